/** Reads names and numbers as they were known at the moment. */
import type { Version, ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { type Page, type PageRequest, queryPage } from '../page.js';
import { REGISTRY, type RegistryKind } from './registry.projection.js';

/** One page of organisations, units, partnerships or documents, by name. */
export async function getRegistry(
  views: ViewStore,
  moment: Moment,
  kind: RegistryKind,
  page: PageRequest,
): Promise<Page<Version['body']>> {
  const { items, next } = await queryPage(
    views,
    REGISTRY,
    moment,
    { valid: 'ever', where: { kind }, orderBy: ['name'] },
    page,
  );
  return { items: items.map(({ body }) => body), ...(next === undefined ? {} : { next }) };
}

/** One of them by its id; undefined when it was not known then, or is of another kind. */
export async function getRegistryEntry(
  views: ViewStore,
  moment: Moment,
  kind: RegistryKind,
  id: string,
): Promise<Version['body'] | undefined> {
  const [found] = await views.query(REGISTRY, {
    knownAt: moment.knownAt.position,
    valid: 'ever',
    where: { kind, id },
  });
  return found?.body;
}

/** The names of streams by id; an id that was not known then is left out. */
export async function namesOf(
  views: ViewStore,
  moment: Moment,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const found = await views.query(REGISTRY, {
    knownAt: moment.knownAt.position,
    valid: 'ever',
    cell: wanted,
    withoutBodies: true,
  });
  return new Map(found.map(({ cell, columns }) => [cell, columns['name'] as string]));
}
