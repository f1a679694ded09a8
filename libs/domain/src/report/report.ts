/** Reports (uppföljning, slutrapport, verksamhetsrapport, ekonomisk redovisning): asked for, handed in, judged. */
import { accept, type Decision, reject } from '../decision.js';
import type { DomainEvent } from '../event.js';
import { sinceOf } from '../event.js';
import type { ReportEvidence } from '../evidence.js';
import type { DateFact } from '../values/date-fact.js';
import type { Day } from '../values/day.js';
import type { Period } from '../values/period.js';
import type { ReportEventData, ReportEventType, ReportSubject } from './report-events.js';

/** A submitted report is a version; the last one is what is judged. */
export interface Report extends ReportSubject {
  readonly dueOn?: Day;
  readonly events: readonly DomainEvent<ReportEventType>[];
  readonly submitted: readonly DomainEvent<'ReportSubmitted'>[];
  readonly judged?: DomainEvent<'ReportReturned' | 'ReportAccepted'>;
  readonly spending: readonly DomainEvent<'SpendingReported'>[];
  readonly goals: readonly DomainEvent<'GoalAssessed'>[];
  readonly results: readonly DomainEvent<'ResultAssessed'>[];
  readonly lessons: readonly DomainEvent<'LessonRecorded'>[];
  readonly proposals: readonly DomainEvent<'DecisionProposed'>[];
  readonly decisions: readonly DomainEvent<'DecisionMade'>[];
  readonly issued: readonly DomainEvent<'ReportIssued'>[];
}

type Decided = Decision<ReportEventType>;

export function decideRequestReport(command: ReportEventData['ReportRequested']): Decided {
  return refuseReversed(command.period) ?? accept({ type: 'ReportRequested', data: command });
}

/** A report that comes without having been asked for (S1, S18: also before the agreement has ended). */
export function decideFileReport(
  command: ReportSubject & Omit<ReportEventData['ReportSubmitted'], 'subject'>,
): Decided {
  const { kind, concerns, period, ...handedIn } = command;
  const subject = { kind, concerns, ...(period ? { period } : {}) };
  return (
    refuseReversed(period) ??
    accept({ type: 'ReportSubmitted', data: { subject, ...handedIn }, ...on(command.submittedOn) })
  );
}

export function decideSubmitReport(
  report: Report,
  command: Omit<ReportEventData['ReportSubmitted'], 'subject'>,
): Decided {
  const stage = reportStage(report);
  if (stage === 'accepted' || stage === 'submitted')
    return reject('report-not-expected', undefined, { stage });
  return accept({ type: 'ReportSubmitted', data: command, ...on(command.submittedOn) });
}

export function decideReturnReport(
  report: Report,
  command: ReportEventData['ReportReturned'],
): Decided {
  return refuseUnlessSubmitted(report) ?? accept({ type: 'ReportReturned', data: command });
}

export function decideAcceptReport(
  report: Report,
  command: ReportEventData['ReportAccepted'],
): Decided {
  return refuseUnlessSubmitted(report) ?? accept({ type: 'ReportAccepted', data: command });
}

export function decideReportSpending(
  report: Report,
  command: ReportEventData['SpendingReported'],
): Decided {
  if (!report.concerns.some(({ agreement }) => agreement === command.agreement))
    return reject('report-concerns-another', '/agreement', { agreement: command.agreement });
  const codes = command.lines.map(({ code }) => code);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) return reject('duplicate-funding-line', '/lines', { code: twice });
  return refuseReversed(command.period) ?? accept({ type: 'SpendingReported', data: command });
}

export function evolveReport(
  state: Report | undefined,
  event: DomainEvent<ReportEventType>,
): Report {
  const report: Report = state ?? {
    kind: 'activity',
    concerns: [],
    events: [],
    submitted: [],
    spending: [],
    goals: [],
    results: [],
    lessons: [],
    proposals: [],
    decisions: [],
    issued: [],
  };
  const next = { ...report, events: [...report.events, event] };
  switch (event.type) {
    case 'ReportRequested':
      return { ...next, ...event.data };
    case 'ReportSubmitted': {
      const { judged: _, ...open } = next;
      return { ...open, ...event.data.subject, submitted: [...report.submitted, event] };
    }
    case 'ReportReturned':
    case 'ReportAccepted':
      return { ...next, judged: event };
    case 'SpendingReported':
      return { ...next, spending: [...report.spending, event] };
    case 'GoalAssessed':
      return { ...next, goals: [...report.goals, event] };
    case 'ResultAssessed':
      return { ...next, results: [...report.results, event] };
    case 'LessonRecorded':
      return { ...next, lessons: [...report.lessons, event] };
    case 'DecisionProposed':
      return { ...next, proposals: [...report.proposals, event] };
    case 'DecisionMade':
      return { ...next, decisions: [...report.decisions, event] };
    case 'ReportIssued':
      return { ...next, issued: [...report.issued, event] };
    default:
      return event satisfies never;
  }
}

export type ReportStage = 'requested' | 'submitted' | 'returned' | 'accepted';

/** Where a report stands, with all that is known of it. */
export function reportStage({ submitted, judged }: Report): ReportStage {
  if (judged) return judged.type === 'ReportAccepted' ? 'accepted' : 'returned';
  return submitted.length > 0 ? 'submitted' : 'requested';
}

/**
 * What the association says it spent under a funding in a period: a later statement of the same report
 * about the same funding and period stands in for the one before.
 */
export function standingSpending(report: Report): readonly DomainEvent<'SpendingReported'>[] {
  const latest = new Map(
    report.spending.map((event) => {
      const { funding, period } = event.data;
      return [`${funding}/${period.from}/${period.to}`, event];
    }),
  );
  return [...latest.values()];
}

/** What a release may rest on. */
export function reportEvidence(report: Report, id: string): ReportEvidence {
  const { concerns, judged, submitted } = report;
  const accepted = judged?.type === 'ReportAccepted' ? judged : undefined;
  return {
    kind: 'report',
    report: id,
    answers: concerns,
    ...(accepted ? { acceptedOn: sinceOf(accepted).day } : {}),
    events: [...submitted, ...(judged ? [judged] : [])].map((event) => event.id),
  };
}

function on(day: DateFact | undefined) {
  return day ? { effectiveOn: day } : {};
}

function refuseUnlessSubmitted(report: Report) {
  const stage = reportStage(report);
  return stage === 'submitted' ? undefined : reject('report-not-submitted', undefined, { stage });
}

function refuseReversed(period: Period | undefined) {
  if (!period || period.from <= period.to) return undefined;
  return reject('period-reversed', '/period/to', { start: period.from, end: period.to });
}
