/** Gathering what an async iterable gives. */

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}

/** Gathers up to and with the first item that is wanted; the iteration is then left. */
export async function until<T>(
  items: AsyncIterable<T>,
  wanted: (item: T) => boolean,
): Promise<T[]> {
  const gathered: T[] = [];
  for await (const item of items) {
    gathered.push(item);
    if (wanted(item)) break;
  }
  return gathered;
}

/** The first `count` items, waiting for as many. */
export async function firstOf<T>(count: number, items: AsyncIterable<T>): Promise<T[]> {
  let seen = 0;
  return until(items, () => ++seen === count);
}
