/** What a run says: rows of ours against a limit, as a table and as JSON. */
import type { Side, Sides } from './measuring.js';

export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly limit: number;
  /** Ours by the limit, in the unit. */
  readonly ratio: number;
  /** Absent where none was set. */
  readonly aim?: { readonly ratio: number; readonly is: 'at-least' | 'at-most' };
  readonly met?: boolean;
  /** Milliseconds of one operation, where operations were timed one by one. */
  readonly latency?: { readonly ours: Percentiles; readonly limit: Percentiles };
  /** Operations per second, round by round. */
  readonly rounds?: { readonly ours: readonly number[]; readonly limit: readonly number[] };
  /** What exactly was compared. */
  readonly note: string;
}

export interface Percentiles {
  readonly p50: number;
  readonly p99: number;
}

export interface Machine {
  readonly node: string;
  readonly sqlite: string;
  readonly platform: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  /** What the ledger's connection was set to. */
  readonly durability: { readonly journalMode: string; readonly synchronous: string };
  /** 4 KiB appends to a file, each with an fsync, in a second. */
  readonly fsyncsPerSecond: number;
  /** Runnable processes, averaged over a minute: before and after the run. */
  readonly load: { readonly before: number; readonly after: number };
}

export interface Report {
  readonly schema: 'liggaren/bench';
  readonly version: 1;
  readonly seed: number;
  readonly quick: boolean;
  readonly seconds: number;
  readonly machine: Machine;
  readonly rows: readonly Row[];
}

interface Described {
  readonly name: string;
  readonly note: string;
  /** Absent where no aim was set. */
  readonly aim?: number;
}

/** Work done in a time: more is better. */
export function speedRow(
  sides: Sides,
  { aim, ...row }: Described & { readonly unit: string },
): Row {
  return {
    ...row,
    ours: sides.ours.perSecond,
    limit: sides.limit.perSecond,
    ratio: sides.speedRatio,
    ...judged(sides.speedRatio, aim, 'at-least'),
    ...details(sides),
  };
}

/** Time for an operation: less is better. By the median operation, where they were timed one by one. */
export function latencyRow(sides: Sides, { aim, ...row }: Described): Row {
  const ours = sides.ours.p50 ?? sides.ours.milliseconds;
  const limit = sides.limit.p50 ?? sides.limit.milliseconds;
  const ratio = ours / limit;
  return {
    ...row,
    unit: 'ms',
    ours,
    limit,
    ratio,
    ...judged(ratio, aim, 'at-most'),
    ...details(sides),
  };
}

function judged(ratio: number, aim: number | undefined, is: 'at-least' | 'at-most') {
  if (aim === undefined) return {};
  return { aim: { ratio: aim, is }, met: is === 'at-least' ? ratio >= aim : ratio <= aim };
}

function details({ ours, limit }: Sides): Pick<Row, 'latency' | 'rounds'> {
  const [a, b] = [percentiles(ours), percentiles(limit)];
  return {
    ...(a && b ? { latency: { ours: a, limit: b } } : {}),
    rounds: { ours: ours.rounds, limit: limit.rounds },
  };
}

function percentiles({ p50, p99 }: Side): Percentiles | undefined {
  return p50 === undefined || p99 === undefined ? undefined : { p50, p99 };
}

const HEADINGS = ['', 'ours', 'limit', 'unit', 'ratio', 'aim', 'met', 'p50/p99 ours', 'limit, ms'];

/** The rows as a table for people. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return cells.map(line).join('\n');
}

function cellsOf({ name, ours, limit, unit, ratio, aim, met, latency }: Row): readonly string[] {
  const pair = (of: Percentiles | undefined) => (of ? `${short(of.p50)}/${short(of.p99)}` : '');
  return [
    name,
    short(ours),
    short(limit),
    unit,
    ratio.toFixed(2),
    aim ? `${aim.is === 'at-least' ? '≥' : '≤'} ${aim.ratio}` : '–',
    met === undefined ? '–' : met ? 'yes' : 'no',
    pair(latency?.ours),
    pair(latency?.limit),
  ];
}

/** Three digits that mean something. */
function short(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 1 ? value.toFixed(2) : value.toPrecision(2);
}
