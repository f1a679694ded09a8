/** Commands on a report's course: asked for, handed in, returned, accepted, and the spending it tells. */
import {
  type CommandData,
  type Day,
  type LineAmount,
  REPORT_KINDS,
  type ReportKind,
  type Signatory,
} from '@liggaren/domain';
import { ArrayNotEmpty, IsBoolean, IsOptional, Matches } from 'class-validator';
import {
  ActingShape,
  CalendarDay,
  CommandBody,
  Currency,
  DateFactShape,
  Id,
  ListOf,
  MAX_TEXT,
  OneOf,
  Ore,
  PeriodShape,
  Shape,
  Text,
  Texts,
} from './shapes.js';

type Data<T extends keyof CommandData> = CommandData[T];

export class ConcernedShape {
  @Id()
  agreement!: string;

  /** The code of the obligation that it answers. */
  @IsOptional()
  @Matches(/^[a-z0-9][a-z0-9-]{0,39}$/, { message: 'account-2025' })
  obligation?: string;
}

export class SignatoryShape implements Signatory {
  @Text(100)
  role!: string;

  @IsBoolean()
  acting!: boolean;

  @IsOptional()
  @Shape(() => ActingShape)
  for?: ActingShape;

  @IsOptional()
  @Text()
  onBehalfOf?: string;

  @IsOptional()
  @Shape(() => DateFactShape)
  signedOn?: DateFactShape;
}

/** Asks for a report on one agreement or several. */
export class RequestReport extends CommandBody implements Data<'RequestReport'> {
  @OneOf(...REPORT_KINDS)
  kind!: ReportKind;

  @ArrayNotEmpty()
  @ListOf(() => ConcernedShape)
  concerns!: ConcernedShape[];

  @IsOptional()
  @Shape(() => PeriodShape)
  period?: PeriodShape;

  @IsOptional()
  @CalendarDay()
  dueOn?: Day;
}

class Submission extends CommandBody {
  @IsOptional()
  @Shape(() => DateFactShape)
  submittedOn?: DateFactShape;

  @IsOptional()
  @Id()
  document?: string;

  /** Who signed it, by role. */
  @IsOptional()
  @ListOf(() => SignatoryShape, 20)
  signatories?: SignatoryShape[];

  /** What it says that it follows up, part by part. */
  @IsOptional()
  @Texts(20)
  covers?: string[];

  /** Who drew it up. */
  @IsOptional()
  @Shape(() => ActingShape)
  preparedBy?: ActingShape;

  /** Who was heard while it was prepared. */
  @IsOptional()
  @Shape(() => ActingShape)
  inConsultationWith?: ActingShape;
}

/** Files a report that nobody had asked for in the ledger. */
export class FileReport extends Submission implements Data<'FileReport'> {
  @OneOf(...REPORT_KINDS)
  kind!: ReportKind;

  @ArrayNotEmpty()
  @ListOf(() => ConcernedShape)
  concerns!: ConcernedShape[];

  @IsOptional()
  @Shape(() => PeriodShape)
  period?: PeriodShape;
}

/** Hands in a report: at first, or again after it was returned. */
export class SubmitReport extends Submission implements Data<'SubmitReport'> {}

export class ReturnReport extends CommandBody implements Data<'ReturnReport'> {
  @Text(MAX_TEXT)
  why!: string;
}

export class AcceptReport extends CommandBody implements Data<'AcceptReport'> {
  @IsOptional()
  @Text(MAX_TEXT)
  note?: string;
}

export class LineAmountShape implements LineAmount {
  @Matches(/^[a-z][a-z0-9-]{0,39}$/, { message: 'personnel' })
  code!: string;

  /** öre */
  @Ore()
  amountMinor!: number;
}

/** What was spent of a funding in a period, by its lines, as the report says. */
export class ReportSpending extends CommandBody implements Data<'ReportSpending'> {
  @Id()
  agreement!: string;

  @Id()
  funding!: string;

  @Shape(() => PeriodShape)
  period!: PeriodShape;

  @Currency()
  currency!: string;

  @ArrayNotEmpty()
  @ListOf(() => LineAmountShape)
  lines!: LineAmountShape[];
}
