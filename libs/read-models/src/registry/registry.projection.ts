/** The registry: organisations, units, partnerships, documents and guidelines, as named and numbered. */
import {
  accountEvidence,
  adoptedDays,
  type Category,
  categoryOf,
  type Guideline,
  type Organisation,
  readOrganisationNumber,
  type StateOf,
  type Unit,
  validNumberOf,
} from '@liggaren/domain';
import type { StoredEvent } from '@liggaren/event-store-port';
import type { Projection } from '@liggaren/projections';
import type { ViewDefinition } from '@liggaren/view-store-port';
import { always, asJson, createFold } from '../folding.js';

export const REGISTRY: ViewDefinition = {
  name: 'registry',
  version: 3,
  columns: { kind: 'text', id: 'text', name: 'text' },
};

/** The kinds of stream that have a name here. */
export const REGISTRY_KINDS = [
  'organisation',
  'unit',
  'partnership',
  'document',
  'guideline',
] as const;
export type RegistryKind = (typeof REGISTRY_KINDS)[number];

export function registryProjection(): Projection {
  const folds = {
    organisation: createFold('organisation'),
    unit: createFold('unit'),
    partnership: createFold('partnership'),
    document: createFold('document'),
    guideline: createFold('guideline'),
  };
  return {
    view: REGISTRY,
    async restate(event, history) {
      const kind = REGISTRY_KINDS.find((candidate) => candidate === categoryOf(event.stream));
      if (!kind) return undefined;
      const state = await folds[kind](event, history);
      if (!state) return undefined;
      const id = event.stream.slice(kind.length + 1);
      const name = nameOf(kind, state);
      const recorded = await history();
      return {
        subject: event.stream,
        statements: [
          always({
            cell: id,
            columns: { kind, id, name },
            body: asJson({
              id,
              kind,
              name,
              ...detailsOf(kind, id, state, recorded),
              because: recorded.map((one) => one.id),
            }),
          }),
        ],
      };
    },
  };
}

function nameOf(kind: Category, state: StateOf[RegistryKind]): string {
  return kind === 'document'
    ? (state as { title: string }).title
    : (state as { name: string }).name;
}

function detailsOf(
  kind: RegistryKind,
  id: string,
  state: StateOf[RegistryKind],
  recorded: readonly StoredEvent[],
): object {
  if (kind === 'unit') return { unit: unitDetails(state as Unit) };
  if (kind === 'guideline') return { guideline: guidelineDetails(state as Guideline) };
  // Where it was read of: a document that is missing is missed by what refers to it.
  if (kind === 'document')
    return { document: { ...state, source: recorded[0]?.metadata['source'] } };
  if (kind !== 'organisation') return { [kind]: state };
  const organisation = state as Organisation;
  return {
    organisation: {
      kind: organisation.kind,
      aliases: organisation.aliases,
      number: validNumberOf(organisation),
      numbers: organisation.numbers.map(({ asWritten, event }) => {
        const { normalised, valid, faults, proposals } = readOrganisationNumber(asWritten);
        const { source } = event.metadata;
        return { asWritten, normalised, valid, faults, proposals, source, event: event.id };
      }),
      accounts: organisation.accounts.map((account) => ({
        account: account.id,
        kind: account.kind,
        number: account.number,
        // What a payment may rest on: the payment schedule's gates are asked of it.
        evidence: accountEvidence(organisation, id, account.id),
      })),
    },
  };
}

function unitDetails({ name, organisation, kind, aliases, mandates }: Unit) {
  return {
    name,
    organisation,
    kind,
    aliases,
    mandates: mandates.map(({ granted, revoked }) => ({
      mandate: granted.id,
      ...granted.data,
      revoked: revoked?.id,
    })),
  };
}

/** Adopted versions with the days on one of which each was adopted: an agreement is judged by one of them. */
function guidelineDetails({ name, proposed, adopted }: Guideline) {
  return {
    name,
    proposed: proposed.map(({ id, since, data }) => ({ ...data, since, event: id })),
    adopted: adopted.map(({ id, since, data, event }) => ({
      ...data,
      ...adoptedDays(event),
      since,
      event: id,
    })),
  };
}
