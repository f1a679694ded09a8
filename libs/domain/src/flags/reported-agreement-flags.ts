/** Doubts about a report beside the agreements it concerns: when it was filed, and what it does not account for. */
import type { ReportKind } from '../agreement/content-events.js';
import type { Day } from '../values/day.js';
import { flagAcross, type FlagAcrossStreams, type Seen } from './across-streams.js';

export interface ReportBeside extends Seen {
  readonly report: string;
  readonly kind: ReportKind;
  /** What it is called: its document's title, or its kind. */
  readonly title: string;
  /** Whether a document of it is registered: what it gives, or does not, can be read there. */
  readonly onPaper: boolean;
  /** Whether it, or its document, states a day: of its own, or of the meeting it was put before. */
  readonly dated: boolean;
  /** The day from which it counts as handed in. */
  readonly filed: Day;
  readonly concerns: readonly ReportedAgreement[];
}

/** An agreement that a report concerns, with what is recorded for it anywhere. */
export interface ReportedAgreement {
  readonly agreement: string;
  readonly title: string;
  /** Its own number, where it has one. */
  readonly number?: string;
  /** Its last day in force, as extended or terminated. */
  readonly lastDay?: Day;
  /** The event by which it was drafted, and others that its days follow from. */
  readonly events: readonly string[];
  /** Whether any sum is recorded: a funding and what is paid of it, or spending that the report tells. */
  readonly hasMoney: boolean;
  /** Whether any number is reported for it: statistics, or how many came to an activity. */
  readonly hasNumbers: boolean;
  /** Associations among its parties whose number was not read in the report. */
  readonly withoutNumber: readonly string[];
}

/** Reports of money have rules of their own. */
const TELLING: readonly ReportKind[] = ['follow-up', 'final', 'activity'];
/** Those that are to say what came of the whole. */
const JUDGING: readonly ReportKind[] = ['follow-up', 'final'];

export function reportedAgreementFlags(report: ReportBeside): readonly FlagAcrossStreams[] {
  return [
    ...undatedFlags(report),
    ...earlyFlags(report),
    ...numberFlags(report),
    ...economyFlags(report),
    ...statisticsFlags(report),
  ];
}

/** S18, S154: neither it nor its document can be placed in time. */
function undatedFlags(report: ReportBeside): readonly FlagAcrossStreams[] {
  const { kind, title } = report;
  return report.dated
    ? []
    : [flagAcross('report-undated', streamOf(report), kind, [report], { title })];
}

/** S19: the agreement has no number of its own, or the report gives none of its associations. */
function numberFlags(report: ReportBeside): readonly FlagAcrossStreams[] {
  if (!report.onPaper) return [];
  const unnumbered = report.concerns.filter(({ withoutNumber }) => withoutNumber.length > 0);
  const organisations = [...new Set(unnumbered.flatMap(({ withoutNumber }) => withoutNumber))];
  const without = report.concerns.filter(({ number }) => !number);
  return [
    ...listed('report-without-agreement-number', report, without),
    ...listed('report-without-organisation-number', report, unnumbered, organisations),
  ];
}

/** S34, S157: what is done can be set beside what it cost only where some sum is known. */
function economyFlags(report: ReportBeside): readonly FlagAcrossStreams[] {
  const without = report.concerns.filter(({ hasMoney }) => !hasMoney);
  return listed('report-without-economy', report, without);
}

/** S17: nothing was counted, which is not zero. */
function statisticsFlags(report: ReportBeside): readonly FlagAcrossStreams[] {
  if (!JUDGING.includes(report.kind)) return [];
  return report.concerns
    .filter(({ hasNumbers }) => !hasNumbers)
    .map((one) =>
      flagAcross(
        'statistics-not-reported',
        streamOf(report),
        one.agreement,
        [report, ...drafts([one])],
        { title: one.title, report: report.title },
      ),
    );
}

/** One flag for all the agreements of which something is missing. */
function listed(
  rule: FlagAcrossStreams['rule'],
  report: ReportBeside,
  missing: readonly ReportedAgreement[],
  names: readonly string[] = missing.map(({ title }) => title),
): readonly FlagAcrossStreams[] {
  const { kind, title } = report;
  if (missing.length === 0 || !TELLING.includes(kind)) return [];
  return [flagAcross(rule, streamOf(report), kind, [report, ...drafts(missing)], { title, names })];
}

/** S18: a final report is of the whole, and there were days of it still to come. */
function earlyFlags(report: ReportBeside): readonly FlagAcrossStreams[] {
  if (report.kind !== 'final') return [];
  const { filed } = report;
  return report.concerns.flatMap((agreement) => {
    const { lastDay, title } = agreement;
    if (lastDay === undefined || filed > lastDay) return [];
    const seen = [report, ...agreement.events.map((event) => ({ event }))];
    return [
      flagAcross('report-filed-before-expiry', streamOf(report), agreement.agreement, seen, {
        title,
        filed,
        lastDay,
      }),
    ];
  });
}

function drafts(agreements: readonly ReportedAgreement[]): readonly Seen[] {
  return agreements.flatMap(({ events }) => events.slice(0, 1).map((event) => ({ event })));
}

function streamOf({ report }: ReportBeside): string {
  return `report-${report}`;
}
