/** Feeding the index: what goes wrong on the way passes with what caused it, and is told. */
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { EventStoreDBClient, jsonEvent, streamNameFilter } from '@eventstore/db-client';
import { anEvent } from '@liggaren/event-store-contract';
import { describeOnServer, eventStoreForTests, newLedgerOn } from '@liggaren/testing';
import { readConnection } from './connection.js';
import type { EventIndex } from './event-index.js';
import type { Health } from './following.js';
import { IndexFeed } from './index-feed.js';
import { prepareAppend } from './prepared-append.js';
import type { ServerLink } from './server-link.js';
import { openEventIndex } from './sqlite-event-index.js';
import { StreamNames } from './stored-events.js';

/** Whatever else the machine has to do meanwhile. */
const PATIENT_MS = 60_000;

await describeOnServer('The index’s feed', eventStoreForTests, ({ url: server }) => {
  let closing: AbortController;
  let link: ServerLink;
  let patience: { answerMs: number; totalMs: number };
  let index: EventIndex;
  let health: Health[];
  let live: PromiseWithResolvers<void>;
  const feeds: IndexFeed[] = [];

  beforeEach(() => {
    const { connectionString, ledger, shown } = readConnection(newLedgerOn(server));
    closing = new AbortController();
    patience = { answerMs: PATIENT_MS, totalMs: PATIENT_MS };
    link = {
      client: EventStoreDBClient.connectionString(connectionString),
      names: new StreamNames(ledger),
      credentials: { username: '', password: '' },
      where: shown,
      patience,
      closing: closing.signal,
    };
    index = openEventIndex();
    health = [];
    live = Promise.withResolvers();
  });
  afterEach(async () => {
    jest.useRealTimers();
    closing.abort();
    await Promise.all(feeds.splice(0).map((feed) => feed.ended()));
    await link.client.dispose();
    await index.close();
  });

  const feedOf = (into: EventIndex = index) => {
    const onHealth = (told: Health) => {
      health.push(told);
      if (told.state === 'live') live.resolve();
    };
    const feed = new IndexFeed(link, into, { onHealth });
    feeds.push(feed);
    return feed;
  };
  /** Writes a stream of so many events; answers the last one's id. */
  const write = async (stream: string, count = 1): Promise<string> => {
    const events = Array.from({ length: count }, () => anEvent());
    const prepared = prepareAppend({ stream, expectedRevision: 'no-stream', events });
    await link.client.appendToStream(link.names.onServer(stream), [...prepared.events]);
    return events.at(-1)!.id;
  };
  /** The index, with another way of taking events in. */
  const takingIn = (add: EventIndex['add']): EventIndex => ({
    checkpoint: () => index.checkpoint(),
    add,
    find: (id) => index.find(id),
    lastRevision: (stream) => index.lastRevision(stream),
    last: () => index.last(),
    at: (position) => index.at(position),
    lastKnownAt: (instant) => index.lastKnownAt(instant),
    clear: () => index.clear(),
    close: () => index.close(),
  });

  it('begins again with the next question when the index could not be written', async () => {
    let failures = 1;
    const feed = feedOf(
      takingIn(async (...events) => {
        if (failures-- > 0) throw new Error('the disk under it is gone');
        return index.add(...events);
      }),
    );
    const id = await write('agreement-1');
    const asked = feed.catchUp();
    await expect(asked).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'failed' });
    await expect(asked).rejects.toThrow(/index: the disk under it is gone/);
    expect(health.at(-1)).toMatchObject({ state: 'lost', cause: { reason: 'failed' } });
    await feed.catchUp();
    expect(await index.find(id)).toBeDefined();
  });

  it('begins again with the next append too', async () => {
    let failing = false;
    const feed = feedOf(
      takingIn(async (...events) => {
        if (failing) throw new Error('the disk under it is gone');
        return index.add(...events);
      }),
    );
    await feed.begin();
    failing = true;
    const id = await write('agreement-1');
    await expect(feed.catchUp()).rejects.toMatchObject({ reason: 'failed' });
    await expect(feed.begin()).rejects.toMatchObject({ reason: 'failed' });
    failing = false;
    await feed.begin();
    expect(await index.find(id)).toBeDefined();
  });

  it('stays ended in a log that is damaged: reading it again changes nothing', async () => {
    const feed = feedOf();
    const foreign = jsonEvent({ type: 'Other', data: {} });
    await link.client.appendToStream(link.names.onServer('agreement-1'), foreign);
    await expect(feed.catchUp()).rejects.toMatchObject({ reason: 'damaged' });
    await expect(feed.catchUp()).rejects.toMatchObject({ reason: 'damaged' });
    expect(health.filter(({ state }) => state === 'lost')).toHaveLength(1);
  });

  it('waits for a subscription that says nothing no longer than patience, then begins another', async () => {
    const subscribe = link.client.subscribeToAll.bind(link.client);
    let silent = 1;
    link.client.subscribeToAll = ((options: object) =>
      silent-- > 0
        ? subscribe({ filter: streamNameFilter({ prefixes: ['no such stream'] }) })
        : subscribe(options)) as typeof subscribe;
    const id = await write('agreement-1');
    const feed = feedOf();
    patience.totalMs = 500;
    const asked = feed.catchUp();
    await expect(asked).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'absent' });
    await expect(asked).rejects.toThrow(/gives no answer: no answer within 500 ms/);
    expect(health.at(-1)).toMatchObject({ state: 'lost' });
    patience.totalMs = PATIENT_MS;
    await feed.catchUp();
    expect(await index.find(id)).toBeDefined();
  });

  it('is live once it holds what was in the log, also where the server does not say so', async () => {
    const subscribe = link.client.subscribeToAll.bind(link.client);
    link.client.subscribeToAll = ((options: object) => {
      const subscription = subscribe(options);
      const emit = subscription.emit.bind(subscription) as (...told: unknown[]) => boolean;
      const emitting = (event: unknown, ...told: unknown[]) =>
        event !== 'caughtUp' && emit(event, ...told);
      return Object.assign(subscription, { emit: emitting });
    }) as typeof subscribe;
    const id = await write('agreement-1');
    await feedOf().begin();
    await live.promise;
    expect(health).toEqual([{ state: 'live' }]);
    expect(await index.find(id)).toBeDefined();
  });

  it('waits for an index that gets on as long as it takes', async () => {
    const id = await write('agreement-1', 2_500);
    // The clock of waiting stands still, but for what the index takes over each of five batches.
    jest.useFakeTimers({
      doNotFake: [
        ...(['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask'] as const),
        ...(['setImmediate', 'clearImmediate', 'setInterval', 'clearInterval'] as const),
      ],
    });
    const feed = feedOf(
      takingIn(async (events, checkpoint) => {
        if (events.length > 0) jest.advanceTimersByTime(0.6 * PATIENT_MS);
        return index.add(events, checkpoint);
      }),
    );
    await feed.catchUp();
    expect(await index.find(id)).toBeDefined();
  });
});
