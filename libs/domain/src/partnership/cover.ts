/** Cover: which days of something lie inside an agreement of its partnership, and which in none (S55). */
import { firstDayOf, lastDayOf } from '../values/date-fact.js';
import { type Day, dayAfter, dayBefore } from '../values/day.js';
import type { Period } from '../values/period.js';
import type { ActivityEventData } from './activity-events.js';

/** Days in force; without `to`, no end is stated. */
export interface Cover {
  readonly from: Day;
  readonly to?: Day;
}

/** The spans of the period's days that no cover has, in order; empty when every day is covered. */
export function daysOutside(period: Period, covers: readonly Cover[]): readonly Period[] {
  const outside: Period[] = [];
  let next: Day = period.from;
  for (const { from, to } of [...covers].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (next > period.to || from > period.to) break;
    if (from > next) outside.push({ from: next, to: dayBefore(from) });
    if (to === undefined) return outside;
    if (to >= next) next = dayAfter(to);
  }
  return next > period.to ? outside : [...outside, { from: next, to: period.to }];
}

/**
 * The days an activity is about: those it took place on, or else those that its source reports it for. An inexact
 * day is any day of its month or year. Undefined where nothing is stated.
 */
export function daysOfActivity({
  tookPlaceOn,
  period,
}: Pick<ActivityEventData['ActivityRecorded'], 'tookPlaceOn' | 'period'>): Period | undefined {
  return tookPlaceOn
    ? { from: firstDayOf(tookPlaceOn.date), to: lastDayOf(tookPlaceOn.date) }
    : period;
}
