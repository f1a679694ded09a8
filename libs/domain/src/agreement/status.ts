/** Status on a day, computed from what is recorded: time writes no events. */
import { countsOn, holds } from '../event.js';
import { firstDayOf, lastDayOf } from '../values/date-fact.js';
import type { Day } from '../values/day.js';
import type { Agreement, Instrument, Option, Party } from './agreement.js';
import { endOn } from './extension.js';
import { blankLines } from './instruments.js';
import { endedBy } from './termination.js';

export const STATUSES = [
  'draft',
  'awaiting-signatures',
  'concluded',
  'in-force',
  'expired',
  'terminated',
] as const;
export type Status = (typeof STATUSES)[number];

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
 * inclusive). A concluded one without a stated start stays `concluded`; without an end, `in-force`. An
 * amendment has no period of its own: once concluded it stays so.
 */
export function statusOn(instrument: Instrument, day: Day): StatusOn | undefined {
  const { kind, drafted, concluded, signatures } = instrument;
  const start = instrument.start && firstDayOf(instrument.start.date);
  const end = instrument.end && lastDayOf(instrument.end.date);
  if (concluded && concluded.since.day <= day) {
    const events = [drafted.id, concluded.id];
    if (kind === 'amendment') return { status: 'concluded', notes: [], events };
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

/** The agreement's own status: to its last day as extended, and `terminated` after an earlier last day. */
export function agreementStatusOn(agreement: Agreement, day: Day): StatusOn | undefined {
  const [own] = agreement.instruments;
  const end = endOn(agreement, day);
  const status = statusOn(end ? { ...own, end: end.fact } : own, day);
  if (!status || !countsOn(own.concluded, day)) return status;
  const events =
    end && end.event !== own.drafted.id ? [...status.events, end.event] : status.events;
  const ended = endedBy(agreement, day);
  const early = ended?.by === 'termination' && !(end && end.end <= ended.lastDay);
  if (early && day > ended.lastDay)
    return { status: 'terminated', notes: [], events: [...events, ended.event] };
  return { ...status, events };
}

export type OptionStatus = 'available' | 'exercised' | 'waived' | 'lapsed' | 'outcome-unknown';

/** An extension option on a day; `outcome-unknown` when the period is over and no last day for using it was stated. */
export function optionStatusOn(
  agreement: Agreement,
  option: Option,
  day: Day,
): OptionStatus | undefined {
  if (day < option.since.day) return undefined;
  if (countsOn(option.exercised, day)) return 'exercised';
  if (countsOn(option.waived, day)) return 'waived';
  const { exerciseBy } = option.data;
  if (exerciseBy) return day > lastDayOf(exerciseBy.date) ? 'lapsed' : 'available';
  const end = endOn(agreement, day);
  return end && day > end.end ? 'outcome-unknown' : 'available';
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
