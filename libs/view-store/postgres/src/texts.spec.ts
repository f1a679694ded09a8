/** PostgreSQL takes no NUL: text is kept such that it comes back, and sorts, as it was. */
import fc from 'fast-check';
import { decodeText, encodeText } from './texts.js';

const character = fc.oneof(
  fc.constantFrom('\u0000', '\u0001', '\u0002', '\u0003', 'a'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const text = fc.array(character, { maxLength: 8 }).map((characters) => characters.join(''));
const order = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

describe('Any text', () => {
  it('is kept without NUL and comes back as it was', () =>
    fc.assert(
      fc.property(text, (one) => {
        expect(encodeText(one)).not.toContain('\u0000');
        expect(decodeText(encodeText(one))).toBe(one);
      }),
    ));

  it('is kept in the order of its code points', () =>
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(order(encodeText(one), encodeText(other))).toBe(order(one, other));
      }),
      { numRuns: 1_000 },
    ));

  it('without NUL is kept as it is', () => {
    expect(encodeText('Överenskommelse 🧾')).toBe('Överenskommelse 🧾');
  });
});
