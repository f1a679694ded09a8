/** Commands on an agreement's stream, by chapter: instruments, parties, content, money. */
import {
  type CommandData,
  type FundingLine,
  type PaymentTiming,
  type QuarterBasis,
  TERM_TOPICS,
  type TermTopic,
} from '@liggaren/domain';
import { ArrayNotEmpty, IsBoolean, IsOptional, Matches } from 'class-validator';
import {
  ActingShape,
  CommandBody,
  Currency,
  DateFactShape,
  Id,
  ListOf,
  MAX_TEXT,
  NamedAsShape,
  OneOf,
  Ore,
  Shape,
  SignatureLineShape,
  Text,
  Whole,
} from './shapes.js';

type Data<T extends keyof CommandData> = CommandData[T];

/** Drafts an agreement of a partnership: its period and who is to sign. */
export class DraftAgreement extends CommandBody implements Data<'DraftAgreement'> {
  @Text()
  title!: string;

  @Id()
  partnership!: string;

  @IsOptional()
  @Text(60)
  number?: string;

  /** First day in force, inclusive. */
  @IsOptional()
  @Shape(() => DateFactShape)
  start?: DateFactShape;

  /** Last day in force, inclusive. */
  @IsOptional()
  @Shape(() => DateFactShape)
  end?: DateFactShape;

  @IsOptional()
  @ListOf(() => SignatureLineShape)
  signatureLines?: SignatureLineShape[];
}

/** Drafts an annex: signed and concluded on its own. */
export class DraftAnnex extends CommandBody implements Data<'DraftAnnex'> {
  @Text()
  title!: string;

  @IsOptional()
  @Shape(() => ActingShape)
  concerns?: ActingShape;

  @IsOptional()
  @Text()
  operation?: string;

  @IsOptional()
  @Shape(() => DateFactShape)
  start?: DateFactShape;

  @IsOptional()
  @Shape(() => DateFactShape)
  end?: DateFactShape;

  @IsOptional()
  @ListOf(() => SignatureLineShape)
  signatureLines?: SignatureLineShape[];
}

/** A party joins; without `acting` it is known to exist and named later. */
export class JoinParty extends CommandBody implements Data<'JoinParty'> {
  @OneOf('public', 'civil-society')
  kind!: 'public' | 'civil-society';

  @IsOptional()
  @Shape(() => ActingShape)
  acting?: ActingShape;

  @IsOptional()
  @ListOf(() => NamedAsShape)
  namedAs?: NamedAsShape[];
}

export class NameParty extends CommandBody implements Data<'NameParty'> {
  @Id()
  party!: string;

  @Shape(() => ActingShape)
  acting!: ActingShape;

  @IsOptional()
  @ListOf(() => NamedAsShape)
  namedAs?: NamedAsShape[];
}

export class LeaveParty extends CommandBody implements Data<'LeaveParty'> {
  @Id()
  party!: string;
}

/** A signature on the agreement, or on the annex named by `instrument`. */
export class SignInstrument extends CommandBody implements Data<'SignInstrument'> {
  @IsOptional()
  @Id()
  instrument?: string;

  @Id()
  organisation!: string;

  @IsOptional()
  @Id()
  unit?: string;

  @Text(100)
  role!: string;

  @IsOptional()
  @Text()
  authority?: string;

  @IsOptional()
  @Shape(() => DateFactShape)
  signedOn?: DateFactShape;
}

export class ConcludeInstrument extends CommandBody implements Data<'ConcludeInstrument'> {
  @IsOptional()
  @Id()
  instrument?: string;

  @OneOf('all-signatures', 'stated-in-document')
  basis!: 'all-signatures' | 'stated-in-document';
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

export class GrantExtensionOption extends CommandBody implements Data<'GrantExtensionOption'> {
  /** Length of the extension, in months. */
  @Whole(1, 600)
  months!: number;

  @IsOptional()
  @Shape(() => ActingShape)
  holder?: ActingShape;

  @IsOptional()
  @Shape(() => DateFactShape)
  exerciseBy?: DateFactShape;
}

export class RecordSuccession extends CommandBody implements Data<'RecordSuccession'> {
  @Id()
  predecessor!: string;
}

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
