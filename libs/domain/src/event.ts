/** The closed catalogue of events, and what each carries. Names are past tense, as the case officer says it. */
import type { AgreementEventData } from './agreement/agreement-events.js';
import type { DocumentEventData } from './document/document.js';
import type { FindingRecorded, FindingResolved } from './finding/finding.js';
import type { GuidelineEventData } from './guideline/guideline.js';
import type { LedgerEventData } from './ledger/ledger.js';
import type { OrganisationEventData } from './organisation/organisation.js';
import type { Circumstances, Evidence } from './evidence.js';
import type { PartnershipEventData } from './partnership/partnership.js';
import type { ReportEventData } from './report/report-events.js';
import type { UnitEventData } from './unit/unit.js';
import type { DateFact } from './values/date-fact.js';
import { firstDayOf } from './values/date-fact.js';
import { type Day, stockholmDayOf } from './values/day.js';

/**
 * A recorded fact was wrong: which event said it, and why it does not hold. In every stream.
 * @class open
 */
export interface FactVoided {
  readonly voided: string;
  /** In free text. @class protected */
  readonly why: string;
}

export interface EventData
  extends
    LedgerEventData,
    OrganisationEventData,
    UnitEventData,
    DocumentEventData,
    GuidelineEventData,
    PartnershipEventData,
    AgreementEventData,
    ReportEventData {
  FactVoided: FactVoided;
  FindingRecorded: FindingRecorded;
  FindingResolved: FindingResolved;
}
export type EventType = keyof EventData;

/** Where a fact was read: a registered document and its lines ("136-140"). */
export interface Source {
  readonly document: string;
  readonly lines?: string;
}

/** Who recorded an event, on what command, from what source. */
export interface Metadata {
  /** An opaque id, never a name. @class internal */
  readonly actor: {
    readonly id: string;
    readonly kind: 'person' | 'service';
    readonly authenticated: 'none';
  };
  /** The same command again is the same id. @class internal */
  readonly commandId: string;
  /** SHA-256 over the canonical form of actor, command and parsed body. @class internal */
  readonly inputHash: string;
  /** What belongs together has it in common. @class internal */
  readonly correlationId: string;
  /** The event that this one follows from. @class internal */
  readonly causationId?: string;
  /** In free text. @class protected */
  readonly reason?: string;
  readonly source?: Source;
  /** The voided event that this one stands in for. */
  readonly corrects?: string;
  /** The other streams that the decision rested on, as they were then. @class internal */
  readonly evidence?: readonly { readonly stream: string; readonly revision: number }[];
}

interface Envelope {
  readonly ledgerId: string;
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly version: number;
  readonly effectiveOn?: DateFact;
  readonly recordedAt: string;
  readonly metadata: Metadata;
}

/** A recorded event of one of the types. */
export type DomainEvent<T extends EventType = EventType> = {
  [K in T]: Envelope & { readonly type: K; readonly data: EventData[K] };
}[T];

/** The version in which each event type is written today. */
export const EVENT_VERSIONS: Readonly<Record<EventType, number>> = {
  LedgerOpened: 1,
  OrganisationRegistered: 1,
  OrganisationNumberRecorded: 1,
  OrganisationRenamed: 1,
  OrganisationAliasAdded: 1,
  PayoutAccountRegistered: 1,
  PayoutAccountVerified: 1,
  PayoutAccountClosed: 1,
  UnitEstablished: 1,
  UnitAliasAdded: 1,
  AttestMandateGranted: 1,
  AttestMandateRevoked: 1,
  DocumentRegistered: 1,
  GuidelineVersionProposed: 1,
  GuidelineVersionAdopted: 1,
  PartnershipStarted: 1,
  OperationDescribed: 1,
  OperationRenamed: 1,
  BodyEstablished: 1,
  RoleAppointed: 1,
  RoleEnded: 1,
  MeetingHeld: 1,
  ActionItemRaised: 1,
  ActionItemClosed: 1,
  DisagreementNoted: 1,
  ActivityRecorded: 1,
  StatisticsReported: 1,
  CapacityDeclared: 1,
  AreaIndicatorNoted: 1,
  AgreementDrafted: 1,
  AnnexDrafted: 1,
  AmendmentDrafted: 1,
  ExtensionDrafted: 1,
  PartyJoined: 1,
  PartyNamed: 1,
  PartyLeft: 1,
  InstrumentSigned: 1,
  InstrumentConcluded: 1,
  AgreementAmended: 1,
  AgreementExtended: 1,
  ExtensionOptionGranted: 1,
  ExtensionOptionWaived: 1,
  ContinuationDialogueNoted: 1,
  TerminationNoticeGiven: 1,
  TerminationNoticeWithdrawn: 1,
  AgreementTerminated: 1,
  SuccessionRecorded: 1,
  PurposeStated: 1,
  GoalSet: 1,
  ProgrammeLinked: 1,
  TermRecorded: 1,
  CommitmentMade: 1,
  CommitmentRevised: 1,
  CommitmentAssessed: 1,
  CommitmentDeviationRecorded: 1,
  CriterionAssessed: 1,
  OperatingRuleRecorded: 1,
  ReportingTermsAgreed: 1,
  FundingAgreed: 1,
  FundingRevised: 1,
  AppropriationConfirmed: 1,
  AppropriationWithdrawn: 1,
  PayoutAccountDesignated: 1,
  PaymentPlanAdopted: 1,
  PaymentPlanRevised: 1,
  TrancheWithheld: 1,
  TrancheHoldLifted: 1,
  TrancheReleased: 1,
  TrancheAttested: 1,
  TrancheAttestRevoked: 1,
  TrancheReserved: 1,
  TrancheReservationReleased: 1,
  TrancheInstructed: 1,
  TrancheRejected: 1,
  TranchePaid: 1,
  TrancheReturned: 1,
  TrancheCancelled: 1,
  RepaymentClaimed: 1,
  RepaymentReceived: 1,
  RepaymentSetOff: 1,
  RepaymentWrittenOff: 1,
  ReportRequested: 1,
  ReportSubmitted: 1,
  ReportReturned: 1,
  ReportAccepted: 1,
  SpendingReported: 1,
  GoalAssessed: 1,
  ResultAssessed: 1,
  LessonRecorded: 1,
  DecisionProposed: 1,
  DecisionMade: 1,
  ReportIssued: 1,
  FindingRecorded: 1,
  FindingResolved: 1,
  FactVoided: 1,
};

/** An event type or version this program does not know: it stops rather than guess (poison). */
export class UnknownEvent extends Error {
  constructor(event: { readonly id: string; readonly type: string; readonly version: number }) {
    super(`event ${event.id} is a ${event.type} version ${event.version}, which is not known here`);
    this.name = 'UnknownEvent';
  }
}

/**
 * Reads a stored event as a domain event, lifting older versions to today's.
 * Throws `UnknownEvent` for a type or version outside the catalogue.
 */
export function asDomainEvent(stored: {
  readonly id: string;
  readonly type: string;
  readonly version: number;
}): DomainEvent {
  const known = (EVENT_VERSIONS as Readonly<Record<string, number>>)[stored.type];
  if (known === undefined || stored.version !== known) throw new UnknownEvent(stored);
  return stored as unknown as DomainEvent;
}

/** From which day a fact counts, and what that rests on. */
export interface Since {
  readonly day: Day;
  /** `recorded`: no date was stated, so it counts from the day it was recorded. */
  readonly basis: 'stated' | 'assumed' | 'recorded';
}

/** domain.md, clocks: an inexact start counts from its first possible day, an absent one from the day of recording. */
export function sinceOf(event: Pick<DomainEvent, 'effectiveOn' | 'recordedAt'>): Since {
  return event.effectiveOn
    ? { day: firstDayOf(event.effectiveOn.date), basis: event.effectiveOn.basis }
    : { day: stockholmDayOf(event.recordedAt), basis: 'recorded' };
}

/** Whether a fact counts on a day. */
export function holds(since: Since, day: Day): boolean {
  return since.day <= day;
}

/** Whether there is such a fact, and it counts by the day: by all that is known unless one is given. */
export function countsOn(fact: { readonly since: Since } | undefined, day?: Day): boolean {
  return fact !== undefined && (day === undefined || holds(fact.since, day));
}

/** The circumstances under which a recorded event was decided: what it says itself, read again. */
export function circumstancesOf(event: DomainEvent): Circumstances {
  const { actor } = event.metadata;
  const { evidence = [] } = event.data as { readonly evidence?: readonly Evidence[] };
  return { by: { id: actor.id, kind: actor.kind }, on: sinceOf(event).day, evidence };
}
