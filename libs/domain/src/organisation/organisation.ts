/** Organisations (juridiska personer): the City, an association, a foundation. */
import { accept, type Decision, reject } from '../decision.js';
import type { DomainEvent } from '../event.js';
import { readOrganisationNumber } from '../values/organisation-number.js';

export type OrganisationKind = 'public' | 'civil-society';

export interface OrganisationEventData {
  OrganisationRegistered: { readonly name: string; readonly kind: OrganisationKind };
  /** One per source, kept as written; a wrong one is flagged, never repaired. */
  OrganisationNumberRecorded: { readonly asWritten: string };
  OrganisationAliasAdded: { readonly alias: string };
}
export type OrganisationEventType = keyof OrganisationEventData;

export interface Organisation {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly aliases: readonly string[];
  readonly numbers: readonly RecordedNumber[];
}

/** A number as one source writes it. */
export interface RecordedNumber {
  readonly asWritten: string;
  readonly event: DomainEvent<'OrganisationNumberRecorded'>;
}

export type RegisterOrganisation = OrganisationEventData['OrganisationRegistered'] & {
  readonly number?: string;
};

export function decideRegisterOrganisation(
  command: RegisterOrganisation,
): Decision<OrganisationEventType> {
  const { number, ...data } = command;
  if (number === undefined) return accept({ type: 'OrganisationRegistered', data });
  return accept(
    { type: 'OrganisationRegistered', data },
    { type: 'OrganisationNumberRecorded', data: { asWritten: number } },
  );
}

/** The same spelling twice says nothing new; another spelling, or a wrong number, is a fact about its source. */
export function decideRecordOrganisationNumber(
  organisation: Organisation,
  command: OrganisationEventData['OrganisationNumberRecorded'],
): Decision<OrganisationEventType> {
  if (organisation.numbers.some((number) => number.asWritten === command.asWritten))
    return reject('duplicate-number', '/asWritten', { number: command.asWritten });
  return accept({ type: 'OrganisationNumberRecorded', data: command });
}

export function decideAddOrganisationAlias(
  organisation: Organisation,
  command: OrganisationEventData['OrganisationAliasAdded'],
): Decision<OrganisationEventType> {
  if ([organisation.name, ...organisation.aliases].includes(command.alias))
    return reject('duplicate-alias', '/alias', { alias: command.alias });
  return accept({ type: 'OrganisationAliasAdded', data: command });
}

export function evolveOrganisation(
  state: Organisation | undefined,
  event: DomainEvent<OrganisationEventType>,
): Organisation {
  const organisation = state ?? { name: '', kind: 'civil-society', aliases: [], numbers: [] };
  switch (event.type) {
    case 'OrganisationRegistered':
      return { ...organisation, name: event.data.name, kind: event.data.kind };
    case 'OrganisationNumberRecorded':
      return {
        ...organisation,
        numbers: [...organisation.numbers, { asWritten: event.data.asWritten, event }],
      };
    case 'OrganisationAliasAdded':
      return { ...organisation, aliases: [...organisation.aliases, event.data.alias] };
    default:
      return event satisfies never;
  }
}

/** The organisation's number: the first recorded one that is valid. Undefined while none is. */
export function validNumberOf(organisation: Organisation): string | undefined {
  return organisation.numbers
    .map((number) => readOrganisationNumber(number.asWritten))
    .find((reading) => reading.valid)?.normalised;
}
