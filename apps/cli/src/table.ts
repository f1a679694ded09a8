/** A table for people: heads, wrapped cells, numbers to the right; rows apart where a cell has several lines. */
import Table from 'cli-table3';
import type { Terminal } from './terminal.js';
import { fitWidths, widthOf, wrap } from './text-columns.js';

export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
  /** The least width, where a narrower one would break what must stay whole. */
  readonly least?: number;
}

/** A row of cells, or a heading across the table. */
export type Row = readonly string[] | { readonly heading: string };

const GAP = 2;
const LEAST = 8;

const NO_LINES = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '',
  bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', right: '', 'right-mid': '', middle: ' '.repeat(GAP),
  mid: '', 'mid-mid': '',
} as const;

export function renderTable(
  terminal: Terminal,
  columns: readonly Column[],
  rows: readonly Row[],
): string {
  const cellRows = rows.filter((row): row is readonly string[] => Array.isArray(row));
  const natural = columns.map(({ head }, index) =>
    Math.max(...[head, ...cellRows.map((row) => row[index] ?? '')].map(widestLine)),
  );
  const least = columns.map(({ head, least: wanted }, index) =>
    Math.min(natural[index] ?? 0, Math.max(wanted ?? LEAST, longestWord(head))),
  );
  const widths = fitWidths(natural, least, terminal.width - GAP * (columns.length - 1));
  const total = widths.reduce((sum, width) => sum + width, GAP * (columns.length - 1));
  const wrapped = cellRows.map((row) =>
    row.map((text, index) => wrap(text, widths[index] ?? LEAST).join('\n')),
  );
  const apart = wrapped.some((row) => row.some((text) => text.includes('\n')));
  const table = new Table({
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colWidths: [...widths],
    colAligns: columns.map(({ align }) => align ?? 'left'),
  });
  const heads = columns.map(({ head }, index) => wrap(head, widths[index] ?? LEAST).join('\n'));
  const rule = terminal.dim('─'.repeat(total));
  table.push(heads.map((head) => terminal.bold(head)), across(rule, columns.length));
  let next = 0;
  rows.forEach((row, index) => {
    if (index > 0 && apart) table.push(across(rule, columns.length));
    if ('heading' in row) table.push(across(terminal.bold(row.heading), columns.length));
    else table.push([...(wrapped[next++] ?? [])]);
  });
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function across(content: string, colSpan: number) {
  return [{ content, colSpan }];
}

function widestLine(text: string): number {
  return Math.max(...text.split('\n').map(widthOf));
}

function longestWord(text: string): number {
  return Math.max(...text.split(/[ \n]/).map(widthOf));
}
