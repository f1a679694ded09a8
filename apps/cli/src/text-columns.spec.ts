import { describe, expect, it } from '@jest/globals';
import { fitWidths, widthOf, wrap } from './text-columns.js';

describe('Wrapping text in a column', () => {
  it('breaks between words, and keeps lines that were given', () => {
    expect(wrap('bilagan är inte sluten', 12)).toEqual(['bilagan är', 'inte sluten']);
    expect(wrap('first\nsecond line', 8)).toEqual(['first', 'second', 'line']);
  });

  it('keeps an amount whole: its blanks do not break', () => {
    expect(wrap('Summa 382\u00a0500,00\u00a0kr', 13)).toEqual(['Summa', '382\u00a0500,00\u00a0kr']);
  });

  it('cuts what is longer than a line, after a hyphen where it can', () => {
    expect(wrap('organisation-number-invalid', 20)).toEqual(['organisation-number-', 'invalid']);
    expect(wrap('Överenskommelse', 6)).toEqual(['Överen', 'skomme', 'lse']);
  });

  it('moves in what continues an item', () => {
    expect(wrap('• no funds are set aside', 12, 2)).toEqual(['• no funds', '  are set', '  aside']);
  });

  it('never gives a line that is too long, nor loses a letter', () => {
    const text = 'Enskede-Årsta-Vantörs stadsdelsnämnd och Svenska kyrkan genom Farsta församling';
    for (let width = 3; width < 90; width += 1) {
      const lines = wrap(text, width);
      expect(lines.every((line) => widthOf(line) <= width)).toBe(true);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });
});

describe('The width of a text', () => {
  it('counts letters as a terminal does', () => {
    expect(widthOf('Årsta')).toBe(5);
    expect(widthOf('A\u030arsta')).toBe(5);
    expect(widthOf('\u001b[1mbold\u001b[22m')).toBe(4);
  });
});

describe('Fitting columns', () => {
  it('leaves them as they are where there is room', () => {
    expect(fitWidths([8, 20], [8, 8], 40)).toEqual([8, 20]);
  });

  it('takes from the widest, down to the least of each', () => {
    expect(fitWidths([8, 40, 30], [8, 10, 10], 48)).toEqual([8, 20, 20]);
    expect(fitWidths([8, 40], [8, 35], 20)).toEqual([8, 35]);
  });
});
