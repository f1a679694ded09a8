/** Quarters: how a period, or only a length in months, falls into quarters, and what each weighs. */
import { type CalendarDate, dateOfNumber, dayNumber, monthsLater, writeDate } from './calendar.js';
import { firstDayOf, lastDayOf } from './date-fact.js';
import { dateOf, type Day } from './day.js';
import { endsOf, type Period } from './period.js';

/** Calendar quarters begin in January, April, July and October; agreement quarters on the period's first day. */
export type QuarterBasis = 'calendar' | 'agreement';

/** An exact share, not reduced: 45/92 is 45 days of a quarter of 92. Both are positive safe integers. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** A quarter, or the part of one that a period covers. */
export interface QuarterSlice {
  /** From 1, in order of time. */
  readonly number: number;
  /** `2023-Q3` by the calendar, `A1` by the agreement, `1 of 4` without a known start. */
  readonly label: string;
  /** The days covered; absent without a known start. */
  readonly period?: Period;
  /** domain.md, cutting: a full quarter weighs 1, a part its days over the quarter's days. */
  readonly weight: Fraction;
}

/** The longest length accepted in months: the years a `Day` can lie in. */
const MOST_MONTHS = 3600;

/**
 * The quarters of a period, in order, covering each of its days once (domain.md, cutting).
 * `calendar`: the first and the last may be parts. `agreement`: steps of three months, each counted from
 * the first day so that the 31st does not drift; the last may be part of the quarter it begins.
 * Throws a RangeError for a reversed period.
 */
export function quartersOf(period: Period, basis: QuarterBasis): QuarterSlice[] {
  const { from, to } = endsOf(period);
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const origin = basis === 'calendar' ? quarterStart(from) : from;
  const slices: QuarterSlice[] = [];
  for (let start = dayNumber(origin), next; start <= last; start = next) {
    const number = slices.length + 1;
    next = dayNumber(monthsLater(origin, 3 * number));
    const [begin, end] = [start < first ? first : start, next > last ? last : next - 1];
    const covered = { from: writeDate(dateOfNumber(begin)), to: writeDate(dateOfNumber(end)) };
    const label = basis === 'calendar' ? quarterLabelOf(covered.from) : `A${number}`;
    const weight = weigh(end - begin + 1, next - start);
    slices.push({ number, label, period: covered, weight });
  }
  return slices;
}

/**
 * The quarters of what a period has left beside the days `taken`: each run of free days within a quarter,
 * weighing its days over the whole quarter's (domain.md, cutting: on revision the remainder is cut over
 * what is left). `taken` must not overlap. Throws a RangeError as `quartersOf`.
 */
export function quartersLeft(
  period: Period,
  basis: QuarterBasis,
  taken: readonly Period[],
): QuarterSlice[] {
  const cuts = [...taken].sort((a, b) => (a.from < b.from ? -1 : 1)).map(endsOf);
  return quartersOf(period, basis)
    .flatMap((slice) => freeRuns(slice, period, basis, cuts))
    .map((slice, index) => ({ ...slice, number: index + 1 }));
}

function freeRuns(
  { label, number, period: covered }: QuarterSlice,
  period: Period,
  basis: QuarterBasis,
  taken: readonly { readonly from: CalendarDate; readonly to: CalendarDate }[],
): Omit<QuarterSlice, 'number'>[] {
  const { from, to } = endsOf(covered as Period);
  const quarter = quarterDays(endsOf(period).from, basis, number);
  const runs: Omit<QuarterSlice, 'number'>[] = [];
  const free = (begin: number, end: number) => {
    if (begin > end) return;
    const run = { from: writeDate(dateOfNumber(begin)), to: writeDate(dateOfNumber(end)) };
    runs.push({ label, period: run, weight: weigh(end - begin + 1, quarter) });
  };
  let next = dayNumber(from);
  for (const cut of taken) {
    free(next, Math.min(dayNumber(cut.from) - 1, dayNumber(to)));
    next = Math.max(next, dayNumber(cut.to) + 1);
  }
  free(next, dayNumber(to));
  return runs;
}

/** The days of the whole quarter of which a period's nth slice is all or a part. */
function quarterDays(from: CalendarDate, basis: QuarterBasis, nth: number): number {
  const origin = basis === 'calendar' ? quarterStart(from) : from;
  const start = (n: number) => dayNumber(monthsLater(origin, 3 * n));
  return start(nth) - start(nth - 1);
}

/**
 * The quarters of a length in months whose start is not known (S111): `1 of 4` to `4 of 4` for 12 months.
 * The last may be a part and weighs its months over 3. Throws a RangeError unless months is a whole
 * number from 1 to 3600.
 */
export function relativeQuarters(months: number): QuarterSlice[] {
  if (!Number.isSafeInteger(months) || months < 1 || months > MOST_MONTHS)
    throw new RangeError(`not a length in whole months: ${months}`);
  const count = Math.ceil(months / 3);
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    label: `${index + 1} of ${count}`,
    weight: weigh(Math.min(3, months - 3 * index), 3),
  }));
}

/** Whether both bases cut alike: from a calendar quarter's first day to a quarter's last (S3). */
export function isCalendarAligned(period: Period): boolean {
  const { from, to } = endsOf(period);
  const nextQuarter = monthsLater(quarterStart(to), 3);
  return from.month % 3 === 1 && from.day === 1 && dayNumber(to) + 1 === dayNumber(nextQuarter);
}

/** The calendar quarter of a day: `2023-Q3`. Throws a RangeError for text that is not a day. */
export function quarterLabelOf(day: Day): string {
  const { year, month } = dateOf(day);
  return `${year}-Q${Math.ceil(month / 3)}`;
}

/** The days of a quarter's label: `2023-Q3` is 2023-07-01..2023-09-30. Undefined for any other text. */
export function parseQuarter(label: string): Period | undefined {
  const [, year, quarter] = /^((?:19|20|21)\d\d)-Q([1-4])$/.exec(label) ?? [];
  if (year === undefined || quarter === undefined) return undefined;
  const month = (offset: number) =>
    `${year}-${String(3 * Number(quarter) - offset).padStart(2, '0')}`;
  return { from: firstDayOf(month(2)), to: lastDayOf(month(0)) };
}

function quarterStart({ year, month }: CalendarDate): CalendarDate {
  return { year, month: 3 * Math.ceil(month / 3) - 2, day: 1 };
}

function weigh(part: number, whole: number): Fraction {
  return part === whole
    ? { numerator: 1, denominator: 1 }
    : { numerator: part, denominator: whole };
}
