/** One difference in lines for people: what changed, from what to what, and because of which events. */
import type { Schemas } from '@liggaren/api-client';
import { hasWording } from '@liggaren/wording';
import { isDeepStrictEqual } from 'node:util';
import { valueText } from './diff-values.js';
import { instantText } from './moment-line.js';
import { dateText } from './phrases.js';
import type { Terminal } from './terminal.js';
import { wrap } from './text-columns.js';

type Item = Schemas['DiffItem'];
type Field = Item['fields'][number];
type Causes = Item['because'];

const HANG = 2;

export function changeLines(terminal: Terminal, view: string, item: Item): readonly string[] {
  const { change, cell, title, fields, because } = item;
  const of = `item.${view}`;
  const what = hasWording(of) ? terminal.text(of) : view;
  const head = `${what} ${shortCell(cell)} · ${title}: ${terminal.text(`change.${change}`)}`;
  const lines =
    change === 'changed'
      ? // Fields that changed for the same reason stand together above it.
        groups(fields).flatMap((group) => [
          ...group.flatMap((field) => fieldLines(terminal, field)),
          ...causeLines(terminal, item, group[0]?.because ?? []),
        ])
      : causeLines(terminal, item, because);
  return [terminal.bold(head), ...lines.flatMap((line) => indented(terminal, line))];
}

interface Line {
  readonly indent: number;
  readonly text: string;
}

function indented({ width }: Terminal, { indent, text }: Line): readonly string[] {
  return wrap(text, width - indent, HANG).map((line) => ' '.repeat(indent) + line);
}

function groups(fields: readonly Field[]): readonly (readonly Field[])[] {
  const found: Field[][] = [];
  for (const field of fields) {
    const same = found.find(([first]) => isDeepStrictEqual(first?.because, field.because));
    if (same) same.push(field);
    else found.push([field]);
  }
  return found;
}

/** `stage: planned → released`; of a list, what is gone and what is new. */
function fieldLines(terminal: Terminal, { field, before, after }: Field): readonly Line[] {
  const name = field.slice(1).replaceAll('/', '.');
  const code = `field.${name}`;
  const called = hasWording(code) ? terminal.text(code) : name;
  const text = (value: unknown) => valueText(terminal, name, value);
  if (!Array.isArray(before ?? after))
    return [{ indent: 2, text: `${called}: ${text(before)} → ${text(after)}` }];
  const [was, is] = [before, after].map((list) => ((list ?? []) as readonly unknown[]).map(text));
  const gone = (was ?? []).filter((line) => !is?.includes(line));
  const fresh = (is ?? []).filter((line) => !was?.includes(line));
  return [
    { indent: 2, text: `${called}:` },
    ...gone.map((line) => ({ indent: 4, text: `− ${line}` })),
    ...fresh.map((line) => ({ indent: 4, text: `+ ${line}` })),
  ];
}

function causeLines(terminal: Terminal, { events }: Item, causes: Causes): readonly Line[] {
  return causes.map(({ because, event: id }) => {
    const event = events.find((one) => one.id === id);
    if (!event) return { indent: 6, text: id };
    const { actor } = event.metadata as { readonly actor?: { readonly id: string } };
    const facts = [
      `${terminal.text('cli.event').toLocaleLowerCase(terminal.language)} ${id.slice(0, 8)}`,
      actor?.id ?? '',
      `${terminal.text('cli.recorded').toLocaleLowerCase(terminal.language)} ${instantText(event.recordedAt)}`,
      event.effectiveOn
        ? `${terminal.text('cli.effective').toLocaleLowerCase(terminal.language)} ${dateText(terminal, event.effectiveOn)}`
        : '',
    ].filter((fact) => fact !== '');
    const { type } = event;
    return { indent: 6, text: terminal.text(`diff.${because}`, { type, facts }) };
  });
}

/** The uuids of a cell's name in short: `ec787562/1`. */
function shortCell(cell: string): string {
  return cell.replaceAll(/([0-9a-f]{8})-[0-9a-f-]{27}/g, '$1');
}
