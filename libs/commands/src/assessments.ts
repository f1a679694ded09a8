/** Commands that judge: criteria and commitments of an agreement, goals and results in a report, findings. */
import {
  type CommandData,
  COMMITMENT_OUTCOMES,
  type CommitmentOutcome,
  CRITERION_OUTCOMES,
  type CriterionOutcome,
  type Day,
  FINDING_KINDS,
  type FindingKind,
  GOAL_OUTCOMES,
  type GoalOutcome,
  RESULT_OUTCOMES,
  type ResultOutcome,
  SEVERITIES,
  type Severity,
} from '@liggaren/domain';
import { IsBoolean, IsOptional, Matches } from 'class-validator';
import {
  CalendarDay,
  CommandBody,
  Id,
  MAX_TEXT,
  OneOf,
  PeriodShape,
  Shape,
  Text,
} from './shapes.js';

type Data<T extends keyof CommandData> = CommandData[T];

/** Judges the agreement by a criterion of a guideline, or checks it for something outside its list. */
export class AssessCriterion extends CommandBody implements Data<'AssessCriterion'> {
  @IsOptional()
  @Id()
  guideline?: string;

  @Matches(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, { message: 'K1' })
  criterion!: string;

  @OneOf(...CRITERION_OUTCOMES)
  outcome!: CriterionOutcome;

  /** Only claimed by the source, with nothing to show for it. */
  @IsOptional()
  @IsBoolean()
  asserted?: boolean;

  @IsOptional()
  @Text(MAX_TEXT)
  text?: string;

  @IsOptional()
  @Text(300)
  legalBasis?: string;

  @IsOptional()
  @Text(100)
  assessor?: string;

  @IsOptional()
  @Id()
  report?: string;
}

/** What came of a promise in a period. */
export class AssessCommitment extends CommandBody implements Data<'AssessCommitment'> {
  @Id()
  commitment!: string;

  @OneOf(...COMMITMENT_OUTCOMES)
  outcome!: CommitmentOutcome;

  @IsOptional()
  @Shape(() => PeriodShape)
  period?: PeriodShape;

  @IsOptional()
  @Text(MAX_TEXT)
  text?: string;

  @IsOptional()
  @Text(100)
  assessor?: string;

  @IsOptional()
  @Id()
  report?: string;
}

/** A promise was not kept as it was made, by whichever side. */
export class RecordCommitmentDeviation
  extends CommandBody
  implements Data<'RecordCommitmentDeviation'>
{
  @Id()
  commitment!: string;

  @IsOptional()
  @Shape(() => PeriodShape)
  period?: PeriodShape;

  @Text(MAX_TEXT)
  text!: string;

  @IsOptional()
  @Text(MAX_TEXT)
  cause?: string;

  @IsOptional()
  @Id()
  report?: string;
}

/** Judges a goal, or the goals as a whole. */
export class AssessGoal extends CommandBody implements Data<'AssessGoal'> {
  @Id()
  agreement!: string;

  @IsOptional()
  @Id()
  goal?: string;

  @OneOf(...GOAL_OUTCOMES)
  outcome!: GoalOutcome;

  @IsOptional()
  @Text(MAX_TEXT)
  text?: string;

  @IsOptional()
  @Text(100)
  assessor?: string;
}

/** What came of it, good or bad, or why that cannot be said. */
export class AssessResult extends CommandBody implements Data<'AssessResult'> {
  @IsOptional()
  @Id()
  agreement?: string;

  @OneOf(...RESULT_OUTCOMES)
  outcome!: ResultOutcome;

  @Text(MAX_TEXT)
  text!: string;

  @IsOptional()
  @Text(MAX_TEXT)
  because?: string;

  @IsOptional()
  @Text(100)
  assessor?: string;
}

export class RecordLesson extends CommandBody implements Data<'RecordLesson'> {
  @IsOptional()
  @Id()
  agreement?: string;

  @Text(MAX_TEXT)
  text!: string;
}

/** A person's judgement that something is doubtful or wrong, on the stream that it concerns. */
export class RecordFinding extends CommandBody implements Data<'RecordFinding'> {
  @OneOf(...FINDING_KINDS)
  kind!: FindingKind;

  @OneOf(...SEVERITIES)
  severity!: Severity;

  @Text(MAX_TEXT)
  text!: string;

  @IsOptional()
  @Text(300)
  legalBasis?: string;

  @IsOptional()
  @Text(MAX_TEXT)
  followUp?: string;

  @IsOptional()
  @CalendarDay()
  followUpBy?: Day;

  /** The role or unit that made it. */
  @IsOptional()
  @Text(100)
  madeBy?: string;
}

export class ResolveFinding extends CommandBody implements Data<'ResolveFinding'> {
  @Id()
  finding!: string;

  @Text(MAX_TEXT)
  how!: string;
}
