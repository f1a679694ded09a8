/** Quantities in words: exact or approximate, one number or a range, of what (S166). */
import type { Schemas } from '@liggaren/api-client';
import { coded } from './phrases.js';
import type { Terminal } from './terminal.js';

type Quantity = NonNullable<Schemas['Activity']['times']>;
type Attendance = NonNullable<Schemas['Activity']['attendance']>;

/** `about 2 000`, `20–60`, `at least 5`; the numbers as they are recorded. */
export function quantityText(terminal: Terminal, { lower, upper, precision }: Quantity): string {
  const text =
    lower === undefined || upper === undefined
      ? terminal.text(lower === undefined ? 'cli.at-most' : 'cli.at-least', {
          quantity: numberText(lower ?? upper ?? ''),
        })
      : [...new Set([lower, upper])].map(numberText).join('–');
  return precision === 'exact' ? text : terminal.text('cli.about-quantity', { quantity: text });
}

/** What came in numbers, and in the words of the source. */
export function attendanceText(
  terminal: Terminal,
  { unit, measure, quantity, text }: Attendance,
): string {
  const counted = quantity
    ? `${quantityText(terminal, quantity)} ${coded(terminal, 'unit', unit)}`
    : '';
  const said =
    measure === 'average' && counted !== ''
      ? terminal.text('cli.on-average', { quantity: counted })
      : counted;
  return [said, text === undefined ? '' : `”${text}”`].filter((one) => one !== '').join('\n');
}

/** Thousands apart by a space, decimals after a comma: `2 000`, `78,6`. */
function numberText(decimal: string): string {
  const [whole = '', part] = decimal.split('.');
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return part === undefined ? apart : `${apart},${part}`;
}
