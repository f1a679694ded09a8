/** `liggaren reports`: what must be reported and when, and every report with what it says and what was decided. */
import type { ApiClient } from '@liggaren/api-client';
import { dueTable, reportsTable } from '../reports-table.js';
import { printMoment } from '../moment-line.js';
import { allRowsAt, onePage, type PageQuery, rowsOf, type ViewOptions } from '../questions.js';
import { agreementsNamed, idNamed } from '../registry.js';
import { withLedger } from '../session.js';
import { titlesAt } from '../titles.js';

export interface ReportsOptions extends ViewOptions {
  /** Only those that are due: with `--json`, the API's document of them. */
  readonly due?: boolean;
  readonly agreement?: string;
  readonly kind?: string;
}

export function reports({ due, agreement, kind, ...options }: ReportsOptions) {
  return withLedger(options, async ({ client, terminal }) => {
    const filter = {
      ...(kind === undefined ? {} : { kind }),
      ...(agreement === undefined
        ? {}
        : {
            agreement: await idNamed(terminal, agreement, () => agreementsNamed(client, options)),
          }),
    };
    const ask = { due: dueIn(client, filter), known: reportsIn(client, filter) };
    if (options.json)
      return terminal.out(
        JSON.stringify(due ? await onePage(options, ask.due) : await onePage(options, ask.known)),
      );
    const answer = await rowsOf(options, ask.due);
    const titles = await titlesAt(client, answer);
    terminal.out(terminal.bold(terminal.text('reports.due')));
    terminal.out(dueTable(terminal, answer.items));
    if (!due) {
      const known = await allRowsAt(answer, ask.known);
      terminal.out('');
      terminal.out(terminal.bold(terminal.text('reports.known')));
      terminal.out(reportsTable(terminal, known, titles));
    }
    printMoment(terminal, answer);
  });
}

type Filter = { readonly agreement?: string; readonly kind?: string };

function dueIn(client: ApiClient, filter: Filter) {
  return (query: PageQuery) =>
    client.GET('/v1/reports-due', { params: { query: { ...query, ...filter } } });
}

function reportsIn(client: ApiClient, filter: Filter) {
  return (query: PageQuery) =>
    client.GET('/v1/reports', { params: { query: { ...query, ...filter } } });
}
