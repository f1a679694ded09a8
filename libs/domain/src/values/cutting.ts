/** Cutting: a funding's lines over weighted quarters, to the öre, so that rows and columns both sum. */
import type { Fraction } from './quarter.js';
import { raiseCells } from './rounding.js';

/**
 * The table of a payment plan, `[tranche][line]` in öre (domain.md, cutting). Tranche totals come first
 * (`trancheTotals`); each cell is then the floor or ceiling of line × tranche / total, so chosen that rows
 * sum to the tranches and columns to the lines. A cell that divides exactly is never raised. S100:
 * 1 530 000 kr over four quarters is 345 000, 12 500 and 25 000 kr in each.
 * Throws a RangeError when a line is not a whole number of öre from 0, their sum is above 2^53 − 1,
 * or there is no weight or one that is not positive.
 */
export function cut(lines: readonly number[], weights: readonly Fraction[]): number[][] {
  const total = lines.reduce((sum, line) => wholeAmount(sum + wholeAmount(line)), 0);
  const tranches = trancheTotals(total, weights);
  if (total === 0) return tranches.map(() => lines.map(() => 0));
  const [whole, exactLines] = [BigInt(total), lines.map((line) => BigInt(line))];
  const shares = tranches
    .map((tranche) => BigInt(tranche))
    .map((tranche) => exactLines.map((line) => divide(line * tranche, whole)));
  const floors = shares.map((row) => row.map((share) => share.floor));
  const raised = raiseCells(
    shares.map((row) => row.map((share) => share.remainder > 0n)),
    tranches.map((tranche, row) => tranche - sumOf(floors[row] ?? [])),
    lines.map((line, column) => line - sumOf(floors.map((row) => row[column] ?? 0))),
  );
  return floors.map((row, r) => row.map((floor, c) => floor + (raised[r]?.[c] ? 1 : 0)));
}

/**
 * `total` öre over the weights by largest remainder, exactly; of equal remainders the earliest gains the öre
 * (domain.md, cutting). Sums to `total`, each within one öre of its exact share.
 * Throws a RangeError for a total that is not a whole number from 0 to 2^53 − 1, and for weights as `cut`.
 */
export function trancheTotals(total: number, weights: readonly Fraction[]): number[] {
  const parts = overOneDenominator(weights);
  const whole = parts.reduce((sum, part) => sum + part, 0n);
  const shares = parts.map((part) => divide(BigInt(wholeAmount(total)) * part, whole));
  const left = total - sumOf(shares.map((share) => share.floor));
  const gaining = new Set(
    shares
      .map(({ remainder }, index) => ({ remainder, index }))
      .sort((a, b) => compare(b.remainder, a.remainder) || a.index - b.index)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return shares.map((share, index) => share.floor + (gaining.has(index) ? 1 : 0));
}

/** The weights as whole numbers in the same proportions. */
function overOneDenominator(weights: readonly Fraction[]): bigint[] {
  if (weights.length === 0) throw new RangeError('there is no quarter to cut over');
  const common = weights.reduce((product, weight) => {
    const denominator = positive(weight.denominator);
    return (product / commonDivisor(product, denominator)) * denominator;
  }, 1n);
  return weights.map(
    ({ numerator, denominator }) => (positive(numerator) * common) / BigInt(denominator),
  );
}

function divide(dividend: bigint, divisor: bigint): { floor: number; remainder: bigint } {
  return { floor: Number(dividend / divisor), remainder: dividend % divisor };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

function wholeAmount(amount: number): number {
  if (!Number.isSafeInteger(amount) || amount < 0)
    throw new RangeError(`not a whole, safe amount of öre from 0: ${amount}`);
  return amount;
}

function positive(part: number): bigint {
  if (!Number.isSafeInteger(part) || part < 1)
    throw new RangeError(`a weight is a fraction of positive whole numbers, not ${part}`);
  return BigInt(part);
}
