/** Partial dates: what is one, and the first and last day it can mean. */
import fc from 'fast-check';
import { firstDayOf, isPartialDate, lastDayOf } from './date-fact.js';
import { addDays, isDay } from './day.js';

describe('A partial date', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2017-05', '2017-05-01', '2017-05-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2199', '2199-01-01', '2199-12-31'],
    ['2199-12', '2199-12-01', '2199-12-31'],
    ['2023-07-01', '2023-07-01', '2023-07-01'],
  ])('%s can mean %s to %s', (date, first, last) => {
    expect(isPartialDate(date)).toBe(true);
    expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]);
  });

  it.each([
    '',
    '17',
    '1899',
    '2200',
    '2017-5',
    '2017-13',
    '2017-00',
    '2023-02-29',
    '2017~',
    '2017-',
  ])('is not %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(() => firstDayOf(text)).toThrow(RangeError);
    expect(() => lastDayOf(text)).toThrow(RangeError);
  });

  it('holds its days in order, and no day beside them', () => {
    const day = fc.nat({ max: 100_000 }).map((n) => addDays('1901-01-01', n));
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (text, precision) => {
        const date = text.slice(0, precision);
        const [first, last] = [firstDayOf(date), lastDayOf(date)];
        expect(first <= text && text <= last).toBe(true);
        expect([first, last].every(isDay)).toBe(true);
        expect(first.startsWith(date) && last.startsWith(date)).toBe(true);
        expect(addDays(first, -1).startsWith(date) || addDays(last, 1).startsWith(date)).toBe(
          false,
        );
      }),
    );
  });
});
