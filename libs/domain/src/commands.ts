/** The catalogue of commands: on which kind of stream, how each is decided, and which other streams it names. */
import type { Acting, SignatureLine } from './agreement/acting.js';
import {
  decideDesignatePayoutAccount,
  type DesignatePayoutAccount,
  needsOfTranche,
} from './agreement/account.js';
import type { AgreementEventData } from './agreement/agreement-events.js';
import {
  decideAssessCommitment,
  decideAssessCriterion,
  decideRecordCommitmentDeviation,
} from './agreement/assessment.js';
import {
  type AttestTranche,
  decideAttestTranche,
  decideRevokeTrancheAttest,
} from './agreement/attest.js';
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
  decideExerciseExtensionOption,
  decideGrantExtensionOption,
  decideNoteContinuationDialogue,
  decideWaiveExtensionOption,
  type ExerciseExtensionOption,
} from './agreement/extension.js';
import {
  decideAgreeFunding,
  decideConfirmAppropriation,
  decideReviseFunding,
  decideWithdrawAppropriation,
} from './agreement/funding.js';
import {
  decideConcludeInstrument,
  decideDraftAgreement,
  decideDraftAmendment,
  decideDraftAnnex,
  decideDraftExtension,
  decideSignInstrument,
} from './agreement/instruments.js';
import { decideJoinParty, decideLeaveParty, decideNameParty } from './agreement/parties.js';
import {
  type AdoptPaymentPlan,
  decideAdoptPaymentPlan,
  decideRevisePaymentPlan,
  type RevisePaymentPlan,
} from './agreement/payment-plan.js';
import {
  decideInstructTranche,
  decideRecordPayment,
  decideRecordReturn,
  decideRejectTranche,
  decideReleaseTrancheReservation,
  decideReserveTranche,
  type TrancheOfRun,
} from './agreement/payout.js';
import {
  decideCancelTranche,
  decideLiftTrancheHold,
  decideReleaseTranche,
  decideWithholdTranche,
  type ReleaseTranche,
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
import type { Decision } from './decision.js';
import { decideRegisterDocument, type Document } from './document/document.js';
import {
  decideRecordFinding,
  decideResolveFinding,
  type FindingEventData,
  type WithFindings,
} from './finding/finding.js';
import {
  decideAdoptGuidelineVersion,
  decideProposeGuidelineVersion,
  decideRegisterGuideline,
  type GuidelineVersion,
  type RegisterGuideline,
} from './guideline/guideline.js';
import type { Circumstances, EvidenceWanted } from './evidence.js';
import { decideOpenLedger, type OpenLedger } from './ledger/ledger.js';
import {
  decideAddOrganisationAlias,
  decideRecordOrganisationNumber,
  decideRegisterOrganisation,
  decideRenameOrganisation,
  type OrganisationEventData,
  type RegisterOrganisation,
} from './organisation/organisation.js';
import {
  decideClosePayoutAccount,
  decideRegisterPayoutAccount,
  decideVerifyPayoutAccount,
  type VerifyPayoutAccount,
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
import { decideStartPartnership, type PartnershipEventData } from './partnership/partnership.js';
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
  decideFileReport,
  decideReportSpending,
  decideRequestReport,
  decideReturnReport,
  decideSubmitReport,
} from './report/report.js';
import type { ReportEventData, ReportSubject } from './report/report-events.js';
import type { Category, StateOf } from './streams.js';
import { decideGrantAttestMandate, decideRevokeAttestMandate } from './unit/attest-mandates.js';
import { decideAddUnitAlias, decideEstablishUnit, type UnitEventData } from './unit/unit.js';

type Submission = Omit<ReportEventData['ReportSubmitted'], 'subject'>;

/** What each command says. Its event's data, mostly: the decision adds what is computed. */
export interface CommandData {
  OpenLedger: OpenLedger;
  RegisterOrganisation: RegisterOrganisation;
  RecordOrganisationNumber: OrganisationEventData['OrganisationNumberRecorded'];
  AddOrganisationAlias: OrganisationEventData['OrganisationAliasAdded'];
  RenameOrganisation: OrganisationEventData['OrganisationRenamed'];
  RegisterPayoutAccount: OrganisationEventData['PayoutAccountRegistered'];
  VerifyPayoutAccount: VerifyPayoutAccount;
  ClosePayoutAccount: OrganisationEventData['PayoutAccountClosed'];
  EstablishUnit: UnitEventData['UnitEstablished'];
  AddUnitAlias: UnitEventData['UnitAliasAdded'];
  GrantAttestMandate: UnitEventData['AttestMandateGranted'];
  RevokeAttestMandate: UnitEventData['AttestMandateRevoked'];
  RegisterDocument: Document;
  StartPartnership: PartnershipEventData['PartnershipStarted'];
  RegisterGuideline: RegisterGuideline;
  ProposeGuidelineVersion: GuidelineVersion;
  AdoptGuidelineVersion: GuidelineVersion & { readonly adoptedBy?: string };
  DescribeOperation: PartnershipEventData['OperationDescribed'];
  RenameOperation: PartnershipEventData['OperationRenamed'];
  EstablishBody: PartnershipEventData['BodyEstablished'];
  AppointRole: PartnershipEventData['RoleAppointed'];
  EndRole: PartnershipEventData['RoleEnded'];
  RecordMeeting: PartnershipEventData['MeetingHeld'];
  RaiseActionItem: PartnershipEventData['ActionItemRaised'];
  CloseActionItem: PartnershipEventData['ActionItemClosed'];
  NoteDisagreement: PartnershipEventData['DisagreementNoted'];
  RecordActivity: PartnershipEventData['ActivityRecorded'];
  ReportStatistics: PartnershipEventData['StatisticsReported'];
  DeclareCapacity: PartnershipEventData['CapacityDeclared'];
  NoteAreaIndicator: PartnershipEventData['AreaIndicatorNoted'];
  DraftAgreement: AgreementEventData['AgreementDrafted'];
  DraftAnnex: AgreementEventData['AnnexDrafted'];
  DraftAmendment: AgreementEventData['AmendmentDrafted'];
  DraftExtension: AgreementEventData['ExtensionDrafted'];
  JoinParty: AgreementEventData['PartyJoined'];
  NameParty: AgreementEventData['PartyNamed'];
  LeaveParty: AgreementEventData['PartyLeft'];
  SignInstrument: AgreementEventData['InstrumentSigned'];
  ConcludeInstrument: AgreementEventData['InstrumentConcluded'];
  GrantExtensionOption: AgreementEventData['ExtensionOptionGranted'];
  ExerciseExtensionOption: ExerciseExtensionOption;
  WaiveExtensionOption: AgreementEventData['ExtensionOptionWaived'];
  NoteContinuationDialogue: AgreementEventData['ContinuationDialogueNoted'];
  GiveTerminationNotice: AgreementEventData['TerminationNoticeGiven'];
  WithdrawTerminationNotice: AgreementEventData['TerminationNoticeWithdrawn'];
  TerminateAgreement: AgreementEventData['AgreementTerminated'];
  RecordSuccession: AgreementEventData['SuccessionRecorded'];
  StatePurpose: AgreementEventData['PurposeStated'];
  SetGoal: AgreementEventData['GoalSet'];
  LinkProgramme: AgreementEventData['ProgrammeLinked'];
  RecordTerm: AgreementEventData['TermRecorded'];
  MakeCommitment: AgreementEventData['CommitmentMade'];
  ReviseCommitment: AgreementEventData['CommitmentRevised'];
  AssessCommitment: AgreementEventData['CommitmentAssessed'];
  RecordCommitmentDeviation: AgreementEventData['CommitmentDeviationRecorded'];
  AssessCriterion: AgreementEventData['CriterionAssessed'];
  RecordOperatingRule: AgreementEventData['OperatingRuleRecorded'];
  AgreeReportingTerms: AgreementEventData['ReportingTermsAgreed'];
  AgreeFunding: AgreementEventData['FundingAgreed'];
  ReviseFunding: AgreementEventData['FundingRevised'];
  ConfirmAppropriation: AgreementEventData['AppropriationConfirmed'];
  WithdrawAppropriation: AgreementEventData['AppropriationWithdrawn'];
  DesignatePayoutAccount: DesignatePayoutAccount;
  AdoptPaymentPlan: AdoptPaymentPlan;
  RevisePaymentPlan: RevisePaymentPlan;
  WithholdTranche: AgreementEventData['TrancheWithheld'];
  LiftTrancheHold: AgreementEventData['TrancheHoldLifted'];
  ReleaseTranche: ReleaseTranche;
  AttestTranche: AttestTranche;
  RevokeTrancheAttest: AgreementEventData['TrancheAttestRevoked'];
  ReserveTranche: TrancheOfRun;
  ReleaseTrancheReservation: AgreementEventData['TrancheReservationReleased'];
  InstructTranche: TrancheOfRun;
  RejectTranche: AgreementEventData['TrancheRejected'];
  RecordPayment: AgreementEventData['TranchePaid'];
  RecordReturn: AgreementEventData['TrancheReturned'];
  CancelTranche: AgreementEventData['TrancheCancelled'];
  ClaimRepayment: AgreementEventData['RepaymentClaimed'];
  RecordRepayment: AgreementEventData['RepaymentReceived'];
  SetOffRepayment: AgreementEventData['RepaymentSetOff'];
  WriteOffRepayment: AgreementEventData['RepaymentWrittenOff'];
  RequestReport: ReportEventData['ReportRequested'];
  FileReport: ReportSubject & Submission;
  SubmitReport: Submission;
  ReturnReport: ReportEventData['ReportReturned'];
  AcceptReport: ReportEventData['ReportAccepted'];
  ReportSpending: ReportEventData['SpendingReported'];
  AssessGoal: ReportEventData['GoalAssessed'];
  AssessResult: ReportEventData['ResultAssessed'];
  RecordLesson: ReportEventData['LessonRecorded'];
  ProposeDecision: ReportEventData['DecisionProposed'];
  MakeDecision: ReportEventData['DecisionMade'];
  IssueReport: ReportEventData['ReportIssued'];
  RecordFinding: FindingEventData['FindingRecorded'];
  ResolveFinding: FindingEventData['FindingResolved'];
}
/** `VoidFact` is taken by every stream but the ledger's own, and decided by the voiding rule. */
export type CommandType = keyof CommandData | 'VoidFact';

/** Another stream that a command names: it must exist, and a unit must be the organisation's own. */
export interface Reference {
  readonly category: Category;
  readonly id: string;
  /** JSON pointer into the command's body. */
  readonly field: string;
  readonly partOf?: string;
}

export interface CommandSpec<D = never> {
  /** `every`: it is taken by every stream but the ledger's own, like `VoidFact`. */
  readonly category: Category | 'every';
  /** A creating command begins a stream; any other needs one. */
  readonly creates: boolean;
  /** Decides on the folded state of the category's stream. */
  readonly decide: (state: never, data: D, circumstances: Circumstances) => Decision;
  readonly references: (data: D) => readonly Reference[];
  /** What the decision wants to be shown of other streams. */
  readonly evidence: (state: never, data: D, by: Circumstances['by']) => readonly EvidenceWanted[];
}

const none = () => [];

function creating<D>(
  category: Category,
  decide: (data: D) => Decision,
  references: (data: D) => readonly Reference[] = none,
): CommandSpec<D> {
  const decideFirst = (_state: never, data: D) => decide(data);
  return { category, creates: true, decide: decideFirst, references, evidence: none };
}

function changing<C extends Category, D>(
  category: C,
  decide: (state: StateOf[C], data: D, circumstances: Circumstances) => Decision,
  references: (data: D) => readonly Reference[] = none,
): CommandSpec<D> {
  return { category, creates: false, decide, references, evidence: none };
}

function everywhere<D>(
  decide: (state: WithFindings, data: D, circumstances: Circumstances) => Decision,
): CommandSpec<D> {
  return { category: 'every', creates: false, decide, references: none, evidence: none };
}

/** A step of a tranche: it is shown the account and the reports that the tranche rests on. */
function stepping<D extends { readonly tranche: string; readonly reports?: readonly string[] }>(
  decide: (state: StateOf['agreement'], data: D, circumstances: Circumstances) => Decision,
  more: (data: D, by: Circumstances['by']) => readonly EvidenceWanted[] = none,
): CommandSpec<D> {
  return {
    ...changing('agreement', decide, ({ reports = [] }: D) =>
      reports.map((id, index) => ({ category: 'report', id, field: `/reports/${index}` })),
    ),
    evidence: (state: StateOf['agreement'], data: D, by) => [
      ...needsOfTranche(state, data.tranche, data.reports),
      ...more(data, by),
    ],
  };
}

export const COMMANDS: { readonly [T in keyof CommandData]: CommandSpec<CommandData[T]> } = {
  OpenLedger: creating('ledger', (data: OpenLedger) => decideOpenLedger(undefined, data)),
  RegisterOrganisation: creating('organisation', decideRegisterOrganisation),
  RecordOrganisationNumber: changing('organisation', decideRecordOrganisationNumber),
  AddOrganisationAlias: changing('organisation', decideAddOrganisationAlias),
  RenameOrganisation: changing('organisation', decideRenameOrganisation),
  RegisterPayoutAccount: changing('organisation', decideRegisterPayoutAccount),
  VerifyPayoutAccount: changing('organisation', decideVerifyPayoutAccount),
  ClosePayoutAccount: changing('organisation', decideClosePayoutAccount),
  EstablishUnit: creating('unit', decideEstablishUnit, ({ organisation }) => [
    { category: 'organisation', id: organisation, field: '/organisation' },
  ]),
  AddUnitAlias: changing('unit', decideAddUnitAlias),
  GrantAttestMandate: changing('unit', decideGrantAttestMandate),
  RevokeAttestMandate: changing('unit', decideRevokeAttestMandate),
  RegisterDocument: creating('document', decideRegisterDocument, ({ partOf }) =>
    partOf === undefined ? [] : [{ category: 'document', id: partOf, field: '/partOf' }],
  ),
  RegisterGuideline: creating('guideline', decideRegisterGuideline, optionalDocument),
  ProposeGuidelineVersion: changing('guideline', decideProposeGuidelineVersion, optionalDocument),
  AdoptGuidelineVersion: changing('guideline', decideAdoptGuidelineVersion, optionalDocument),
  StartPartnership: creating('partnership', decideStartPartnership),
  DescribeOperation: changing('partnership', decideDescribeOperation, ({ by }) =>
    acting(by, '/by'),
  ),
  RenameOperation: changing('partnership', decideRenameOperation),
  EstablishBody: changing('partnership', decideEstablishBody),
  AppointRole: changing('partnership', decideAppointRole, (data) => acting(data.for, '/for')),
  EndRole: changing('partnership', decideEndRole),
  RecordMeeting: changing('partnership', decideRecordMeeting, ({ minutes }) =>
    optional('document', minutes, '/minutes'),
  ),
  RaiseActionItem: changing('partnership', decideRaiseActionItem, optionalReport),
  CloseActionItem: changing('partnership', decideCloseActionItem, optionalReport),
  NoteDisagreement: changing('partnership', decideNoteDisagreement, ({ raisedBy, against }) => [
    ...acting(raisedBy, '/raisedBy'),
    ...acting(against, '/against'),
  ]),
  RecordActivity: changing('partnership', decideRecordActivity, ({ agreements = [], by = [] }) => [
    ...agreements.flatMap((id, index) => optional('agreement', id, `/agreements/${index}`)),
    ...by.flatMap((who, index) => acting(who, `/by/${index}`)),
  ]),
  ReportStatistics: changing('partnership', decideReportStatistics, (data) => [
    ...acting(data.by, '/by'),
    ...optional('agreement', data.agreement, '/agreement'),
    ...optional('document', data.dataSource, '/dataSource'),
  ]),
  DeclareCapacity: changing('partnership', decideDeclareCapacity),
  NoteAreaIndicator: changing('partnership', decideNoteAreaIndicator, ({ agreement }) =>
    optional('agreement', agreement, '/agreement'),
  ),
  DraftAgreement: creating('agreement', decideDraftAgreement, (data) => [
    { category: 'partnership', id: data.partnership, field: '/partnership' },
    ...signers(data.signatureLines),
  ]),
  DraftAnnex: changing('agreement', decideDraftAnnex, (data) => [
    ...acting(data.concerns, '/concerns'),
    ...signers(data.signatureLines),
  ]),
  DraftAmendment: changing('agreement', decideDraftAmendment, (data) =>
    signers(data.signatureLines),
  ),
  DraftExtension: changing('agreement', decideDraftExtension, (data) =>
    signers(data.signatureLines),
  ),
  JoinParty: changing('agreement', decideJoinParty, (data) => acting(data.acting, '/acting')),
  NameParty: changing('agreement', decideNameParty, (data) => acting(data.acting, '/acting')),
  LeaveParty: changing('agreement', decideLeaveParty),
  SignInstrument: changing('agreement', decideSignInstrument, (data) => signer(data, '')),
  ConcludeInstrument: changing('agreement', decideConcludeInstrument),
  GrantExtensionOption: changing('agreement', decideGrantExtensionOption, (data) =>
    acting(data.holder, '/holder'),
  ),
  ExerciseExtensionOption: changing('agreement', decideExerciseExtensionOption, (data) =>
    acting(data.by, '/by'),
  ),
  WaiveExtensionOption: changing('agreement', decideWaiveExtensionOption),
  NoteContinuationDialogue: changing('agreement', decideNoteContinuationDialogue),
  GiveTerminationNotice: changing('agreement', decideGiveTerminationNotice, (data) =>
    acting(data.by, '/by'),
  ),
  WithdrawTerminationNotice: changing('agreement', decideWithdrawTerminationNotice),
  TerminateAgreement: changing('agreement', decideTerminateAgreement),
  RecordSuccession: changing('agreement', decideRecordSuccession, ({ predecessor }) => [
    { category: 'agreement', id: predecessor, field: '/predecessor' },
  ]),
  StatePurpose: changing('agreement', decideStatePurpose),
  SetGoal: changing('agreement', decideSetGoal),
  LinkProgramme: changing('agreement', decideLinkProgramme, optionalDocument),
  RecordTerm: changing('agreement', decideRecordTerm),
  MakeCommitment: changing('agreement', decideMakeCommitment, (data) => acting(data.by, '/by')),
  ReviseCommitment: changing('agreement', decideReviseCommitment),
  AssessCommitment: changing('agreement', decideAssessCommitment, optionalReport),
  RecordCommitmentDeviation: changing('agreement', decideRecordCommitmentDeviation, optionalReport),
  AssessCriterion: changing('agreement', decideAssessCriterion, (data) => [
    ...optional('guideline', data.guideline, '/guideline'),
    ...optionalReport(data),
  ]),
  RecordOperatingRule: changing('agreement', decideRecordOperatingRule),
  AgreeReportingTerms: changing('agreement', decideAgreeReportingTerms),
  AgreeFunding: changing('agreement', decideAgreeFunding, (data) => [
    ...acting(data.payer, '/payer'),
    ...acting(data.payee, '/payee'),
  ]),
  ReviseFunding: changing('agreement', decideReviseFunding),
  ConfirmAppropriation: changing('agreement', decideConfirmAppropriation, ({ unit }) => [
    { category: 'unit', id: unit, field: '/unit' },
  ]),
  WithdrawAppropriation: changing('agreement', decideWithdrawAppropriation),
  DesignatePayoutAccount: {
    ...changing('agreement', decideDesignatePayoutAccount),
    evidence: (state: StateOf['agreement'], { funding, account }) =>
      state.fundings
        .filter(({ id }) => id === funding)
        .map(({ data }) => ({
          kind: 'account',
          organisation: data.payee.organisation,
          account,
        })),
  },
  AdoptPaymentPlan: changing('agreement', decideAdoptPaymentPlan),
  RevisePaymentPlan: changing('agreement', decideRevisePaymentPlan),
  WithholdTranche: changing('agreement', decideWithholdTranche),
  LiftTrancheHold: changing('agreement', decideLiftTrancheHold),
  ReleaseTranche: stepping(decideReleaseTranche),
  AttestTranche: stepping(decideAttestTranche, ({ unit }, by) => [
    { kind: 'mandate', unit, person: by.id },
  ]),
  RevokeTrancheAttest: changing('agreement', decideRevokeTrancheAttest),
  ReserveTranche: stepping(decideReserveTranche),
  ReleaseTrancheReservation: changing('agreement', decideReleaseTrancheReservation),
  InstructTranche: stepping(decideInstructTranche),
  RejectTranche: changing('agreement', decideRejectTranche),
  RecordPayment: changing('agreement', decideRecordPayment),
  RecordReturn: changing('agreement', decideRecordReturn),
  CancelTranche: changing('agreement', decideCancelTranche),
  ClaimRepayment: changing('agreement', decideClaimRepayment),
  RecordRepayment: changing('agreement', decideRecordRepayment),
  SetOffRepayment: changing('agreement', decideSetOffRepayment),
  WriteOffRepayment: changing('agreement', decideWriteOffRepayment),
  RequestReport: creating('report', decideRequestReport, concerned),
  FileReport: creating('report', decideFileReport, (data) => [
    ...concerned(data),
    ...submission(data),
  ]),
  SubmitReport: changing('report', decideSubmitReport, submission),
  ReturnReport: changing('report', decideReturnReport),
  AcceptReport: changing('report', decideAcceptReport),
  ReportSpending: changing('report', decideReportSpending),
  AssessGoal: changing('report', decideAssessGoal),
  AssessResult: changing('report', decideAssessResult),
  RecordLesson: changing('report', decideRecordLesson),
  ProposeDecision: changing('report', decideProposeDecision, ({ to }) =>
    optional('unit', to, '/to'),
  ),
  MakeDecision: changing('report', decideMakeDecision, ({ by, minutes }) => [
    ...optional('unit', by, '/by'),
    ...optional('document', minutes, '/minutes'),
  ]),
  IssueReport: changing('report', decideIssueReport),
  RecordFinding: everywhere(decideRecordFinding),
  ResolveFinding: everywhere(decideResolveFinding),
};

/** Whether a stream of the kind takes the command. */
export function isTakenBy(category: Category, type: CommandType): boolean {
  const taken = type === 'VoidFact' ? 'every' : COMMANDS[type].category;
  return taken === 'every' ? category !== 'ledger' : taken === category;
}

/** The kind of stream that a command is given to, where nothing else says it: an agreement for what every kind takes. */
export function categoryOfCommand(type: CommandType): Category {
  const taken = type === 'VoidFact' ? 'every' : COMMANDS[type].category;
  return taken === 'every' ? 'agreement' : taken;
}

/** Whether every kind of stream takes it: then the stream's kind must be said with it. */
export function isTakenEverywhere(type: CommandType): boolean {
  return type === 'VoidFact' || COMMANDS[type].category === 'every';
}

function concerned({ concerns }: ReportSubject): readonly Reference[] {
  return concerns.map(({ agreement }, index) => ({
    category: 'agreement',
    id: agreement,
    field: `/concerns/${index}/agreement`,
  }));
}

function submission({ document: id, signatories = [] }: Submission): readonly Reference[] {
  return [
    ...optional('document', id, '/document'),
    ...signatories.flatMap((one, index) => acting(one.for, `/signatories/${index}/for`)),
  ];
}

function optionalDocument({ document: id }: { readonly document?: string }): readonly Reference[] {
  return optional('document', id, '/document');
}

function optionalReport({ report: id }: { readonly report?: string }): readonly Reference[] {
  return optional('report', id, '/report');
}

function optional(category: Category, id: string | undefined, field: string): readonly Reference[] {
  return id === undefined ? [] : [{ category, id, field }];
}

function acting(who: Acting | undefined, field: string): readonly Reference[] {
  if (!who) return [];
  const { organisation, units = [] } = who;
  return [
    { category: 'organisation', id: organisation, field: `${field}/organisation` },
    ...units.map((id, index): Reference => ({
      category: 'unit',
      id,
      field: `${field}/units/${index}`,
      partOf: organisation,
    })),
  ];
}

function signer({ organisation, unit }: SignatureLine, field: string): readonly Reference[] {
  return [
    { category: 'organisation', id: organisation, field: `${field}/organisation` },
    ...(unit === undefined
      ? []
      : [{ category: 'unit', id: unit, field: `${field}/unit`, partOf: organisation } as const]),
  ];
}

function signers(lines: readonly SignatureLine[] = []): readonly Reference[] {
  return lines.flatMap((line, index) => signer(line, `/signatureLines/${index}`));
}
