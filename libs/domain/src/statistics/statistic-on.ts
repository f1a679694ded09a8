/** One statement of statistics as it is answered on a day: its numbers, what they come to, and what is printed. */
import { holds } from '../event.js';
import type { PrintedFigures } from '../partnership/activity-events.js';
import type { Partnership } from '../partnership/partnership.js';
import type { Day } from '../values/day.js';
import { millionths, type Quantity } from '../values/quantity.js';
import { type Bounds, boundsOf, saidSum, type Sum } from './bounds.js';
import type { Capacity } from './capacity.js';
import { placesIn, type PlacesSpan } from './capacity.js';
import { type Check, checksOf } from './checks.js';
import { type Percentage, saidPercentage } from './percentage.js';
import { ALL, type Figures, quantityIn, type Statistic, type Table, tableOf } from './table.js';

export interface SaidFigures {
  readonly cells: readonly {
    readonly group: string;
    /** What the source calls the group. */
    readonly label?: string;
    /** Of a row: as reported. Absent where it is not. */
    readonly quantity?: Quantity;
    /** Of the totals: the sum over the rows. */
    readonly sum?: Sum;
  }[];
  readonly total?: Sum;
  readonly shares?: readonly ({ readonly group: string } & Percentage)[];
  readonly occupancy?: Percentage & {
    /** places × days, and the declarations behind them. */
    readonly placeDays?: string;
    readonly events?: readonly string[];
  };
  readonly printed?: PrintedFigures;
}

export interface SaidRow extends SaidFigures {
  readonly label?: string;
  readonly period?: { readonly from: Day; readonly to: Day };
}

export interface StatisticOn {
  readonly groups: readonly string[];
  readonly period?: { readonly from: Day; readonly to: Day };
  readonly rows: readonly SaidRow[];
  readonly totals?: SaidFigures;
  /** Places of its operations in its period, where they are declared. */
  readonly places?: readonly PlacesSpan[];
  /** The table that its figures sum up. */
  readonly sumsUp?: { readonly statistic: string; readonly unit: string };
  /** What its share is a share of, by the count that it goes with (S128). */
  readonly impliedWhole?: { readonly lower: string; readonly upper: string };
  readonly checks: readonly Check[];
}

/** As true on the day: with the capacities and tables that count by then. */
export function statisticOn(partnership: Partnership, statistic: Statistic, day: Day): StatisticOn {
  const capacities = partnership.capacities.filter(({ since }) => holds(since, day));
  const table = tableOf(statistic, capacities);
  const summed = summedBy(partnership, statistic, capacities, day);
  const { data } = statistic;
  const places = table.period && placesIn(capacities, data.operations ?? [], table.period);
  const whole = summed && impliedWhole(statistic, summed);
  return {
    groups: table.groups,
    ...(table.period ? { period: table.period } : {}),
    rows: (data.rows ?? []).map((row, index) => ({
      ...(row.label === undefined ? {} : { label: row.label }),
      ...(row.period ? { period: row.period } : {}),
      ...saidFigures(table.rows[index] as Figures, row.printed, (group) => {
        const { label, quantity } = row.cells.find((cell) => cell.group === group) ?? {};
        return { ...(label === undefined ? {} : { label }), ...(quantity ? { quantity } : {}) };
      }),
    })),
    ...(table.rows.length > 1 || data.printedTotals
      ? { totals: saidTotals(table, data.printedTotals) }
      : {}),
    ...(places && places.length > 0 ? { places } : {}),
    ...(summed
      ? { sumsUp: { statistic: summed.statistic.id, unit: summed.statistic.data.unit } }
      : {}),
    ...(whole ? { impliedWhole: whole } : {}),
    checks: checksOf(table, capacities, summed),
  };
}

/** The table of that code that is reported last; a figure never sums up itself. */
export function summedBy(
  { statistics }: Partnership,
  { id, data }: Statistic,
  capacities: readonly Capacity[],
  day?: Day,
): Table | undefined {
  const found = statistics.filter(
    (one) =>
      one.id !== id &&
      one.data.code === data.sumsUp &&
      one.data.rows !== undefined &&
      (day === undefined || holds(one.since, day)),
  );
  const last = found.at(-1);
  return last && tableOf(last, capacities);
}

function saidTotals({ totals }: Table, printed: PrintedFigures | undefined): SaidFigures {
  return saidFigures(totals, printed, (_group, bounds) =>
    totals.total ? { sum: saidSum(bounds) } : {},
  );
}

function saidFigures(
  { cells, total, shares, occupancy }: Figures,
  printed: PrintedFigures | undefined,
  number: (group: string, bounds: Bounds) => Omit<SaidFigures['cells'][number], 'group'>,
): SaidFigures {
  const { of, places } = occupancy ?? {};
  return {
    cells: cells.map(({ group, bounds }) => ({ group, ...number(group, bounds) })),
    ...(total ? { total: saidSum(total) } : {}),
    ...(shares.length > 0
      ? { shares: shares.map(({ group, share }) => ({ group, ...saidPercentage(share) })) }
      : {}),
    ...(of === undefined
      ? {}
      : {
          occupancy: {
            ...saidPercentage(of),
            ...(places ? { placeDays: String(places.placeDays), events: places.events } : {}),
          },
        }),
    ...(printed ? { printed } : {}),
  };
}

/**
 * S128: 20–60 persons are 50–75 % of those who apply, so 27–120 apply. Of a share without a breakdown that goes
 * with a count without one; to whole ones, half up.
 */
function impliedWhole({ data }: Statistic, summed: Table): StatisticOn['impliedWhole'] {
  const [row, ...others] = data.rows ?? [];
  const quantity = row && quantityIn(row, ALL);
  const [group, ...more] = summed.totals.cells;
  if (data.measure !== 'share' || others.length > 0 || !quantity) return undefined;
  if (group?.group !== ALL || more.length > 0) return undefined;
  const [share, count] = [boundsOf(quantity), group.bounds];
  if (share.lower === 0n || share.upper === undefined || count.upper === undefined)
    return undefined;
  const hundred = millionths('100');
  const rounded = (part: bigint, of: bigint) =>
    String((2n * part * hundred + of * 1_000_000n) / (2n * of * 1_000_000n));
  return { lower: rounded(count.lower, share.upper), upper: rounded(count.upper, share.lower) };
}
