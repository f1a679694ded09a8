/** How long is waited before the next attempt: longer each time, at random, so that many do not come at once. */
import { setTimeout } from 'node:timers/promises';

const FIRST_MS = 250;
const LONGEST_MS = 10_000;

export class Backoff {
  #failures = 0;

  /** The next failure is a first one again. */
  succeeded(): void {
    this.#failures = 0;
  }

  /** Waits half to all of 250 ms, 500 ms, 1 s … `longestMs`. Ends at once when the signal aborts. */
  async wait(signal: AbortSignal, longestMs = LONGEST_MS): Promise<void> {
    const longest = Math.min(FIRST_MS * 2 ** this.#failures, longestMs);
    this.#failures += 1;
    const ms = longest * (0.5 + Math.random() / 2);
    await setTimeout(ms, undefined, { signal }).catch(() => undefined);
  }
}
