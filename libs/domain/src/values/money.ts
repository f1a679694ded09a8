/** Money: whole öre, or another currency's minor unit, with its currency. No floats anywhere. */

/** domain.md, rules with numbers: integer öre with its currency. */
export interface Money {
  /** öre (minor units), a whole number within ±(2^53 − 1). */
  readonly amountMinor: number;
  /** ISO 4217: `SEK`. */
  readonly currency: string;
}

/**
 * `money(38_250_000)` is 382 500 kr. Throws a RangeError for an amount that is not a whole number within
 * ±(2^53 − 1), and for a currency that is not three capital letters. Minus zero becomes zero.
 */
export function money(amountMinor: number, currency = 'SEK'): Money {
  if (!Number.isSafeInteger(amountMinor))
    throw new RangeError(`not a whole, safe number of minor units: ${amountMinor}`);
  if (!/^[A-Z]{3}$/.test(currency)) throw new RangeError(`not a currency code: ${currency}`);
  return { amountMinor: amountMinor + 0, currency };
}

/** The sum of two amounts. Throws a RangeError across currencies, and when the sum is too large to be exact. */
export function addMoney(a: Money, b: Money): Money {
  return sumMoney([a, b]);
}

/**
 * The sum of any number of amounts in one currency: that of the first unless named, SEK when there is none.
 * Throws a RangeError across currencies (domain.md), and when the sum, not a step on the way, is too large.
 */
export function sumMoney(
  amounts: readonly Money[],
  currency = amounts[0]?.currency ?? 'SEK',
): Money {
  const stray = amounts.find((amount) => amount.currency !== currency);
  if (stray) throw new RangeError(`no sum across currencies: ${currency} and ${stray.currency}`);
  const total = amounts.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n);
  return money(Number(total), currency);
}
