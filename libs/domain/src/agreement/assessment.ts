/** How an agreement is judged: by criteria, and by what came of what both sides had promised. */
import { accept, type Decision, reject } from '../decision.js';
import type { Period } from '../values/period.js';
import type { Agreement } from './agreement.js';
import type { AgreementEventData, AgreementEventType } from './agreement-events.js';

type Decided = Decision<AgreementEventType>;

/** A later judgement by the same criterion stands in for the one before; both stay in the history. */
export function decideAssessCriterion(
  _agreement: Agreement,
  command: AgreementEventData['CriterionAssessed'],
): Decided {
  return accept({ type: 'CriterionAssessed', data: command });
}

export function decideAssessCommitment(
  agreement: Agreement,
  command: AgreementEventData['CommitmentAssessed'],
): Decided {
  return (
    refuseUnknownCommitment(agreement, command.commitment) ??
    refuseReversed(command.period) ??
    accept({ type: 'CommitmentAssessed', data: command })
  );
}

export function decideRecordCommitmentDeviation(
  agreement: Agreement,
  command: AgreementEventData['CommitmentDeviationRecorded'],
): Decided {
  return (
    refuseUnknownCommitment(agreement, command.commitment) ??
    refuseReversed(command.period) ??
    accept({ type: 'CommitmentDeviationRecorded', data: command })
  );
}

function refuseUnknownCommitment(agreement: Agreement, id: string) {
  if (agreement.commitments.some((commitment) => commitment.id === id)) return undefined;
  return reject('unknown-commitment', '/commitment', { commitment: id });
}

function refuseReversed(period: Period | undefined) {
  if (!period || period.from <= period.to) return undefined;
  return reject('period-reversed', '/period/to', { start: period.from, end: period.to });
}
