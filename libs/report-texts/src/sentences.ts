/** Joins what is told to sentences. */

/** Joined as sentences, each ended once. */
export function sentences(texts: readonly string[]): string {
  return texts.map((text) => (/[.!?…”"]$/.test(text) ? text : `${text}.`)).join(' ');
}
