/** From a body as it was sent to a command that may be decided, or everything that is wrong with it. */
import 'reflect-metadata';
import type { CommandType, DateFact, Source } from '@liggaren/domain';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import * as agreements from './agreements.js';
import type { FieldProblem } from './field-problem.js';
import { findForbiddenContent } from './forbidden-content.js';
import * as registers from './registers.js';

/** The class of every command: the API, the CLI and the import speak through it. */
export const COMMAND_CLASSES: Readonly<Record<CommandType, new () => object>> = {
  OpenLedger: registers.OpenLedger,
  RegisterOrganisation: registers.RegisterOrganisation,
  RecordOrganisationNumber: registers.RecordOrganisationNumber,
  AddOrganisationAlias: registers.AddOrganisationAlias,
  EstablishUnit: registers.EstablishUnit,
  AddUnitAlias: registers.AddUnitAlias,
  RegisterDocument: registers.RegisterDocument,
  StartPartnership: registers.StartPartnership,
  DraftAgreement: agreements.DraftAgreement,
  DraftAnnex: agreements.DraftAnnex,
  JoinParty: agreements.JoinParty,
  NameParty: agreements.NameParty,
  LeaveParty: agreements.LeaveParty,
  SignInstrument: agreements.SignInstrument,
  ConcludeInstrument: agreements.ConcludeInstrument,
  RecordTerm: agreements.RecordTerm,
  GrantExtensionOption: agreements.GrantExtensionOption,
  RecordSuccession: agreements.RecordSuccession,
  AgreeFunding: agreements.AgreeFunding,
  ConfirmAppropriation: agreements.ConfirmAppropriation,
  AdoptPaymentPlan: agreements.AdoptPaymentPlan,
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
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return { problems: [{ field: '', rule: 'isObject', expected: 'a JSON object' }] };
  const forbidden = findForbiddenContent(body);
  if (forbidden.length > 0) return { problems: forbidden };
  const errors = validateSync(plainToInstance(COMMAND_CLASSES[type], body), {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
  });
  const problems = errors.flatMap((error) => problemsOf(error, ''));
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

function problemsOf(error: ValidationError, parent: string): readonly FieldProblem[] {
  const field = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    field,
    rule,
    expected: message,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}
