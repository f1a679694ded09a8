/** Reads what a paper prints, `16 658` or `35%`, and holds it against what the numbers come to. */
import { type Bounds, decimalText } from './bounds.js';
import { type NotApplicable, type PercentBounds } from './percentage.js';
import { percentText } from './ratio.js';

/** A printed number, and with how many decimals it is printed. */
export interface PrintedNumber {
  readonly millionths: bigint;
  readonly decimals: number;
}

/** Digits apart by spaces, a comma (or point) before decimals, perhaps a percent sign. Undefined for other text. */
export function readPrinted(text: string): PrintedNumber | undefined {
  const plain = text.replaceAll(/\s/g, '').replace(/%$/, '');
  const [, whole, , part = ''] = /^(\d{1,15})([.,](\d{1,6}))?$/.exec(plain) ?? [];
  if (whole === undefined) return undefined;
  return { millionths: BigInt(whole + part.padEnd(6, '0')), decimals: part.length };
}

/** How what is printed stands to what is computed, rounded as it is printed. */
export type Verdict =
  | { readonly outcome: 'agrees' }
  | { readonly outcome: 'differs'; readonly computed: string }
  | { readonly outcome: 'not-checked'; readonly why: NotChecked };

export type NotChecked = NotApplicable | 'unreadable' | 'approximate';

const AGREES: Verdict = { outcome: 'agrees' };

/** A printed share or occupancy beside the computed one. */
export function checkPercent(text: string, computed: PercentBounds | NotApplicable): Verdict {
  const printed = readPrinted(text);
  if (!printed) return { outcome: 'not-checked', why: 'unreadable' };
  if (typeof computed === 'string') return { outcome: 'not-checked', why: computed };
  const { lower, upper, approximate } = computed;
  if (approximate) return { outcome: 'not-checked', why: 'approximate' };
  const rounded = (of: PercentBounds['lower']) => percentText(of, printed.decimals);
  const least = rounded(lower);
  const most = upper && rounded(upper);
  const inMillionths = (said: string) => readPrinted(said)?.millionths ?? 0n;
  const below = printed.millionths < inMillionths(least);
  const above = most !== undefined && printed.millionths > inMillionths(most);
  return verdict(below || above, least, most);
}

/** A printed number or sum beside the computed one. */
export function checkNumber(text: string, { lower, upper, approximate }: Bounds): Verdict {
  const printed = readPrinted(text);
  if (!printed) return { outcome: 'not-checked', why: 'unreadable' };
  if (approximate) return { outcome: 'not-checked', why: 'approximate' };
  const { millionths } = printed;
  const wrong = millionths < lower || (upper !== undefined && millionths > upper);
  // Above a lower bound it may be right, and nobody can tell.
  if (!wrong && upper === undefined) return { outcome: 'not-checked', why: 'not-reported' };
  return verdict(wrong, decimalText(lower), upper === undefined ? undefined : decimalText(upper));
}

function verdict(differs: boolean, least: string, most: string | undefined): Verdict {
  if (!differs) return AGREES;
  const computed = most === undefined ? `${least}–` : least === most ? least : `${least}–${most}`;
  return { outcome: 'differs', computed };
}
