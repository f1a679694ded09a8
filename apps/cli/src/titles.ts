/** What every stream is called, by its id: registered names, and the titles of agreements. */
import type { ApiClient } from '@liggaren/api-client';
import { answered } from './failure.js';
import { allRowsAt, type Answered, momentQuery } from './questions.js';
import { namesAt } from './registry.js';

export async function titlesAt(
  client: ApiClient,
  moment: Answered,
): Promise<ReadonlyMap<string, string>> {
  const [names, agreements, reports] = await Promise.all([
    namesAt(client, moment, ['organisations', 'units', 'partnerships', 'documents']),
    allRowsAt(moment, (query) => client.GET('/v1/agreements', { params: { query } })),
    allRowsAt(moment, (query) => client.GET('/v1/reports', { params: { query } })),
  ]);
  return new Map([
    ...names,
    ...agreements.map(({ agreement, title }) => [agreement, title] as const),
    // A report is called what its document is.
    ...reports.map(
      ({ report, kind, document = '' }) => [report, names.get(document) ?? kind] as const,
    ),
  ]);
}

/** The moment of a question that is asked now: everything recorded before it is known. */
export function momentNow(client: ApiClient): Promise<Answered> {
  const query = { ...momentQuery({}), limit: 1 };
  return answered(client.GET('/v1/agreements', { params: { query } }));
}
