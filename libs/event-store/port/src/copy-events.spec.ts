/** A log copied into another store: all of it, in order, once; proved; and no other log written over. */
import { describe, expect, it } from '@jest/globals';
import { all, anEvent, anyEvent } from '@liggaren/event-store-contract';
import { InMemoryEventStore } from '@liggaren/testing';
import fc from 'fast-check';
import {
  canonicalEvent,
  copyEvents,
  type CopyProgress,
  CopyRefused,
  type EventStore,
  type NewEvent,
  type StoredEvent,
} from './index.js';

const STREAMS = ['agreement-1', 'agreement-2', 'organisation-1'] as const;

/** A log whose events lie in the given streams, in that order. */
async function logOf(events: readonly (readonly [NewEvent, string])[]) {
  const store = new InMemoryEventStore();
  const revisions = new Map<string, number>();
  for (const [event, stream] of events) {
    const last = revisions.get(stream);
    await store.append(stream, last ?? 'no-stream', [event]);
    revisions.set(stream, (last ?? -1) + 1);
  }
  return store;
}
const mixed = (count: number) =>
  logOf(Array.from({ length: count }, (_, at) => [anEvent(), STREAMS[(at >> 1) % 3]!] as const));
const textsOf = async (store: EventStore) => (await all(store.readAll())).map(canonicalEvent);
const refusal = (from: EventStore, to: EventStore): Promise<CopyRefused> =>
  copyEvents({ from, to }).then(
    () => Promise.reject(new Error('nothing was refused')),
    (error: CopyRefused) => error,
  );

/** The store with some of its ways changed. */
function otherwise(store: EventStore, changed: Partial<EventStore>): EventStore {
  return new Proxy(store, {
    get(target, name) {
      if (name in changed) return Reflect.get(changed, name);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
/** A store whose connection breaks after so many of its batches. */
function breakingAfter(batches: number, store: EventStore): EventStore {
  let left = batches;
  return otherwise(store, {
    appendAll: (appends) => {
      if (left === 0) return Promise.reject(new Error('cut off'));
      left -= 1;
      return store.appendAll(appends);
    },
  });
}

describe('A copy of a log', () => {
  it('has every event in its place, whatever the events are, and the same hash', async () => {
    const logs = fc.uniqueArray(fc.tuple(anyEvent, fc.constantFrom(...STREAMS)), {
      selector: ([{ id }]) => id,
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(logs, async (events) => {
        const [from, to] = [await logOf(events), new InMemoryEventStore()];
        const copied = await copyEvents({ from, to });
        expect(await textsOf(to)).toEqual(await textsOf(from));
        expect(copied).toMatchObject({ events: events.length, added: events.length });
        const back = new InMemoryEventStore();
        expect((await copyEvents({ from: to, to: back })).sha256).toBe(copied.sha256);
      }),
    );
  });

  it('follows references in both: the event of an id, and what was known at it', async () => {
    const copied = await copyEvents({ from: await mixed(30), to: new InMemoryEventStore() });
    expect(copied.references).toBe(30);
    const long = await copyEvents({ from: await mixed(1_001), to: new InMemoryEventStore() });
    expect(long.references).toBeGreaterThan(150);
    expect(long.references).toBeLessThan(250);
  });

  it('goes on where it was cut off, after any batch, and repeats nothing', async () => {
    const from = await mixed(1_700);
    for (const batches of [0, 1, 2, 3]) {
      const to = new InMemoryEventStore();
      await expect(copyEvents({ from, to: breakingAfter(batches, to) })).rejects.toThrow('cut off');
      const there = (await all(to.readAll())).length;
      expect(there).toBe(batches * 500);
      const copied = await copyEvents({ from, to });
      expect(copied).toMatchObject({ events: 1_700, added: 1_700 - there });
      expect(await textsOf(to)).toEqual(await textsOf(from));
    }
  });

  it('ends between two batches when it is told to', async () => {
    const [from, to] = [await mixed(1_200), new InMemoryEventStore()];
    const told = new AbortController();
    const onProgress = () => told.abort(new Error('Ctrl-C'));
    const copying = copyEvents({ from, to, onProgress, signal: told.signal });
    await expect(copying).rejects.toThrow('Ctrl-C');
    expect(await all(to.readAll())).toHaveLength(500);
  });

  it('says how far it has come, to the end', async () => {
    const said: CopyProgress[] = [];
    const onProgress = (progress: CopyProgress) => said.push(progress);
    await copyEvents({ from: await mixed(1_200), to: new InMemoryEventStore(), onProgress });
    expect(said.filter(({ phase }) => phase === 'copying').map(({ done }) => done)).toEqual([
      500, 1_000, 1_200,
    ]);
    expect(said.filter(({ phase }) => phase === 'checking')).toHaveLength(2);
  });

  it('adds what the source has learned since, and nothing when there is nothing', async () => {
    const [from, to] = [await mixed(5), new InMemoryEventStore()];
    await copyEvents({ from, to });
    await from.append('agreement-9', 'no-stream', [anEvent()]);
    expect(await copyEvents({ from, to })).toMatchObject({ events: 6, added: 1 });
    expect(await copyEvents({ from, to })).toMatchObject({ events: 6, added: 0 });
  });

  it('leaves out what the source learns while it is copied', async () => {
    const [from, to] = [await mixed(700), new InMemoryEventStore()];
    let once = false;
    const onProgress = () => {
      if (!once) void from.append('agreement-9', 'no-stream', [anEvent()]);
      once = true;
    };
    expect(await copyEvents({ from, to, onProgress })).toMatchObject({ events: 700 });
    expect(await all(to.readAll())).toHaveLength(700);
  });
});

describe('A copy is refused, and nothing is written,', () => {
  it('where there is nothing to copy', async () => {
    const error = await refusal(new InMemoryEventStore(), new InMemoryEventStore());
    expect(error).toMatchObject({ name: 'CopyRefused', reason: 'empty' });
  });

  it('into a log that holds another event in some place', async () => {
    const [from, to] = [await mixed(5), new InMemoryEventStore()];
    const [first, second] = await all(from.readAll());
    await to.append(first!.stream, 'no-stream', [asNew(first!)]);
    const foreign = anEvent();
    await to.append(second!.stream, 0, [foreign]);
    const error = await refusal(from, to);
    expect(error).toMatchObject({ reason: 'foreign', ordinal: 2 });
    expect(error).toMatchObject({ source: second!.id, target: foreign.id });
    expect(await all(to.readAll())).toHaveLength(2);
  });

  it('into a log that holds the same event with other content', async () => {
    const [from, to] = [await mixed(3), new InMemoryEventStore()];
    const [first] = await all(from.readAll());
    await to.append(first!.stream, 'no-stream', [{ ...asNew(first!), data: { other: true } }]);
    expect(await refusal(from, to)).toMatchObject({ reason: 'foreign', ordinal: 1 });
  });

  it('into a log that holds all of it and more', async () => {
    const [from, to] = [await mixed(3), new InMemoryEventStore()];
    await copyEvents({ from, to });
    await to.append('agreement-9', 'no-stream', [anEvent()]);
    expect(await refusal(from, to)).toMatchObject({ reason: 'longer', ordinal: 4 });
  });
});

describe('A copy is not believed', () => {
  const doctored = (change: (events: StoredEvent[]) => StoredEvent[]) => {
    const to = new InMemoryEventStore();
    const readAll = async function* () {
      yield* change(await all(to.readAll()));
    };
    return otherwise(to, { readAll });
  };

  it.each([
    ['an event short', (events: StoredEvent[]) => events.slice(1)],
    ['in another order', (events: StoredEvent[]) => [...events].reverse()],
    [
      'with one letter changed',
      (events: StoredEvent[]) => events.map((event) => ({ ...event, type: `${event.type}x` })),
    ],
  ])('when it reads back %s', async (_, change) => {
    expect(await refusal(await mixed(4), doctored(change))).toMatchObject({ reason: 'unequal' });
  });

  it.each<[string, (to: EventStore) => Partial<EventStore>]>([
    ['an id leads to no event', () => ({ findEvent: async () => undefined })],
    ['an event has no place', () => ({ findPosition: async () => undefined })],
    ['an instant leads elsewhere', () => ({ headAt: async () => undefined })],
  ])('when %s in it', async (_, change) => {
    const to = new InMemoryEventStore();
    const error = await refusal(await mixed(4), otherwise(to, change(to)));
    expect(error).toMatchObject({ reason: 'unresolved', ordinal: 1 });
  });
});

function asNew({
  stream: _stream,
  revision: _revision,
  position: _position,
  ...event
}: StoredEvent): NewEvent {
  return event;
}
