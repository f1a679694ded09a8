/** Commands on an agreement's instruments and parties: drafted, joined, signed, concluded, extended, ended. */
import type { CommandData } from '@liggaren/domain';
import { IsOptional } from 'class-validator';
import {
  ActingShape,
  CommandBody,
  DateFactShape,
  Id,
  ListOf,
  MAX_TEXT,
  NamedAsShape,
  OneOf,
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

/** Drafts a change of the agreement, or of the annex named by `amends`. */
export class DraftAmendment extends CommandBody implements Data<'DraftAmendment'> {
  @Text()
  title!: string;

  @IsOptional()
  @Id()
  amends?: string;

  @IsOptional()
  @Text(MAX_TEXT)
  summary?: string;

  /** First day on which the change has effect; absent: from its conclusion. */
  @IsOptional()
  @Shape(() => DateFactShape)
  start?: DateFactShape;

  @IsOptional()
  @ListOf(() => SignatureLineShape)
  signatureLines?: SignatureLineShape[];
}

/** Drafts an extension, by an option or simply agreed; also after the agreement has expired. */
export class DraftExtension extends CommandBody implements Data<'DraftExtension'> {
  @Text()
  title!: string;

  @IsOptional()
  @Id()
  option?: string;

  /** First day of the extension; absent: from its conclusion. */
  @IsOptional()
  @Shape(() => DateFactShape)
  start?: DateFactShape;

  /** The new last day, inclusive. */
  @Shape(() => DateFactShape)
  end!: DateFactShape;

  @IsOptional()
  @ListOf(() => SignatureLineShape)
  signatureLines?: SignatureLineShape[];
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

/** Its holder uses an extension option: enough to extend, where the holder was stated. */
export class ExerciseExtensionOption
  extends CommandBody
  implements Data<'ExerciseExtensionOption'>
{
  @Id()
  option!: string;

  @Shape(() => ActingShape)
  by!: ActingShape;
}

export class WaiveExtensionOption extends CommandBody implements Data<'WaiveExtensionOption'> {
  @Id()
  option!: string;
}

/** The parties talk about going on. */
export class NoteContinuationDialogue
  extends CommandBody
  implements Data<'NoteContinuationDialogue'>
{
  @IsOptional()
  @Text(MAX_TEXT)
  note?: string;
}

export class GiveTerminationNotice extends CommandBody implements Data<'GiveTerminationNotice'> {
  @Shape(() => ActingShape)
  by!: ActingShape;

  /** The agreement's last day if the notice stands, inclusive. */
  @Shape(() => DateFactShape)
  lastDay!: DateFactShape;
}

export class WithdrawTerminationNotice
  extends CommandBody
  implements Data<'WithdrawTerminationNotice'>
{
  @Id()
  notice!: string;
}

/** Ends the agreement after its last day: by a notice, or at once. */
export class TerminateAgreement extends CommandBody implements Data<'TerminateAgreement'> {
  @IsOptional()
  @Id()
  notice?: string;

  @Shape(() => DateFactShape)
  lastDay!: DateFactShape;
}

export class RecordSuccession extends CommandBody implements Data<'RecordSuccession'> {
  @Id()
  predecessor!: string;
}
