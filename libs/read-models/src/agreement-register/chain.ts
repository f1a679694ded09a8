/** Agreements in a chain: the days between two of them that neither covers. */
import {
  addDays,
  type DateFact,
  firstDayOf,
  gapDays,
  lastDayOf,
  type Period,
} from '@liggaren/domain';

/** What the register says of an agreement's days. */
export interface RegisteredPeriod {
  readonly start?: DateFact;
  /** As extended. */
  readonly end?: DateFact;
  readonly terminatedAfter?: string;
}

/** 0 when the one begins the day after the other ends, negative when sooner; undefined when a day is not stated. */
export function gapDaysBetween(
  before: RegisteredPeriod,
  after: RegisteredPeriod,
): number | undefined {
  const last = lastDayCovered(before);
  if (last === undefined || !after.start) return undefined;
  const first = firstDayOf(after.start.date);
  return gapDays({ from: last, to: last }, { from: first, to: first });
}

/** The first and last day that neither covers; undefined where there is none, or a day is not stated. */
export function gapBetween(before: RegisteredPeriod, after: RegisteredPeriod): Period | undefined {
  const last = lastDayCovered(before);
  const days = gapDaysBetween(before, after) ?? 0;
  return last !== undefined && days > 0
    ? { from: addDays(last, 1), to: addDays(last, days) }
    : undefined;
}

/** An agreement that was terminated covers no day after that. */
function lastDayCovered({ end, terminatedAfter }: RegisteredPeriod): string | undefined {
  const days = [
    ...(end ? [lastDayOf(end.date)] : []),
    ...(terminatedAfter ? [terminatedAfter] : []),
  ];
  return days.sort()[0];
}
