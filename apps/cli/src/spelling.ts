/** The nearest spelling: what was probably meant. */

/** The candidate fewest letters away, if near enough to be meant. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const plain = text.toLowerCase();
  const ranked = candidates
    .map((candidate) => ({ candidate, far: distance(plain, candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  const [best] = ranked;
  return best && best.far <= Math.max(2, Math.floor(text.length / 3)) ? best.candidate : undefined;
}

/** Letters to insert, leave out or change (Levenshtein). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
