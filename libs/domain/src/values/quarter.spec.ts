/** Quarters: calendar and agreement quarters of a period, relative ones of a length, and labels. */
import fc from 'fast-check';
import { addDays, addMonths, dayAfter, daysIn } from './day.js';
import type { Period } from './period.js';
import * as quarters from './quarter.js';

const { isCalendarAligned, parseQuarter, quarterLabelOf, quartersLeft, quartersOf } = quarters;
const { relativeQuarters } = quarters;
const between = (from: string, to: string): Period => ({ from, to });
const shown = (slices: readonly quarters.QuarterSlice[]) =>
  slices.map(({ label, period, weight }) =>
    [label, period?.from, period?.to, `${weight.numerator}/${weight.denominator}`].join(' ').trim(),
  );
const period = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 2000 }))
  .map(([start, length]) => {
    const from = addDays('1990-01-01', start);
    return between(from, addDays(from, length));
  });
const basis = fc.constantFrom<quarters.QuarterBasis>('calendar', 'agreement');

describe('Quarters of a period', () => {
  it('S3: 36 months are twelve full calendar quarters, 2023-Q3 to 2026-Q2', () => {
    const term = between('2023-07-01', '2026-06-30');
    const slices = quartersOf(term, 'calendar');
    expect(slices.map((slice) => slice.weight)).toEqual(
      Array(12).fill({ numerator: 1, denominator: 1 }),
    );
    expect([slices[0]?.label, slices[11]?.label]).toEqual(['2023-Q3', '2026-Q2']);
    expect(isCalendarAligned(term)).toBe(true);
    expect(quartersOf(term, 'agreement').map((slice) => slice.period)).toEqual(
      slices.map((slice) => slice.period),
    );
  });

  it('weighs the parts at both ends by their days', () =>
    expect(shown(quartersOf(between('2022-09-01', '2023-06-01'), 'calendar'))).toEqual([
      '2022-Q3 2022-09-01 2022-09-30 30/92',
      '2022-Q4 2022-10-01 2022-12-31 1/1',
      '2023-Q1 2023-01-01 2023-03-31 1/1',
      '2023-Q2 2023-04-01 2023-06-01 62/91',
    ]));

  it('steps from the first day, so that the 31st does not drift', () =>
    expect(shown(quartersOf(between('2023-08-31', '2024-06-01'), 'agreement'))).toEqual([
      'A1 2023-08-31 2023-11-29 1/1',
      'A2 2023-11-30 2024-02-28 1/1',
      'A3 2024-02-29 2024-05-30 1/1',
      'A4 2024-05-31 2024-06-01 2/92',
    ]));

  it('ends with the last day that can be written', () =>
    expect(shown(quartersOf(between('2199-11-01', '2199-12-31'), 'agreement'))).toEqual([
      'A1 2199-11-01 2199-12-31 61/92',
    ]));

  it('covers each day once, in order', () => {
    fc.assert(
      fc.property(period, basis, (given, by) => {
        const slices = quartersOf(given, by);
        const periods = slices.map((slice) => slice.period as Period);
        expect(periods[0]?.from).toBe(given.from);
        expect(periods.at(-1)?.to).toBe(given.to);
        expect(periods.slice(1).map((next) => next.from)).toEqual(
          periods.slice(0, -1).map((before) => dayAfter(before.to)),
        );
        expect(periods.every(({ from, to }) => from <= to)).toBe(true);
        expect(slices.map((slice) => slice.number)).toEqual(slices.map((_, index) => index + 1));
      }),
      { numRuns: 1000 },
    );
  });

  it('weighs above 0 and at most 1, parts by days over the days of the quarter', () => {
    fc.assert(
      fc.property(period, basis, (given, by) => {
        const slices = quartersOf(given, by);
        const wholeOf = (index: number, label: string) =>
          by === 'calendar'
            ? parseQuarter(label)
            : between(
                addMonths(given.from, 3 * index),
                addDays(addMonths(given.from, 3 * index + 3), -1),
              );
        const wrong = slices.filter(({ label, weight, period: covered }, index) => {
          const whole = wholeOf(index, label);
          if (!whole || !covered) return true;
          const [days, wholeDays] = [covered, whole].map(({ from, to }) => daysIn(from, to));
          return (
            weight.numerator < 1 ||
            weight.numerator > weight.denominator ||
            weight.numerator * (wholeDays ?? 0) !== weight.denominator * (days ?? 0)
          );
        });
        expect(wrong).toEqual([]);
        const inner = by === 'calendar' ? slices.slice(1, -1) : slices.slice(0, -1);
        expect(inner.filter(({ weight }) => weight.denominator !== 1)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is not asked of a period in reverse', () =>
    expect(() => quartersOf(between('2024-01-02', '2024-01-01'), 'calendar')).toThrow(RangeError));
});

describe('Quarters of what a period has left', () => {
  it('are all of them where nothing is taken', () =>
    fc.assert(
      fc.property(period, basis, (given, by) =>
        expect(quartersLeft(given, by, [])).toEqual(quartersOf(given, by)),
      ),
    ));

  it('weigh the free days of a quarter over the whole quarter’s', () =>
    expect(
      shown(
        quartersLeft(between('2025-01-01', '2025-12-31'), 'calendar', [
          between('2025-01-01', '2025-03-31'),
          between('2025-05-01', '2025-05-31'),
          between('2025-09-30', '2025-12-31'),
        ]),
      ),
    ).toEqual([
      '2025-Q2 2025-04-01 2025-04-30 30/91',
      '2025-Q2 2025-06-01 2025-06-30 30/91',
      '2025-Q3 2025-07-01 2025-09-29 91/92',
    ]));

  it('are none where everything is taken, days outside included', () =>
    expect(
      quartersLeft(between('2025-02-01', '2025-03-31'), 'agreement', [
        between('2025-01-01', '2025-02-28'),
        between('2025-03-01', '2025-06-30'),
      ]),
    ).toEqual([]));

  it('cover each day left once, in order, and no day taken', () =>
    fc.assert(
      fc.property(period, basis, fc.array(fc.nat(300), { maxLength: 8 }), (given, by, steps) => {
        const taken = takenFrom(given, steps);
        const slices = quartersLeft(given, by, taken);
        const days = (periods: readonly Period[]) =>
          periods.flatMap(({ from, to }) =>
            Array.from({ length: daysIn(from, to) }, (_, index) => addDays(from, index)),
          );
        const gone = new Set(days(taken));
        const left = days([given]).filter((day) => !gone.has(day));
        expect(days(slices.map((slice) => slice.period as Period))).toEqual(left);
        expect(slices.map(({ number }) => number)).toEqual(slices.map((_, index) => index + 1));
      }),
      { numRuns: 200 },
    ));

  it('lie each in a quarter of the period, and weigh their days by that quarter’s', () =>
    fc.assert(
      fc.property(period, basis, fc.array(fc.nat(300), { maxLength: 8 }), (given, by, steps) => {
        const whole = quartersOf(given, by);
        for (const slice of quartersLeft(given, by, takenFrom(given, steps))) {
          const days = slice.period as Period;
          const quarter = whole.find(
            ({ period: of }) => of && of.from <= days.from && days.to <= of.to,
          );
          if (!quarter?.period) throw new Error('in no quarter');
          expect(slice.label).toBe(quarter.label);
          const share = daysIn(days.from, days.to) / daysIn(quarter.period.from, quarter.period.to);
          const { numerator, denominator } = slice.weight;
          const of = quarter.weight.numerator / quarter.weight.denominator;
          expect(numerator / denominator).toBeCloseTo(share * of, 12);
        }
      }),
      { numRuns: 200 },
    ));
});

/** Periods that do not overlap: free and taken days by turns, beginning before the period. */
function takenFrom({ from }: Period, steps: readonly number[]): readonly Period[] {
  let day = addDays(from, -30);
  return steps.flatMap((length, index) => {
    const begin = day;
    day = addDays(day, length + 1);
    return index % 2 === 1 ? [between(begin, addDays(day, -1))] : [];
  });
}

describe('Quarters of a length', () => {
  it('S111: twelve months without a start are four relative quarters', () =>
    expect(shown(relativeQuarters(12))).toEqual(
      [1, 2, 3, 4].map((number) => expect.stringMatching(`^${number} of 4\\W+1/1$`)),
    ));

  it.each([
    [1, ['1/3']],
    [3, ['1/1']],
    [8, ['1/1', '1/1', '2/3']],
  ])('weighs the last of %d months by its months', (months, weights) =>
    expect(
      relativeQuarters(months).map(({ weight }) => `${weight.numerator}/${weight.denominator}`),
    ).toEqual(weights),
  );

  it.each([0, -3, 1.5, Number.NaN, 3601])('is not asked of %d months', (months) =>
    expect(() => relativeQuarters(months)).toThrow(RangeError),
  );
});

describe('A calendar quarter', () => {
  it.each([
    ['2023-07-01', '2023-09-29', false],
    ['2023-07-02', '2023-09-30', false],
    ['2023-06-01', '2023-09-30', false],
    ['2023-07-01', '2023-12-31', true],
    ['2199-10-01', '2199-12-31', true],
  ])('bounds %s..%s: %s', (from, to, aligned) =>
    expect(isCalendarAligned(between(from, to))).toBe(aligned),
  );

  it('is named by its label, there and back', () => {
    fc.assert(
      fc.property(period, ({ from }) => {
        const whole = parseQuarter(quarterLabelOf(from));
        expect(whole && whole.from <= from && from <= whole.to).toBe(true);
        expect(whole && isCalendarAligned(whole)).toBe(true);
        expect(whole && quartersOf(whole, 'calendar')).toHaveLength(1);
      }),
    );
  });

  it.each(['2023-Q0', '2023-Q5', '2023Q3', '1899-Q4', '2200-Q1', '2023-Q3 ', ''])(
    'is not read from %j',
    (label) => expect(parseQuarter(label)).toBeUndefined(),
  );
});
