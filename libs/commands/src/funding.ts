/** Commands on an agreement's money: agreed, revised, set aside, and the plan that cuts it. */
import type { CommandData, FundingLine, PaymentTiming, QuarterBasis } from '@liggaren/domain';
import { ArrayNotEmpty, IsOptional, Matches } from 'class-validator';
import {
  ActingShape,
  CommandBody,
  Currency,
  DateFactShape,
  Id,
  ListOf,
  OneOf,
  Ore,
  Shape,
  Text,
  Whole,
} from './shapes.js';

type Data<T extends keyof CommandData> = CommandData[T];

export class FundingLineShape implements FundingLine {
  @Matches(/^[a-z][a-z0-9-]{0,39}$/, { message: 'personnel' })
  code!: string;

  @Text()
  label!: string;

  /** öre */
  @Ore()
  amountMinor!: number;
}

/** Agrees a funding by lines; for stated days, or for a length in months where only that is stated. */
export class AgreeFunding extends CommandBody implements Data<'AgreeFunding'> {
  @IsOptional()
  @Id()
  instrument?: string;

  @Shape(() => ActingShape)
  payer!: ActingShape;

  @Shape(() => ActingShape)
  payee!: ActingShape;

  @Currency()
  currency!: string;

  @ArrayNotEmpty()
  @ListOf(() => FundingLineShape)
  lines!: FundingLineShape[];

  /** The total as the source prints it, öre. */
  @IsOptional()
  @Ore()
  printedTotalMinor?: number;

  @IsOptional()
  @Shape(() => DateFactShape)
  start?: DateFactShape;

  @IsOptional()
  @Shape(() => DateFactShape)
  end?: DateFactShape;

  @IsOptional()
  @Whole(1, 600)
  months?: number;
}

/** All the terms of a funding anew; `instrument` is the amendment or extension that says so. */
export class ReviseFunding extends CommandBody implements Data<'ReviseFunding'> {
  @Id()
  funding!: string;

  @IsOptional()
  @Id()
  instrument?: string;

  @ArrayNotEmpty()
  @ListOf(() => FundingLineShape)
  lines!: FundingLineShape[];

  /** The total as the source prints it, öre. */
  @IsOptional()
  @Ore()
  printedTotalMinor?: number;

  @IsOptional()
  @Shape(() => DateFactShape)
  start?: DateFactShape;

  @IsOptional()
  @Shape(() => DateFactShape)
  end?: DateFactShape;

  @IsOptional()
  @Whole(1, 600)
  months?: number;
}

/** Confirms that a unit has set money aside for the agreement in its budget for a fiscal year. */
export class ConfirmAppropriation extends CommandBody implements Data<'ConfirmAppropriation'> {
  @Id()
  unit!: string;

  @Whole(1900, 2199)
  fiscalYear!: number;

  @Currency()
  currency!: string;

  /** öre */
  @Ore(1)
  amountMinor!: number;

  @IsOptional()
  @Text()
  decision?: string;
}

export class WithdrawAppropriation extends CommandBody implements Data<'WithdrawAppropriation'> {
  @Id()
  appropriation!: string;
}

/** Cuts a funding into quarterly tranches; the event stores the whole table. */
export class AdoptPaymentPlan extends CommandBody implements Data<'AdoptPaymentPlan'> {
  @Id()
  funding!: string;

  @OneOf('calendar', 'agreement')
  basis!: QuarterBasis;

  @OneOf('advance', 'arrears')
  timing!: PaymentTiming;

  /** Days after the quarter's first day (advance) or last day (arrears). */
  @Whole(0, 365)
  dueDays!: number;
}

/** Cuts anew what is not released. */
export class RevisePaymentPlan extends AdoptPaymentPlan implements Data<'RevisePaymentPlan'> {}
