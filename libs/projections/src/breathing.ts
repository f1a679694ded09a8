/** Long work that shares its thread: other work gets a turn in between. */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** The same items; after every so many the event loop gets a turn. Throws the signal's reason once it aborts. */
export async function* breathing<T>(
  items: AsyncIterable<T>,
  every: number,
  signal?: AbortSignal,
): AsyncGenerator<T> {
  let count = 0;
  for await (const item of items) {
    yield item;
    count += 1;
    if (count % every !== 0) continue;
    await nextTurn();
    signal?.throwIfAborted();
  }
}
