/** Views that follow the log, and stand still for a moment when somebody must be alone with them: `LiveViews`. */
import { setTimeout } from 'node:timers/promises';
import { createProjector, type ProjectorOptions } from './projector.js';

export interface LiveViewsOptions extends ProjectorOptions {
  /**
   * Whether to try again after this error, and when: milliseconds, or undefined when it is final. The
   * views stand where they stood and go on from there.
   */
  readonly retryAfter?: (error: unknown) => number | undefined;
}

export class LiveViews {
  /** Ends the running projector, for whoever wants to be alone. */
  #pause = new AbortController();
  /** Settles when nobody is alone with the views, nor waits to be. */
  #turns: Promise<unknown> = Promise.resolve();
  /** Settles when no projector runs. */
  #standing: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: LiveViewsOptions) {}

  /** Follows the log until the signal aborts. Throws what `retryAfter` calls final. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#turns;
      if (signal.aborted) return;
      this.#pause = new AbortController();
      const ending = AbortSignal.any([signal, this.#pause.signal]);
      const following = this.#follow(ending);
      this.#standing = following.catch(() => undefined);
      await following;
    }
  }

  /** Does work while the views are written by nobody else; afterwards they go on from their checkpoints. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turns.then(async () => {
      this.#pause.abort();
      await this.#standing;
      return work();
    });
    this.#turns = turn.catch(() => undefined);
    return turn;
  }

  async #follow(ending: AbortSignal): Promise<void> {
    try {
      await createProjector(this.options).run(ending);
    } catch (error) {
      const wait = this.options.retryAfter?.(error);
      if (wait === undefined) throw error;
      await setTimeout(wait, undefined, { signal: ending }).catch(() => undefined);
    }
  }
}
