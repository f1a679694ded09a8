/** What a report judges and tells, what is decided on it, and what of it was issued. */
import { accept, type Decision, reject } from '../decision.js';
import type { Report } from './report.js';
import type { ReportEventData, ReportEventType } from './report-events.js';

type Decided = Decision<ReportEventType>;

/** A later judgement of the same goal stands in for the one before; both stay in the history. */
export function decideAssessGoal(
  report: Report,
  command: ReportEventData['GoalAssessed'],
): Decided {
  return refuseOther(report, command.agreement) ?? accept({ type: 'GoalAssessed', data: command });
}

export function decideAssessResult(
  report: Report,
  command: ReportEventData['ResultAssessed'],
): Decided {
  return (
    refuseOther(report, command.agreement) ?? accept({ type: 'ResultAssessed', data: command })
  );
}

export function decideRecordLesson(
  report: Report,
  command: ReportEventData['LessonRecorded'],
): Decided {
  return (
    refuseOther(report, command.agreement) ?? accept({ type: 'LessonRecorded', data: command })
  );
}

export function decideProposeDecision(
  _report: Report,
  command: ReportEventData['DecisionProposed'],
): Decided {
  return accept({ type: 'DecisionProposed', data: command });
}

export function decideMakeDecision(
  report: Report,
  command: ReportEventData['DecisionMade'],
): Decided {
  const { proposal, meetingOn } = command;
  if (proposal !== undefined && !report.proposals.some(({ id }) => id === proposal))
    return reject('unknown-proposal', '/proposal', { proposal });
  return accept({
    type: 'DecisionMade',
    data: command,
    ...(meetingOn ? { effectiveOn: meetingOn } : {}),
  });
}

/** The same bytes are issued once. */
export function decideIssueReport(
  report: Report,
  command: ReportEventData['ReportIssued'],
): Decided {
  if (report.issued.some(({ data }) => data.sha256 === command.sha256))
    return reject('already-issued', '/sha256', { sha256: command.sha256 });
  return accept({ type: 'ReportIssued', data: command });
}

function refuseOther(report: Report, agreement: string | undefined) {
  if (agreement === undefined) return undefined;
  if (report.concerns.some((concerned) => concerned.agreement === agreement)) return undefined;
  return reject('report-concerns-another', '/agreement', { agreement });
}
