/** How one waits for a server: longer each time, each client for itself, never longer than two seconds. */
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Silence } from './driver-errors.js';
import { Attempts, within, type World } from './patience.js';

const never = new AbortController().signal;

/** A clock that waiting moves on, and what was waited. */
function aWorld(random: number) {
  const waits: number[] = [];
  let now = 1_000;
  const world: World = {
    now: () => now,
    random: () => random,
    async wait(ms) {
      waits.push(ms);
      now += ms;
    },
  };
  return { world, waits, pass: (ms: number) => (now += ms) };
}

async function failTimes(times: number, attempts: Attempts): Promise<void> {
  for (let at = 0; at < times; at += 1) {
    attempts.failed();
    await attempts.wait(never);
  }
}

describe('A series of attempts', () => {
  it('waits twice as long each time, up to two seconds', async () => {
    const { world, waits } = aWorld(1);
    await failTimes(9, new Attempts(Infinity, world));
    expect(waits).toEqual([50, 100, 200, 400, 800, 1_600, 2_000, 2_000, 2_000]);
  });

  it.each([
    ['at least half of that', 0, [25, 50, 100, 200, 400, 800, 1_000]],
    ['and at random up to all of it', 0.5, [37.5, 75, 150, 300, 600, 1_200, 1_500]],
  ])('waits %s', async (_, random, expected) => {
    const { world, waits } = aWorld(random);
    await failTimes(7, new Attempts(Infinity, world));
    expect(waits).toEqual(expected);
  });

  it('really waits, unless it is told of another world', async () => {
    const attempts = new Attempts(Infinity);
    for (let at = 0; at < 4; at += 1) attempts.failed();
    const waited = attempts.wait(never).then(() => 'waited');
    expect(await Promise.race([waited, delay(100, 'not yet')])).toBe('not yet');
    expect(await waited).toBe('waited');
  });

  it('is at an end when nothing got through for as long as patience lasts', async () => {
    const { world, pass } = aWorld(1);
    const attempts = new Attempts(700, world);
    pass(10_000);
    expect(attempts.failed()).toBe('again');
    pass(699);
    expect(attempts.failed()).toBe('again');
    pass(1);
    expect(attempts.failed()).toBe('enough');
  });

  it('begins anew once something got through', async () => {
    const { world, waits, pass } = aWorld(1);
    const attempts = new Attempts(700, world);
    await failTimes(3, attempts);
    attempts.succeeded();
    pass(10_000);
    expect(attempts.failed()).toBe('again');
    await attempts.wait(never);
    expect(waits.at(-1)).toBe(50);
  });

  it('stops waiting when whoever asked does', async () => {
    const attempts = new Attempts(Infinity);
    for (let at = 0; at < 9; at += 1) attempts.failed();
    const stop = new AbortController();
    const stopped = attempts.wait(stop.signal).then(() => 'stopped');
    stop.abort();
    expect(await Promise.race([stopped, delay(500, 'waited on')])).toBe('stopped');
  });
});

describe('An answer', () => {
  it('is waited for so long, then it is silence', async () => {
    expect(await within(1_000, Promise.resolve('here'))).toBe('here');
    const late = delay(50, 'late');
    await expect(within(1, late)).rejects.toBeInstanceOf(Silence);
    expect(await late).toBe('late');
  });

  it('that fails too late is heard by nobody', async () => {
    const late = Promise.withResolvers<never>();
    await expect(within(1, late.promise)).rejects.toBeInstanceOf(Silence);
    late.reject(new Error('too late'));
  });
});
