/** Reading item by item what comes in pages. */
import { eachOf } from './each-of.js';

async function* pagesOf(
  pages: readonly (readonly number[] | Error)[],
  asked: string[] = [],
): AsyncGenerator<readonly number[], void> {
  try {
    for (const page of pages) {
      asked.push(String(page));
      if (page instanceof Error) throw page;
      yield page;
    }
  } finally {
    asked.push('ended');
  }
}

describe('The items of pages', () => {
  it('come in order, empty pages left out, and then no more', async () => {
    const items = eachOf(pagesOf([[], [1, 2], [], [3]]));
    const all: number[] = [];
    for await (const item of items) all.push(item);
    expect(all).toEqual([1, 2, 3]);
    expect(await items.next()).toEqual({ done: true, value: undefined });
  });

  it('come in order also when several are asked for at once', async () => {
    const items = eachOf(pagesOf([[1, 2], [], [3], [4, 5]]));
    const all = await Promise.all(Array.from({ length: 7 }, () => items.next()));
    expect(all.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, undefined, undefined]);
  });

  it('ask for a page only when the one before is used up', async () => {
    const asked: string[] = [];
    const items = eachOf(pagesOf([[1, 2], [3]], asked));
    expect(asked).toEqual([]);
    await items.next();
    await items.next();
    expect(asked).toEqual(['1,2']);
    await items.next();
    expect(asked).toEqual(['1,2', '3']);
  });

  it('end the pages when the loop is left', async () => {
    const asked: string[] = [];
    const items = eachOf(pagesOf([[1, 2], [3]], asked));
    for await (const item of items) if (item === 1) break;
    expect(asked).toEqual(['1,2', 'ended']);
    expect(await items.next()).toMatchObject({ done: true });
  });

  it('pass an error on, once, after what came before it', async () => {
    const items = eachOf(pagesOf([[1], new Error('the disk is gone')]));
    expect(await items.next()).toEqual({ done: false, value: 1 });
    await expect(items.next()).rejects.toThrow('the disk is gone');
    expect(await items.next()).toMatchObject({ done: true });
  });
});
