/** Names that look alike: so few letters apart that one may be a slip of the other (S126). */
import { distance } from 'fastest-levenshtein';

/** One letter in five may differ: `Fideliakyrkan` is three letters from `Filadelfiakyrkan`, which has sixteen. */
const LETTERS_TO_A_SLIP = 5;

/** Case and spaces aside; `-` and other signs count as letters. */
export function plainName(name: string): string {
  return name.toLocaleLowerCase('sv').replace(/\s+/g, ' ').trim();
}

/**
 * Whether two names differ, and by no more than a slip of the pen. A short form of a name is further from it than that:
 * `Filadelfia` and `Filadelfiakyrkan`.
 */
export function isSlipOf(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  if (a === b) return false;
  const most = Math.floor(Math.max(a.length, b.length) / LETTERS_TO_A_SLIP);
  // Lengths first: counting letters is dear where there are many names.
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
}

/** Whether two names are the same, or one may be a slip of the other. */
export function lookAlike(one: string, other: string): boolean {
  return plainName(one) === plainName(other) || isSlipOf(one, other);
}
