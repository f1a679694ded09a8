/** `liggaren agreements`: the register, as it was on a day, as known at a place in the log. */
import type { Schemas } from '@liggaren/api-client';
import type { ApiClient } from '@liggaren/api-client';
import { printMoment } from '../moment-line.js';
import { actingText, assumedNote, coded, counted, periodText } from '../phrases.js';
import { allRowsAt, onePage, type PageQuery, rowsOf, type ViewOptions } from '../questions.js';
import { idNamed, namedIn } from '../registry.js';
import { type Session, withLedger } from '../session.js';
import { shortIds } from '../short-ids.js';
import { type Row, renderTable } from '../table.js';
import type { Terminal } from '../terminal.js';

export interface AgreementsOptions extends ViewOptions {
  readonly status?: string;
  readonly party?: string;
  readonly partnership?: string;
  readonly inForceDuring?: string;
}

type Agreement = Schemas['Agreement'];

export function agreements(options: AgreementsOptions) {
  return withLedger(options, async (session) => {
    const { client, terminal } = session;
    const filters = await filtersOf(session, options);
    const ask = (query: PageQuery) =>
      client.GET('/v1/agreements', { params: { query: { ...query, ...filters } } });
    if (options.json) return terminal.out(JSON.stringify(await onePage(options, ask)));
    const answer = await rowsOf(options, ask);
    const flags = await allRowsAt(answer, (query) =>
      client.GET('/v1/flags', { params: { query } }),
    );
    terminal.out(agreementsTable(terminal, answer.items, flags));
    printMoment(terminal, answer);
  });
}

async function filtersOf(
  { client, terminal }: Session,
  { party, partnership, status, inForceDuring, ...options }: AgreementsOptions,
) {
  return {
    ...(status === undefined ? {} : { status }),
    ...(inForceDuring === undefined ? {} : { inForceDuring }),
    ...(party === undefined ? {} : { party: await partyNamed(client, terminal, options, party) }),
    ...(partnership === undefined
      ? {}
      : {
          partnership: await idNamed(terminal, partnership, () =>
            namedIn(client, options, ['partnerships']),
          ),
        }),
  };
}

/** The organisation or unit that the text names. */
export function partyNamed(
  client: ApiClient,
  terminal: Terminal,
  options: ViewOptions,
  text: string,
): Promise<string> {
  return idNamed(terminal, text, () => namedIn(client, options, ['organisations', 'units']));
}

export function agreementsTable(
  terminal: Terminal,
  items: readonly Agreement[],
  flags: readonly { readonly stream: string }[],
): string {
  if (items.length === 0) return terminal.text('cli.none');
  const short = shortIds(items.map(({ agreement }) => agreement));
  const flagsOf = (id: string) => flags.filter(({ stream }) => stream === `agreement-${id}`).length;
  const rows = items.map((item): Row => [
    short(item.agreement),
    titleText(terminal, item),
    counted(item.parties.map((party) => actingText(terminal, party))).join('\n'),
    periodText(terminal, item.start, item.end),
    [
      coded(terminal, 'status', item.status),
      ...item.notes.map((note) => coded(terminal, 'note', note)),
    ].join('\n'),
    item.options.map((option) => optionText(terminal, option)).join('\n'),
    String(flagsOf(item.agreement) || ''),
  ]);
  const columns = [
    { head: terminal.text('cli.id') },
    { head: terminal.text('cli.agreement'), least: 20 },
    { head: terminal.text('cli.parties'), least: 20, items: true },
    { head: terminal.text('cli.period'), least: 13 },
    { head: terminal.text('cli.status'), least: 10 },
    { head: terminal.text('cli.option'), least: 10 },
    { head: terminal.text('cli.flags'), align: 'right' as const },
  ];
  const table = renderTable(terminal, columns, rows);
  return [table, ...assumedNote(terminal, table)].join('\n');
}

/** The title, and the days between the agreement before it in its chain and this one. */
function titleText(terminal: Terminal, { title, chain }: Agreement): string {
  if (!chain) return title;
  const { gapDays, title: before } = chain;
  return gapDays === undefined || gapDays === 0
    ? `${title}\n${terminal.text('cli.after', { title: before })}`
    : `${title}\n${terminal.text('cli.gap', { days: gapDays, title: before })}`;
}

export function optionText(
  terminal: Terminal,
  { months, status, exerciseBy }: Agreement['options'][number],
): string {
  const by = exerciseBy ? ` ${terminal.text('cli.by', { day: exerciseBy.date })}` : '';
  return `${terminal.text('cli.months', { months })}${by}: ${coded(terminal, 'option', status)}`;
}
