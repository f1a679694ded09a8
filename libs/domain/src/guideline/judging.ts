/** By which version of a guideline an agreement is judged: the one in force when it was entered (S31), or why none can be said. */
import type { Agreement } from '../agreement/agreement.js';
import { type DomainEvent, holds, type Since, sinceOf } from '../event.js';
import { type DateFact, firstDayOf, lastDayOf } from '../values/date-fact.js';
import type { Day } from '../values/day.js';
import type { Period } from '../values/period.js';

/** The day on which an agreement was entered, as far as it is known: one of these days. */
export interface Entered extends Period {
  readonly basis: 'stated' | 'assumed';
  /** Whether it is the day of conclusion, or, where no source gives that, the first day in force. */
  readonly read: 'concluded' | 'start';
  readonly events: readonly string[];
}

export type NotEntered = 'not-concluded' | 'day-not-stated';

/** By what is known and counts on the day. */
export function enteredOn(agreement: Agreement, day: Day): Entered | NotEntered {
  const [{ concluded, start, drafted }] = agreement.instruments;
  if (!concluded || !holds(concluded.since, day)) return 'not-concluded';
  const { effectiveOn } = concluded.event;
  if (effectiveOn) return { ...daysOf(effectiveOn), read: 'concluded', events: [concluded.id] };
  if (start) return { ...daysOf(start), read: 'start', events: [concluded.id, drafted.id] };
  return 'day-not-stated';
}

/** An adopted version, with the days on one of which it was adopted. */
export interface Adopted {
  readonly version: string;
  readonly from: Day;
  readonly to: Day;
  /** The event that recorded it. */
  readonly event: string;
}

/** A version that nobody knows the day of was adopted at some time before it was recorded. */
export function adoptedDays(event: Pick<DomainEvent, 'effectiveOn' | 'recordedAt'>): Period {
  const since: Since = sinceOf(event);
  return event.effectiveOn ? daysOf(event.effectiveOn) : { from: '1900-01-01', to: since.day };
}

/** `none-in-force`: entered before any was adopted. `days-inexact`: the days known do not tell which. */
export type Undecided = 'none-in-force' | 'days-inexact';

/** The version in force on the day of entering: the last adopted by then, however its inexact days are read. */
export function versionJudging<V extends Adopted>(
  adopted: readonly V[],
  entered: Period,
): V | Undecided {
  const latest = (by: 'from' | 'to', day: Day) =>
    adopted
      .filter((version) => version[by] <= day)
      .reduce<V | undefined>((last, one) => (last && last[by] > one[by] ? last : one), undefined);
  const earliestReading = latest('to', entered.from);
  const latestReading = latest('from', entered.to);
  if (earliestReading !== latestReading) return 'days-inexact';
  return latestReading ?? 'none-in-force';
}

function daysOf({ date, basis }: DateFact) {
  return { from: firstDayOf(date), to: lastDayOf(date), basis };
}
