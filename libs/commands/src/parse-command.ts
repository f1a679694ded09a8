/** From a body as it was sent to a command that may be decided, or everything that is wrong with it. */
import 'reflect-metadata';
import type { CommandType, DateFact, Source } from '@liggaren/domain';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import * as activities from './activities.js';
import * as assessments from './assessments.js';
import * as content from './content.js';
import type { FieldProblem } from './field-problem.js';
import { findForbiddenContent } from './forbidden-content.js';
import * as funding from './funding.js';
import * as governance from './governance.js';
import * as guidelines from './guidelines.js';
import * as instruments from './instruments.js';
import * as payout from './payout.js';
import * as decisions from './report-decisions.js';
import * as registers from './registers.js';
import * as reports from './reports.js';
import * as safeguards from './safeguards.js';

/** The class of every command: the API, the CLI and the import speak through it. */
export const COMMAND_CLASSES: Readonly<Record<CommandType, new () => object>> = {
  OpenLedger: registers.OpenLedger,
  RegisterOrganisation: registers.RegisterOrganisation,
  RecordOrganisationNumber: registers.RecordOrganisationNumber,
  AddOrganisationAlias: registers.AddOrganisationAlias,
  RenameOrganisation: registers.RenameOrganisation,
  RegisterPayoutAccount: safeguards.RegisterPayoutAccount,
  VerifyPayoutAccount: safeguards.VerifyPayoutAccount,
  ClosePayoutAccount: safeguards.ClosePayoutAccount,
  EstablishUnit: registers.EstablishUnit,
  AddUnitAlias: registers.AddUnitAlias,
  GrantAttestMandate: safeguards.GrantAttestMandate,
  RevokeAttestMandate: safeguards.RevokeAttestMandate,
  RegisterDocument: registers.RegisterDocument,
  RegisterGuideline: guidelines.RegisterGuideline,
  ProposeGuidelineVersion: guidelines.ProposeGuidelineVersion,
  AdoptGuidelineVersion: guidelines.AdoptGuidelineVersion,
  StartPartnership: registers.StartPartnership,
  DescribeOperation: governance.DescribeOperation,
  RenameOperation: governance.RenameOperation,
  EstablishBody: governance.EstablishBody,
  AppointRole: governance.AppointRole,
  EndRole: governance.EndRole,
  RecordMeeting: governance.RecordMeeting,
  RaiseActionItem: governance.RaiseActionItem,
  CloseActionItem: governance.CloseActionItem,
  NoteDisagreement: governance.NoteDisagreement,
  RecordActivity: activities.RecordActivity,
  ReportStatistics: activities.ReportStatistics,
  DeclareCapacity: activities.DeclareCapacity,
  NoteAreaIndicator: activities.NoteAreaIndicator,
  DraftAgreement: instruments.DraftAgreement,
  DraftAnnex: instruments.DraftAnnex,
  DraftAmendment: instruments.DraftAmendment,
  DraftExtension: instruments.DraftExtension,
  JoinParty: instruments.JoinParty,
  NameParty: instruments.NameParty,
  LeaveParty: instruments.LeaveParty,
  SignInstrument: instruments.SignInstrument,
  ConcludeInstrument: instruments.ConcludeInstrument,
  GrantExtensionOption: instruments.GrantExtensionOption,
  ExerciseExtensionOption: instruments.ExerciseExtensionOption,
  WaiveExtensionOption: instruments.WaiveExtensionOption,
  NoteContinuationDialogue: instruments.NoteContinuationDialogue,
  GiveTerminationNotice: instruments.GiveTerminationNotice,
  WithdrawTerminationNotice: instruments.WithdrawTerminationNotice,
  TerminateAgreement: instruments.TerminateAgreement,
  RecordSuccession: instruments.RecordSuccession,
  StatePurpose: content.StatePurpose,
  SetGoal: content.SetGoal,
  LinkProgramme: content.LinkProgramme,
  RecordTerm: content.RecordTerm,
  MakeCommitment: content.MakeCommitment,
  ReviseCommitment: content.ReviseCommitment,
  AssessCommitment: assessments.AssessCommitment,
  RecordCommitmentDeviation: assessments.RecordCommitmentDeviation,
  AssessCriterion: assessments.AssessCriterion,
  RecordOperatingRule: content.RecordOperatingRule,
  AgreeReportingTerms: content.AgreeReportingTerms,
  AgreeFunding: funding.AgreeFunding,
  ReviseFunding: funding.ReviseFunding,
  ConfirmAppropriation: funding.ConfirmAppropriation,
  WithdrawAppropriation: funding.WithdrawAppropriation,
  DesignatePayoutAccount: payout.DesignatePayoutAccount,
  AdoptPaymentPlan: funding.AdoptPaymentPlan,
  RevisePaymentPlan: funding.RevisePaymentPlan,
  WithholdTranche: payout.WithholdTranche,
  LiftTrancheHold: payout.LiftTrancheHold,
  ReleaseTranche: payout.ReleaseTranche,
  AttestTranche: payout.AttestTranche,
  RevokeTrancheAttest: payout.RevokeTrancheAttest,
  ReserveTranche: payout.ReserveTranche,
  ReleaseTrancheReservation: payout.ReleaseTrancheReservation,
  InstructTranche: payout.InstructTranche,
  RejectTranche: payout.RejectTranche,
  RecordPayment: payout.RecordPayment,
  RecordReturn: payout.RecordReturn,
  CancelTranche: payout.CancelTranche,
  ClaimRepayment: payout.ClaimRepayment,
  RecordRepayment: payout.RecordRepayment,
  SetOffRepayment: payout.SetOffRepayment,
  WriteOffRepayment: payout.WriteOffRepayment,
  RequestReport: reports.RequestReport,
  FileReport: reports.FileReport,
  SubmitReport: reports.SubmitReport,
  ReturnReport: reports.ReturnReport,
  AcceptReport: reports.AcceptReport,
  ReportSpending: reports.ReportSpending,
  AssessGoal: assessments.AssessGoal,
  AssessResult: assessments.AssessResult,
  RecordLesson: assessments.RecordLesson,
  ProposeDecision: decisions.ProposeDecision,
  MakeDecision: decisions.MakeDecision,
  IssueReport: decisions.IssueReport,
  RecordFinding: assessments.RecordFinding,
  ResolveFinding: assessments.ResolveFinding,
  VoidFact: registers.VoidFact,
};

/** A command whose every field is of its type; whether it may happen is the domain's to decide. */
export interface ParsedCommand {
  readonly type: CommandType;
  /** The command's own fields. */
  readonly data: object;
  readonly effectiveOn?: DateFact;
  readonly source?: Source;
  readonly reason?: string;
  readonly corrects?: string;
}

export function isCommandType(name: string): name is CommandType {
  return Object.hasOwn(COMMAND_CLASSES, name);
}

/** Checks a body against its command's class: unknown fields, nulls and personal identity numbers are refused. */
export function parseCommand(
  type: CommandType,
  body: unknown,
): { readonly command: ParsedCommand } | { readonly problems: readonly FieldProblem[] } {
  const problems = problemsIn(COMMAND_CLASSES[type], body);
  if (problems.length > 0) return { problems };
  const { effectiveOn, source, reason, corrects, ...data } = body as Omit<ParsedCommand, 'type'>;
  return {
    command: {
      type,
      data,
      ...(effectiveOn === undefined ? {} : { effectiveOn }),
      ...(source === undefined ? {} : { source }),
      ...(reason === undefined ? {} : { reason }),
      ...(corrects === undefined ? {} : { corrects }),
    },
  };
}

/** Everything that is wrong with a body of a class; what is forbidden in any is said alone. */
export function problemsIn(shape: new () => object, body: unknown): readonly FieldProblem[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return [{ field: '', rule: 'isObject', expected: 'a JSON object' }];
  const forbidden = findForbiddenContent(body);
  if (forbidden.length > 0) return forbidden;
  const errors = validateSync(plainToInstance(shape, body), {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
  });
  return errors.flatMap((error) => problemsOf(error, ''));
}

function problemsOf(error: ValidationError, parent: string): readonly FieldProblem[] {
  const field = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    field,
    rule,
    expected: message,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}
