/** `liggaren parties`: everybody who is or was a party, and of how many agreements. */
import type { Schemas } from '@liggaren/api-client';
import { printMoment } from '../moment-line.js';
import { coded } from '../phrases.js';
import { onePage, type PageQuery, rowsOf, type ViewOptions } from '../questions.js';
import { withLedger } from '../session.js';
import { shortIds } from '../short-ids.js';
import { renderTable } from '../table.js';
import type { Terminal } from '../terminal.js';

export function parties(options: ViewOptions) {
  return withLedger(options, async ({ client, terminal }) => {
    const ask = (query: PageQuery) => client.GET('/v1/parties', { params: { query } });
    if (options.json) return terminal.out(JSON.stringify(await onePage(options, ask)));
    const answer = await rowsOf(options, ask);
    terminal.out(partiesTable(terminal, answer.items));
    printMoment(terminal, answer);
  });
}

export function partiesTable(
  terminal: Terminal,
  items: readonly Schemas['PartyInShort'][],
): string {
  if (items.length === 0) return terminal.text('cli.none');
  const short = shortIds(items.map(({ organisation }) => organisation));
  const right = 'right' as const;
  const columns = [
    { head: terminal.text('cli.id') },
    { head: terminal.text('cli.name'), least: 20 },
    { head: terminal.text('cli.kind') },
    { head: terminal.text('cli.number'), least: 12 },
    { head: terminal.text('cli.partnerships'), align: right },
    { head: terminal.text('cli.agreements'), align: right },
    { head: terminal.text('cli.of-them-in-force'), align: right },
  ];
  const rows = items.map((item) => [
    short(item.organisation),
    item.name,
    coded(terminal, 'kind', item.kind),
    item.number ?? '',
    String(item.partnerships),
    String(item.agreements),
    String(item.inForce),
  ]);
  return renderTable(terminal, columns, rows);
}
