/** The catalogue of commands: on which kind of stream, how each is decided, and which other streams it names. */
import type { Acting, SignatureLine } from './agreement/acting.js';
import {
  decideDesignatePayoutAccount,
  type DesignatePayoutAccount,
  needsOfTranche,
} from './agreement/account.js';
import type { AgreementEventData } from './agreement/agreement-events.js';
import {
  type AttestTranche,
  decideAttestTranche,
  decideRevokeTrancheAttest,
} from './agreement/attest.js';
import {
  decideAgreeReportingTerms,
  decideMakeCommitment,
  decideRecordOperatingRule,
  decideRecordSuccession,
  decideRecordTerm,
  decideReviseCommitment,
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
import { decideStartPartnership, type PartnershipEventData } from './partnership/partnership.js';
import {
  decideAcceptReport,
  decideFileReport,
  decideReportSpending,
  decideRequestReport,
  decideReturnReport,
  decideSubmitReport,
  type ReportEventData,
  type ReportSubject,
} from './report/report.js';
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
  RecordTerm: AgreementEventData['TermRecorded'];
  MakeCommitment: AgreementEventData['CommitmentMade'];
  ReviseCommitment: AgreementEventData['CommitmentRevised'];
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
}
/** `VoidFact` is taken by every stream and decided by the voiding rule. */
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
  readonly category: Category;
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
  StartPartnership: creating('partnership', decideStartPartnership),
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
  RecordTerm: changing('agreement', decideRecordTerm),
  MakeCommitment: changing('agreement', decideMakeCommitment, (data) => acting(data.by, '/by')),
  ReviseCommitment: changing('agreement', decideReviseCommitment),
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
    ...document(data),
  ]),
  SubmitReport: changing('report', decideSubmitReport, document),
  ReturnReport: changing('report', decideReturnReport),
  AcceptReport: changing('report', decideAcceptReport),
  ReportSpending: changing('report', decideReportSpending),
};

function concerned({ concerns }: ReportSubject): readonly Reference[] {
  return concerns.map(({ agreement }, index) => ({
    category: 'agreement',
    id: agreement,
    field: `/concerns/${index}/agreement`,
  }));
}

function document({ document: id }: Submission): readonly Reference[] {
  return id === undefined ? [] : [{ category: 'document', id, field: '/document' }];
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
