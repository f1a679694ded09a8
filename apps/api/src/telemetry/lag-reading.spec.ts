/** Scrapes that come faster than a slow server answers share one reading, and a reading that takes too long ends. */
import { jest } from '@jest/globals';
import { anEvent } from '@liggaren/event-store-contract';
import type { StoredEvent } from '@liggaren/event-store-port';
import { positionOf } from '@liggaren/testing';
import { LagReading, type WhatIsBehind } from './lag-reading.js';

const PATIENCE_MS = 5_000;
const definitions = [{ name: 'flags', version: 1, columns: {} }];
const stored: StoredEvent = {
  ...anEvent(),
  ...{ stream: 'agreement-1', revision: 0, position: positionOf(1) },
};

/** A log that gives an event each time that it is let to, and says how often it was asked and left. */
function slowLog() {
  let letGo = Promise.withResolvers<boolean>();
  const log = {
    asked: 0,
    left: 0,
    /** Gives an event; the last one, or not. */
    give(isLast: boolean) {
      letGo.resolve(isLast);
      letGo = Promise.withResolvers<boolean>();
    },
    async *readAll() {
      log.asked += 1;
      try {
        for (let isLast = false; !isLast;) {
          isLast = await letGo.promise;
          yield stored;
        }
      } finally {
        log.left += 1;
      }
    },
  };
  return log;
}
const turns = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

describe('How far the views are behind', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const from = (events: WhatIsBehind['events'], progress = async () => ({})) => ({
    ...{ events, definitions },
    views: { progress },
  });

  it('is read once for all who ask at the same time, and anew for who asks afterwards', async () => {
    const [log, reading] = [slowLog(), new LagReading()];
    const asked = [reading.read(from(log)), reading.read(from(log)), reading.read(from(log))];
    await turns();
    log.give(true);
    for (const lags of await Promise.all(asked)) expect(lags).toMatchObject([{ events: 1 }]);
    expect(log.asked).toBe(1);
    const again = reading.read(from(log));
    await turns();
    log.give(true);
    expect(await again).toMatchObject([{ events: 1 }]);
    expect(log.asked).toBe(2);
  });

  it('is not known when that takes too long: the reading is left, and no other is begun before it ended', async () => {
    const [log, reading] = [slowLog(), new LagReading()];
    const first = reading.read(from(log));
    await turns();
    log.give(false);
    await turns();
    jest.advanceTimersByTime(PATIENCE_MS);
    expect(await first).toBeUndefined();
    // The server still owes an answer: whoever asks now is told at once.
    expect(await reading.read(from(log))).toBeUndefined();
    expect([log.asked, log.left]).toEqual([1, 0]);
    log.give(false);
    await turns();
    expect(log.left).toBe(1);
    const next = reading.read(from(log));
    await turns();
    log.give(true);
    expect(await next).toMatchObject([{ events: 1 }]);
  });

  it('is not known when the stores do not answer', async () => {
    const away = from(slowLog(), () => Promise.reject(new Error('away')));
    const reading = new LagReading();
    expect(await reading.read(away)).toBeUndefined();
    expect(await reading.read(away)).toBeUndefined();
  });
});
