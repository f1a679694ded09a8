/** How long we wait for the server, and how we wait before asking again. */
import { setTimeout as delay } from 'node:timers/promises';
import { Silence } from './driver-errors.js';

export interface Patience {
  /** One answer of the server, or one event of a read: milliseconds. The driver's own limits cover half of its calls. */
  readonly answerMs: number;
  /** All attempts at one thing together, as long as none gets any further: milliseconds. */
  readonly totalMs: number;
}

export const DEFAULT_PATIENCE: Patience = { answerMs: 5_000, totalMs: 20_000 };

const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 2_000;

/** What attempts need of the world. */
export interface World {
  /** Milliseconds since whenever. */
  now(): number;
  /** From 0 up to 1. */
  random(): number;
  /** Rejects when the signal aborts. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

const THE_WORLD: World = {
  now: () => performance.now(),
  random: () => Math.random(),
  wait: (ms, signal) => delay(ms, undefined, { signal }),
};

/** One series of attempts: waits longer each time, at random, so that many clients do not come at once. */
export class Attempts {
  #failures = 0;
  #since: number;

  constructor(
    private readonly totalMs: number,
    private readonly world: World = THE_WORLD,
  ) {
    this.#since = world.now();
  }

  /** To be called whenever something got through: the next failure is a first one again. */
  succeeded(): void {
    this.#failures = 0;
    this.#since = this.world.now();
  }

  /** Counts a failure and says whether patience is at an end. */
  failed(): 'again' | 'enough' {
    if (this.#failures === 0) this.#since = this.world.now();
    this.#failures += 1;
    return this.world.now() - this.#since < this.totalMs ? 'again' : 'enough';
  }

  /** Waits half to all of 50 ms, 100 ms, 200 ms … 2 s. Ends at once when the signal aborts. */
  async wait(signal: AbortSignal): Promise<void> {
    const longest = Math.min(FIRST_WAIT_MS * 2 ** (this.#failures - 1), LONGEST_WAIT_MS);
    const ms = longest * (0.5 + this.world.random() / 2);
    await this.world.wait(ms, signal).catch(() => undefined);
  }
}

/** The answer, or `Silence`: an answer that comes later is heard by nobody, and hurts nobody. */
export async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Silence(ms)), ms);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
