/** Turns: work under one name goes in the order of the calls, other work beside it. */
import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

describe('Work that takes its turn', () => {
  it('goes in the order of the calls where it shares a name, whatever fails', async () => {
    const turns = new Turns();
    const done: string[] = [];
    const gate = Promise.withResolvers<void>();
    const work = (name: string, wait?: Promise<void>) => async () => {
      await wait;
      done.push(name);
      if (name === 'second') throw new Error(name);
      return name;
    };
    const first = turns.take(['a'], work('first', gate.promise));
    const second = turns.take(['a', 'b'], work('second'));
    const third = turns.take(['b'], work('third'));
    await turns.take(['c'], work('beside'));
    expect(done).toEqual(['beside']);
    gate.resolve();
    await expect(second).rejects.toThrow('second');
    expect(await Promise.all([first, third])).toEqual(['first', 'third']);
    expect(done).toEqual(['beside', 'first', 'second', 'third']);
  });

  it('is waited for until none is under way', async () => {
    const turns = new Turns();
    await turns.idle();
    let over = false;
    void turns.take(['a'], async () => {
      await new Promise((resolve) => setImmediate(resolve));
      over = true;
    });
    await turns.idle();
    expect(over).toBe(true);
  });
});
