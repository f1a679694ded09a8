/**
 * Text as PostgreSQL can keep it: it takes every character but NUL. NUL becomes two characters and so
 * does the one that marks it, such that texts differ, and sort by their code points, as they did.
 */
const NUL = '\u0000';
const MARK = '\u0001';
const MARKED_NUL = `${MARK}\u0001`;
const MARKED_MARK = `${MARK}\u0002`;

export function encodeText(text: string): string {
  if (!text.includes(NUL) && !text.includes(MARK)) return text;
  return text.replaceAll(MARK, MARKED_MARK).replaceAll(NUL, MARKED_NUL);
}

/** What `encodeText` was given. */
export function decodeText(text: string): string {
  if (!text.includes(MARK)) return text;
  let decoded = '';
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] !== MARK) decoded += text[index];
    else decoded += text[(index += 1)] === '\u0001' ? NUL : MARK;
  }
  return decoded;
}
