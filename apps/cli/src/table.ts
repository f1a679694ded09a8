/** A table for people: heads, wrapped cells, numbers to the right; rows apart where a cell has several lines. */
import Table from 'cli-table3';
import type { Terminal } from './terminal.js';
import { fitWidths, widthOf, wrap } from './text-columns.js';

export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
  /** The least width, where a narrower one would break what must stay whole. */
  readonly least?: number;
  /** Each line of a cell is an item: what continues one is moved in. */
  readonly items?: boolean;
}

/** A row of cells, or a heading across the table. */
export type Row = readonly string[] | { readonly heading: string };

const GAP = 2;
const LEAST = 8;
const HANG = 2;

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
  mid: '',
  'mid-mid': '',
} as const;

export function renderTable(
  terminal: Terminal,
  columns: readonly Column[],
  rows: readonly Row[],
): string {
  if (terminal.plain) return plainRows(columns, rows);
  const cellRows = rows.filter((row): row is readonly string[] => Array.isArray(row));
  const natural = columns.map(({ head }, index) =>
    Math.max(...[head, ...cellRows.map((row) => row[index] ?? '')].map(widestLine)),
  );
  // What stands to the right is numbers: they are never broken.
  const least = columns.map(({ head, align, least: wanted }, index) =>
    Math.min(
      natural[index] ?? 0,
      align === 'right' ? Infinity : Math.max(wanted ?? LEAST, longestWord(head)),
    ),
  );
  const widths = roomForHeadings(
    terminal,
    fitWidths(natural, least, terminal.width - GAP * (columns.length - 1)),
    rows.flatMap((row) => ('heading' in row ? [widestLine(row.heading)] : [])),
  );
  const wrapped = cellRows.map((row) =>
    row.map((text, index) =>
      wrap(text, widths[index] ?? LEAST, columns[index]?.items ? HANG : 0).join('\n'),
    ),
  );
  const table = emptyTable(columns, widths);
  const across = (content: string) => [{ content, colSpan: columns.length }];
  const total = widths.reduce((sum, width) => sum + width, GAP * (columns.length - 1));
  table.push(
    columns.map(({ head }, index) => terminal.bold(wrap(head, widths[index] ?? LEAST).join('\n'))),
    across(terminal.dim('─'.repeat(total))),
  );
  const apart = wrapped.some((row) => row.some((text) => text.includes('\n')));
  let next = 0;
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    if (above && apart && !('heading' in above)) table.push(across(''));
    if ('heading' in row) table.push(across(terminal.bold(row.heading)));
    else table.push([...(wrapped[next++] ?? [])]);
  });
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A narrow table is made wider by its first column, so that no heading across it is cut. */
function roomForHeadings(
  terminal: Terminal,
  widths: readonly number[],
  headings: readonly number[],
): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, GAP * (widths.length - 1));
  const lacking = Math.min(Math.max(0, ...headings), terminal.width) - total;
  return lacking > 0
    ? widths.map((width, index) => (index === 0 ? width + lacking : width))
    : widths;
}

/** A line for each row, its cells apart by tabs; a heading stands first in the rows under it. */
function plainRows(columns: readonly Column[], rows: readonly Row[]): string {
  const heads = columns.map(({ head }) => head);
  const lines: (readonly string[])[] = [
    rows.some((row) => 'heading' in row) ? ['', ...heads] : heads,
  ];
  let above: readonly string[] = [];
  for (const row of rows)
    if ('heading' in row) above = [row.heading];
    else lines.push([...above, ...row]);
  const oneLine = (cell: string) => cell.replaceAll(/\s*[\n\t]\s*/g, ' ');
  return lines.map((cells) => cells.map(oneLine).join('\t')).join('\n');
}

/** Columns apart by space alone: one column of padding, and one that takes a line's place. */
function emptyTable(columns: readonly Column[], widths: readonly number[]) {
  return new Table({
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1, compact: true },
    colWidths: widths.map((width) => width + 1),
    colAligns: columns.map(({ align }) => align ?? 'left'),
  });
}

function widestLine(text: string): number {
  return Math.max(...text.split('\n').map(widthOf));
}

function longestWord(text: string): number {
  return Math.max(...text.split(/[ \n]/).map(widthOf));
}
