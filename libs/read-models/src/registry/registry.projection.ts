/** The registry: organisations, units, partnerships and documents, as named and numbered. */
import {
  accountEvidence,
  type Category,
  categoryOf,
  type Organisation,
  readOrganisationNumber,
  type StateOf,
  type Unit,
  validNumberOf,
} from '@liggaren/domain';
import type { Projection } from '@liggaren/projections';
import type { ViewDefinition } from '@liggaren/view-store-port';
import { always, asJson, createFold } from '../folding.js';

export const REGISTRY: ViewDefinition = {
  name: 'registry',
  version: 2,
  columns: { kind: 'text', id: 'text', name: 'text' },
};

/** The kinds of stream that have a name here. */
export const REGISTRY_KINDS = ['organisation', 'unit', 'partnership', 'document'] as const;
export type RegistryKind = (typeof REGISTRY_KINDS)[number];

export function registryProjection(): Projection {
  const folds = {
    organisation: createFold('organisation'),
    unit: createFold('unit'),
    partnership: createFold('partnership'),
    document: createFold('document'),
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
      const events = (await history()).map((recorded) => recorded.id);
      return {
        subject: event.stream,
        statements: [
          always({
            cell: id,
            columns: { kind, id, name },
            body: asJson({ id, kind, name, ...detailsOf(kind, id, state), because: events }),
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

function detailsOf(kind: RegistryKind, id: string, state: StateOf[RegistryKind]): object {
  if (kind === 'unit') return { unit: unitDetails(state as Unit) };
  if (kind !== 'organisation') return { [kind]: state };
  const organisation = state as Organisation;
  return {
    organisation: {
      kind: organisation.kind,
      aliases: organisation.aliases,
      number: validNumberOf(organisation),
      numbers: organisation.numbers.map(({ asWritten, event }) => {
        const { normalised, valid, faults, proposals } = readOrganisationNumber(asWritten);
        return { asWritten, normalised, valid, faults, proposals, event: event.id };
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
