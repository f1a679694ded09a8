/** What a table of statistics comes to: totals, shares and occupancy, from its unrounded numbers alone. */
import type { StatisticRow, StatisticUnit } from '../partnership/activity-events.js';
import type { Noted } from '../partnership/partnership.js';
import type { Period } from '../values/period.js';
import { type Bounds, boundsOf, coverBounds, sumBounds } from './bounds.js';
import { type Capacity, type PlaceDays, placeDaysIn } from './capacity.js';
import { type NotApplicable, occupancyOf, type PercentBounds, shareOf } from './percentage.js';

export type Statistic = Noted<'StatisticsReported'>;

/** The numbers of one row, or of all rows together. */
export interface Figures {
  readonly period?: Period;
  readonly cells: readonly { readonly group: string; readonly bounds: Bounds }[];
  /** Absent for averages and shares, which are never added up. */
  readonly total?: Bounds;
  readonly shares: readonly {
    readonly group: string;
    readonly share: PercentBounds | NotApplicable;
  }[];
  /** Of nights alone. */
  readonly occupancy?: Occupancy;
}

export interface Occupancy {
  readonly of: PercentBounds | NotApplicable;
  /** What it was divided by. */
  readonly places?: PlaceDays;
}

export interface Table {
  readonly statistic: Statistic;
  /** The days that it is about: those of its rows where each has its own, else those that it states. */
  readonly period?: Period;
  readonly groups: readonly string[];
  readonly rows: readonly Figures[];
  readonly totals: Figures;
}

/** Without a breakdown. */
export const ALL = 'all';
/** Whom nobody could place: a group of its own. */
export const UNKNOWN = 'unknown';

/** Units that may be the same ones again in the next period: their sum over time is a most, not a number. */
export const AGAIN: readonly StatisticUnit[] = ['persons', 'places', 'sites', 'languages'];

export function tableOf(statistic: Statistic, capacities: readonly Capacity[]): Table {
  const { rows = [], measure } = statistic.data;
  const groups = [...new Set(rows.flatMap(({ cells }) => cells.map(({ group }) => group)))];
  const period = periodOf(statistic);
  const added = measure === 'count' || measure === 'estimate';
  const cellsOf = rows.map((row) =>
    groups.map((group) => ({ group, bounds: boundsOf(quantityIn(row, group)) })),
  );
  const overTime = rows.length > 1 && rows.every((row) => row.period !== undefined);
  const together = overTime && AGAIN.includes(statistic.data.unit) ? coverBounds : sumBounds;
  const sums = groups.map((group, column) => ({
    group,
    bounds: together(cellsOf.map((cells) => (cells[column] as (typeof cells)[number]).bounds)),
  }));
  const figures = (cells: Figures['cells'], of: Period | undefined, total?: Bounds): Figures =>
    added
      ? addedUp(statistic, capacities, cells, of, total)
      : { ...(of ? { period: of } : {}), cells, shares: [] };
  const done = rows.map((row, index) =>
    figures(cellsOf[index] ?? [], row.period ?? (rows.length === 1 ? period : undefined)),
  );
  const totals = together(done.flatMap(({ total }) => total ?? []));
  return {
    statistic,
    ...(period ? { period } : {}),
    groups,
    rows: done,
    totals: totalled(figures(sums, period, totals), done),
  };
}

/** The days of the rows, from the first to the last, where each has its own; else the stated ones (S119). */
export function periodOf({ data }: Statistic): Period | undefined {
  const periods = (data.rows ?? []).flatMap(({ period }) => period ?? []);
  if (periods.length === 0 || periods.length < (data.rows ?? []).length) return data.period;
  const from = periods.map((one) => one.from).sort()[0] as string;
  const to = periods
    .map((one) => one.to)
    .sort()
    .at(-1) as string;
  return { from, to };
}

export function quantityIn({ cells }: StatisticRow, group: string) {
  return cells.find((cell) => cell.group === group)?.quantity;
}

function addedUp(
  { data }: Statistic,
  capacities: readonly Capacity[],
  cells: Figures['cells'],
  period: Period | undefined,
  given: Bounds | undefined,
): Figures {
  const parts = cells.filter(({ group }) => group !== ALL);
  // A number for all beside the groups is checked against their sum, not added to it.
  const summed = parts.length > 0 ? parts : cells;
  const total = given ?? sumBounds(summed.map(({ bounds }) => bounds));
  const places =
    data.unit === 'nights' ? placeDaysIn(capacities, data.operations, period) : undefined;
  return {
    ...(period ? { period } : {}),
    cells,
    total,
    shares: parts.map(({ group, bounds }) => ({
      group,
      share: shareOf(
        bounds,
        parts.filter((other) => other.group !== group).map((other) => other.bounds),
      ),
    })),
    ...(places === undefined ? {} : { occupancy: occupied(total, places) }),
  };
}

function occupied(nights: Bounds, places: PlaceDays | NotApplicable): Occupancy {
  return typeof places === 'string'
    ? { of: places }
    : { of: occupancyOf(nights, places.placeDays), places };
}

/** The whole table's occupancy is weighted: its nights over the places × days of its own rows, gaps left out. */
function totalled(totals: Figures, rows: readonly Figures[]): Figures {
  if (!totals.occupancy || !totals.total || rows.length < 2) return totals;
  const open = rows.flatMap(({ occupancy }) => (occupancy?.places ? [] : (occupancy ?? [])))[0];
  if (open) return { ...totals, occupancy: open };
  const all = rows.flatMap(({ occupancy }) => occupancy?.places ?? []);
  const places: PlaceDays = {
    placeDays: all.reduce((sum, { placeDays }) => sum + placeDays, 0n),
    events: [...new Set(all.flatMap(({ events }) => events))],
  };
  return { ...totals, occupancy: { of: occupancyOf(totals.total, places.placeDays), places } };
}
