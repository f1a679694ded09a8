/** Check digits by Luhn's method, and the giro numbers that carry one. */
import fc from 'fast-check';
import { isGiroNumber, passesLuhn } from './check-digit.js';

const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 12 });
/** The digit that makes the others pass. */
const checked = (others: string) =>
  [...'0123456789'].map((digit) => others + digit).filter(passesLuhn);

describe('A check digit', () => {
  it('is one of ten for any digits before it', () =>
    fc.assert(fc.property(digits, (others) => expect(checked(others)).toHaveLength(1))));

  it('finds every single digit that is wrong', () =>
    fc.assert(
      fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (others, place, by) => {
        const [right = ''] = checked(others);
        const at = place % right.length;
        const wrong = (Number(right[at]) + by) % 10;
        expect(passesLuhn(right.slice(0, at) + wrong + right.slice(at + 1))).toBe(false);
      }),
    ));

  it('finds two neighbours that changed places, but for 0 and 9', () =>
    fc.assert(
      fc.property(digits, fc.nat(), (others, place) => {
        const [right = ''] = checked(others);
        const at = place % (right.length - 1);
        const [a, b] = [right[at] ?? '', right[at + 1] ?? ''];
        fc.pre(a !== b && `${a}${b}` !== '09' && `${a}${b}` !== '90');
        expect(passesLuhn(right.slice(0, at) + b + a + right.slice(at + 2))).toBe(false);
      }),
    ));
});

describe('A giro number', () => {
  it.each([
    ['bankgiro', '5050-1055'],
    ['bankgiro', '50501055'],
    ['bankgiro', '123-4566'],
    ['plusgiro', '12 34 56-6'],
    ['plusgiro', '123456-6'],
    ['plusgiro', '1-8'],
  ] as const)('%s %s is one', (kind, text) => expect(isGiroNumber(kind, text)).toBe(true));

  it.each([
    ['bankgiro', '5050-1056', 'a wrong check digit'],
    ['bankgiro', '50-501055', 'a dash in the wrong place'],
    ['bankgiro', '505010', 'too few digits'],
    ['bankgiro', '5050-10550', 'too many digits'],
    ['bankgiro', 'SE5050-1055', 'letters'],
    ['plusgiro', '12 34 56-7', 'a wrong check digit'],
    ['plusgiro', '6', 'too few digits'],
    ['plusgiro', '123456789-7', 'too many digits'],
    ['plusgiro', '12--34', 'two dashes'],
    ['plusgiro', '', 'nothing'],
  ] as const)('%s %j is none: %s', (kind, text, _why) =>
    expect(isGiroNumber(kind, text)).toBe(false),
  );

  it('is any of the right length whose last digit checks the others', () =>
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 9_999_999 }), (body) => {
        const [right = ''] = checked(String(body));
        const written = `${right.slice(0, -4)}-${right.slice(-4)}`;
        expect(isGiroNumber('bankgiro', right)).toBe(true);
        expect(isGiroNumber('bankgiro', written)).toBe(true);
        expect(isGiroNumber('plusgiro', `${right.slice(0, -1)}-${right.slice(-1)}`)).toBe(true);
      }),
    ));
});
