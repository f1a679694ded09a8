/** Who comes first is served first: appends to one stream go one after another, in the order of the calls. */

export class Turns {
  /** By name, the end of the last piece of work that was promised its turn. */
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs the work once all earlier work under any of the names is over. */
  take<T>(names: readonly string[], work: () => Promise<T>): Promise<T> {
    const earlier = names.flatMap((name) => this.#last.get(name) ?? []);
    const result = Promise.all(earlier).then(work);
    const over: Promise<void> = result.then(
      () => this.#leave(names, over),
      () => this.#leave(names, over),
    );
    for (const name of names) this.#last.set(name, over);
    return result;
  }

  /** Resolves when nothing is under way any more. */
  async idle(): Promise<void> {
    await Promise.all(this.#last.values());
  }

  #leave(names: readonly string[], over: Promise<unknown>): void {
    for (const name of names) if (this.#last.get(name) === over) this.#last.delete(name);
  }
}
