/** Quantities as documents state them: exact or approximate, one number or a range, in the words of the source. */

/**
 * A number with how sure it is (S166): *ungefär, ca, ett 60-tal* are approximate; *minst* has a lower bound only;
 * *20–60* has both. Decimals are strings (`78.6`), with a point and without exponents.
 */
export interface Quantity {
  readonly lower?: string;
  /** The same as `lower` where one number is stated. */
  readonly upper?: string;
  readonly precision: 'exact' | 'approximate';
  /** The source's own words: `ett 60-tal`. */
  readonly asWritten?: string;
}

/** How a decimal is written. */
export const DECIMAL = /^(0|[1-9]\d{0,14})(\.\d{1,6})?$/;

/** Whether text is a decimal that is not negative, of at most 15 digits before the point and 6 after it. */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/** Below 0, 0 or above 0 as `a` is less than, equal to or more than `b`. Throws a RangeError for no decimal. */
export function compareDecimals(a: string, b: string): number {
  const [x, y] = [millionths(a), millionths(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** A decimal in millionths: whole, so that it can be reckoned with. Throws a RangeError for no decimal. */
export function millionths(decimal: string): bigint {
  if (!isDecimal(decimal)) throw new RangeError(`not a decimal: ${decimal}`);
  const [whole = '0', part = ''] = decimal.split('.');
  return BigInt(whole + part.padEnd(6, '0'));
}

/** What is wrong with a quantity: neither bound is there, or the lower is above the upper. */
export function quantityFault({ lower, upper }: Quantity): 'empty' | 'reversed' | undefined {
  if (lower === undefined && upper === undefined) return 'empty';
  if (lower === undefined || upper === undefined) return undefined;
  return compareDecimals(lower, upper) > 0 ? 'reversed' : undefined;
}

/** The one number that is stated; undefined for a range, or where only one bound is known. */
export function singleValue({ lower, upper }: Quantity): string | undefined {
  return lower !== undefined && upper !== undefined && compareDecimals(lower, upper) === 0
    ? lower
    : undefined;
}
