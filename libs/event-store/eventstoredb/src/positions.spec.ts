/** Positions: opaque text that sorts as the server's log does. */
import { describe, expect, it } from '@jest/globals';
import { comparePositions, type Position } from '@liggaren/event-store-port';
import fc from 'fast-check';
import {
  compareLogPositions,
  knownPosition,
  placeAfter,
  placeIn,
  positionOf,
} from './positions.js';

const highest = 2n ** 64n - 1n;
/** Written over gRPC, an event has one number twice. */
const places = fc.bigInt(0n, highest - 1n).map((commit) => ({ commit, prepare: commit }));
/** In an explicit transaction the events lie before their commit. */
const transactions = fc
  .tuple(fc.bigInt(1n, highest - 1n), fc.bigInt(1n, highest - 1n))
  .map(([a, b]) => ({ commit: a > b ? a : b, prepare: (a > b ? b : a) - 1n }));

describe('A position on EventStoreDB', () => {
  it('sorts as text as the places in the log do', () => {
    fc.assert(
      fc.property(places, places, (a, b) => {
        const bySort = Math.sign(comparePositions(positionOf(a), positionOf(b)));
        expect(bySort).toBe(compareLogPositions(a, b));
      }),
    );
    fc.assert(
      fc.property(transactions, transactions, (a, b) => {
        const bySort = Math.sign(comparePositions(positionOf(a), positionOf(b)));
        expect(bySort).toBe(compareLogPositions(a, b));
      }),
    );
  });

  it('leads back to its place', () => {
    fc.assert(
      fc.property(fc.oneof(places, transactions), (place) => {
        expect(placeIn(positionOf(place))).toEqual(place);
        expect(placeAfter(positionOf(place))).toEqual(place);
      }),
    );
  });

  it('has twenty digits, and may be written without the zeros', () => {
    expect(positionOf({ commit: 4711n, prepare: 4711n })).toBe('00000000000000004711');
    expect(placeIn('4711')).toEqual({ commit: 4711n, prepare: 4711n });
  });

  it.each([
    '',
    'x',
    '-1',
    '1.',
    '1.2.3',
    '1e3',
    ' 1',
    '0x1',
    '18446744073709551615',
    '1'.repeat(21),
  ])('is not %j', (text) => {
    expect(placeIn(text)).toBeUndefined();
    expect(() => placeAfter(text as Position)).toThrow(RangeError);
  });

  it('is none where the server says that it has none', () => {
    expect(knownPosition({ commit: highest, prepare: highest })).toBeUndefined();
    expect(knownPosition(undefined)).toBeUndefined();
  });
});
