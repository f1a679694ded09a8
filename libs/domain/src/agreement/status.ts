/** Status on a day, computed from what is recorded: time writes no events. */
import type { Since } from '../event.js';
import { firstDayOf, lastDayOf } from '../values/date-fact.js';
import { type Day, dayAfter } from '../values/day.js';
import type { Agreement, Instrument, Party, Recorded } from './agreement.js';
import { blankLines } from './instruments.js';

export type Status = 'draft' | 'awaiting-signatures' | 'concluded' | 'in-force' | 'expired';

/** What the source leaves open about a status. */
export type StatusNote = 'start-not-stated' | 'end-not-stated';

export interface StatusOn {
  readonly status: Status;
  readonly notes: readonly StatusNote[];
  /** The events that it follows from. */
  readonly events: readonly string[];
}

/**
 * An instrument's status on a day, or undefined while nothing says that it exists (S4: both dates are
 * inclusive). A concluded one without a stated start stays `concluded`; without an end, `in-force`.
 */
export function statusOn(instrument: Instrument, day: Day): StatusOn | undefined {
  const { drafted, concluded, signatures } = instrument;
  const start = instrument.start && firstDayOf(instrument.start.date);
  const end = instrument.end && lastDayOf(instrument.end.date);
  if (concluded && concluded.since.day <= day) {
    const events = [drafted.id, concluded.id];
    if (end !== undefined && day > end) return { status: 'expired', notes: [], events };
    if (start === undefined) return { status: 'concluded', notes: ['start-not-stated'], events };
    if (day < start) return { status: 'concluded', notes: [], events };
    return { status: 'in-force', notes: end === undefined ? ['end-not-stated'] : [], events };
  }
  if (day < drafted.since.day) return undefined;
  const seen = signatures.filter((signature) => signature.since.day <= day);
  const awaiting = seen.length > 0 || blankLines(instrument, day).length > 0;
  return {
    status: awaiting ? 'awaiting-signatures' : 'draft',
    notes: [],
    events: [drafted.id, ...seen.map((signature) => signature.id)],
  };
}

export type OptionStatus = 'available' | 'lapsed' | 'outcome-unknown';

/** An extension option on a day; `outcome-unknown` when the period is over and no last day for using it was stated. */
export function optionStatusOn(
  agreement: Agreement,
  option: Recorded<'ExtensionOptionGranted'>,
  day: Day,
): OptionStatus | undefined {
  if (day < option.since.day) return undefined;
  const { exerciseBy } = option.data;
  if (exerciseBy) return day > lastDayOf(exerciseBy.date) ? 'lapsed' : 'available';
  const end = agreement.instruments[0].end;
  return end && day > lastDayOf(end.date) ? 'outcome-unknown' : 'available';
}

/** The parties on a day; one that was named later stands there unnamed until then. */
export function partiesOn(agreement: Agreement, day: Day): readonly Party[] {
  return agreement.parties
    .filter(
      (party) => holds(party.joined.since, day) && !(party.left && holds(party.left.since, day)),
    )
    .map((party) => (party.named && !holds(party.named.since, day) ? unnamed(party) : party));
}

function unnamed({ acting: _, named: _named, ...party }: Party): Party {
  return { ...party, namedAs: party.joined.data.namedAs ?? [] };
}

/** Whether a fact counts on a day. */
export function holds(since: Since, day: Day): boolean {
  return since.day <= day;
}

/** Every day on which anything computed from the agreement may change, in order. */
export function turningDays(agreement: Agreement): readonly Day[] {
  const facts = [
    ...agreement.instruments.flatMap(({ drafted, signatures, concluded }) => [
      drafted,
      ...signatures,
      ...(concluded ? [concluded] : []),
    ]),
    ...agreement.parties.flatMap(({ joined, named, left }) => [
      joined,
      ...(named ? [named] : []),
      ...(left ? [left] : []),
    ]),
    ...agreement.terms,
    ...agreement.options,
    ...(agreement.succession ? [agreement.succession] : []),
    ...agreement.fundings,
    ...agreement.appropriations,
    ...agreement.plans,
  ];
  const days = new Set<Day>(facts.map((fact) => fact.since.day));
  for (const { start, end } of agreement.instruments) {
    if (start) days.add(firstDayOf(start.date));
    if (end) days.add(dayAfter(lastDayOf(end.date)));
  }
  for (const { data } of agreement.options)
    if (data.exerciseBy) days.add(dayAfter(lastDayOf(data.exerciseBy.date)));
  return [...days].sort();
}
