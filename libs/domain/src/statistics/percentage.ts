/** Shares and occupancy between bounds: a part of a whole that may itself be a range. */
import { type Bounds, sumBounds } from './bounds.js';
import { compareRatios, fractionText, percentText, type Ratio, ratioOf } from './ratio.js';

/** Why a percentage cannot be told. Never 0 instead, and never a division. */
export type NotApplicable =
  | 'not-reported'
  | 'open-ended'
  | 'total-is-zero'
  | 'no-period'
  | 'no-operations'
  | 'capacity-not-declared'
  | 'capacity-zero';

export interface PercentBounds {
  readonly lower: Ratio;
  /** Absent where something is missing: it is at least `lower`. */
  readonly upper?: Ratio;
  readonly approximate: boolean;
}

/** A percentage as it is answered, or why there is none. */
export type Percentage =
  | {
      /** Percent with two decimals, half up. */
      readonly lower: string;
      readonly upper?: string;
      readonly precision: 'exact' | 'approximate';
      /** The unrounded value, where it is one: `344/995`. */
      readonly fraction?: string;
    }
  | { readonly notApplicable: NotApplicable };

/** The share of a part beside the others: each may be anywhere between its bounds. */
export function shareOf(part: Bounds, others: readonly Bounds[]): PercentBounds | NotApplicable {
  const rest = sumBounds(others);
  if (part.missing > 0 || rest.missing > 0) return 'not-reported';
  if (part.upper === undefined || rest.upper === undefined) return 'open-ended';
  if (part.lower + rest.lower === 0n) return 'total-is-zero';
  return {
    lower: ratioOf(part.lower, part.lower + rest.upper),
    upper: ratioOf(part.upper, part.upper + rest.lower),
    approximate: part.approximate || rest.approximate,
  };
}

/** domain.md, rules: nights / (places × days). `placeDays` above 0. */
export function occupancyOf(nights: Bounds, placeDays: bigint): PercentBounds {
  const whole = placeDays * 1_000_000n;
  return {
    lower: ratioOf(nights.lower, whole),
    ...(nights.upper === undefined ? {} : { upper: ratioOf(nights.upper, whole) }),
    approximate: nights.approximate,
  };
}

export function saidPercentage(of: PercentBounds | NotApplicable): Percentage {
  if (typeof of === 'string') return { notApplicable: of };
  const single = of.upper !== undefined && compareRatios(of.lower, of.upper) === 0;
  return {
    lower: percentText(of.lower, 2),
    ...(of.upper === undefined ? {} : { upper: percentText(of.upper, 2) }),
    precision: of.approximate ? 'approximate' : 'exact',
    ...(single ? { fraction: fractionText(of.lower) } : {}),
  };
}
