/** Which days lie outside every cover: of all days and covers, by a count of each day. */
import { describe, expect, it } from '@jest/globals';
import { stated } from '@liggaren/testing';
import fc from 'fast-check';
import { addDays, daysIn } from '../values/day.js';
import { daysOfActivity, daysOutside } from './cover.js';

const FIRST = '2022-01-01';
const days = () => fc.integer({ min: 0, max: 40 }).map((n) => addDays(FIRST, n));
const spans = () =>
  fc.tuple(days(), days()).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const covers = () =>
  fc.array(
    fc.tuple(spans(), fc.boolean()).map(([{ from, to }, open]) => (open ? { from } : { from, to })),
    { maxLength: 4 },
  );

describe('The days outside every cover', () => {
  it('are exactly those that no cover has, in order, in as few spans as there are', () =>
    fc.assert(
      fc.property(spans(), covers(), (period, all) => {
        const each = Array.from({ length: daysIn(period.from, period.to) }, (_, n) =>
          addDays(period.from, n),
        );
        const bare = each.filter(
          (day) => !all.some(({ from, to }) => from <= day && (to === undefined || day <= to)),
        );
        const found = daysOutside(period, all);
        const told = found.flatMap(({ from, to }) =>
          Array.from({ length: daysIn(from, to) }, (_, n) => addDays(from, n)),
        );
        expect(told).toEqual(bare);
        for (const [index, { to }] of found.entries())
          expect(found[index + 1]?.from).not.toBe(addDays(to, 1));
      }),
    ));
});

describe('The days of an activity', () => {
  it.each([
    ['a day', { tookPlaceOn: stated('2022-10-08') }, { from: '2022-10-08', to: '2022-10-08' }],
    [
      'any day of a month',
      { tookPlaceOn: stated('2022-10') },
      { from: '2022-10-01', to: '2022-10-31' },
    ],
    [
      'a period',
      { period: { from: '2022-01-01', to: '2022-12-31' } },
      { from: '2022-01-01', to: '2022-12-31' },
    ],
    [
      'its day, in a period',
      { tookPlaceOn: stated('2022-10-08'), period: { from: '2022-01-01', to: '2022-12-31' } },
      { from: '2022-10-08', to: '2022-10-08' },
    ],
    ['not stated', {}, undefined],
  ])('are %s', (_what, said, expected) => expect(daysOfActivity(said)).toEqual(expected));
});
