/** `liggaren statistics`: tables as they are printed, what they come to, and single figures, by partnership. */
import { printMoment } from '../moment-line.js';
import { onePage, type PageQuery, rowsOf, type ViewOptions } from '../questions.js';
import { agreementsNamed, idNamed, namedIn } from '../registry.js';
import { type Session, withLedger } from '../session.js';
import { figuresTable } from '../statistics-figures.js';
import { printedTable } from '../statistics-table.js';
import type { Statistic } from '../statistics-words.js';
import type { Terminal } from '../terminal.js';

export interface StatisticsOptions extends ViewOptions {
  readonly partnership?: string;
  readonly agreement?: string;
  readonly code?: string;
  readonly period?: string;
  readonly computed?: boolean;
}

export function statistics({ computed = false, ...options }: StatisticsOptions) {
  return withLedger(options, async (session) => {
    const { client, terminal } = session;
    const filters = await filtersOf(session, options);
    const ask = (query: PageQuery) =>
      client.GET('/v1/statistics', { params: { query: { ...query, ...filters } } });
    if (options.json) return terminal.out(JSON.stringify(await onePage(options, ask)));
    const answer = await rowsOf(options, ask);
    terminal.out(statisticsText(terminal, answer.items, computed));
    printMoment(terminal, answer);
  });
}

/** By partnership: its tables of several rows first, then its single figures. */
function statisticsText(
  terminal: Terminal,
  items: readonly Statistic[],
  computed: boolean,
): string {
  if (items.length === 0) return terminal.text('cli.none');
  const titles = new Map(items.map(({ statistic, title }) => [statistic, title]));
  const byPartnership = Map.groupBy(items, ({ partnershipName }) => partnershipName);
  const parts = [...byPartnership].map(([name, own]) => {
    const tables = own.filter(({ rows = [] }) => rows.length > 1);
    const figures = own.filter(({ rows = [] }) => rows.length < 2);
    return [
      terminal.bold(name),
      ...tables.map((one) => printedTable(terminal, one, computed).join('\n')),
      ...(figures.length > 0 ? [figuresTable(terminal, figures, titles)] : []),
    ].join('\n\n');
  });
  return parts.join('\n\n');
}

async function filtersOf(
  { client, terminal }: Session,
  { partnership, agreement, code, period, ...options }: StatisticsOptions,
) {
  return {
    ...(code === undefined ? {} : { code }),
    ...(period === undefined ? {} : { period }),
    ...(partnership === undefined
      ? {}
      : {
          partnership: await idNamed(terminal, partnership, () =>
            namedIn(client, options, ['partnerships']),
          ),
        }),
    ...(agreement === undefined
      ? {}
      : { agreement: await idNamed(terminal, agreement, () => agreementsNamed(client, options)) }),
  };
}
