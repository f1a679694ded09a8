/** Commands on what is decided on a report, and on texts issued from the ledger. */
import { type CommandData, type Day, REPORT_FORMATS, type ReportFormat } from '@liggaren/domain';
import { ArrayNotEmpty, IsOptional, Matches } from 'class-validator';
import {
  CalendarDay,
  CommandBody,
  DateFactShape,
  Id,
  ListOf,
  MAX_TEXT,
  OneOf,
  Sha256,
  Shape,
  Text,
  Whole,
} from './shapes.js';

type Data<T extends keyof CommandData> = CommandData[T];

/** Proposes a decision to a body, in these words. */
export class ProposeDecision extends CommandBody implements Data<'ProposeDecision'> {
  @Text(MAX_TEXT)
  wording!: string;

  @Id()
  to!: string;

  @IsOptional()
  @Shape(() => DateFactShape)
  meetingOn?: DateFactShape;
}

/** A body has decided, in these words. */
export class MakeDecision extends CommandBody implements Data<'MakeDecision'> {
  @Text(MAX_TEXT)
  wording!: string;

  @Id()
  by!: string;

  @IsOptional()
  @Shape(() => DateFactShape)
  meetingOn?: DateFactShape;

  @IsOptional()
  @Id()
  proposal?: string;

  @IsOptional()
  @Id()
  minutes?: string;
}

export class ViewVersionShape {
  @Matches(/^[a-z][a-z-]{0,39}$/, { message: 'statistics' })
  view!: string;

  @Whole(1, 10_000)
  version!: number;
}

/** Records that a text was issued: its bytes are kept beside the ledger, by their hash. */
export class IssueReport extends CommandBody implements Data<'IssueReport'> {
  @Sha256()
  sha256!: string;

  @Whole(1, 100_000_000)
  bytes!: number;

  @OneOf(...REPORT_FORMATS)
  format!: ReportFormat;

  @OneOf('sv', 'en')
  language!: 'sv' | 'en';

  @CalendarDay()
  validOn!: Day;

  /** The last event that was known to it. */
  @Id()
  knownAtEvent!: string;

  @ArrayNotEmpty()
  @ListOf(() => ViewVersionShape, 50)
  views!: ViewVersionShape[];
}
