/** Periods: their length in days and months, what they share, and the gap between two. */
import fc from 'fast-check';
import { addDays, addMonths, dayBefore, daysIn } from './day.js';
import { contains, gapDays, overlaps, type Period, periodLength } from './period.js';

const between = (from: string, to: string): Period => ({ from, to });
const period = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 4000 }))
  .map(([start, length]) => {
    const from = addDays('1990-01-01', start);
    return between(from, addDays(from, length));
  });
const reversed = between('2024-01-02', '2024-01-01');

describe('The length of a period', () => {
  it.each([
    ['S3', between('2023-07-01', '2026-06-30'), 1096, 36, 0],
    ['S69', between('2019-10-01', '2023-09-30'), 1461, 48, 0],
    ['a day over', between('2022-09-01', '2023-06-01'), 274, 9, 1],
    ['a day short', between('2023-07-01', '2026-06-29'), 1095, 35, 29],
    ['a single day', between('2024-02-29', '2024-02-29'), 1, 0, 1],
    ['from the 31st', between('2023-01-31', '2023-02-27'), 28, 1, 0],
    ['to the end of time', between('2199-01-01', '2199-12-31'), 365, 12, 0],
  ])('counts both ends: %s', (_, given, days, months, extraDays) =>
    expect(periodLength(given)).toEqual({ days, months, extraDays }),
  );

  it('is its whole months and the days left over, which make no further month', () => {
    fc.assert(
      fc.property(period, (given) => {
        const { days, months, extraDays } = periodLength(given);
        const monthEnd = dayBefore(addMonths(given.from, months));
        const nextEnd = dayBefore(addMonths(given.from, months + 1));
        expect(addDays(monthEnd, extraDays)).toBe(given.to);
        expect(monthEnd <= given.to && given.to < nextEnd).toBe(true);
        expect(days).toBe(daysIn(given.from, given.to));
      }),
      { numRuns: 1000 },
    );
  });

  it('is not asked of a period in reverse', () =>
    expect(() => periodLength(reversed)).toThrow(RangeError));
});

describe('Two periods', () => {
  const year = between('2023-01-01', '2023-12-31');

  it.each([
    ['adjacent', between('2024-01-01', '2024-06-30'), false, 0],
    ['sharing a day', between('2023-12-31', '2024-06-30'), true, -1],
    ['a month apart', between('2024-02-01', '2024-06-30'), false, 31],
  ])('are %s', (_, later, shared, gap) => {
    expect(overlaps(year, later)).toBe(shared);
    expect(overlaps(later, year)).toBe(shared);
    expect(gapDays(year, later)).toBe(gap);
  });

  it('overlap where a day is in both, and the gap is what neither covers', () => {
    const apart = fc.integer({ min: -5, max: 5 });
    const neighbours = fc.tuple(period, apart, fc.nat({ max: 50 })).map(([a, days, length]) => {
      const from = addDays(a.to, days);
      return [a, between(from, addDays(from, length))] as const;
    });
    fc.assert(
      fc.property(fc.oneof(neighbours, fc.tuple(period, period)), ([a, b]) => {
        const shared = contains(a, b.from) || contains(b, a.from);
        expect([overlaps(a, b), overlaps(b, a)]).toEqual([shared, shared]);
        const [earlier, later] = a.from <= b.from ? [a, b] : [b, a];
        const gap = gapDays(earlier, later);
        expect(gap < 0).toBe(shared);
        expect(addDays(earlier.to, gap + 1)).toBe(later.from);
      }),
    );
  });

  it('are not compared in reverse', () => {
    expect(() => overlaps(year, reversed)).toThrow(RangeError);
    expect(() => gapDays(reversed, year)).toThrow(RangeError);
    expect(() => contains(reversed, '2024-01-01')).toThrow(RangeError);
  });
});

describe('A period', () => {
  it.each([
    ['2022-12-31', false],
    ['2023-01-01', true],
    ['2023-12-31', true],
    ['2024-01-01', false],
  ])('with both ends in it contains %s: %s', (day, expected) =>
    expect(contains(between('2023-01-01', '2023-12-31'), day)).toBe(expected),
  );
});
