/** `liggaren explain CELL`: what a view says of an agreement, a tranche or an organisation, and the events behind it. */
import type { Schemas } from '@liggaren/api-client';
import { answered } from '../failure.js';
import { eventsTable } from '../events-table.js';
import { type Fact, factsOf } from '../explanation-lines.js';
import { plainPosition, printMoment } from '../moment-line.js';
import { assumedNote, coded } from '../phrases.js';
import { momentQuery, type ViewOptions } from '../questions.js';
import { withLedger } from '../session.js';
import type { Terminal } from '../terminal.js';
import { widthOf, wrap } from '../text-columns.js';
import { titlesAt } from '../titles.js';

/** From this day on, views say, what is true of every day. */
const ALWAYS = '1900-01-01';

export function explain(text: string, options: ViewOptions) {
  return withLedger(options, async ({ client, terminal }) => {
    // A stream's name will do: the cell is called by its id. A flag's begins with the name.
    const cell = text.includes('/') ? text : text.replace(/^[a-z]+-(?=[0-9a-f])/, '');
    const query = { ...momentQuery(options), cell };
    const answer = await answered(client.GET('/v1/explanations', { params: { query } }));
    if (options.json) return terminal.out(JSON.stringify(answer));
    const titles = await titlesAt(client, answer);
    const said = answer.items
      .map((item) => explanationLines(terminal, item, titles).join('\n'))
      .join('\n\n');
    terminal.out([said, ...assumedNote(terminal, said)].join('\n'));
    printMoment(terminal, answer);
  });
}

/** One cell: what the view says of it, since when, and the events. */
function explanationLines(
  terminal: Terminal,
  item: Schemas['Explanation'],
  titles: ReadonlyMap<string, string>,
): readonly string[] {
  const { view, cell, validFrom: from, validTo, knownFrom, events } = item;
  const position = plainPosition(knownFrom);
  const holds =
    from === ALWAYS
      ? terminal.text('cli.known-from', { position })
      : terminal.text('cli.holds', { from, to: validTo ?? 'open', position });
  return [
    terminal.bold(`${coded(terminal, 'view', view)} · ${shortCell(cell)}`),
    ...factLines(terminal, factsOf(terminal, item, titles)),
    terminal.dim(`  ${holds}`),
    '',
    eventsTable(terminal, events, titles),
  ];
}

/** Facts with their names in a column of their own. */
export function factLines(terminal: Terminal, facts: readonly Fact[]): readonly string[] {
  const wide = Math.max(...facts.map(([name]) => widthOf(name)));
  const indent = ' '.repeat(wide + 4);
  return facts.flatMap(([name, said]) =>
    said
      .flatMap((text) => wrap(text, terminal.width - wide - 4))
      .map((line, index) => (index === 0 ? `  ${name.padEnd(wide)}  ${line}` : `${indent}${line}`)),
  );
}

/** The uuids of a cell's name in short: `ec787562/1`. */
function shortCell(cell: string): string {
  return cell.replaceAll(/([0-9a-f]{8})-[0-9a-f-]{27}/g, '$1');
}
