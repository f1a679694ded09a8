/** Items of pages, one by one: an async generator that yields every item costs a fifth of a replay. */

/** Asks for the next page only when the one before is used up. Leaving the loop ends `pages`. */
export function eachOf<T>(pages: AsyncGenerator<readonly T[], void>): AsyncIterableIterator<T> {
  let page: readonly T[] = [];
  let index = 0;
  let ended = false;
  let turning: Promise<void> | undefined;

  const turn = async () => {
    const result = await pages.next().catch((error: unknown) => {
      ended = true;
      throw error;
    });
    index = 0;
    if (result.done === true) [page, ended] = [[], true];
    else page = result.value;
  };
  const next = (): Promise<IteratorResult<T, undefined>> => {
    if (index < page.length) {
      return Promise.resolve({ done: false, value: page[index++] as T });
    }
    if (ended) return Promise.resolve({ done: true, value: undefined });
    // Whoever asks meanwhile waits for the same page.
    turning ??= turn().finally(() => (turning = undefined));
    return turning.then(next);
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next,
    async return() {
      [page, ended] = [[], true];
      await pages.return();
      return { done: true, value: undefined };
    },
  };
}
