/** `liggaren findings`: what persons have judged doubtful or wrong, with what rules doubt of the same beside it. */
import type { Schemas } from '@liggaren/api-client';
import { printMoment } from '../moment-line.js';
import { coded, counted } from '../phrases.js';
import { allRowsAt, onePage, type PageQuery, rowsOf, type ViewOptions } from '../questions.js';
import { withLedger } from '../session.js';
import { idOfStream, shortIds, shortStream } from '../short-ids.js';
import { sourceLegend, sourcesText } from '../sources.js';
import { renderTable } from '../table.js';
import type { Terminal } from '../terminal.js';
import { titlesAt } from '../titles.js';

export interface FindingsOptions extends ViewOptions {
  readonly severity?: string;
  readonly state?: string;
  readonly kind?: string;
}

type Finding = Schemas['Finding'];

export function findings({ severity, state, kind, ...options }: FindingsOptions) {
  return withLedger(options, async ({ client, terminal }) => {
    const filters = {
      ...(severity === undefined ? {} : { severity }),
      ...(state === undefined ? {} : { state }),
      ...(kind === undefined ? {} : { kind }),
    };
    const ask = (query: PageQuery) =>
      client.GET('/v1/findings', { params: { query: { ...query, ...filters } } });
    if (options.json) return terminal.out(JSON.stringify(await onePage(options, ask)));
    const answer = await rowsOf(options, ask);
    terminal.out(findingsTable(terminal, answer.items, await titlesAt(client, answer)));
    const flags = await allRowsAt(answer, (query) =>
      client.GET('/v1/flags', { params: { query } }),
    );
    terminal.out('');
    terminal.out(terminal.dim(terminal.text('cli.flags-in-all', { count: flags.length })));
    printMoment(terminal, answer);
  });
}

export function findingsTable(
  terminal: Terminal,
  items: readonly Finding[],
  titles: ReadonlyMap<string, string>,
): string {
  if (items.length === 0) return terminal.text('cli.none');
  const short = shortIds(items.map(({ finding }) => finding));
  const shortOf = shortIds(items.map(({ stream }) => idOfStream(stream)));
  const sources = items.flatMap(({ source }) => source ?? []);
  const shortDocument = shortIds(sources.map(({ document }) => document));
  const table = renderTable(
    terminal,
    [
      { head: terminal.text('cli.finding'), least: 10 },
      { head: terminal.text('cli.found'), least: 30 },
      { head: terminal.text('cli.about'), least: 20 },
      { head: terminal.text('cli.state'), least: 10 },
      { head: terminal.text('cli.source'), least: 12 },
      { head: terminal.text('cli.flags-beside'), least: 20, items: true },
    ],
    items.map((item) => [
      [
        short(item.finding),
        coded(terminal, 'severity', item.severity),
        coded(terminal, 'finding', item.kind),
      ].join('\n'),
      foundText(terminal, item),
      `${titles.get(idOfStream(item.stream)) ?? ''}\n${shortStream(item.stream, shortOf)}`.trim(),
      stateText(terminal, item),
      sourcesText(item.source ? [item.source] : [], shortDocument),
      counted(item.flags.map(({ rule }) => rule)).join('\n'),
    ]),
  );
  return [table, ...sourceLegend(terminal, sources, titles, shortDocument)].join('\n');
}

/** What was found, on what legal basis, what is to be done, and who found it. */
function foundText(terminal: Terminal, { text, legalBasis, followUp, madeBy }: Finding): string {
  return [
    text,
    ...(legalBasis === undefined ? [] : [terminal.text('cli.legal-basis', { text: legalBasis })]),
    ...(followUp === undefined ? [] : [terminal.text('cli.follow-up', { text: followUp })]),
    ...(madeBy === undefined ? [] : [terminal.text('cli.made-by', { text: madeBy })]),
  ].join('\n');
}

function stateText(terminal: Terminal, { state, resolved, followUpBy, overdue }: Finding): string {
  const said = coded(terminal, 'state', state, { how: resolved?.how ?? '' });
  if (followUpBy === undefined || state === 'resolved') return said;
  const code = overdue ? 'cli.overdue-since' : 'cli.follow-up-by';
  return `${said}\n${terminal.text(code, { day: followUpBy })}`;
}
