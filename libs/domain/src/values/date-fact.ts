/** Date facts: a date known to the day, the month or the year, as a source states it. */
import { daysInMonth, writeDate } from './calendar.js';
import { type Day, isDay } from './day.js';

/** domain.md, clocks: nothing is invented to fill a field; what is not known is left out. */
export interface DateFact {
  /** EDTF level 0: `2025`, `2017-05` or `2017-05-01`, in the years 1900 to 2199. */
  readonly date: string;
  /** `assumed`: a person's reading, where the source does not say it outright. */
  readonly basis: 'stated' | 'assumed';
  /** The source's own words: `våren 2017`. */
  readonly asWritten?: string;
}

const YEAR_OR_MONTH = /^(19|20|21)\d\d(-(0[1-9]|1[0-2]))?$/;

/** Whether text is EDTF level 0 to the year, month or day. `2017-13` and `2017-5` are not. */
export function isPartialDate(text: string): boolean {
  return YEAR_OR_MONTH.test(text) || isDay(text);
}

/**
 * The first day a date can mean, from which an inexact start counts (domain.md, clocks):
 * `2017-05` from 2017-05-01. Throws a RangeError for text that is not a partial date.
 */
export function firstDayOf(date: string): Day {
  const { year, month = 1, day = 1 } = partsOf(date);
  return writeDate({ year, month, day });
}

/**
 * The last day a date can mean, to which an inexact end counts (domain.md, clocks):
 * `2024-02` to 2024-02-29. Throws a RangeError for text that is not a partial date.
 */
export function lastDayOf(date: string): Day {
  const { year, month = 12, day = daysInMonth(year, month) } = partsOf(date);
  return writeDate({ year, month, day });
}

function partsOf(date: string) {
  if (!isPartialDate(date)) throw new RangeError(`not a date of the form YYYY[-MM[-DD]]: ${date}`);
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, month, day };
}
