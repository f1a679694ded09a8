/** Two tables of one thing: days that both are about, and where they give other numbers for them. */
import type { StatisticRow } from '../partnership/activity-events.js';
import { daysIn } from '../values/day.js';
import { overlaps, type Period } from '../values/period.js';
import { type Bounds, boundsOf, decimalText, sumBounds } from './bounds.js';
import { AGAIN, periodOf, quantityIn, type Statistic } from './table.js';

export interface Contradiction {
  readonly period: Period;
  /** Absent where days are shared in part only, so that no numbers can be held against each other. */
  readonly numbers?: { readonly group: string; readonly earlier: string; readonly later: string };
}

interface DatedRow {
  readonly row: StatisticRow;
  readonly period: Period;
}

/** The same code, unit and measure, of the same operations and by the same: the same thing counted. */
export function sameThing(a: Statistic, b: Statistic): boolean {
  const scope = ({ data }: Statistic) =>
    JSON.stringify([
      ...[data.code, data.unit, data.measure, data.dimension, data.agreement],
      data.operations?.toSorted(),
      data.by && [data.by.organisation, data.by.units?.toSorted()],
    ]);
  return scope(a) === scope(b);
}

/**
 * Of two tables of the same thing. Rows about the same days are compared group by group; where rows of one
 * fill a row of the other exactly, their sums are, if what is counted may be added up over time at all.
 */
export function contradictions(earlier: Statistic, later: Statistic): readonly Contradiction[] {
  const [before, after] = [datedRows(earlier), datedRows(later)];
  const mayAdd =
    (earlier.data.measure === 'count' || earlier.data.measure === 'estimate') &&
    !AGAIN.includes(earlier.data.unit);
  const partly = before.flatMap((one) =>
    after
      .filter(({ period }) => shareInPart(one.period, period))
      .map(({ period }) => ({ period: shared(one.period, period) })),
  );
  const unequal = (whole: DatedRow, parts: readonly DatedRow[], wholeIsLater: boolean) => {
    const filling = parts.filter(({ period }) => isInside(period, whole.period));
    if (filling.length !== 1 && !mayAdd) return [];
    const filled = filling.reduce((days, { period }) => days + lengthOf(period), 0);
    return filled === lengthOf(whole.period) ? otherNumbers(whole, filling, wholeIsLater) : [];
  };
  return [
    ...partly,
    ...before.flatMap((row) => unequal(row, after, false)),
    ...after.flatMap((row) =>
      // Rows of the same days were compared just now.
      before.some(({ period }) => isInside(row.period, period)) ? [] : unequal(row, before, true),
    ),
  ];
}

function otherNumbers(
  { row, period }: DatedRow,
  parts: readonly DatedRow[],
  wholeIsLater: boolean,
): readonly Contradiction[] {
  return row.cells.flatMap(({ group, quantity }) => {
    const one = boundsOf(quantity);
    const sum = sumBounds(parts.map((part) => boundsOf(quantityIn(part.row, group))));
    if (one.missing > 0 || sum.missing > 0) return [];
    if (one.lower === sum.lower && one.upper === sum.upper) return [];
    const [first, second] = wholeIsLater ? [sum, one] : [one, sum];
    return [{ period, numbers: { group, earlier: boundsText(first), later: boundsText(second) } }];
  });
}

function datedRows(statistic: Statistic): readonly DatedRow[] {
  const { rows = [] } = statistic.data;
  return rows.flatMap((row) => {
    const period = row.period ?? (rows.length === 1 ? periodOf(statistic) : undefined);
    return period ? [{ row, period }] : [];
  });
}

function isInside(inner: Period, outer: Period): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function shareInPart(a: Period, b: Period): boolean {
  return overlaps(a, b) && !isInside(a, b) && !isInside(b, a);
}

function shared(a: Period, b: Period): Period {
  return { from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to };
}

function lengthOf({ from, to }: Period): number {
  return daysIn(from, to);
}

function boundsText({ lower, upper }: Bounds): string {
  if (upper === undefined) return `${decimalText(lower)}–`;
  return lower === upper ? decimalText(lower) : `${decimalText(lower)}–${decimalText(upper)}`;
}
