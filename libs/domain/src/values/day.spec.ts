/** Days: what is one, steps by days and months, and the day in Stockholm. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import * as days from './day.js';

const { addDays, addMonths, dayAfter, dayBefore, daysIn, isDay } = days;
const day = fc.integer({ min: 0, max: 90_000 }).map((n) => addDays('1910-01-01', n));

describe('A day', () => {
  it.each(['1900-01-01', '2024-02-29', '2000-02-29', '2199-12-31'])('is %s', (text) =>
    expect(isDay(text)).toBe(true),
  );

  it.each([
    ...['', '2023-02-29', '1900-02-29', '2100-02-29', '2024-04-31', '2024-00-10', '2024-13-01'],
    ...['1899-12-31', '2200-01-01', '2024-2-9', '2024-02-09T00:00', ' 2024-02-09', '2024-02-09\n'],
  ])('is not %j', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => addDays(text, 0)).toThrow(RangeError);
  });

  it('stays within the years it can be written in', () => {
    expect(() => dayAfter('2199-12-31')).toThrow(RangeError);
    expect(() => dayBefore('1900-01-01')).toThrow(RangeError);
    expect(() => addMonths('2199-10-01', 3)).toThrow(RangeError);
    expect(() => addDays('2024-01-01', 0.5)).toThrow(RangeError);
    expect(() => addMonths('2024-01-01', Number.NaN)).toThrow(RangeError);
  });
});

describe('Counting days', () => {
  it.each([
    ['S3', '2023-07-01', '2026-06-30', 1096],
    ['S69', '2019-10-01', '2023-09-30', 1461],
    ['itself', '2024-02-29', '2024-02-29', 1],
    ['its eve', '2024-03-01', '2024-02-29', 0],
  ])('includes both ends: %s', (_, from, to, count) => expect(daysIn(from, to)).toBe(count));

  it('steps as Temporal steps', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -3000, max: 3000 }), (from, n) => {
        const plain = Temporal.PlainDate.from(from);
        expect(addDays(from, n)).toBe(plain.add({ days: n }).toString());
        const months = n % 100;
        expect(addMonths(from, months)).toBe(plain.add({ months }).toString());
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with stepping, there and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 3000 }), (from, n) => {
        expect(daysIn(from, addDays(from, n))).toBe(n + 1);
        expect(addDays(addDays(from, n), -n)).toBe(from);
        expect(dayBefore(from) < from && from < dayAfter(from)).toBe(true);
      }),
    );
  });
});

describe('Counting months', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2023-01-31', 3, '2023-04-30'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-15', -13, '2022-12-15'],
    ['2023-10-01', 3, '2024-01-01'],
  ])('from %s by %d gives %s', (from, months, to) => expect(addMonths(from, months)).toBe(to));

  it('lands in the month meant, on the same day or its last', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 120 }), (from, months) => {
        const to = addMonths(from, months);
        const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(monthOf(to) - monthOf(from)).toBe(months);
        const isLast = dayAfter(to).endsWith('-01');
        expect(to.slice(8) === from.slice(8) || (isLast && to.slice(8) < from.slice(8))).toBe(true);
      }),
    );
  });
});

describe('The day in Stockholm', () => {
  it.each([
    ['2026-01-31T22:59:59.999Z', '2026-01-31'],
    ['2026-01-31T23:00:00.000Z', '2026-02-01'],
    ['2026-03-31T22:30:00Z', '2026-04-01'],
    ['2026-03-31T23:30:00+02:00', '2026-03-31'],
  ])('of %s is %s', (instant, expected) => expect(days.stockholmDayOf(instant)).toBe(expected));

  it.each([
    ['winter', '2026-01-31', '2026-01-31T22:59:59.999Z'],
    ['summer', '2026-03-31', '2026-03-31T21:59:59.999Z'],
    ['25 hours', '2026-10-25', '2026-10-25T22:59:59.999Z'],
    ['the last', '2199-12-31', '2199-12-31T22:59:59.999Z'],
  ])('ends a millisecond before the next: %s', (_, text, end) =>
    expect(days.endOfStockholmDay(text)).toBe(end),
  );

  it('holds its own last millisecond, and no more', () => {
    fc.assert(
      fc.property(day, (text) => {
        const end = days.endOfStockholmDay(text);
        expect(days.stockholmDayOf(end)).toBe(text);
        const next = Temporal.Instant.from(end).add({ milliseconds: 1 }).toString();
        expect(days.stockholmDayOf(next)).toBe(dayAfter(text));
      }),
    );
  });

  it.each(['', '2026-03-31', '2026-03-31T10:00', 'yesterday'])('is not read from %j', (text) =>
    expect(() => days.stockholmDayOf(text)).toThrow(RangeError),
  );
});
