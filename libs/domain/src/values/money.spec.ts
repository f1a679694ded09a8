/** Money: whole öre within safe bounds, and no sums across currencies. */
import fc from 'fast-check';
import { addMoney, money, sumMoney } from './money.js';

describe('Money', () => {
  it('is öre with its currency', () => {
    expect(money(38_250_000)).toEqual({ amountMinor: 38_250_000, currency: 'SEK' });
    expect(money(-1, 'EUR')).toEqual({ amountMinor: -1, currency: 'EUR' });
    expect(Object.is(money(-0).amountMinor, 0)).toBe(true);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -(2 ** 53)])('is not %d', (amount) =>
    expect(() => money(amount)).toThrow(RangeError),
  );

  it.each(['', 'kr', 'sek', 'SEKK', 'SE1', 'SEK\n'])('is not in %j', (currency) =>
    expect(() => money(1, currency)).toThrow(RangeError),
  );
});

describe('Adding money', () => {
  it('S98: the three lines of the budget are 1 530 000 kr', () =>
    expect(sumMoney([money(138_000_000), money(5_000_000), money(10_000_000)])).toEqual(
      money(153_000_000),
    ));

  it('is refused across currencies', () => {
    expect(() => addMoney(money(1), money(1, 'EUR'))).toThrow(RangeError);
    expect(() => sumMoney([money(1)], 'EUR')).toThrow(RangeError);
  });

  it('of nothing is nothing', () => {
    expect(sumMoney([])).toEqual(money(0));
    expect(sumMoney([], 'EUR')).toEqual(money(0, 'EUR'));
  });

  it('is exact up to the largest safe amount, and refused beyond', () => {
    const most = money(Number.MAX_SAFE_INTEGER);
    expect(() => addMoney(most, money(1))).toThrow(RangeError);
    expect(() => addMoney(money(-most.amountMinor), money(-1))).toThrow(RangeError);
    expect(sumMoney([most, money(1), money(-1)])).toEqual(most);
  });

  it('gives the same sum in any order', () => {
    const amounts = fc.array(fc.maxSafeInteger(), { maxLength: 8 });
    const attempt = (given: readonly number[]) => {
      try {
        return sumMoney(given.map((amount) => money(amount))).amountMinor;
      } catch {
        return 'too large';
      }
    };
    fc.assert(
      fc.property(amounts, (given) => {
        expect(attempt(given.toReversed())).toBe(attempt(given));
        expect(attempt(given.toSorted())).toBe(attempt(given));
        const exact = given.reduce((sum, amount) => sum + BigInt(amount), 0n);
        const safe = exact <= 2n ** 53n - 1n && exact >= 1n - 2n ** 53n;
        expect(attempt(given)).toBe(safe ? Number(exact) : 'too large');
      }),
    );
  });
});
