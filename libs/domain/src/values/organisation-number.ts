/** Organisation numbers (organisationsnummer): read as written, checked, never repaired; a wrong one gets proposals. */
import { passesLuhn } from './check-digit.js';

/** What can be said against a number. A line break alone does not make it invalid (S83). */
export type OrganisationNumberFault =
  'not-ten-digits' | 'third-digit-below-two' | 'check-digit-wrong' | 'broken-by-line-break';

export interface OrganisationNumberReading {
  /** The source's text, untouched. */
  readonly asWritten: string;
  /** `802012-1581` for any ten digits, valid or not; absent otherwise. Use it as identity only when `valid`. */
  readonly normalised?: string;
  readonly faults: readonly OrganisationNumberFault[];
  readonly valid: boolean;
  /** Valid numbers one slip of the pen away, sorted; empty for a valid one. For a person to choose from. */
  readonly proposals: readonly string[];
}

const LINE_BREAK = /[\r\n\u2028\u2029]/;
/** White space, soft hyphen, hyphens, dashes and minus, wherever they stand. */
const SEPARATORS = /[\s\u00ad\u2010-\u2015\u2212-]/g;

/**
 * Reads a number as a source writes it: with or without hyphen and spaces, joined over a line break (S83),
 * or in twelve digits with prefix 16. domain.md: ten digits, the third at least 2, Luhn (S82).
 * Never throws: what is wrong is told in `faults`.
 */
export function readOrganisationNumber(asWritten: string): OrganisationNumberReading {
  const joined = asWritten.replace(SEPARATORS, '');
  const digits = /^16\d{10}$/.test(joined) ? joined.slice(2) : joined;
  const wrong = faultsOf(digits);
  const broken = LINE_BREAK.test(asWritten.trim());
  const valid = wrong.length === 0;
  return {
    asWritten,
    ...(isTenDigits(digits) ? { normalised: hyphenated(digits) } : {}),
    faults: broken ? [...wrong, 'broken-by-line-break'] : wrong,
    valid,
    proposals: valid ? [] : proposalsFor(digits),
  };
}

function faultsOf(digits: string): OrganisationNumberFault[] {
  if (!isTenDigits(digits)) return ['not-ten-digits'];
  const faults: OrganisationNumberFault[] = [];
  // A third digit of 0 or 1 is a month's first: such a number may be a person's.
  if (Number(digits[2]) < 2) faults.push('third-digit-below-two');
  if (!passesLuhn(digits)) faults.push('check-digit-wrong');
  return faults;
}

/**
 * Eleven digits: a digit too many (S37: 8002012-1581 is likely 802012-1581). Ten: a digit misread, or two
 * swapped; in each place one digit at most passes Luhn, so there are never more than 19. Others: none.
 */
function proposalsFor(digits: string): string[] {
  if (!/^\d{10,11}$/.test(digits)) return [];
  const places = Array.from(digits, (_, place) => place);
  const slips =
    digits.length === 11
      ? places.map((place) => digits.slice(0, place) + digits.slice(place + 1))
      : places.flatMap((place) => [...misread(digits, place), swapped(digits, place)]);
  const valid = slips.filter((slip) => faultsOf(slip).length === 0);
  return [...new Set(valid)].sort().map(hyphenated);
}

function misread(digits: string, place: number): string[] {
  const [head, tail] = [digits.slice(0, place), digits.slice(place + 1)];
  return Array.from('0123456789', (digit) => head + digit + tail);
}

function swapped(digits: string, place: number): string {
  const [left = '', right = ''] = digits.slice(place, place + 2);
  return digits.slice(0, place) + right + left + digits.slice(place + 2);
}

function isTenDigits(digits: string): boolean {
  return /^\d{10}$/.test(digits);
}

function hyphenated(digits: string): string {
  return `${digits.slice(0, 6)}-${digits.slice(6)}`;
}
