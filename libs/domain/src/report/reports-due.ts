/** Reports due (rapporter som ska lämnas): what reporting terms ask for, day by day, beside what was handed in. */
import type { ReportKind, ReportObligation, ReportRhythm } from '../agreement/content-events.js';
import { addDays, addMonths, type Day, dayBefore, daysIn } from '../values/day.js';
import type { Period } from '../values/period.js';
import type { ReportStage } from './report.js';

/**
 * Where a report that is owed stands on a day. `to-come`: what it is about is not over. `due`: it may be handed in,
 * and its last day, where one is known, has not passed. `overdue`: that day has passed and nothing acceptable is there.
 */
export const DUE_STATES = [
  'to-come',
  'due',
  'requested',
  'submitted',
  'returned',
  'accepted',
  'overdue',
] as const;
export type DueState = (typeof DUE_STATES)[number];

/** One obligation of an agreement, with the agreement's days as they are known. */
export interface OwedTerms {
  readonly agreement: string;
  /** First and last day of the agreement, as extended; absent where no source states them. */
  readonly start?: Day;
  readonly end?: Day;
  readonly obligation: ReportObligation;
}

/** One report that is owed: of an obligation that recurs, one of several. */
export interface Owed {
  readonly agreement: string;
  readonly obligation: string;
  readonly kind: ReportKind;
  /** Absent where it is not stated, and cannot be told from the agreement's days. */
  readonly period?: Period;
  readonly dueOn?: Day;
}

/** A report that was asked for or handed in, as it stands on the day. */
export interface AnsweringReport {
  readonly report: string;
  readonly stage: ReportStage;
  readonly concerns: readonly { readonly agreement: string; readonly obligation?: string }[];
  readonly period?: Period;
  /** The day that its request names, which goes before the agreement's. */
  readonly dueOn?: Day;
}

export interface DueReport extends Owed {
  readonly state: DueState;
  /** Days past the last day, where it is overdue. */
  readonly daysLate?: number;
  readonly report?: string;
}

const MONTHS: Readonly<Record<ReportRhythm, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/**
 * The reports that an obligation asks for by a day: of one that recurs, each whose stretch has begun by then, cut by
 * the agreement's own days. Without a known first day of the agreement its stretches cannot be told: one, undated.
 */
export function owedOn(
  { agreement, start, end, obligation }: OwedTerms,
  day: Day,
): readonly Owed[] {
  const { code, kind, recurs, dueAfter } = obligation;
  const owed = (period: Period | undefined, dueOn?: Day): Owed => ({
    ...{ agreement, obligation: code, kind },
    ...(period ? { period } : {}),
    ...(dueOn === undefined ? {} : { dueOn }),
  });
  const dueOf = (last: Day | undefined) => {
    if (!dueAfter || last === undefined || last > LAST_RECKONED) return obligation.dueOn;
    return addDays(addMonths(last, dueAfter.months ?? 0), dueAfter.days ?? 0);
  };
  if (!recurs) return [owed(obligation.period, dueOf(obligation.period?.to ?? end))];
  if (start === undefined) return [owed(undefined)];
  return stretches(start, end, day, MONTHS[recurs.every], recurs.counted).map((period) =>
    owed(period, dueOf(period.to)),
  );
}

/** Every report owed by the day, the first due at the top; those without a last day come last. */
export function reportsDueOn(
  terms: readonly OwedTerms[],
  reports: readonly AnsweringReport[],
  day: Day,
): readonly DueReport[] {
  return terms
    .flatMap((one) => {
      const owed = owedOn(one, day);
      return owed.map((report, index) => beside(report, answerTo(owed, index, reports), day));
    })
    .sort(
      (a, b) =>
        compare(a.dueOn ?? LAST, b.dueOn ?? LAST) ||
        compare(a.agreement, b.agreement) ||
        compare(a.obligation, b.obligation),
    );
}

const LAST: Day = '2199-12-31';
/** So much before the last day that there is, that neither a stretch nor a due rule leads beyond it. */
const LAST_RECKONED: Day = '2178-12-31';

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function beside(owed: Owed, answer: AnsweringReport | undefined, day: Day): DueReport {
  const dueOn = answer?.dueOn ?? owed.dueOn;
  const stage = answer?.stage;
  const late = dueOn !== undefined && dueOn < day && stage !== 'submitted' && stage !== 'accepted';
  const over = owed.period === undefined || owed.period.to < day;
  return {
    ...owed,
    ...(dueOn === undefined ? {} : { dueOn }),
    state: late ? 'overdue' : (stage ?? (over ? 'due' : 'to-come')),
    ...(late ? { daysLate: daysIn(dueOn, day) - 1 } : {}),
    ...(answer ? { report: answer.report } : {}),
  };
}

const FURTHEST: readonly ReportStage[] = ['requested', 'returned', 'submitted', 'accepted'];

/**
 * The report that answers it, the furthest of several. Of reports on an obligation that recurs, each answers the last
 * stretch that has begun by the end of what it is about; one that does not say answers none.
 */
function answerTo(
  owed: readonly Owed[],
  index: number,
  reports: readonly AnsweringReport[],
): AnsweringReport | undefined {
  const { agreement, obligation, period } = owed[index] as Owed;
  const next = owed[index + 1]?.period;
  return reports
    .filter(
      ({ concerns, period: about }) =>
        concerns.some((one) => one.agreement === agreement && one.obligation === obligation) &&
        (owed.length === 1 || (about && period && contained(about.to, period.from, next?.from))),
    )
    .reduce<AnsweringReport | undefined>(
      (best, one) =>
        best && FURTHEST.indexOf(best.stage) >= FURTHEST.indexOf(one.stage) ? best : one,
      undefined,
    );
}

function contained(day: Day, from: Day, before: Day | undefined): boolean {
  return from <= day && (before === undefined || day < before);
}

/** By the calendar, or counted from the first day; the first and the last are cut by the agreement's days. */
function stretches(
  start: Day,
  end: Day | undefined,
  by: Day,
  months: number,
  counted: 'calendar' | 'agreement',
): readonly Period[] {
  const origin = counted === 'agreement' ? start : calendarStart(start, months);
  const last = [by, end ?? by, LAST_RECKONED].sort()[0] as Day;
  const found: Period[] = [];
  for (let n = 0; ; n += 1) {
    const from = addMonths(origin, n * months);
    if (from > last) return found;
    const to = dayBefore(addMonths(origin, (n + 1) * months));
    found.push({
      from: from < start ? start : from,
      to: end !== undefined && end < to ? end : to,
    });
  }
}

/** The first day of the calendar's month, quarter, half-year or year that the day is in. */
function calendarStart(day: Day, months: number): Day {
  const [year = '', month = ''] = day.split('-');
  const first = Math.floor((Number(month) - 1) / months) * months + 1;
  return `${year}-${String(first).padStart(2, '0')}-01`;
}
