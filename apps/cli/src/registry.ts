/** Names by id, and ids by name, number or beginning: people type what they remember. */
import type { ApiClient, Schemas } from '@liggaren/api-client';
import { EXIT } from './exit-codes.js';
import { answered, failure } from './failure.js';
import {
  allRowsAt,
  type Answered,
  momentQuery,
  type PageQuery,
  type ViewOptions,
} from './questions.js';
import type { Terminal } from './terminal.js';

export type Collection = 'organisations' | 'units' | 'partnerships' | 'documents';
export type RegistryEntry = Schemas['RegistryEntry'];

/** What the registry says of an organisation: `RegistryEntry.organisation`. */
export interface OrganisationDetails {
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly number?: string;
  readonly numbers: readonly { readonly asWritten: string; readonly valid: boolean }[];
}

/** Something that an option may name. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function registryOf(client: ApiClient, collection: Collection) {
  return (query: PageQuery) => client.GET(`/v1/${collection}`, { params: { query } });
}

/** Names of everything that has one, at the moment of an answer. */
export async function namesAt(
  client: ApiClient,
  moment: Answered,
  collections: readonly Collection[],
): Promise<ReadonlyMap<string, string>> {
  const entries = await Promise.all(
    collections.map((collection) => allRowsAt(moment, registryOf(client, collection))),
  );
  return new Map(entries.flat().map(({ id, name }) => [id, name]));
}

/** What may be named in the collections, at the moment that the options ask for. */
export async function namedIn(
  client: ApiClient,
  options: ViewOptions,
  collections: readonly Collection[],
): Promise<readonly Named[]> {
  const { validOn, knownAt } = await answered(
    registryOf(client, collections[0] ?? 'organisations')({ ...momentQuery(options), limit: 1 }),
  );
  const entries = await Promise.all(
    collections.map((name) => allRowsAt({ validOn, knownAt }, registryOf(client, name))),
  );
  return entries.flat().map((entry) => ({ id: entry.id, names: namesOf(entry) }));
}

/** Agreements by their titles, at the moment that the options ask for. */
export async function agreementsNamed(
  client: ApiClient,
  options: ViewOptions,
): Promise<readonly Named[]> {
  const ask = (query: PageQuery) => client.GET('/v1/agreements', { params: { query } });
  const moment = await answered(ask({ ...momentQuery(options), limit: 1 }));
  const found = await allRowsAt(moment, ask);
  return found.map(({ agreement, title }) => ({ id: agreement, names: [title] }));
}

function namesOf(entry: RegistryEntry): readonly string[] {
  const details = (entry.organisation ?? entry.unit ?? {}) as Partial<OrganisationDetails>;
  return [
    entry.name,
    ...(details.aliases ?? []),
    ...(details.numbers ?? []).map(({ asWritten }) => asWritten),
    ...(details.number === undefined ? [] : [details.number]),
  ];
}

/**
 * The id of what the text names: a whole id, the beginning of one, a name, or part of a single name.
 * Throws `Failure` when nothing is so called, or several are.
 */
export async function idNamed(
  terminal: Terminal,
  text: string,
  candidates: () => Promise<readonly Named[]>,
): Promise<string> {
  if (UUID.test(text)) return text;
  const all = await candidates();
  const plain = text.toLocaleLowerCase('sv');
  const called = (test: (name: string) => boolean) =>
    all.filter(({ names }) => names.some((name) => test(name.toLocaleLowerCase('sv'))));
  const found = [
    () => called((name) => name === plain),
    () => (/^[0-9a-f-]{4,}$/.test(plain) ? all.filter(({ id }) => id.startsWith(plain)) : []),
    () => called((name) => name.includes(plain)),
  ].reduce<readonly Named[]>((before, next) => (before.length > 0 ? before : next()), []);
  const [only, ...others] = found;
  if (!only)
    throw failure(
      EXIT.notFound,
      'not-found',
      terminal.text('problem.not-found', { what: `"${text}"` }),
    );
  if (others.length === 0) return only.id;
  const names = found.map(({ id, names: [name = ''] }) => `${name} (${id.slice(0, 8)})`);
  throw failure(EXIT.usage, 'ambiguous', terminal.text('cli.ambiguous', { text, names }));
}
