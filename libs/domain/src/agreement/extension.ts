/** Extension (förlängning): options granted, used or waived, and the agreement's last day as it moves. */
import { accept, type Decision, reject, type Rejection } from '../decision.js';
import type { Circumstances } from '../evidence.js';
import { type DateFact, firstDayOf, lastDayOf } from '../values/date-fact.js';
import { addMonths, type Day, lastDayOfMonth } from '../values/day.js';
import { type Acting, sameActing } from './acting.js';
import type { Agreement, Option } from './agreement.js';
import type { AgreementEventData, AgreementEventType } from './agreement-events.js';

type Decided = Decision<AgreementEventType>;

export function decideGrantExtensionOption(
  _agreement: Agreement,
  command: AgreementEventData['ExtensionOptionGranted'],
): Decided {
  return accept({ type: 'ExtensionOptionGranted', data: command });
}

export function decideWaiveExtensionOption(
  agreement: Agreement,
  command: AgreementEventData['ExtensionOptionWaived'],
): Decided {
  return (
    refuseOption(agreement, command.option) ??
    accept({ type: 'ExtensionOptionWaived', data: command })
  );
}

export interface ExerciseExtensionOption {
  readonly option: string;
  /** Who uses it: the holder that was stated. */
  readonly by: Acting;
}

/** domain.md, instruments: an option's exercise by its holder may be basis enough; the others need not sign. */
export function decideExerciseExtensionOption(
  agreement: Agreement,
  command: ExerciseExtensionOption,
  { on }: Circumstances,
): Decided {
  const refused = refuseOption(agreement, command.option);
  if (refused) return refused;
  const option = agreement.options.find(({ id }) => id === command.option) as Option;
  const { holder } = option.data;
  if (!holder) return reject('option-holder-not-stated', '/option', { option: option.id });
  if (!sameActing(holder, command.by))
    return reject('not-the-holder', '/by', { organisation: command.by.organisation });
  const lapsed = refuseLapsed(agreement, option.id, on);
  if (lapsed) return lapsed;
  const end = optionEnd(agreement, option);
  if (!end) return reject('end-not-stated', '/option');
  const extension = {
    option: option.id,
    end: { date: end, basis: 'stated' },
  } as const;
  return (
    refuseExtension(agreement, extension) ??
    accept({ type: 'AgreementExtended', data: { ...extension, basis: 'option-exercised' } })
  );
}

/** Whether a recorded extension could still have been decided: asked when a fact before it is voided. */
export function redecideExtended(
  agreement: Agreement,
  extended: AgreementEventData['AgreementExtended'],
): Decided {
  const { instrument, basis } = extended;
  const concluded = agreement.instruments.find(({ id }) => id === instrument)?.concluded;
  if (basis === 'extension-concluded' && !concluded)
    return reject('not-concluded', '/instrument', { instrument: instrument ?? '' });
  return (
    refuseExtension(agreement, extended) ?? accept({ type: 'AgreementExtended', data: extended })
  );
}

/** As above, for an amendment. */
export function redecideAmended(
  agreement: Agreement,
  amended: AgreementEventData['AgreementAmended'],
): Decided {
  const { instrument } = amended;
  if (!agreement.instruments.find(({ id }) => id === instrument)?.concluded)
    return reject('not-concluded', '/instrument', { instrument });
  return accept({ type: 'AgreementAmended', data: amended });
}

export function decideNoteContinuationDialogue(
  _agreement: Agreement,
  command: AgreementEventData['ContinuationDialogueNoted'],
): Decided {
  return accept({ type: 'ContinuationDialogueNoted', data: command });
}

/** What stands against an extension to a last day: termination, an option that is gone, days covered already. */
export function refuseExtension(
  agreement: Agreement,
  extension: { readonly option?: string; readonly start?: DateFact; readonly end: DateFact },
): { readonly rejection: Rejection } | undefined {
  if (agreement.terminated) return reject('already-terminated');
  const refused = extension.option ? refuseOption(agreement, extension.option) : undefined;
  if (refused) return refused;
  const present = lastDayOn(agreement);
  const { start, end } = extension;
  const first = agreement.instruments[0].start;
  if (first && lastDayOf(end.date) < firstDayOf(first.date))
    return reject('period-reversed', '/end', { start: first.date, end: end.date });
  if (present === undefined) return undefined;
  if (lastDayOf(end.date) <= present)
    return reject('extension-not-later', '/end', { end: end.date, present });
  if (start && firstDayOf(start.date) <= present)
    return reject('periods-overlap', '/start', { start: start.date, present });
  const option = agreement.options.find(({ id }) => id === extension.option);
  const latest = option && optionEnd(agreement, option);
  if (latest !== undefined && lastDayOf(end.date) > latest)
    return reject('beyond-option', '/end', { end: end.date, latest });
  return undefined;
}

/** An option is used by its last day for that, whenever the ledger learns of it. */
export function refuseLapsed(agreement: Agreement, id: string | undefined, usedOn: Day) {
  const exerciseBy = agreement.options.find((option) => option.id === id)?.data.exerciseBy;
  if (!exerciseBy || usedOn <= lastDayOf(exerciseBy.date)) return undefined;
  return reject('option-lapsed', '/option', { exerciseBy: exerciseBy.date });
}

function refuseOption(agreement: Agreement, id: string) {
  const option = agreement.options.find((candidate) => candidate.id === id);
  if (!option) return reject('unknown-option', '/option', { option: id });
  if (option.waived) return reject('option-waived', '/option', { option: id });
  if (option.exercised) return reject('option-exercised', '/option', { option: id });
  return undefined;
}

/**
 * The last day if the option is used: its months after the present one, a month's last day staying one
 * (S47: 2023-06-01 becomes 2024-06-01). Undefined while no last day is stated.
 */
export function optionEnd(agreement: Agreement, option: Option, day?: Day): Day | undefined {
  const present = option.exercised
    ? lastDayBefore(agreement, option.exercised.id)
    : lastDayOn(agreement, day);
  if (present === undefined) return undefined;
  const end = addMonths(present, option.data.months);
  return present === lastDayOfMonth(present) ? lastDayOfMonth(end) : end;
}

/**
 * The agreement's last day, as extended by the given day (by all that is known unless given): inclusive.
 * A termination is another matter: it ends the agreement, not its period.
 */
export function lastDayOn(agreement: Agreement, day?: Day): Day | undefined {
  return endOn(agreement, day)?.end;
}

/** The last day with the events that say so. */
export function endOn(
  agreement: Agreement,
  day?: Day,
): { readonly end: Day; readonly fact: DateFact; readonly event: string } | undefined {
  const [own] = agreement.instruments;
  const extensions = agreement.extended.filter(
    ({ since }) => day === undefined || since.day <= day,
  );
  const last = extensions.at(-1);
  const fact = last?.data.end ?? own.end;
  return fact && { end: lastDayOf(fact.date), fact, event: last?.id ?? own.drafted.id };
}

function lastDayBefore(agreement: Agreement, extension: string): Day | undefined {
  const index = agreement.extended.findIndex(({ id }) => id === extension);
  return lastDayOn({ ...agreement, extended: agreement.extended.slice(0, index) });
}
