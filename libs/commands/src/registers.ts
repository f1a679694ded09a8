/** Commands that keep the registers: ledger, organisations, units, documents, partnerships. */
import {
  type CommandData,
  DOCUMENT_KINDS,
  type DocumentKind,
  type OrganisationKind,
} from '@liggaren/domain';
import { IsBoolean, IsOptional } from 'class-validator';
import { CommandBody, DateFactShape, Id, OneOf, Sha256, Shape, Text } from './shapes.js';

/** Makes the ledger: its owner, and whether it is a demonstration. */
export class OpenLedger extends CommandBody implements Data<'OpenLedger'> {
  @Text()
  owner!: string;

  @IsBoolean()
  demonstration!: boolean;

  @IsOptional()
  @Sha256()
  madeFrom?: string;
}

/** Registers an organisation, with its number as the source writes it where it gives one. */
export class RegisterOrganisation extends CommandBody implements Data<'RegisterOrganisation'> {
  @Text()
  name!: string;

  @OneOf('public', 'civil-society')
  kind!: OrganisationKind;

  @IsOptional()
  @Text(40)
  number?: string;
}

/** Records how one more source writes the number, right or wrong. */
export class RecordOrganisationNumber
  extends CommandBody
  implements Data<'RecordOrganisationNumber'>
{
  @Text(40)
  asWritten!: string;
}

export class AddOrganisationAlias extends CommandBody implements Data<'AddOrganisationAlias'> {
  @Text()
  alias!: string;
}

/** It is called something else from now on; the name before stays an alias. */
export class RenameOrganisation extends CommandBody implements Data<'RenameOrganisation'> {
  @Text()
  name!: string;
}

/** Establishes a board, administration or team of an organisation. */
export class EstablishUnit extends CommandBody implements Data<'EstablishUnit'> {
  @Text()
  name!: string;

  @Id()
  organisation!: string;

  @OneOf('board', 'administration', 'team')
  kind!: 'board' | 'administration' | 'team';
}

export class AddUnitAlias extends CommandBody implements Data<'AddUnitAlias'> {
  @Text()
  alias!: string;
}

/** Registers a document by its hash, or (without one) as referenced and missing. */
export class RegisterDocument extends CommandBody implements Data<'RegisterDocument'> {
  @Text()
  title!: string;

  @OneOf(...DOCUMENT_KINDS)
  kind!: DocumentKind;

  @IsOptional()
  @Sha256()
  sha256?: string;

  @IsOptional()
  @Text(60)
  diaryNumber?: string;

  /** The document's own date. */
  @IsOptional()
  @Shape(() => DateFactShape)
  dated?: DateFactShape;

  @IsOptional()
  @Text()
  authorRole?: string;

  @IsOptional()
  @Text()
  addressee?: string;

  @IsOptional()
  @Shape(() => DateFactShape)
  meetingOn?: DateFactShape;

  @IsOptional()
  @Text()
  caseType?: string;

  @IsOptional()
  @Id()
  partOf?: string;

  /** Where it is kept outside the ledger. */
  @IsOptional()
  @Text(500)
  address?: string;
}

export class StartPartnership extends CommandBody implements Data<'StartPartnership'> {
  @Text()
  name!: string;
}

/** Voids a recorded fact of the stream: which event, and why it does not hold. */
export class VoidFact extends CommandBody {
  @Id()
  voided!: string;

  @Text(2_000)
  why!: string;
}

type Data<T extends keyof CommandData> = CommandData[T];
