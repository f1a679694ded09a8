/** Commands on a tranche's way to the bank and back, and on repayment. */
import {
  ATTEST_KINDS,
  type AttestKind,
  type CommandData,
  type Day,
  PAYMENT_EVIDENCE,
  type PaymentEvidence,
} from '@liggaren/domain';
import { ArrayMaxSize, IsArray, IsOptional, IsUUID } from 'class-validator';
import {
  CalendarDay,
  CommandBody,
  Currency,
  DateFactShape,
  Id,
  MAX_TEXT,
  OneOf,
  Ore,
  Sha256,
  Shape,
  Text,
  TrancheId,
} from './shapes.js';

type Data<T extends keyof CommandData> = CommandData[T];

/** The payee's account that the funding's tranches go to. */
export class DesignatePayoutAccount extends CommandBody implements Data<'DesignatePayoutAccount'> {
  @Id()
  funding!: string;

  @Id()
  account!: string;
}

export class WithholdTranche extends CommandBody implements Data<'WithholdTranche'> {
  @TrancheId()
  tranche!: string;

  @Text(MAX_TEXT)
  why!: string;
}

export class LiftTrancheHold extends CommandBody implements Data<'LiftTrancheHold'> {
  @TrancheId()
  tranche!: string;
}

/** A step of a tranche on its way to the bank. */
class TrancheStep extends CommandBody {
  @TrancheId()
  tranche!: string;

  /** Reports that answer the obligations which gate it; those shown at an earlier step are known. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20, { message: '20' })
  @IsUUID(undefined, { each: true })
  reports?: string[];
}

/** Lets a tranche go on its way. */
export class ReleaseTranche extends TrancheStep implements Data<'ReleaseTranche'> {}

/** One of the two approvals, of the content that was seen. */
export class AttestTranche extends TrancheStep implements Data<'AttestTranche'> {
  @OneOf(...ATTEST_KINDS)
  kind!: AttestKind;

  /** The payer's unit by whose mandate it is given. */
  @Id()
  unit!: string;

  /** The hash of payee, account, amount and due day, as the payment schedule shows it. */
  @Sha256()
  content!: string;
}

export class RevokeTrancheAttest extends CommandBody implements Data<'RevokeTrancheAttest'> {
  @TrancheId()
  tranche!: string;

  @Id()
  attest!: string;

  @Text(MAX_TEXT)
  why!: string;

  /** The event that made it fall. */
  @IsOptional()
  @Id()
  because?: string;
}

class TrancheOfRun extends TrancheStep {
  /** The payout run. */
  @Id()
  run!: string;
}

export class ReserveTranche extends TrancheOfRun implements Data<'ReserveTranche'> {}

export class ReleaseTrancheReservation
  extends CommandBody
  implements Data<'ReleaseTrancheReservation'>
{
  @TrancheId()
  tranche!: string;

  /** The payout run. */
  @Id()
  run!: string;
}

/** Sends it to the bank. */
export class InstructTranche extends TrancheOfRun implements Data<'InstructTranche'> {}

/** The bank did not carry the instruction out. */
export class RejectTranche extends CommandBody implements Data<'RejectTranche'> {
  @TrancheId()
  tranche!: string;

  @Text()
  instruction!: string;

  @Text(MAX_TEXT)
  why!: string;
}

/** The bank paid: recorded whatever was instructed. */
export class RecordPayment extends CommandBody implements Data<'RecordPayment'> {
  @TrancheId()
  tranche!: string;

  @IsOptional()
  @Text()
  instruction?: string;

  @Shape(() => DateFactShape)
  paidOn!: DateFactShape;

  /** öre */
  @Ore(1)
  amountMinor!: number;

  @Currency()
  currency!: string;

  /** The bank's own. */
  @Text()
  reference!: string;

  @OneOf(...PAYMENT_EVIDENCE)
  evidencedBy!: PaymentEvidence;
}

/** The money came back. */
export class RecordReturn extends CommandBody implements Data<'RecordReturn'> {
  @TrancheId()
  tranche!: string;

  @Shape(() => DateFactShape)
  returnedOn!: DateFactShape;

  /** öre */
  @Ore(1)
  amountMinor!: number;

  @Currency()
  currency!: string;

  @Text()
  reference!: string;

  @Text(MAX_TEXT)
  why!: string;
}

export class CancelTranche extends CommandBody implements Data<'CancelTranche'> {
  @TrancheId()
  tranche!: string;

  @Text(MAX_TEXT)
  why!: string;
}

/** Claims back what was paid of a funding. */
export class ClaimRepayment extends CommandBody implements Data<'ClaimRepayment'> {
  @Id()
  funding!: string;

  /** öre */
  @Ore(1)
  amountMinor!: number;

  @Currency()
  currency!: string;

  @Text(MAX_TEXT)
  ground!: string;

  @IsOptional()
  @CalendarDay()
  dueOn?: Day;
}

export class RecordRepayment extends CommandBody implements Data<'RecordRepayment'> {
  @Id()
  claim!: string;

  @Shape(() => DateFactShape)
  receivedOn!: DateFactShape;

  /** öre */
  @Ore(1)
  amountMinor!: number;

  @Currency()
  currency!: string;

  @Text()
  reference!: string;
}

/** Takes a claim off a tranche that is still to be paid. */
export class SetOffRepayment extends CommandBody implements Data<'SetOffRepayment'> {
  @Id()
  claim!: string;

  @TrancheId()
  tranche!: string;

  /** öre */
  @Ore(1)
  amountMinor!: number;

  @Currency()
  currency!: string;
}

export class WriteOffRepayment extends CommandBody implements Data<'WriteOffRepayment'> {
  @Id()
  claim!: string;

  /** öre */
  @Ore(1)
  amountMinor!: number;

  @Currency()
  currency!: string;

  @Text(MAX_TEXT)
  why!: string;
}
