/** What a writer remembers of the versions held from one batch to the next: a rebuild returns to them. */
import type { Held } from './batch-versions.js';
import type { Position } from './view-store.js';

/** Of how many subjects the held versions stay in memory between batches. */
const SUBJECTS_KEPT = 2_000;

export class HeldMemory<Stored> {
  #kept: Held<Stored> = new Map();
  /** The checkpoint at which `#kept` is what the table holds. */
  #keptAt: Position | undefined;

  /** What is held at the checkpoint, as far as it is remembered; it is forgotten until it is kept again. */
  take(checkpoint: Position | undefined): Held<Stored> {
    // Worthless if another writer has come by since.
    const held: Held<Stored> = checkpoint === this.#keptAt ? this.#kept : new Map();
    this.#kept = new Map();
    return held;
  }

  keep(held: Held<Stored>, checkpoint: Position): void {
    for (const subject of held.keys()) {
      if (held.size <= SUBJECTS_KEPT) break;
      held.delete(subject);
    }
    [this.#kept, this.#keptAt] = [held, checkpoint];
  }
}
