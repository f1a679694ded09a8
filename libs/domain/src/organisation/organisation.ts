/** Organisations (juridiska personer): the City, an association, a foundation. */
import { accept, type Decision, reject } from '../decision.js';
import type { DomainEvent } from '../event.js';
import { readOrganisationNumber } from '../values/organisation-number.js';
import {
  evolvePayoutAccounts,
  type PayoutAccount,
  type PayoutAccountEventData,
} from './payout-accounts.js';

export type OrganisationKind = 'public' | 'civil-society';

export interface OrganisationEventData extends PayoutAccountEventData {
  /** An organisation is known: a public one, or one of civil society. @class open */
  OrganisationRegistered: { readonly name: string; readonly kind: OrganisationKind };
  /** One per source, kept as written; a wrong one is flagged, never repaired. @class open */
  OrganisationNumberRecorded: { readonly asWritten: string };
  /** Another name under which documents know it. @class open */
  OrganisationAliasAdded: { readonly alias: string };
  /** It has a new name; the one before stays known as an alias. @class open */
  OrganisationRenamed: { readonly name: string };
}
export type OrganisationEventType = keyof OrganisationEventData;

export interface Organisation {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly aliases: readonly string[];
  /** The events by which it got each of its names, the present one and those before included. */
  readonly namings: readonly DomainEvent<NamingEventType>[];
  readonly numbers: readonly RecordedNumber[];
  readonly accounts: readonly PayoutAccount[];
}

export type NamingEventType =
  'OrganisationRegistered' | 'OrganisationAliasAdded' | 'OrganisationRenamed';

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

/** The name before stays known as an alias: documents of its time use it. */
export function decideRenameOrganisation(
  organisation: Organisation,
  command: OrganisationEventData['OrganisationRenamed'],
): Decision<OrganisationEventType> {
  if (organisation.name === command.name)
    return reject('duplicate-alias', '/name', { alias: command.name });
  return accept({ type: 'OrganisationRenamed', data: command });
}

export function evolveOrganisation(
  state: Organisation | undefined,
  event: DomainEvent<OrganisationEventType>,
): Organisation {
  const organisation = state ?? {
    name: '',
    kind: 'civil-society',
    aliases: [],
    namings: [],
    numbers: [],
    accounts: [],
  };
  switch (event.type) {
    case 'OrganisationRegistered':
      return { ...organisation, name: event.data.name, kind: event.data.kind, namings: [event] };
    case 'OrganisationNumberRecorded':
      return {
        ...organisation,
        numbers: [...organisation.numbers, { asWritten: event.data.asWritten, event }],
      };
    case 'OrganisationAliasAdded':
      return {
        ...organisation,
        aliases: [...organisation.aliases, event.data.alias],
        namings: [...organisation.namings, event],
      };
    case 'OrganisationRenamed': {
      const { name, aliases } = organisation;
      const others = aliases.filter((alias) => alias !== event.data.name && alias !== name);
      return {
        ...organisation,
        name: event.data.name,
        aliases: [...others, name],
        namings: [...organisation.namings, event],
      };
    }
    case 'PayoutAccountRegistered':
    case 'PayoutAccountVerified':
    case 'PayoutAccountClosed':
      return { ...organisation, accounts: evolvePayoutAccounts(organisation.accounts, event) };
    default:
      return event satisfies never;
  }
}

/** The name that a naming event gives. */
export function nameGivenBy(event: DomainEvent<NamingEventType>): string {
  return event.type === 'OrganisationAliasAdded' ? event.data.alias : event.data.name;
}

/** The organisation's number: the first recorded one that is valid. Undefined while none is. */
export function validNumberOf(organisation: Organisation): string | undefined {
  return organisation.numbers
    .map((number) => readOrganisationNumber(number.asWritten))
    .find((reading) => reading.valid)?.normalised;
}
