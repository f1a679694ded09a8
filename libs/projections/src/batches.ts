/** Groups events into batches, so that many are written in one transaction. */
import { setImmediate } from 'node:timers/promises';

/** Batches of exactly `size`, the last one smaller: for events that are all there already. */
export async function* fullBatches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Batches of what comes within one tick, at most `size`: a lone event never waits for company.
 * Leaving the loop does not end `items`, which may be waiting for its next: its signal must.
 */
export async function* batchesAtHand<T>(
  items: AsyncIterable<T>,
  size: number,
): AsyncGenerator<T[]> {
  const iterator = items[Symbol.asyncIterator]();
  const ask = () => {
    const next = iterator.next();
    // It is awaited below; until then its failure must not count as unhandled.
    next.catch(() => undefined);
    return next;
  };
  let next = ask();
  for (;;) {
    const first = await next;
    if (first.done === true) return;
    const batch = [first.value];
    const tick = setImmediate();
    next = ask();
    while (batch.length < size) {
      const result = await Promise.race([next, tick]);
      if (result === undefined || result.done === true) break;
      batch.push(result.value);
      next = ask();
    }
    yield batch;
  }
}
