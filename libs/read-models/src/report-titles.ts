/** What reports are called, for those who refer to one: the title of the document that was handed in. */
import type { ViewStore } from '@liggaren/view-store-port';
import type { Moment } from './moment.js';
import { namesOf } from './registry/registry.query.js';
import { REPORTS } from './reports/reports.projection.js';

/** By the report's id; one without a registered document is left out. */
export async function reportTitlesOf(
  views: ViewStore,
  moment: Moment,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const found = await views.query(REPORTS, {
    knownAt: moment.knownAt.position,
    valid: 'ever',
    cell: wanted,
  });
  const documents = new Map(
    found.map(({ cell, body }) => [cell, body['document'] as string | undefined]),
  );
  const names = await namesOf(
    views,
    moment,
    [...documents.values()].filter((id) => id !== undefined),
  );
  return new Map(
    [...documents].flatMap(([report, document]) => {
      const name = names.get(document ?? '');
      return name === undefined ? [] : [[report, name] as const];
    }),
  );
}
