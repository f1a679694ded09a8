/** A log that is waited for: until its server is there whoever asks is told so at once, and then it is as any other. */
import type { EventStoreDb } from '@liggaren/event-store-eventstoredb';
import { all, anEvent } from '@liggaren/event-store-contract';
import { StoreUnavailable } from '@liggaren/event-store-port';
import { InMemoryEventStore } from '@liggaren/testing';
import { until } from '../testing/waiting.js';
import { AwaitedStore } from './awaited-store.js';

const PLACE = 'esdb://h:2113';
const absent = new StoreUnavailable('absent', 'no EventStoreDB can be reached at h');
const denied = new StoreUnavailable('read-only', 'h refuses this account');

/** The attempts to open it, each of which waits until it is told what comes of it. */
function attempts() {
  const waiting: PromiseWithResolvers<EventStoreDb>[] = [];
  return {
    open: () => {
      const attempt = Promise.withResolvers<EventStoreDb>();
      waiting.push(attempt);
      return attempt.promise;
    },
    next: () => until('another attempt', () => waiting.shift()),
  };
}
/** A log in memory, which counts as one on a server here. */
function aLog() {
  let closed = 0;
  const log = new InMemoryEventStore();
  const close = log.close.bind(log);
  log.close = () => {
    closed += 1;
    return close();
  };
  return { log: log as unknown as EventStoreDb, closed: () => closed };
}

describe('A log whose server is there', () => {
  it('is what the server has', async () => {
    const { log } = aLog();
    const awaited = await AwaitedStore.open(async () => log, PLACE);
    const { position } = await awaited.append('agreement-1', 'no-stream', [anEvent()]);
    expect(await awaited.head()).toMatchObject({ position });
    expect(await all(awaited.readStream('agreement-1'))).toHaveLength(1);
    expect(await all(awaited.readAll())).toHaveLength(1);
  });

  it('is refused at once where waiting does not help', async () => {
    await expect(AwaitedStore.open(() => Promise.reject(denied), PLACE)).rejects.toBe(denied);
  });
});

describe('A log whose server is away', () => {
  it('says so to whoever asks, in the words of the last attempt, and is open once the server is there', async () => {
    const { open, next } = attempts();
    const awaited = await AwaitedStore.open(open, PLACE);
    const asking: readonly (() => Promise<unknown>)[] = [
      () => awaited.head(),
      () => awaited.append('agreement-1', 'no-stream', [anEvent()]),
      () => all(awaited.readStream('agreement-1')),
      () => all(awaited.readAll()),
      () => all(awaited.subscribeAll({ signal: new AbortController().signal })),
    ];
    for (const ask of asking)
      await expect(ask()).rejects.toMatchObject({
        ...{ name: 'StoreUnavailable', reason: 'absent' },
        message: `no EventStoreDB has answered at ${PLACE} yet`,
      });
    (await next()).reject(absent);
    const second = await next();
    await expect(awaited.head()).rejects.toBe(absent);
    second.resolve(aLog().log);
    await until('it is open', () =>
      awaited.head().then(
        () => true as const,
        () => undefined,
      ),
    );
  });

  it('has failed for good when the server turns out to refuse', async () => {
    const { open, next } = attempts();
    const awaited = await AwaitedStore.open(open, PLACE);
    (await next()).reject(denied);
    expect(await awaited.failed).toBe(denied);
  });

  it('is closed without waiting for the server; what is opened later is closed as well', async () => {
    const { open, next } = attempts();
    const awaited = await AwaitedStore.open(open, PLACE);
    await awaited.close();
    const late = aLog();
    (await next()).resolve(late.log);
    await until('it is closed', () => late.closed() || undefined);
  });
});
