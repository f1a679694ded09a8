/** Text in columns: wrapped at words, and as wide as the room allows. Widths count characters as a terminal does. */
import { stripVTControlCharacters } from 'node:util';

/** Columns that the text takes: combining marks take none. */
export function widthOf(text: string): number {
  return [
    ...stripVTControlCharacters(text)
      .normalize('NFC')
      .replaceAll(/\p{Mn}/gu, ''),
  ].length;
}

/**
 * Lines of at most `width`; a word that is longer is cut. No-break spaces hold: an amount stays whole.
 * The lines that continue one are moved in by `hang`.
 */
export function wrap(text: string, width: number, hang = 0): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    if (widthOf(paragraph) <= width) return [paragraph];
    const [first = '', ...rest] = wrapParagraph(paragraph, width);
    if (hang === 0 || rest.length === 0) return [first, ...rest];
    const continued = paragraph.slice(first.length).trimStart();
    return [
      first,
      ...wrapParagraph(continued, width - hang).map((line) => ' '.repeat(hang) + line),
    ];
  });
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

/** A word in pieces that fit: after a hyphen or slash where there is one, an id stays readable so. */
function cut(word: string, width: number): readonly string[] {
  const letters = [...word];
  if (letters.length <= width) return [word];
  const joint = letters.slice(0, width).findLastIndex((letter) => letter === '-' || letter === '/');
  const length = joint > 0 ? joint + 1 : width;
  return [letters.slice(0, length).join(''), ...cut(letters.slice(length).join(''), width)];
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
