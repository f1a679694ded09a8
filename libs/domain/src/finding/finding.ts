/** Findings (noteringar, avvikelser): a person's recorded judgement, in the stream of what it concerns. */
import { accept, type Decision, reject } from '../decision.js';
import type { DomainEvent } from '../event.js';
import type { Day } from '../values/day.js';

export const FINDING_KINDS = ['risk', 'deviation', 'quality', 'language', 'other'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** From what is merely noted to what must be dealt with before anything else. */
export const SEVERITIES = ['note', 'minor', 'major', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * A person judges something to be doubtful or wrong (S72), in the stream of what it concerns. A doubt that a rule
 * finds is a flag, never this.
 * @class open
 */
export interface FindingRecorded {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly text: string;
  /** The law or rule it rests on: `lagen om offentlig upphandling`. */
  readonly legalBasis?: string;
  /** What is to be done about it. */
  readonly followUp?: string;
  readonly followUpBy?: Day;
  /** The role or unit that made it; never a person's name. */
  readonly madeBy?: string;
}

/**
 * A finding has been dealt with, or did not hold.
 * @class open
 */
export interface FindingResolved {
  readonly finding: string;
  readonly how: string;
}

export interface FindingEventData {
  FindingRecorded: FindingRecorded;
  FindingResolved: FindingResolved;
}
export type FindingEventType = keyof FindingEventData;

/** A finding's id is that of the event that recorded it. */
export interface Finding {
  readonly id: string;
  readonly event: DomainEvent<'FindingRecorded'>;
  readonly resolved?: DomainEvent<'FindingResolved'>;
}

/** What every kind of stream may hold beside its own state. */
export interface WithFindings {
  readonly findings?: readonly Finding[];
}

export function decideRecordFinding(
  _state: WithFindings,
  command: FindingEventData['FindingRecorded'],
): Decision<FindingEventType> {
  return accept({ type: 'FindingRecorded', data: command });
}

export function decideResolveFinding(
  { findings = [] }: WithFindings,
  command: FindingEventData['FindingResolved'],
): Decision<FindingEventType> {
  const finding = findings.find(({ id }) => id === command.finding);
  if (!finding) return reject('unknown-finding', '/finding', { finding: command.finding });
  if (finding.resolved) return reject('already-resolved', '/finding', { finding: finding.id });
  return accept({ type: 'FindingResolved', data: command });
}

export function evolveFindings(
  findings: readonly Finding[] = [],
  event: DomainEvent<FindingEventType>,
): readonly Finding[] {
  switch (event.type) {
    case 'FindingRecorded':
      return [...findings, { id: event.id, event }];
    case 'FindingResolved':
      return findings.map((finding) =>
        finding.id === event.data.finding ? { ...finding, resolved: event } : finding,
      );
    default:
      return event satisfies never;
  }
}

export function isFindingEvent(event: DomainEvent): event is DomainEvent<FindingEventType> {
  return event.type === 'FindingRecorded' || event.type === 'FindingResolved';
}
