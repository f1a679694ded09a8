/** Doubts about a report beside the agreements it concerns: when it was filed, and what it does not account for. */
import type { ReportKind } from '../agreement/content-events.js';
import type { Day } from '../values/day.js';
import { flagAcross, type FlagAcrossStreams, type Seen } from './across-streams.js';

export interface ReportBeside extends Seen {
  readonly report: string;
  readonly kind: ReportKind;
  /** What it is called: its document's title, or its kind. */
  readonly title: string;
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
  const { kind, concerns } = report;
  const stream = `report-${report.report}`;
  const told = TELLING.includes(kind);
  const without = (of: (agreement: ReportedAgreement) => boolean) => concerns.filter(of);
  /** One flag for all the agreements that something is missing of. */
  const listed = (
    rule: FlagAcrossStreams['rule'],
    missing: readonly ReportedAgreement[],
    names: readonly string[] = missing.map(({ title }) => title),
  ) =>
    told && missing.length > 0
      ? [
          flagAcross(rule, stream, kind, [report, ...drafts(missing)], {
            title: report.title,
            names,
          }),
        ]
      : [];
  const unnumbered = without(({ withoutNumber }) => withoutNumber.length > 0);
  const organisations = [...new Set(unnumbered.flatMap(({ withoutNumber }) => withoutNumber))];
  return [
    ...(report.dated
      ? []
      : [flagAcross('report-undated', stream, kind, [report], { title: report.title })]),
    ...earlyFlags(report, stream),
    // S34, S157: what is done can be set beside what it cost only where some sum is known.
    ...listed(
      'report-without-economy',
      without(({ hasMoney }) => !hasMoney),
    ),
    ...listed(
      'report-without-agreement-number',
      without(({ number }) => number === undefined),
    ),
    ...listed('report-without-organisation-number', unnumbered, organisations),
    ...(JUDGING.includes(kind) ? without(({ hasNumbers }) => !hasNumbers) : []).map((agreement) =>
      // S17: nothing was counted, which is not zero.
      flagAcross(
        'statistics-not-reported',
        stream,
        agreement.agreement,
        [report, ...drafts([agreement])],
        { title: agreement.title, report: report.title },
      ),
    ),
  ];
}

/** S18: a final report is of the whole, and there were days of it still to come. */
function earlyFlags(report: ReportBeside, stream: string): readonly FlagAcrossStreams[] {
  if (report.kind !== 'final') return [];
  const { filed } = report;
  return report.concerns.flatMap((agreement) => {
    const { lastDay, title } = agreement;
    if (lastDay === undefined || filed > lastDay) return [];
    const seen = [report, ...agreement.events.map((event) => ({ event }))];
    return [
      flagAcross('report-filed-before-expiry', stream, agreement.agreement, seen, {
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
