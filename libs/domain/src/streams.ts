/**
 * The kinds of stream: how each folds, and which decision made each of its events (asked again when
 * a fact is to be voided).
 */
import { type Agreement, evolveAgreement } from './agreement/agreement.js';
import { decideAttestTranche, decideRevokeTrancheAttest } from './agreement/attest.js';
import {
  decideAssessCommitment,
  decideAssessCriterion,
  decideRecordCommitmentDeviation,
} from './agreement/assessment.js';
import {
  decideAgreeReportingTerms,
  decideLinkProgramme,
  decideMakeCommitment,
  decideRecordOperatingRule,
  decideRecordSuccession,
  decideRecordTerm,
  decideReviseCommitment,
  decideSetGoal,
  decideStatePurpose,
} from './agreement/content.js';
import {
  decideGrantExtensionOption,
  decideNoteContinuationDialogue,
  decideWaiveExtensionOption,
  redecideAmended,
  redecideExtended,
} from './agreement/extension.js';
import {
  decideAgreeFunding,
  decideConfirmAppropriation,
  decideReviseFunding,
  decideWithdrawAppropriation,
} from './agreement/funding.js';
import {
  decideConcludeInstrument,
  decideDraftAmendment,
  decideDraftAnnex,
  decideDraftExtension,
  decideSignInstrument,
} from './agreement/instruments.js';
import { decideJoinParty, decideLeaveParty, decideNameParty } from './agreement/parties.js';
import {
  decideAdoptPaymentPlan,
  decideRevisePaymentPlan,
  redecidePlan,
} from './agreement/payment-plan.js';
import {
  decideInstructTranche,
  decideRecordPayment,
  decideRecordReturn,
  decideRejectTranche,
  decideReleaseTrancheReservation,
  decideReserveTranche,
} from './agreement/payout.js';
import {
  decideCancelTranche,
  decideLiftTrancheHold,
  decideWithholdTranche,
  redecideReleased,
} from './agreement/release.js';
import {
  decideClaimRepayment,
  decideRecordRepayment,
  decideSetOffRepayment,
  decideWriteOffRepayment,
} from './agreement/repayment.js';
import {
  decideGiveTerminationNotice,
  decideTerminateAgreement,
  decideWithdrawTerminationNotice,
} from './agreement/termination.js';
import { decideDesignatePayoutAccount } from './agreement/account.js';
import type { Decision, Rejection } from './decision.js';
import { type Document, evolveDocument } from './document/document.js';
import {
  decideRecordFinding,
  decideResolveFinding,
  evolveFindings,
  isFindingEvent,
  type WithFindings,
} from './finding/finding.js';
import {
  decideAdoptGuidelineVersion,
  decideProposeGuidelineVersion,
  evolveGuideline,
  type Guideline,
} from './guideline/guideline.js';
import { circumstancesOf, type DomainEvent, type EventData, type EventType } from './event.js';
import type { Circumstances } from './evidence.js';
import { evolveLedger, type Ledger } from './ledger/ledger.js';
import {
  decideAddOrganisationAlias,
  decideRecordOrganisationNumber,
  decideRenameOrganisation,
  evolveOrganisation,
  type Organisation,
} from './organisation/organisation.js';
import {
  decideClosePayoutAccount,
  decideRegisterPayoutAccount,
  decideVerifyPayoutAccount,
} from './organisation/payout-accounts.js';
import {
  decideDeclareCapacity,
  decideNoteAreaIndicator,
  decideRecordActivity,
  decideReportStatistics,
} from './partnership/activity.js';
import {
  decideAppointRole,
  decideCloseActionItem,
  decideDescribeOperation,
  decideEndRole,
  decideEstablishBody,
  decideNoteDisagreement,
  decideRaiseActionItem,
  decideRecordMeeting,
  decideRenameOperation,
} from './partnership/governance.js';
import { evolvePartnership, type Partnership } from './partnership/partnership.js';
import {
  decideAssessGoal,
  decideAssessResult,
  decideIssueReport,
  decideMakeDecision,
  decideProposeDecision,
  decideRecordLesson,
} from './report/outcomes.js';
import {
  decideAcceptReport,
  decideReportSpending,
  decideReturnReport,
  decideSubmitReport,
  evolveReport,
  type Report,
} from './report/report.js';
import { decideGrantAttestMandate, decideRevokeAttestMandate } from './unit/attest-mandates.js';
import { decideAddUnitAlias, evolveUnit, type Unit } from './unit/unit.js';
import { withoutVoided } from './voiding.js';

export interface StateOf {
  ledger: Ledger;
  organisation: Organisation & WithFindings;
  unit: Unit & WithFindings;
  document: Document & WithFindings;
  guideline: Guideline & WithFindings;
  partnership: Partnership & WithFindings;
  agreement: Agreement & WithFindings;
  report: Report & WithFindings;
}
/** The part of a stream's name before its first `-`. */
export type Category = keyof StateOf;
export const CATEGORIES: readonly Category[] = [
  'ledger',
  'organisation',
  'unit',
  'document',
  'guideline',
  'partnership',
  'agreement',
  'report',
];

/** `agreement-<uuid>`; the ledger's own stream is just `ledger`. */
export function streamOf(category: Category, id: string): string {
  return category === 'ledger' ? 'ledger' : `${category}-${id}`;
}

/** The kind of a stream, by its name; undefined for a name that is not of ours. */
export function categoryOf(stream: string): Category | undefined {
  const name = stream.split('-', 1)[0];
  return CATEGORIES.find((category) => category === name);
}

const EVOLVE = {
  ledger: evolveLedger,
  organisation: evolveOrganisation,
  unit: evolveUnit,
  document: evolveDocument,
  guideline: evolveGuideline,
  partnership: evolvePartnership,
  agreement: evolveAgreement,
  report: evolveReport,
} as unknown as {
  [C in Category]: (state: StateOf[C] | undefined, event: DomainEvent) => StateOf[C];
};

/** One event further, for any kind of stream. `FactVoided` has no step: fold without the voided facts. */
export function evolveStream<C extends Category>(
  category: C,
  state: StateOf[C] | undefined,
  event: DomainEvent,
): StateOf[C] {
  if (isFindingEvent(event) && state) {
    const { findings } = state as WithFindings;
    return { ...state, findings: evolveFindings(findings, event) };
  }
  return EVOLVE[category](state, event);
}

/** The state after a whole history, voided facts dropped first; undefined for an empty one. */
export function foldStream<C extends Category>(
  category: C,
  history: readonly DomainEvent[],
): StateOf[C] | undefined {
  let state: StateOf[C] | undefined;
  for (const event of withoutVoided(history)) state = evolveStream(category, state, event);
  return state;
}

type Redecided = Exclude<
  EventType,
  | 'LedgerOpened'
  | 'OrganisationRegistered'
  | 'UnitEstablished'
  | 'DocumentRegistered'
  | 'PartnershipStarted'
  | 'AgreementDrafted'
  | 'ReportRequested'
  | 'FactVoided'
>;
const DECIDED_BY: {
  [T in Redecided]: (state: never, data: EventData[T], circumstances: Circumstances) => Decision;
} = {
  OrganisationNumberRecorded: decideRecordOrganisationNumber,
  OrganisationAliasAdded: decideAddOrganisationAlias,
  OrganisationRenamed: decideRenameOrganisation,
  PayoutAccountRegistered: decideRegisterPayoutAccount,
  PayoutAccountVerified: decideVerifyPayoutAccount,
  PayoutAccountClosed: decideClosePayoutAccount,
  UnitAliasAdded: decideAddUnitAlias,
  AttestMandateGranted: decideGrantAttestMandate,
  AttestMandateRevoked: decideRevokeAttestMandate,
  GuidelineVersionProposed: decideProposeGuidelineVersion,
  GuidelineVersionAdopted: decideAdoptGuidelineVersion,
  OperationDescribed: decideDescribeOperation,
  OperationRenamed: decideRenameOperation,
  BodyEstablished: decideEstablishBody,
  RoleAppointed: decideAppointRole,
  RoleEnded: decideEndRole,
  MeetingHeld: decideRecordMeeting,
  ActionItemRaised: decideRaiseActionItem,
  ActionItemClosed: decideCloseActionItem,
  DisagreementNoted: decideNoteDisagreement,
  ActivityRecorded: decideRecordActivity,
  StatisticsReported: decideReportStatistics,
  CapacityDeclared: decideDeclareCapacity,
  AreaIndicatorNoted: decideNoteAreaIndicator,
  AnnexDrafted: decideDraftAnnex,
  AmendmentDrafted: decideDraftAmendment,
  ExtensionDrafted: decideDraftExtension,
  PartyJoined: decideJoinParty,
  PartyNamed: decideNameParty,
  PartyLeft: decideLeaveParty,
  InstrumentSigned: decideSignInstrument,
  InstrumentConcluded: decideConcludeInstrument,
  AgreementAmended: redecideAmended,
  AgreementExtended: redecideExtended,
  ExtensionOptionGranted: decideGrantExtensionOption,
  ExtensionOptionWaived: decideWaiveExtensionOption,
  ContinuationDialogueNoted: decideNoteContinuationDialogue,
  TerminationNoticeGiven: decideGiveTerminationNotice,
  TerminationNoticeWithdrawn: decideWithdrawTerminationNotice,
  AgreementTerminated: decideTerminateAgreement,
  SuccessionRecorded: decideRecordSuccession,
  PurposeStated: decideStatePurpose,
  GoalSet: decideSetGoal,
  ProgrammeLinked: decideLinkProgramme,
  TermRecorded: decideRecordTerm,
  CommitmentMade: decideMakeCommitment,
  CommitmentRevised: decideReviseCommitment,
  CommitmentAssessed: decideAssessCommitment,
  CommitmentDeviationRecorded: decideRecordCommitmentDeviation,
  CriterionAssessed: decideAssessCriterion,
  OperatingRuleRecorded: decideRecordOperatingRule,
  ReportingTermsAgreed: decideAgreeReportingTerms,
  FundingAgreed: decideAgreeFunding,
  FundingRevised: decideReviseFunding,
  AppropriationConfirmed: decideConfirmAppropriation,
  AppropriationWithdrawn: decideWithdrawAppropriation,
  PayoutAccountDesignated: decideDesignatePayoutAccount,
  PaymentPlanAdopted: redecidePlan(decideAdoptPaymentPlan),
  PaymentPlanRevised: redecidePlan(decideRevisePaymentPlan),
  TrancheWithheld: decideWithholdTranche,
  TrancheHoldLifted: decideLiftTrancheHold,
  TrancheReleased: redecideReleased,
  TrancheAttested: decideAttestTranche,
  TrancheAttestRevoked: decideRevokeTrancheAttest,
  TrancheReserved: decideReserveTranche,
  TrancheReservationReleased: decideReleaseTrancheReservation,
  TrancheInstructed: decideInstructTranche,
  TrancheRejected: decideRejectTranche,
  TranchePaid: decideRecordPayment,
  TrancheReturned: decideRecordReturn,
  TrancheCancelled: decideCancelTranche,
  RepaymentClaimed: decideClaimRepayment,
  RepaymentReceived: decideRecordRepayment,
  RepaymentSetOff: decideSetOffRepayment,
  RepaymentWrittenOff: decideWriteOffRepayment,
  ReportSubmitted: decideSubmitReport,
  ReportReturned: decideReturnReport,
  ReportAccepted: decideAcceptReport,
  SpendingReported: decideReportSpending,
  GoalAssessed: decideAssessGoal,
  ResultAssessed: decideAssessResult,
  LessonRecorded: decideRecordLesson,
  DecisionProposed: decideProposeDecision,
  DecisionMade: decideMakeDecision,
  ReportIssued: decideIssueReport,
  FindingRecorded: decideRecordFinding,
  FindingResolved: decideResolveFinding,
};

/** Why a recorded event could not be decided on this state; undefined when it could. */
export function redecide(state: StateOf[Category], event: DomainEvent): Rejection | undefined {
  const decide: ((state: never, data: never, on: Circumstances) => Decision) | undefined =
    DECIDED_BY[event.type as Redecided];
  const decision = decide?.(state as never, event.data as never, circumstancesOf(event));
  return decision && 'rejection' in decision ? decision.rejection : undefined;
}
