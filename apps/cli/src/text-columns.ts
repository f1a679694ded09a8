/** Text in columns: wrapped at words, and as wide as the room allows. Widths count characters as a terminal does. */
import { stripVTControlCharacters } from 'node:util';

/** Columns that the text takes: combining marks take none. */
export function widthOf(text: string): number {
  return [...stripVTControlCharacters(text).normalize('NFC').replaceAll(/\p{Mn}/gu, '')].length;
}

/** Lines of at most `width`; a word that is longer is cut. No-break spaces hold: an amount stays whole. */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width));
}

function wrapParagraph(paragraph: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ').flatMap((whole) => cut(whole, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function cut(word: string, width: number): readonly string[] {
  const letters = [...word];
  if (letters.length <= width) return [word];
  const pieces: string[] = [];
  for (let from = 0; from < letters.length; from += width)
    pieces.push(letters.slice(from, from + width).join(''));
  return pieces;
}

/** Widths that fit in `room`: the widest column gives first, none below its least width. */
export function fitWidths(
  natural: readonly number[],
  least: readonly number[],
  room: number,
): readonly number[] {
  const widths = [...natural];
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  while (over > 0) {
    const spare = widths.map((width, index) => (width > (least[index] ?? 1) ? width : 0));
    const widest = spare.indexOf(Math.max(...spare));
    if (spare[widest] === 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    over -= 1;
  }
  return widths;
}
