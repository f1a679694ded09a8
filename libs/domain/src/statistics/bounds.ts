/** Sums of quantities: ranges and approximate values are carried through, and what is missing is never zero. */
import { millionths, type Quantity } from '../values/quantity.js';

/** A sum in millionths: at least `lower`, and at most `upper` where a most can be told. */
export interface Bounds {
  readonly lower: bigint;
  readonly upper?: bigint;
  readonly approximate: boolean;
  /** How many numbers are not reported: the sum is a lower bound then. */
  readonly missing: number;
}

/** A sum as it is answered: decimals as text. */
export interface Sum {
  readonly lower: string;
  /** The same as `lower` for one number; absent where something is missing, or has no most. */
  readonly upper?: string;
  readonly precision: Quantity['precision'];
  /** How many numbers are not reported: the sum is at least `lower`. */
  readonly missing: number;
}

const NOTHING: Bounds = { lower: 0n, upper: 0n, approximate: false, missing: 0 };

/** A number that is not reported is at least 0, and has no most. What is counted is never below 0. */
export function boundsOf(quantity: Quantity | undefined): Bounds {
  if (!quantity) return { lower: 0n, approximate: false, missing: 1 };
  const { lower, upper, precision } = quantity;
  return {
    lower: lower === undefined ? 0n : millionths(lower),
    ...(upper === undefined ? {} : { upper: millionths(upper) }),
    approximate: precision === 'approximate',
    missing: 0,
  };
}

export function sumBounds(all: readonly Bounds[]): Bounds {
  return all.reduce(
    (sum, one) => ({
      lower: sum.lower + one.lower,
      ...upperOf(sum, one, (a, b) => a + b),
      approximate: sum.approximate || one.approximate,
      missing: sum.missing + one.missing,
    }),
    NOTHING,
  );
}

/**
 * What is counted anew in every period and may be the same ones again, persons for instance: at least the
 * most of any one period, and at most all of them together.
 */
export function coverBounds(all: readonly Bounds[]): Bounds {
  const sum = sumBounds(all);
  const lower = all.reduce((most, one) => (one.lower > most ? one.lower : most), 0n);
  return { ...sum, lower };
}

export function saidSum({ lower, upper, approximate, missing }: Bounds): Sum {
  return {
    lower: decimalText(lower),
    ...(upper === undefined ? {} : { upper: decimalText(upper) }),
    precision: approximate ? 'approximate' : 'exact',
    missing,
  };
}

/** The one number that it is; undefined for a range, or where something is missing. */
export function singleBound({ lower, upper }: Bounds): bigint | undefined {
  return lower === upper ? lower : undefined;
}

/** Millionths as a decimal without needless zeros: `34.5`. */
export function decimalText(value: bigint): string {
  const part = String(value % 1_000_000n)
    .padStart(6, '0')
    .replace(/0+$/, '');
  const whole = String(value / 1_000_000n);
  return part === '' ? whole : `${whole}.${part}`;
}

function upperOf(a: Bounds, b: Bounds, join: (a: bigint, b: bigint) => bigint) {
  return a.upper === undefined || b.upper === undefined ? {} : { upper: join(a.upper, b.upper) };
}
