/** Exact fractions of whole numbers: shares and occupancy are reckoned in these, and rounded once, when they are said. */

export interface Ratio {
  readonly part: bigint;
  /** Above 0. */
  readonly whole: bigint;
}

/** Throws a RangeError for a whole that is not above 0: nothing is divided by it. */
export function ratioOf(part: bigint, whole: bigint): Ratio {
  if (whole <= 0n) throw new RangeError(`no ratio to ${whole}`);
  return { part, whole };
}

/** Below 0, 0 or above 0 as `a` is less than, equal to or more than `b`. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const [x, y] = [a.part * b.whole, b.part * a.whole];
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * In percent with so many decimals, half up (S136, S137): 1 032 of 2 985 is `34.57`, with no decimals `35`.
 * Ratios here are never negative.
 */
export function percentText({ part, whole }: Ratio, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const rounded = (part * 200n * scale + whole) / (2n * whole);
  return decimals === 0
    ? String(rounded)
    : `${rounded / scale}.${String(rounded % scale).padStart(decimals, '0')}`;
}

/** In lowest terms: `344/995`. */
export function fractionText({ part, whole }: Ratio): string {
  const shared = greatestShared(part, whole);
  return `${part / shared}/${whole / shared}`;
}

function greatestShared(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestShared(b, a % b);
}
