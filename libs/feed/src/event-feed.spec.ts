/** Following the log: every event once and in order, whatever the pace of its readers. */
import { describe, expect, it } from '@jest/globals';
import type { EventStore, NewEvent, StoredEvent } from '@liggaren/event-store-port';
import { StoreUnavailable } from '@liggaren/event-store-port';
import { InMemoryEventStore } from '@liggaren/testing';
import fc from 'fast-check';
import { createEventFeed } from './event-feed.js';
import type { FeedQuestion } from './past-events.js';

const never = new AbortController().signal;
let made = 0;

function anEvent(type = 'PartyJoined'): NewEvent {
  made += 1;
  return {
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    ledgerId: 'ledger-1',
    type,
    version: 1,
    recordedAt: '2026-03-01T12:00:00.000Z',
    data: {},
    metadata: {},
  };
}

/** Appends to its own stream, or to the one named, at its end. */
function recorder(store: EventStore) {
  const revisions = new Map<string, number>();
  return async (events: readonly NewEvent[], stream = `agreement-${made}`) => {
    const revision = revisions.get(stream);
    revisions.set(stream, (revision ?? -1) + events.length);
    await store.append(stream, revision ?? 'no-stream', events);
  };
}

async function first(count: number, events: AsyncIterable<StoredEvent>): Promise<string[]> {
  const ids: string[] = [];
  if (count > 0)
    for await (const { id } of events) {
      ids.push(id);
      if (ids.length === count) break;
    }
  return ids;
}

async function idsIn(store: EventStore, question: FeedQuestion = {}): Promise<string[]> {
  const ids: string[] = [];
  const { types, stream, after } = question;
  const filter = { ...(types ? { types } : {}), ...(stream === undefined ? {} : { stream }) };
  for await (const { id } of store.readAll({ after, filter })) ids.push(id);
  return ids;
}

/** A store that counts what is asked of it. */
class CountingStore extends InMemoryEventStore {
  readonly asked = { subscriptions: 0, pages: 0, ended: 0 };

  override subscribeAll(options: Parameters<EventStore['subscribeAll']>[0]) {
    this.asked.subscriptions += 1;
    options.signal.addEventListener('abort', () => (this.asked.ended += 1));
    return super.subscribeAll(options);
  }

  override readAll(options?: Parameters<EventStore['readAll']>[0]) {
    this.asked.pages += 1;
    return super.readAll(options);
  }
}

describe('Following the log', () => {
  it('gives what is recorded, then each event as it is recorded', async () => {
    const store = new InMemoryEventStore();
    const record = recorder(store);
    await record([anEvent(), anEvent()]);
    const reader = createEventFeed(store).follow({}, never)[Symbol.asyncIterator]();
    const seen = [await reader.next(), await reader.next()];
    const waiting = reader.next();
    await record([anEvent()]);
    seen.push(await waiting);
    expect(seen.map(({ value }) => (value as StoredEvent).id)).toEqual(await idsIn(store));
    await reader.return?.();
  });

  it('waits for the first event of an empty ledger', async () => {
    const store = new InMemoryEventStore();
    const waiting = first(1, createEventFeed(store).follow({}, never));
    await recorder(store)([anEvent()]);
    expect(await waiting).toEqual(await idsIn(store));
  });

  it('subscribes to the store once for all readers, and ends with the last of them', async () => {
    const store = new CountingStore();
    const record = recorder(store);
    const feed = createEventFeed(store);
    const stop = new AbortController();
    const readers = Array.from({ length: 50 }, () => first(20, feed.follow({}, never)));
    const last = first(Infinity, feed.follow({}, stop.signal));
    for (let n = 0; n < 20; n += 1) await record([anEvent()]);
    const seen = await Promise.all(readers);
    expect(store.asked).toEqual({ subscriptions: 1, pages: 0, ended: 0 });
    const ids = await idsIn(store);
    for (const each of seen) expect(each).toEqual(ids);
    stop.abort();
    expect(await last).toEqual(ids);
    expect(store.asked.ended).toBe(1);
  });

  it('lets a reader that falls behind take the rest from the log', async () => {
    const store = new CountingStore();
    const record = recorder(store);
    const reader = createEventFeed(store, { recent: 4 }).follow({}, never);
    const events = reader[Symbol.asyncIterator]();
    const waiting = events.next();
    await record([anEvent()]);
    const seen = [((await waiting).value as StoredEvent).id];
    for (let n = 0; n < 100; n += 1) await record([anEvent()]);
    while (seen.length < 101) seen.push(((await events.next()).value as StoredEvent).id);
    expect(store.asked.pages).toBeGreaterThan(0);
    expect(seen).toEqual(await idsIn(store));
    await events.return?.();
  });

  it('gives an event that is recorded while the log is read once', async () => {
    const store = new (class extends CountingStore {
      record = recorder(this);
      override async *readAll(options?: Parameters<EventStore['readAll']>[0]) {
        if (this.asked.pages < 3) await this.record([anEvent()]);
        yield* super.readAll(options);
      }
    })();
    await store.record([anEvent(), anEvent()]);
    const feed = createEventFeed(store);
    const reader = feed.follow({}, never)[Symbol.asyncIterator]();
    const seen: string[] = [];
    while (seen.length < 3) seen.push(((await reader.next()).value as StoredEvent).id);
    const waiting = reader.next();
    await store.record([anEvent()]);
    seen.push(((await waiting).value as StoredEvent).id);
    expect(store.asked.pages).toBe(1);
    expect(seen).toEqual((await idsIn(store)).slice(0, 4));
    await reader.return?.();
  });

  it('asks the log once for what is not there, then waits', async () => {
    const store = new CountingStore();
    await recorder(store)([anEvent(), anEvent()]);
    const feed = createEventFeed(store);
    const waiting = first(1, feed.follow({ types: ['FundingAgreed'] }, never));
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    expect(store.asked.pages).toBe(1);
    await recorder(store)([anEvent('FundingAgreed')]);
    expect(await waiting).toHaveLength(1);
  });

  it('ends at once when it is aborted, waiting or not', async () => {
    const store = new InMemoryEventStore();
    await recorder(store)([anEvent(), anEvent(), anEvent()]);
    const stop = new AbortController();
    const feed = createEventFeed(store);
    const waiting = first(9, feed.follow({}, stop.signal));
    const stopped = first(9, feed.follow({}, AbortSignal.abort()));
    await new Promise(setImmediate);
    stop.abort();
    expect([(await waiting).length, await stopped]).toEqual([3, []]);
  });

  it('says that the store went away, to readers that wait and to those that do not', async () => {
    const store = new InMemoryEventStore();
    await recorder(store)([anEvent()]);
    const feed = createEventFeed(store);
    const busy = feed.follow({}, never)[Symbol.asyncIterator]();
    const idle = first(2, feed.follow({}, never));
    const outcome = expect(idle).rejects.toBeInstanceOf(StoreUnavailable);
    await busy.next();
    await store.close();
    await outcome;
    await expect(busy.next()).rejects.toBeInstanceOf(StoreUnavailable);
  });
});

describe('Following while others record', () => {
  const TYPES = ['PartyJoined', 'TermRecorded', 'FundingAgreed'];
  const STREAMS = ['agreement-1', 'agreement-2', 'unit-1'];
  const question = fc.record(
    {
      types: fc.subarray(TYPES, { minLength: 1 }),
      stream: fc.constantFrom(...STREAMS),
      afterNth: fc.nat(30),
    },
    { requiredKeys: [] },
  );
  const step = fc.record({
    appends: fc.array(
      fc.record({
        stream: fc.constantFrom(...STREAMS),
        types: fc.array(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 5 },
    ),
    reader: fc.option(fc.record({ question, takes: fc.nat(3) }), { nil: undefined }),
  });

  it('whoever reads what and how slowly, gets each event once and in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (script) => {
        const store = new InMemoryEventStore();
        const record = recorder(store);
        const feed = createEventFeed(store, { recent: 3 });
        const readers: (() => Promise<void>)[] = [];
        for (const { appends, reader } of script) {
          if (reader) readers.push(await reading(feed, store, reader));
          for (const { stream, types } of appends) await record(types.map(anEvent), stream);
        }
        for (const stream of STREAMS) await record(TYPES.map(anEvent), stream);
        await Promise.all(readers.map((finish) => finish()));
      }),
      { numRuns: 200 },
    );
  });

  /** Takes a few events now; what is returned takes the rest, and compares them with the log. */
  async function reading(
    feed: ReturnType<typeof createEventFeed>,
    store: EventStore,
    {
      question: { afterNth, ...filters },
      takes,
    }: { question: { afterNth?: number; types?: string[]; stream?: string }; takes: number },
  ): Promise<() => Promise<void>> {
    const recorded: StoredEvent[] = [];
    for await (const event of store.readAll()) recorded.push(event);
    const asked = {
      ...filters,
      after: afterNth === undefined ? undefined : recorded[afterNth]?.position,
    };
    const events = feed.follow(asked, never)[Symbol.asyncIterator]();
    const seen: string[] = [];
    const take = async (count: number) => {
      while (seen.length < count) seen.push(((await events.next()).value as StoredEvent).id);
    };
    await take(Math.min(takes, (await idsIn(store, asked)).length));
    return async () => {
      const ids = await idsIn(store, asked);
      await take(ids.length);
      expect(seen).toEqual(ids);
      await events.return?.();
    };
  }
});
