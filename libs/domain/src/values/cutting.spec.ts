/** Cutting: a funding's lines over quarters, to the öre. Bounds and order are asserted, never the algorithm. */
import fc from 'fast-check';
import { cut, trancheTotals } from './cutting.js';
import { addDays } from './day.js';
import { type Fraction, type QuarterBasis, quartersOf, relativeQuarters } from './quarter.js';

const full = (quarters: number): Fraction[] =>
  Array(quarters).fill({ numerator: 1, denominator: 1 });
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const columnsOf = (table: readonly number[][], lines: readonly number[]) =>
  lines.map((_, column) => sum(table.map((row) => row[column] ?? Number.NaN)));

describe('Cutting a budget', () => {
  const budget = [138_000_000, 5_000_000, 10_000_000];

  it('S97-S100, S111: 1 530 000 kr for 12 months is four tranches of 382 500 kr', () => {
    const weights = relativeQuarters(12).map((slice) => slice.weight);
    expect(trancheTotals(sum(budget), weights)).toEqual(Array(4).fill(38_250_000));
    expect(cut(budget, weights)).toEqual(Array(4).fill([34_500_000, 1_250_000, 2_500_000]));
  });

  it.each([
    ['ties go to the earliest', 5, full(4), [2, 1, 1, 1]],
    ['ties go to the earliest again', 7, full(4), [2, 2, 2, 1]],
    [
      'the larger remainder goes first',
      10,
      [3, 3, 1].map((n) => ({ numerator: n, denominator: 7 })),
      [4, 4, 2],
    ],
    ['a part weighs its days', 122, [{ numerator: 30, denominator: 92 }, ...full(1)], [30, 92]],
    ['nothing is cut into nothing', 0, full(3), [0, 0, 0]],
    ['the largest is exact', Number.MAX_SAFE_INTEGER, full(2), [2 ** 52, 2 ** 52 - 1]],
  ])('into tranches: %s', (_, total, weights, expected) =>
    expect(trancheTotals(total, weights)).toEqual(expected),
  );

  it('raises the first line with room, and moves an earlier quarter aside where none has', () => {
    expect(cut([1, 1, 1], full(3))).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    // The third quarter needs two lines and finds room in one: the first gives up its first line.
    expect(cut([2, 2, 2], full(3))).toEqual([
      [0, 1, 1],
      [1, 1, 0],
      [1, 0, 1],
    ]);
  });

  it('of nothing gives zeros, of no lines empty rows', () => {
    expect(cut([0, 0], full(2))).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(cut([], full(2))).toEqual([[], []]);
  });

  it.each([
    ['a negative line', [-1], full(1)],
    ['part of an öre', [0.5], full(1)],
    ['a line too large', [2 ** 53], full(1)],
    ['a sum too large', [2 ** 53 - 1, 1], full(1)],
    ['no quarter', [1], []],
    ['a weight of nothing', [1], [{ numerator: 0, denominator: 1 }]],
    ['a weight over nothing', [1], [{ numerator: 1, denominator: 0 }]],
    ['a weight below nothing', [1], [{ numerator: -1, denominator: -1 }]],
    ['a broken weight', [1], [{ numerator: 0.5, denominator: 1 }]],
  ])('is refused for %s', (_, lines, weights) =>
    expect(() => cut(lines, weights)).toThrow(RangeError),
  );
});

/** Random plans: one to six lines over up to three years and some days, by either basis. */
const amount = fc.oneof(
  fc.nat({ max: 12 }),
  fc.nat({ max: 500_000_000 }),
  fc.nat({ max: 2 ** 50 }),
);
const plan = fc
  .record({
    lines: fc.array(amount, { minLength: 1, maxLength: 6 }),
    start: fc.nat({ max: 12_000 }),
    length: fc.nat({ max: 1200 }),
    basis: fc.constantFrom<QuarterBasis>('calendar', 'agreement'),
  })
  .map(({ lines, start, length, basis }) => {
    const from = addDays('2000-01-01', start);
    const slices = quartersOf({ from, to: addDays(from, length) }, basis);
    return { lines, weights: slices.map((slice) => slice.weight) };
  });

type Plan = { readonly lines: readonly number[]; readonly weights: readonly Fraction[] };

/** The first fault of a plan's table, in words; undefined for a sound one. */
function faultOfTable({ lines, weights }: Plan): string | undefined {
  const total = sum(lines);
  const tranches = trancheTotals(total, weights);
  const table = cut(lines, weights);
  if (table.length !== weights.length) return 'a row for each quarter';
  if (tranches.some((tranche, row) => sum(table[row] ?? []) !== tranche)) return 'rows';
  if (columnsOf(table, lines).some((column, index) => column !== lines[index])) return 'columns';
  const [whole, exactLines] = [BigInt(total), lines.map((line) => BigInt(line))];
  for (const [row, tranche] of tranches.map((amount) => BigInt(amount)).entries())
    for (const [column, line] of exactLines.entries()) {
      // Floor or ceiling: less than one öre from the exact share, on either side.
      const apart = BigInt(table[row]?.[column] ?? -1) * whole - line * tranche;
      if (apart !== 0n && (apart <= -whole || apart >= whole)) return `cell ${row},${column}`;
    }
  return total === 0 && table.flat().some((cell) => cell !== 0) ? 'zeros' : undefined;
}

/** The first fault of a plan's tranche totals, likewise. */
function faultOfTotals({ lines, weights }: Plan): string | undefined {
  const total = sum(lines);
  const tranches = trancheTotals(total, weights);
  if (sum(tranches) !== total) return 'sum';
  const common = weights.reduce((product, { denominator }) => product * BigInt(denominator), 1n);
  const parts = weights.map((w) => (BigInt(w.numerator) * common) / BigInt(w.denominator));
  const whole = parts.reduce((all, part) => all + part, 0n);
  // Over `whole`: how much a tranche was raised above its exact share (positive) or cut below it.
  const gains = tranches.map((t, row) => BigInt(t) * whole - BigInt(total) * (parts[row] ?? 0n));
  if (gains.some((gain) => gain <= -whole || gain >= whole)) return 'within one öre';
  const ranked = gains.map((gain, row) => ({ row, gain }));
  const down = ranked.filter(({ gain }) => gain <= 0n);
  for (const { row, gain } of ranked.filter((tranche) => tranche.gain > 0n)) {
    // Raised from a remainder of `whole` − gain; the others keep theirs, −gain.
    const passedOver = down.find(
      (other) => -other.gain > whole - gain || (-other.gain === whole - gain && other.row < row),
    );
    if (passedOver) return `order: ${row} was raised before ${passedOver.row}`;
  }
  return undefined;
}

describe('Cutting any plan', () => {
  it('cuts tranches by largest remainder, ties to the earliest, and sums rows and columns to the öre', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const fault = faultOfTotals(given) ?? faultOfTable(given);
        // Ten thousand times `expect` is slow.
        if (fault !== undefined) throw new Error(fault);
      }),
      { numRuns: 10_000 },
    );
  });

  it('gives the same table each time, and leaves what it was given alone', () => {
    fc.assert(
      fc.property(plan, ({ lines, weights }) => {
        const [first, again] = [
          cut(Object.freeze(lines), Object.freeze(weights)),
          cut([...lines], [...weights]),
        ];
        expect(again).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  it('takes 40 quarters of 50 lines in its stride', () => {
    const wide = fc.record({
      lines: fc.array(fc.nat({ max: 60 }), { minLength: 50, maxLength: 50 }),
      weights: fc.array(
        fc.integer({ min: 1, max: 92 }).map((numerator) => ({ numerator, denominator: 92 })),
        { minLength: 40, maxLength: 40 },
      ),
    });
    fc.assert(
      fc.property(wide, (given) => expect(faultOfTable(given)).toBeUndefined()),
      { numRuns: 10 },
    );
  });
});
