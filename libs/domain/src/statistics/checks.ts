/** Every printed figure of a table beside what its numbers come to: agrees, differs, or cannot be checked. */
import type { PrintedFigures } from '../partnership/activity-events.js';
import { millionths, singleValue } from '../values/quantity.js';
import { type Bounds, saidSum } from './bounds.js';
import { type Capacity, placesTogether } from './capacity.js';
import { checkNumber, checkPercent, type Verdict } from './printed.js';
import { ALL, type Figures, quantityIn, type Table } from './table.js';

export type CheckedFigure = 'cell' | 'total' | 'share' | 'occupancy' | 'places';

export type Check = Verdict & {
  /** The row, from 0; absent for the totals. */
  readonly row?: number;
  readonly figure: CheckedFigure;
  readonly group?: string;
  readonly printed: string;
  /** The table that a figure sums up, where it is another. */
  readonly against?: string;
};

/** `capacities` as they are known on the day asked; `summed` is the table that the figures sum up, if any. */
export function checksOf(
  table: Table,
  capacities: readonly Capacity[],
  summed?: Table,
): readonly Check[] {
  const { statistic, rows, totals } = table;
  const { data } = statistic;
  const of = summed ?? table;
  const against = summed ? { against: summed.statistic.id } : {};
  return [
    ...(data.rows ?? []).flatMap((row, index) => {
      const figures = rows[index] as Figures;
      const share = summed ? summed.totals : figures;
      return [
        ...statedTotal(figures).map((check) => ({ row: index, ...check })),
        ...printedChecks(row.printed ?? {}, figures, share).map((check) => ({
          row: index,
          ...check,
          ...(check.figure === 'share' || check.figure === 'occupancy' ? against : {}),
        })),
        ...(summed && data.measure === 'share'
          ? summedShares(row, summed).map((check) => ({ row: index, ...check, ...against }))
          : []),
      ];
    }),
    ...printedChecks(data.printedTotals ?? {}, totals, of.totals).map((check) => ({
      ...check,
      ...(check.figure === 'share' || check.figure === 'occupancy' ? against : {}),
    })),
    ...placesChecks(table, capacities),
  ];
}

/** What is printed of a row or of the totals; shares and occupancy are those of `whole`. */
function printedChecks(
  printed: PrintedFigures,
  figures: Figures,
  whole: Figures,
): readonly Check[] {
  const checks: Check[] = [];
  for (const { group, text } of printed.cells ?? [])
    checks.push({
      figure: 'cell',
      group,
      printed: text,
      ...numberOf(text, cellIn(figures, group)),
    });
  if (printed.total !== undefined)
    checks.push({
      figure: 'total',
      printed: printed.total,
      ...numberOf(printed.total, figures.total),
    });
  for (const { group, text } of printed.shares ?? []) {
    const share = whole.shares.find((one) => one.group === group)?.share ?? 'not-reported';
    checks.push({ figure: 'share', group, printed: text, ...checkPercent(text, share) });
  }
  if (printed.occupancy !== undefined) {
    const occupancy = whole.occupancy?.of ?? 'no-operations';
    checks.push({
      figure: 'occupancy',
      printed: printed.occupancy,
      ...checkPercent(printed.occupancy, occupancy),
    });
  }
  return checks;
}

/** A number for all of them that stands beside the groups, as a total does. */
function statedTotal({ cells, total }: Figures): readonly Check[] {
  const all = cells.find(({ group }) => group === ALL);
  const stated = all && all.bounds.lower === all.bounds.upper ? all.bounds : undefined;
  if (cells.length < 2 || !stated || !total) return [];
  const printed = saidSum(stated).lower;
  return [{ figure: 'cell', group: ALL, printed, ...checkNumber(printed, total) }];
}

/** S122: shares that are recorded as numbers of their own, beside those of the table that they sum up. */
function summedShares(row: Parameters<typeof quantityIn>[0], summed: Table): readonly Check[] {
  return summed.totals.shares.flatMap(({ group, share }) => {
    const quantity = quantityIn(row, group);
    const printed = quantity && singleValue(quantity);
    if (printed === undefined || quantity?.precision === 'approximate') return [];
    return [{ figure: 'share', group, printed, ...checkPercent(printed, share) } as const];
  });
}

/** S120: places in all, beside the sum of what the operations have declared for those days. */
function placesChecks(
  { statistic, period, totals }: Table,
  capacities: readonly Capacity[],
): readonly Check[] {
  const { unit, operations = [], printedTotals } = statistic.data;
  if (unit !== 'places') return [];
  const day = statistic.since.day;
  const together = placesTogether(capacities, operations, period ?? { from: day, to: day });
  const [first, ...others] = statistic.data.rows ?? [];
  const printed = printedTotals?.total ?? (others.length === 0 ? first?.printed?.total : undefined);
  const said = printed ?? (totals.total && saidSum(totals.total).lower);
  if (said === undefined) return [];
  if (!together)
    return [
      { figure: 'places', printed: said, outcome: 'not-checked', why: 'capacity-not-declared' },
    ];
  const bounds: Bounds = {
    lower: millionths(String(together.least)),
    upper: millionths(String(together.most)),
    approximate: false,
    missing: 0,
  };
  return [{ figure: 'places', printed: said, ...checkNumber(said, bounds) }];
}

function numberOf(text: string, bounds: Bounds | undefined): Verdict {
  return bounds ? checkNumber(text, bounds) : { outcome: 'not-checked', why: 'not-reported' };
}

function cellIn({ cells }: Figures, group: string): Bounds | undefined {
  return cells.find((cell) => cell.group === group)?.bounds;
}
