/** Reports: what each is about, where it stands on a day, and what a release may rest on. */
import {
  type Day,
  type Report,
  reportEvidence,
  reportStage,
  sinceOf,
  standingSpending,
} from '@liggaren/domain';
import type { Projection } from '@liggaren/projections';
import type { ViewDefinition } from '@liggaren/view-store-port';
import { asJson, type CellOnDay, createFold, statementsOver } from '../folding.js';

export const REPORTS: ViewDefinition = {
  name: 'reports',
  version: 3,
  columns: {
    kind: 'text',
    stage: 'text',
    /** The last day for handing it in; empty where none is set. */
    dueOn: 'text',
    /** The agreements that it concerns. */
    agreements: 'set',
  },
};

export function reportsProjection(): Projection {
  const fold = createFold('report');
  return {
    view: REPORTS,
    async restate(event, history) {
      const report = await fold(event, history);
      if (!report) return undefined;
      const id = event.stream.slice('report-'.length);
      const days = [...new Set(report.events.map((one) => sinceOf(one).day))].sort();
      return {
        subject: event.stream,
        statements: statementsOver(days, (day) => [reportOn(report, id, day)]),
      };
    },
  };
}

function reportOn(report: Report, id: string, day: Day): CellOnDay {
  const seen = asOf(report, day);
  const { kind, concerns, period, dueOn } = report;
  const stage = reportStage(seen);
  return {
    cell: id,
    columns: {
      kind,
      stage,
      dueOn: dueOn ?? '',
      agreements: [...new Set(concerns.map(({ agreement }) => agreement))],
    },
    body: asJson({
      report: id,
      kind,
      stage,
      concerns,
      period,
      dueOn,
      versions: seen.submitted.length,
      submittedOn: seen.submitted.at(-1)?.data.submittedOn,
      document: seen.submitted.at(-1)?.data.document,
      signatories: seen.submitted.at(-1)?.data.signatories ?? [],
      why: seen.judged?.type === 'ReportReturned' ? seen.judged.data.why : undefined,
      ...saidIn(seen),
      evidence: reportEvidence(report, id),
      // The first says what the report is about, and when it is due.
      because: seen.events.map((event) => event.id),
    }),
  };
}

/** What it judges and tells, what is decided on it, what of it was issued: each with the event that says so. */
function saidIn(report: Report) {
  const facts = <T extends { readonly id: string; readonly data: object }>(events: readonly T[]) =>
    events.map(({ id, data }) => ({ event: id, ...data }));
  return {
    spending: standingSpending(report).map(({ data }) => data),
    submissions: report.submitted.map(({ id, data: { subject: _, ...data } }) => ({
      event: id,
      ...data,
    })),
    goals: facts(report.goals),
    results: facts(report.results),
    lessons: facts(report.lessons),
    proposals: facts(report.proposals),
    decisions: facts(report.decisions),
    issued: facts(report.issued),
  };
}

/** The report as its events stand on a day. */
function asOf(report: Report, day: Day): Report {
  const by = (event: Report['events'][number]) => sinceOf(event).day <= day;
  const { judged, ...rest } = report;
  return {
    ...rest,
    events: report.events.filter((event, index) => index === 0 || by(event)),
    submitted: report.submitted.filter(by),
    spending: report.spending.filter(by),
    goals: report.goals.filter(by),
    results: report.results.filter(by),
    lessons: report.lessons.filter(by),
    proposals: report.proposals.filter(by),
    decisions: report.decisions.filter(by),
    issued: report.issued.filter(by),
    ...(judged && by(judged) ? { judged } : {}),
  };
}
