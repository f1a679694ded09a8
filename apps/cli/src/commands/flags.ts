/** `liggaren flags`: the doubts that rules have found about what is recorded, with where it stands. */
import type { Schemas } from '@liggaren/api-client';
import { printMoment } from '../moment-line.js';
import { coded } from '../phrases.js';
import { onePage, type PageQuery, rowsOf, type ViewOptions } from '../questions.js';
import { withLedger } from '../session.js';
import { idOfStream, shortIds, shortStream } from '../short-ids.js';
import { sourceLegend, sourcesText } from '../sources.js';
import { renderTable } from '../table.js';
import type { Terminal } from '../terminal.js';
import { titlesAt } from '../titles.js';

export interface FlagsOptions extends ViewOptions {
  readonly rule?: string;
}

type Flag = Schemas['Flag'];

export function flags({ rule, ...options }: FlagsOptions) {
  return withLedger(options, async ({ client, terminal }) => {
    const filter = rule === undefined ? {} : { rule };
    const ask = (query: PageQuery) =>
      client.GET('/v1/flags', { params: { query: { ...query, ...filter } } });
    if (options.json) return terminal.out(JSON.stringify(await onePage(options, ask)));
    const answer = await rowsOf(options, ask);
    terminal.out(flagsTable(terminal, answer.items, await titlesAt(client, answer)));
    printMoment(terminal, answer);
  });
}

export function flagsTable(
  terminal: Terminal,
  items: readonly Flag[],
  titles: ReadonlyMap<string, string>,
): string {
  if (items.length === 0) return terminal.text('cli.none');
  const short = shortIds(items.map(({ stream }) => idOfStream(stream)));
  const sources = items.flatMap((item) => item.sources);
  const shortDocument = shortIds(sources.map(({ document }) => document));
  const table = renderTable(
    terminal,
    [
      { head: terminal.text('cli.rule'), least: 18 },
      { head: terminal.text('cli.says'), least: 24 },
      { head: terminal.text('cli.about'), least: 24 },
      { head: terminal.text('cli.source'), least: 16 },
    ],
    items.map((item) => [
      item.rule,
      coded(terminal, 'flag', item.rule, item.details),
      `${titles.get(idOfStream(item.stream)) ?? ''}\n${shortStream(item.stream, short)}`.trim(),
      sourcesText(item.sources, shortDocument),
    ]),
  );
  return [table, ...sourceLegend(terminal, sources, titles, shortDocument)].join('\n');
}
