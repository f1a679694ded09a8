/** Days: calendar dates as text (`2026-03-31`), and where an instant falls in Stockholm. */
import { Temporal } from 'temporal-polyfill';
import {
  type CalendarDate,
  dateOfNumber,
  dayNumber,
  daysInMonth,
  monthsLater,
  readDate,
  writeDate,
} from './calendar.js';

/**
 * `YYYY-MM-DD`, a day that exists, in the years 1900 to 2199. Days compare as text: `a < b` is earlier.
 * Every function here but `isDay` throws a RangeError for text that is not such a day, for a step that is
 * not a whole number, and for a result outside the years.
 */
export type Day = string;

const STOCKHOLM = 'Europe/Stockholm';

/** `2024-02-29` is a day; `2023-02-29`, `2024-2-29` and `2024-02-29T00:00` are not. */
export function isDay(text: string): boolean {
  return readDate(text) !== undefined;
}

/** For this folder's own arithmetic. */
export function dateOf(day: Day): CalendarDate {
  const date = readDate(day);
  if (!date) throw new RangeError(`not a day: ${day}`);
  return date;
}

/**
 * Days from `from` to `to`, both inclusive: a day to itself is 1, to its eve 0, further back negative.
 * `daysIn('2023-07-01', '2026-06-30')` is 1096 (S3).
 */
export function daysIn(from: Day, to: Day): number {
  return dayNumber(dateOf(to)) - dayNumber(dateOf(from)) + 1;
}

/** `n` days later, or earlier when negative. */
export function addDays(day: Day, n: number): Day {
  return writeDate(dateOfNumber(dayNumber(dateOf(day)) + whole(n)));
}

/**
 * `n` calendar months later, on the same day of the month or the month's last:
 * `addMonths('2024-01-31', 1)` is `2024-02-29`. Step from the first day, never from the step before,
 * or the 31st drifts to the 29th for good.
 */
export function addMonths(day: Day, n: number): Day {
  return writeDate(monthsLater(dateOf(day), whole(n)));
}

/** The last day of the day's month: `lastDayOfMonth('2024-02-10')` is `2024-02-29`. */
export function lastDayOfMonth(day: Day): Day {
  const { year, month } = dateOf(day);
  return writeDate({ year, month, day: daysInMonth(year, month) });
}

export function dayBefore(day: Day): Day {
  return addDays(day, -1);
}

export function dayAfter(day: Day): Day {
  return addDays(day, 1);
}

/**
 * The day in Sweden at an ISO 8601 instant (domain.md, clocks: legal effect is counted in Sweden):
 * `stockholmDayOf('2026-03-31T22:30:00Z')` is `2026-04-01`. Throws a RangeError for text without an offset or Z.
 */
export function stockholmDayOf(instant: string): Day {
  return writeDate(Temporal.Instant.from(instant).toZonedDateTimeISO(STOCKHOLM));
}

/** The last millisecond of a day in Sweden, in UTC: `2026-03-31` ends at `2026-03-31T21:59:59.999Z`. */
export function endOfStockholmDay(day: Day): string {
  const next = Temporal.PlainDate.from(dateOf(day)).add({ days: 1 });
  const last = next.toZonedDateTime(STOCKHOLM).toInstant().subtract({ milliseconds: 1 });
  return last.toString({ fractionalSecondDigits: 3 });
}

function whole(n: number): number {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of days or months: ${n}`);
  return n;
}
