/** Check digits by Luhn's method (modulus 10), and the giro numbers that carry one. */

/** Every second digit from the one before the last doubled, digits summed, the sum divisible by ten. */
export function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .reverse()
    .reduce((total, digit, place) => {
      const doubled = place % 2 === 1 ? digit * 2 : digit;
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
}

/**
 * Bankgiro: 7 or 8 digits, `123-4566` or `5050-1055`. Plusgiro: 2 to 8, `12 34 56-6`. Both end in a check
 * digit (reference swedish-practice, section 7).
 */
export function isGiroNumber(kind: 'bankgiro' | 'plusgiro', text: string): boolean {
  const shape = kind === 'bankgiro' ? /^\d{3,4}-?\d{4}$/ : /^(?=(\D*\d){2,8}\D*$)\d[\d ]*-?\d$/;
  return shape.test(text) && passesLuhn(text.replace(/[ -]/g, ''));
}
