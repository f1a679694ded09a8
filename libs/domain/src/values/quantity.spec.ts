/** Quantities: decimals as text, two bounds, and what is wrong with some. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareDecimals, isDecimal, millionths, quantityFault, singleValue } from './quantity.js';

const decimals = fc
  .tuple(fc.nat(10 ** 9), fc.nat(999_999))
  .map(([whole, part]) => `${whole}.${String(part).padStart(6, '0')}`);

describe('A decimal', () => {
  it.each(['0', '78.6', '750', '0.000001', '999999999999999.999999'])('is %s', (text) =>
    expect(isDecimal(text)).toBe(true),
  );

  it.each([
    '',
    '-1',
    '01',
    '.5',
    '5.',
    '1e3',
    '1 032',
    '78,6',
    '1.0000001',
    'NaN',
    '1000000000000000',
  ])('is not "%s"', (text) => {
    expect(isDecimal(text)).toBe(false);
    expect(() => millionths(text)).toThrow(RangeError);
  });

  it('is the same number however many zeros it ends with', () =>
    expect(compareDecimals('78.6', '78.600')).toBe(0));

  it('is ordered as its number is, for all', () =>
    fc.assert(
      fc.property(decimals, decimals, (a, b) =>
        expect(Math.sign(compareDecimals(a, b))).toBe(
          millionths(a) < millionths(b) ? -1 : millionths(a) > millionths(b) ? 1 : 0,
        ),
      ),
    ));

  it('compares 9 below 10, which as texts it is not', () =>
    expect(compareDecimals('9', '10')).toBeLessThan(0));
});

describe('A quantity', () => {
  it.each([
    [{ lower: '60', upper: '69' }, undefined, undefined],
    [{ lower: '50' }, undefined, undefined],
    [{ upper: '7' }, undefined, undefined],
    [{ lower: '42', upper: '42.0' }, undefined, '42'],
    [{}, 'empty', undefined],
    [{ lower: '10', upper: '9' }, 'reversed', undefined],
  ] as const)('%o: fault %s, single value %s', (bounds, fault, value) => {
    const quantity = { ...bounds, precision: 'exact' } as const;
    expect([quantityFault(quantity), singleValue(quantity)]).toEqual([fault, value]);
  });
});
