/** Doubts about statistics: what a paper prints beside what its numbers come to, and numbers beside each other. */
import { STATISTIC_GROUPS } from '../partnership/activity-events.js';
import type { Partnership } from '../partnership/partnership.js';
import { decimalText, sumBounds } from '../statistics/bounds.js';
import { type Check, type CheckedFigure, checksOf } from '../statistics/checks.js';
import { contradictions, sameThing } from '../statistics/contradictions.js';
import { readPrinted } from '../statistics/printed.js';
import { compareRatios } from '../statistics/ratio.js';
import { summedBy } from '../statistics/statistic-on.js';
import {
  ALL,
  periodOf,
  type Statistic,
  type Table,
  tableOf,
  UNKNOWN,
} from '../statistics/table.js';
import { overlaps } from '../values/period.js';
import { type Flag, flag, type StatisticsFlagRule } from './flag.js';

const HUNDRED = 100_000_000n;

export function statisticsFlags(partnership: Partnership): readonly Flag[] {
  const { statistics, capacities } = partnership;
  return statistics.flatMap((statistic, index) => {
    const table = tableOf(statistic, capacities);
    const summed = summedBy(partnership, statistic, capacities);
    return [
      ...headlineFlags(table),
      ...unitFlags(statistic, summed),
      ...missingFlags(table, statistics),
      ...checksOf(table, capacities, summed)
        .filter(({ outcome }) => outcome === 'differs')
        .map((check) => checkFlag(table, check, summed)),
      ...hundredFlags(table),
      ...breakdownFlags(table),
      ...capacityFlags(partnership, table),
      ...statistics
        .slice(0, index)
        .filter((earlier) => sameThing(earlier, statistic))
        .flatMap((earlier) => contradictionFlags(earlier, statistic)),
    ];
  });
}

/** S119: the days of the rows are not those that the headline names. */
function headlineFlags({ statistic, period }: Table): readonly Flag[] {
  const { period: said, asWritten = '' } = statistic.data.headline ?? {};
  if (!said || !period || (said.from <= period.from && period.to <= said.to)) return [];
  const { from, to } = period;
  return [of('headline-period-differs', statistic, '', { asWritten, from, to })];
}

/** S123: figures in one unit that sum up a table in another: nights are not persons. */
function unitFlags(statistic: Statistic, summed: Table | undefined): readonly Flag[] {
  const { unit } = statistic.data;
  const other = summed?.statistic.data;
  // Percent is how a share is said, not what is counted.
  if (!other || other.unit === unit || unit === 'percent' || other.unit === 'percent') return [];
  const details = { unit, otherUnit: other.unit, title: other.title };
  return [of('units-mixed', statistic, '', details, [summed.statistic])];
}

/** S124: an indicator without numbers, until a later report gives them; and numbers that a table leaves out. */
function missingFlags({ statistic, rows, period }: Table, all: readonly Statistic[]) {
  const { notReported, title, code } = statistic.data;
  if (notReported !== undefined) {
    const given = all.some((other) => {
      const days = other.data.code === code && other.data.rows ? periodOf(other) : undefined;
      return days !== undefined && period !== undefined && overlaps(days, period);
    });
    return given ? [] : [of('indicator-not-reported', statistic, '', { title })];
  }
  return rows.flatMap(({ cells }, row) =>
    cells
      .filter(({ bounds }) => bounds.missing > 0)
      .map(({ group }) =>
        of('number-not-reported', statistic, `${row + 1}/${group}`, {
          group,
          title,
          ...rowName(statistic, row),
        }),
      ),
  );
}

const RULE_OF: Readonly<Record<CheckedFigure, StatisticsFlagRule>> = {
  cell: 'printed-sum-differs',
  total: 'printed-sum-differs',
  share: 'printed-share-differs',
  occupancy: 'printed-occupancy-differs',
  places: 'printed-places-differ',
};

function checkFlag({ statistic }: Table, check: Check, summed: Table | undefined): Flag {
  const { figure, group, row, printed } = check;
  const computed = check.outcome === 'differs' ? check.computed : '';
  const place = [row === undefined ? 'total' : row + 1, figure, ...(group ? [group] : [])];
  return of(
    RULE_OF[figure],
    statistic,
    place.join('/'),
    { printed, computed, ...rowName(statistic, row), ...(group ? { group } : {}) },
    check.against !== undefined && summed ? [summed.statistic] : [],
  );
}

/** Percentages of one whole that come to more or less than all of it. Rounding does that too: it is shown, not judged. */
function hundredFlags({ statistic, rows, groups }: Table): readonly Flag[] {
  const { data } = statistic;
  const parts = groups.filter((group) => group !== ALL);
  const printed = [
    ...(data.rows ?? []).map((row, index) => ({ row: index, shares: row.printed?.shares ?? [] })),
    { row: undefined, shares: data.printedTotals?.shares ?? [] },
  ].flatMap(({ row, shares }) => {
    const numbers = shares.map(({ text }) => readPrinted(text)?.millionths);
    // Only where every group has a share that can be read is there anything to come to.
    if (shares.length < 2 || shares.length < parts.length || numbers.includes(undefined)) return [];
    return [{ row, sum: numbers.reduce<bigint>((sum, one) => sum + (one ?? 0n), 0n) }];
  });
  const recorded =
    data.measure !== 'share' || data.dimension === 'matter'
      ? []
      : rows.flatMap(({ cells }, row) => {
          const shares = cells.filter(({ group }) => group !== ALL).map(({ bounds }) => bounds);
          const sum = sumBounds(shares);
          const over = sum.lower > HUNDRED;
          const whole = shares.length > 1 && sum.missing === 0 && sum.upper !== undefined;
          if (sum.approximate || !(over || (whole && (sum.upper ?? 0n) < HUNDRED))) return [];
          return [{ row, sum: over ? sum.lower : (sum.upper ?? 0n) }];
        });
  return [...printed, ...recorded]
    .filter(({ sum }) => sum !== HUNDRED)
    .map(({ row, sum }) =>
      of('shares-not-hundred', statistic, row === undefined ? 'total' : String(row + 1), {
        sum: decimalText(sum),
        ...rowName(statistic, row),
      }),
    );
}

/** Numbers in groups of nobody knows what, and numbers of whom nobody could place. */
function breakdownFlags({ statistic, groups, totals }: Table): readonly Flag[] {
  const { dimension, title } = statistic.data;
  const known = dimension === undefined ? [ALL] : STATISTIC_GROUPS[dimension];
  const strange = groups.filter((group) => known && !known.includes(group));
  const unknown = totals.cells.find(({ group }) => group === UNKNOWN)?.bounds;
  const flags: Flag[] = [];
  if (strange.length > 0)
    flags.push(of('breakdown-unknown', statistic, '', { groups: strange, title }));
  if (unknown && unknown.lower > 0n)
    flags.push(
      of('breakdown-incomplete', statistic, '', { unknown: decimalText(unknown.lower), title }),
    );
  return flags;
}

/** Nights where there are no places, and more nights than places. */
function capacityFlags({ capacities }: Partnership, { statistic, rows }: Table): readonly Flag[] {
  return rows.flatMap(({ occupancy, total }, row): readonly Flag[] => {
    if (!occupancy || !total) return [];
    const declared = capacities.filter(({ data }) =>
      statistic.data.operations?.includes(data.operation),
    );
    const key = String(row + 1);
    const nights = decimalText(total.lower);
    const where = rowName(statistic, row);
    if (occupancy.of === 'capacity-zero')
      return total.lower > 0n
        ? [of('nights-without-places', statistic, key, { nights, ...where }, declared)]
        : [];
    if (typeof occupancy.of === 'string') return [];
    const full = { part: 1n, whole: 1n };
    if (compareRatios(occupancy.of.lower, full) <= 0) return [];
    const placeDays = String(occupancy.places?.placeDays ?? 0n);
    return [
      of('occupancy-over-hundred', statistic, key, { nights, placeDays, ...where }, declared),
    ];
  });
}

/** One thing, reported twice for the same days: with other numbers, or for days that are shared in part. */
function contradictionFlags(earlier: Statistic, later: Statistic): readonly Flag[] {
  return contradictions(earlier, later).map(({ period: { from, to }, numbers }) =>
    numbers
      ? of(
          'statistics-contradict',
          later,
          `${earlier.id}/${from}/${to}/${numbers.group}`,
          { ...numbers, from, to },
          [earlier],
        )
      : of('statistics-periods-overlap', later, `${earlier.id}/${from}/${to}`, { from, to }, [
          earlier,
        ]),
  );
}

/** A row by its label, else its days, else its place; `totals` for all of them together. */
function rowName({ data }: Statistic, row: number | undefined) {
  const { label, period } = row === undefined ? {} : (data.rows?.[row] ?? {});
  const place = row === undefined ? 'totals' : `#${row + 1}`;
  return { row: label ?? (period ? `${period.from}–${period.to}` : place) };
}

function of(
  rule: StatisticsFlagRule,
  statistic: Statistic,
  key: string,
  details: Flag['details'],
  beside: readonly { readonly event: Parameters<typeof flag>[2][number] }[] = [],
): Flag {
  return flag(
    rule,
    key === '' ? statistic.id : `${statistic.id}/${key}`,
    [statistic.event, ...beside.map(({ event }) => event)],
    details,
  );
}
