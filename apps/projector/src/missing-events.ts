/** What a projector has found missing: each event once, however often the hole is met. */
import type { EventsMissing } from '@liggaren/projections';

export class MissingEvents {
  /** By stream, the revisions. */
  readonly #known = new Map<string, Set<number>>();

  /** How many of them were not known to be missing. */
  found({ event: { stream, revision }, count }: EventsMissing): number {
    let known = this.#known.get(stream);
    if (known === undefined) this.#known.set(stream, (known = new Set()));
    const before = known.size;
    for (let missing = revision - count; missing < revision; missing += 1) known.add(missing);
    return known.size - before;
  }
}
