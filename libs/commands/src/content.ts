/** Commands on what an agreement says beside money: terms, commitments, operating rules, reports due. */
import {
  COMMITMENT_KINDS,
  type CommandData,
  type CommitmentKind,
  type Day,
  type DueRule,
  REPORT_KINDS,
  REPORT_RHYTHMS,
  type ReportKind,
  type ReportObligation,
  type ReportRecurrence,
  type ReportRhythm,
  TERM_TOPICS,
  type TermTopic,
  type Weekday,
  WEEKDAYS,
  type WeeklyHours,
} from '@liggaren/domain';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  Matches,
} from 'class-validator';
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
  TrancheId,
  Whole,
} from './shapes.js';

type Data<T extends keyof CommandData> = CommandData[T];

/** What the cooperation is for, and for whom. */
export class StatePurpose extends CommandBody implements Data<'StatePurpose'> {
  @IsOptional()
  @Id()
  instrument?: string;

  @Text(MAX_TEXT)
  text!: string;

  @IsOptional()
  @Text(500)
  targetGroup?: string;
}

export class SetGoal extends CommandBody implements Data<'SetGoal'> {
  @IsOptional()
  @Id()
  instrument?: string;

  @Text(MAX_TEXT)
  text!: string;
}

/** Links the agreement to a political programme or plan, with the programme's own days. */
export class LinkProgramme extends CommandBody implements Data<'LinkProgramme'> {
  @IsOptional()
  @Id()
  instrument?: string;

  @Text(300)
  programme!: string;

  @IsOptional()
  @Shape(() => DateFactShape)
  from?: DateFactShape;

  @IsOptional()
  @Shape(() => DateFactShape)
  to?: DateFactShape;

  @IsOptional()
  @Id()
  document?: string;
}

/** What an instrument says, or does not say, about a topic. */
export class RecordTerm extends CommandBody implements Data<'RecordTerm'> {
  @IsOptional()
  @Id()
  instrument?: string;

  @OneOf(...TERM_TOPICS)
  topic!: TermTopic;

  @IsBoolean()
  stated!: boolean;

  @IsOptional()
  @Text(60)
  clause?: string;

  @IsOptional()
  @Text(MAX_TEXT)
  text?: string;
}

/** What a party promises, of either side; its worth where somebody has valued it. */
export class MakeCommitment extends CommandBody implements Data<'MakeCommitment'> {
  @IsOptional()
  @Id()
  instrument?: string;

  @Shape(() => ActingShape)
  by!: ActingShape;

  @OneOf(...COMMITMENT_KINDS)
  kind!: CommitmentKind;

  @Text(MAX_TEXT)
  text!: string;

  /** öre; left out when nobody has valued it. */
  @IsOptional()
  @Ore()
  valueMinor?: number;

  @IsOptional()
  @Currency()
  currency?: string;
}

export class ReviseCommitment extends CommandBody implements Data<'ReviseCommitment'> {
  @Id()
  commitment!: string;

  @Text(MAX_TEXT)
  text!: string;

  /** öre; left out when nobody has valued it. */
  @IsOptional()
  @Ore()
  valueMinor?: number;

  @IsOptional()
  @Currency()
  currency?: string;
}

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

export class WeeklyHoursShape implements WeeklyHours {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(7, { message: '7' })
  @IsIn(WEEKDAYS, { each: true, message: WEEKDAYS.join(', ') })
  days!: Weekday[];

  @Matches(CLOCK, { message: '08:00' })
  from!: string;

  @Matches(CLOCK, { message: '16:00' })
  to!: string;
}

/** How the operation is run, as the instrument says. */
export class RecordOperatingRule extends CommandBody implements Data<'RecordOperatingRule'> {
  @IsOptional()
  @Id()
  instrument?: string;

  @Text(MAX_TEXT)
  text!: string;

  @IsOptional()
  @Shape(() => WeeklyHoursShape)
  hours?: WeeklyHoursShape;
}

export class ReportRecurrenceShape implements ReportRecurrence {
  @OneOf(...REPORT_RHYTHMS)
  every!: ReportRhythm;

  @OneOf('calendar', 'agreement')
  counted!: 'calendar' | 'agreement';
}

export class DueRuleShape implements DueRule {
  @IsOptional()
  @Whole(0, 120)
  months?: number;

  @IsOptional()
  @Whole(0, 3_650)
  days?: number;
}

export class ReportObligationShape implements ReportObligation {
  @Matches(/^[a-z0-9][a-z0-9-]{0,39}$/, { message: 'account-2025' })
  code!: string;

  @OneOf(...REPORT_KINDS)
  kind!: ReportKind;

  @IsOptional()
  @Shape(() => PeriodShape)
  period?: PeriodShape;

  @IsOptional()
  @CalendarDay()
  dueOn?: Day;

  /** Owed on every such stretch of the agreement's days. */
  @IsOptional()
  @Shape(() => ReportRecurrenceShape)
  recurs?: ReportRecurrenceShape;

  /** So long after the last day that is reported on. */
  @IsOptional()
  @Shape(() => DueRuleShape)
  dueAfter?: DueRuleShape;

  /** Tranches that are not released before the report is accepted. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100, { message: '100' })
  @TrancheId(true)
  gates?: string[];
}

/** Which reports are owed, for what, by when, and what waits for them. */
export class AgreeReportingTerms extends CommandBody implements Data<'AgreeReportingTerms'> {
  @IsOptional()
  @Id()
  instrument?: string;

  @ArrayNotEmpty()
  @ListOf(() => ReportObligationShape)
  obligations!: ReportObligationShape[];
}
