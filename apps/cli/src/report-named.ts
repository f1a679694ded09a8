/** The report that a text names: its id, the beginning of one, or the title of its document. */
import type { ApiClient } from '@liggaren/api-client';
import { answered } from './failure.js';
import { allRowsAt, momentQuery, type PageQuery, type ViewOptions } from './questions.js';
import { idNamed, namesAt } from './registry.js';
import type { Terminal } from './terminal.js';

/** Throws `Failure` when nothing is so called, or several are. */
export function reportNamed(
  client: ApiClient,
  terminal: Terminal,
  options: ViewOptions,
  text: string,
): Promise<string> {
  return idNamed(terminal, text, async () => {
    const ask = (query: PageQuery) => client.GET('/v1/reports', { params: { query } });
    const moment = await answered(ask({ ...momentQuery(options), limit: 1 }));
    const [found, titles] = await Promise.all([
      allRowsAt(moment, ask),
      namesAt(client, moment, ['documents']),
    ]);
    return found.map(({ report, document }) => ({
      id: report,
      names: document === undefined ? [] : [titles.get(document) ?? ''],
    }));
  });
}
