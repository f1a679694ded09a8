/** Wakes those who have read to the end of the log when it may have grown. */

export class HeadWatch {
  readonly #readHead: () => number;
  readonly #pollMs: number | undefined;
  readonly #waiting = new Set<() => void>();
  #timer: NodeJS.Timeout | undefined;
  #polledHead = 0;

  /** With `pollMs` the head is also looked at by the clock: another process tells nobody. */
  constructor(readHead: () => number, pollMs?: number) {
    this.#readHead = readHead;
    this.#pollMs = pollMs;
  }

  /** Resolves at the next wake-up or abort. Look at the head before, in the same turn. */
  next(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const resume = () => {
        signal.removeEventListener('abort', resume);
        this.#waiting.delete(resume);
        resolve();
      };
      if (signal.aborted) return resolve();
      signal.addEventListener('abort', resume);
      this.#waiting.add(resume);
      this.#startPolling();
    });
  }

  wake(): void {
    for (const resume of [...this.#waiting]) resume();
  }

  #startPolling(): void {
    if (this.#pollMs === undefined || this.#timer !== undefined) return;
    this.#timer = setInterval(() => this.#poll(), this.#pollMs).unref();
  }

  #poll(): void {
    if (this.#waiting.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    } else if (this.#hasMoved()) this.wake();
  }

  /** True also when the head cannot be read: whoever waits then meets the error himself. */
  #hasMoved(): boolean {
    try {
      const head = this.#readHead();
      const moved = head !== this.#polledHead;
      this.#polledHead = head;
      return moved;
    } catch {
      return true;
    }
  }
}
