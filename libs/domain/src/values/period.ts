/** Periods: days from and to, both inclusive, with their length and the gaps between them. */
import { type CalendarDate, dayNumber, monthsLater } from './calendar.js';
import { dateOf, type Day, daysIn } from './day.js';

/** domain.md, status on a day: both dates of a period are inclusive. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** For this folder's own arithmetic. Throws a RangeError for ends that are not days, or in reverse order. */
export function endsOf(period: Period): { from: CalendarDate; to: CalendarDate } {
  const ends = { from: dateOf(period.from), to: dateOf(period.to) };
  if (period.to < period.from)
    throw new RangeError(`a period ends before it begins: ${period.from}..${period.to}`);
  return ends;
}

/**
 * `days` in all, and the same as whole months and the days left over. A month runs from a day of the
 * month to the eve of the same day of the next, stepped as `addMonths` steps from the first day:
 * 2022-09-01..2023-06-01 is 274 days, or 9 months and 1 day; S3 and S69 are 36 and 48 months even.
 * Throws a RangeError for a reversed period.
 */
export function periodLength(period: Period): { days: number; months: number; extraDays: number } {
  const { from, to } = endsOf(period);
  const days = daysIn(period.from, period.to);
  const stepped = (months: number) => dayNumber(monthsLater(from, months)) - dayNumber(from);
  const atMost = (to.year - from.year) * 12 + to.month - from.month + 1;
  const months = [atMost, atMost - 1].find((count) => stepped(count) <= days) ?? atMost - 2;
  return { days, months, extraDays: days - stepped(months) };
}

/** Whether two periods share a day. Throws a RangeError for a reversed period. */
export function overlaps(a: Period, b: Period): boolean {
  endsOf(a);
  endsOf(b);
  return a.from <= b.to && b.from <= a.to;
}

/** Whether the day is one of the period's, its first and last included. Throws a RangeError as above. */
export function contains(period: Period, day: Day): boolean {
  endsOf(period);
  dateOf(day);
  return period.from <= day && day <= period.to;
}

/**
 * Days after `earlier` and before `later` that neither covers (domain.md: gaps in a chain are shown, in days).
 * 0 when the one begins the day after the other ends; negative when it begins sooner, by that many days.
 * Throws a RangeError for a reversed period.
 */
export function gapDays(earlier: Period, later: Period): number {
  endsOf(earlier);
  endsOf(later);
  return daysIn(earlier.to, later.from) - 2;
}
