/**
 * What the driver and the server do that one would not expect, on a running server: each is dealt with.
 * The numbers in the names are those of the list of traps in docs/decisions/14-eventstoredb.md.
 */
import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { binaryEvent, EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { all, anEvent, firstOf, newAgreement } from '@liggaren/event-store-contract';
import {
  DuplicateEventId,
  OutcomeUnknown,
  type EventStore,
  type NewEvent,
} from '@liggaren/event-store-port';
import {
  describeOnServer,
  eventStoreForTests,
  newLedgerOn,
  startTcpProxy,
  type TcpProxy,
} from '@liggaren/testing';
import {
  openEventIndex,
  openEventStoreDb,
  type EventIndex,
  type EventStoreDbOptions,
  type Health,
} from './index.js';

const never = new AbortController().signal;
/** Short, so that a test that waits for the end of patience is over soon. */
const impatient = { answerMs: 300, totalMs: 700 };

await describeOnServer('The traps of EventStoreDB', eventStoreForTests, ({ url: server }) => {
  let url: string;
  let prefix: string;
  let raw: EventStoreDBClient;
  const open: EventStore[] = [];
  const wires: TcpProxy[] = [];

  beforeEach(() => {
    url = newLedgerOn(server);
    prefix = `${new URLSearchParams(url.split('?')[1]).get('ledger')}.`;
    raw = EventStoreDBClient.connectionString(server);
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((store) => store.close()));
    await Promise.all(wires.splice(0).map((wire) => wire.close()));
    await raw.dispose();
  });

  const openStore = async (options: Partial<EventStoreDbOptions> = {}) => {
    const store = await openEventStoreDb({ url, ...options });
    open.push(store);
    return store;
  };
  /** A store whose connection a test can cut and hold; the server must be a single node without TLS. */
  const openOverWire = async (options: Partial<EventStoreDbOptions> = {}) => {
    const [, host = '', port = ''] = /\/\/([^:/?]+):(\d+)/.exec(server) ?? [];
    const wire = await startTcpProxy(host, Number(port));
    wires.push(wire);
    const overWire = url.replace(`${host}:${port}`, `127.0.0.1:${wire.port}`);
    return { wire, store: await openStore({ url: overWire, ...options }) };
  };
  const record = async (store: EventStore, ...events: NewEvent[]) => {
    const stream = newAgreement();
    return store.append(stream, 'no-stream', events.length > 0 ? events : [anEvent()]);
  };
  const plainEvent = () => jsonEvent({ type: 'Other', data: {} });

  describe('Appending', () => {
    it('(2) fails alone: one conflict among many appends at once leaves the others be', async () => {
      const store = await openStore();
      const taken = await record(store);
      const outcomes = await Promise.allSettled([
        ...Array.from({ length: 20 }, () => record(store)),
        store.append(taken.stream, 'no-stream', [anEvent()]),
        ...Array.from({ length: 20 }, () => record(store)),
      ]);
      expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    });

    it('(3) does not wait for ever for a server that is frozen, and then finds what it stored', async () => {
      const { wire, store } = await openOverWire({ patience: impatient });
      await record(store);
      const [stream, event] = [newAgreement(), anEvent()];
      wire.hold(true);
      await expect(store.append(stream, 'no-stream', [event])).rejects.toBeInstanceOf(
        OutcomeUnknown,
      );
      wire.hold(false);
      const again = store.append(stream, 'no-stream', [event]);
      const outcome = await again.catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(DuplicateEventId);
      expect(await all(store.readStream(stream))).toMatchObject([{ id: event.id, revision: 0 }]);
    });

    it('(11) goes on when its connection is cut again and again: nothing lost, nothing twice', async () => {
      const { wire, store } = await openOverWire();
      const stream = newAgreement();
      const cutting = setInterval(() => wire.cut(), 40);
      const events = Array.from({ length: 60 }, () => anEvent());
      for (const [index, event] of events.entries()) {
        const appended = await store.append(stream, index === 0 ? 'no-stream' : index - 1, [event]);
        expect(appended.revision).toBe(index);
      }
      clearInterval(cutting);
      const ids = (await all(store.readStream(stream))).map(({ id }) => id);
      expect(ids).toEqual(events.map(({ id }) => id));
    });

    it('is told by another process that its event is stored, with other content', async () => {
      const [here, there] = [await openStore(), await openStore()];
      await Promise.all([record(here), record(there)]);
      const stream = newAgreement();
      const event = anEvent({ metadata: { inputHash: 'a' } });
      const other = { ...event, metadata: { inputHash: 'b' } };
      const outcomes = await Promise.allSettled([
        here.append(stream, 'no-stream', [event]),
        there.append(stream, 'no-stream', [other]),
      ]);
      const [stored] = await all(here.readStream(stream));
      const winner = stored!.metadata['inputHash'] === 'a' ? 0 : 1;
      expect(outcomes[winner]).toMatchObject({ status: 'fulfilled' });
      expect(outcomes[1 - winner]).toMatchObject({
        status: 'rejected',
        reason: { name: 'DuplicateEventId', eventId: event.id },
      });
    });

    it('refuses an id that another process put into the same stream just before', async () => {
      const [here, there] = [await openStore(), await openStore()];
      await record(here);
      const [stream, event] = [newAgreement(), anEvent()];
      await there.append(stream, 'no-stream', [event]);
      const repeated = here.append(stream, 0, [anEvent({ id: event.id, data: { other: true } })]);
      await expect(repeated).rejects.toMatchObject({ eventId: event.id });
      expect(await all(there.readStream(stream))).toHaveLength(1);
    });
  });

  describe('Reading', () => {
    it.each(['127.0.0.1:9', '127.0.0.1:9,127.0.0.1:10'])(
      '(7) from a server that is not there is an error, not the end of the process: %s',
      async (hosts) => {
        const patience = { answerMs: 5_000, totalMs: 700 };
        const nowhere = `esdb://${hosts}?tls=false&maxDiscoverAttempts=1`;
        const nobody = openStore({ url: nowhere, patience });
        await expect(nobody).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'absent' });
        await expect(nobody).rejects.toThrow(`no EventStoreDB can be reached at esdb://${hosts}: `);
      },
    );

    it('(3) does not wait for ever for a server that is frozen', async () => {
      const { wire, store } = await openOverWire({ patience: impatient });
      const { stream } = await record(store);
      wire.hold(true);
      const reading = all(store.readStream(stream));
      await expect(reading).rejects.toMatchObject({ reason: 'absent' });
      await expect(reading).rejects.toThrow(/gives no answer/);
      wire.hold(false);
      expect(await all(store.readStream(stream))).toHaveLength(1);
    });

    it('(11) goes on where it was when its connection is cut', async () => {
      const { wire, store } = await openOverWire();
      const stream = newAgreement();
      for (let at = 0; at < 2_000; at += 500)
        await store.append(
          stream,
          at === 0 ? 'no-stream' : at - 1,
          Array.from({ length: 500 }, () => anEvent()),
        );
      for (const read of [() => store.readStream(stream), () => store.readAll()]) {
        const revisions: number[] = [];
        for await (const { revision } of read()) {
          if (revision % 500 === 250) wire.cut();
          revisions.push(revision);
        }
        expect(revisions).toEqual(Array.from({ length: 2_000 }, (_, revision) => revision));
      }
    });

    it('(8) finds a stream that was deleted for good damaged, and lets nothing follow', async () => {
      const store = await openStore();
      const { stream } = await record(store);
      await raw.tombstoneStream(prefix + stream);
      const damaged = { reason: 'damaged' };
      await expect(all(store.readStream(stream))).rejects.toMatchObject(damaged);
      await expect(store.append(stream, 0, [anEvent()])).rejects.toMatchObject(damaged);
    });

    it('(8) lets a stream that was deleted not begin again', async () => {
      const store = await openStore();
      const { stream } = await record(store);
      await raw.deleteStream(prefix + stream);
      const again = store.append(stream, 'no-stream', [anEvent()]);
      await expect(again).rejects.toMatchObject({ reason: 'damaged' });
      await expect(again).rejects.toThrow(/has been deleted on the server/);
      expect(await all(store.readAll())).toHaveLength(1);
    });

    it('finds a stream damaged whose beginning was cut away', async () => {
      const store = await openStore();
      const { stream } = await record(store, anEvent(), anEvent(), anEvent());
      await raw.setStreamMetadata(prefix + stream, { truncateBefore: 2 });
      await expect(all(store.readStream(stream))).rejects.toThrow(
        /revision 0 of stream .* is gone/,
      );
    });

    it('(13) stops at an event that Liggaren did not write, and says where it is', async () => {
      const store = await openStore();
      const { stream } = await record(store);
      const foreign = binaryEvent({ type: 'PaymentRecorded', data: Buffer.from('{"amount":') });
      await raw.appendToStream(prefix + stream, foreign, { expectedRevision: 0n });
      for (const read of [() => store.readStream(stream), () => store.readAll()]) {
        await expect(all(read())).rejects.toMatchObject({ reason: 'damaged' });
        await expect(all(read())).rejects.toThrow(`revision 1 of stream ${stream}`);
      }
    });

    it('(14) passes over other programs’ streams, links and the server’s own events', async () => {
      const store = await openStore();
      const [first, last] = [anEvent(), anEvent()];
      const { stream } = await record(store, first);
      const others = `other-${randomUUID()}`;
      await raw.appendToStream(others, [plainEvent(), plainEvent()]);
      const link = Buffer.from(`0@${prefix}${stream}`);
      await raw.appendToStream(`links-${others}`, binaryEvent({ type: '$>', data: link }));
      await raw.setStreamMetadata(prefix + stream, { maxAge: 1_000_000 });
      await record(store, last);
      const ids = [first.id, last.id];
      expect((await all(store.readAll())).map(({ id }) => id)).toEqual(ids);
      const live = await firstOf(2, store.subscribeAll({ signal: never }));
      expect(live.map(({ id }) => id)).toEqual(ids);
      expect((await store.head())?.eventId).toBe(last.id);
    });

    it('(16) finds the server by gossip, past a host that is not there', async () => {
      const [, host = ''] = /\/\/([^/?]+)/.exec(server) ?? [];
      const store = await openStore({ url: url.replace(host, `127.0.0.1:9,${host}`) });
      const { stream } = await record(store);
      expect(await all(store.readStream(stream))).toHaveLength(1);
    });

    it('(16) finds the server by gossip, from a name that is a way in only', async () => {
      url = url.replace('esdb:', 'esdb+discover:');
      const { wire, store } = await openOverWire({ patience: impatient });
      wire.down(true);
      const { stream } = await record(store);
      expect(await all(store.readStream(stream))).toHaveLength(1);
      expect((await store.head())?.eventId).toBeDefined();
    });
  });

  describe('Subscribing', () => {
    it('(11) goes on from its own place when its connection is cut: every event once', async () => {
      const { wire, store } = await openOverWire();
      const writer = await openStore();
      const events = Array.from({ length: 200 }, () => anEvent());
      const live = firstOf(events.length, store.subscribeAll({ signal: never }));
      for (const [index, event] of events.entries()) {
        await record(writer, event);
        if (index % 20 === 10) wire.cut();
      }
      expect((await live).map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    });

    it('(11) tells how it fares: live, lost when its connection is cut, and live again', async () => {
      const health = new EventEmitter();
      const live = once(health, 'live');
      const onHealth = ({ state }: Health) => health.emit(state);
      const { wire, store } = await openOverWire({ onHealth });
      await record(store);
      await live;
      const [lost, liveAgain] = [once(health, 'lost'), once(health, 'live')];
      wire.cut();
      await lost;
      await liveAgain;
      const event = anEvent();
      await record(store, event);
      expect((await store.head())?.eventId).toBe(event.id);
    });

    it('(12) lets a slow reader be slow: the server is not read ahead of', async () => {
      const { wire, store } = await openOverWire();
      const note = 'x'.repeat(10_000);
      const writer = await openStore();
      for (let at = 0; at < 20; at += 1)
        await record(writer, ...Array.from({ length: 50 }, () => anEvent({ data: { note } })));
      const before = wire.received();
      const subscription = store.subscribeAll({ signal: never })[Symbol.asyncIterator]();
      await subscription.next();
      // Ten megabytes lie there. Time enough for all of them, were they not held back.
      await all(writer.readAll());
      await all(writer.readAll());
      expect(wire.received() - before).toBeLessThan(2_000_000);
      for (let seen = 1; seen < 1_000; seen += 1) await subscription.next();
      expect(wire.received() - before).toBeGreaterThan(10_000_000);
      await subscription.return?.(undefined);
    });
  });

  describe('The index', () => {
    it('(11) is asked again when the server was away at the first question of all', async () => {
      const index = openEventIndex();
      const before = await openStore({ index: keptOpen(index) });
      const { eventIds } = await record(before);
      expect((await before.head())?.eventId).toBe(eventIds[0]);
      const again = { index: keptOpen(index), patience: impatient };
      const { wire, store } = await openOverWire(again);
      wire.down(true);
      await expect(store.head()).rejects.toMatchObject({ reason: 'absent' });
      wire.down(false);
      expect((await untilAnswered(() => store.head()))?.eventId).toBe(eventIds[0]);
      await store.close();
      await index.close();
    });

    it('(11) is asked again when the server was away at the first append of all', async () => {
      const { wire, store } = await openOverWire({ patience: impatient });
      wire.down(true);
      await expect(record(store)).rejects.toMatchObject({ reason: 'absent' });
      wire.down(false);
      expect((await untilAnswered(() => record(store))).revision).toBe(0);
    });

    it('is read anew when the log is another than the one it was made from', async () => {
      const index = openEventIndex();
      const first = await openStore({ index: keptOpen(index) });
      const { eventIds } = await record(first);
      expect((await first.head())?.eventId).toBe(eventIds[0]);
      const second = await openStore({ url: newLedgerOn(server), index: keptOpen(index) });
      expect(await second.head()).toBeUndefined();
      expect(await second.findEvent(eventIds[0]!)).toBeUndefined();
      await index.close();
    });
  });
});

/** Asks again, a few times: a connection that was refused is tried again after a while only. */
async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (let left = 10; ; left -= 1) {
    try {
      return await ask();
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

/** The same index for two openings one after another. */
function keptOpen(index: EventIndex): EventIndex {
  return {
    checkpoint: () => index.checkpoint(),
    add: (events, checkpoint) => index.add(events, checkpoint),
    find: (id) => index.find(id),
    lastRevision: (stream) => index.lastRevision(stream),
    last: () => index.last(),
    at: (position) => index.at(position),
    lastKnownAt: (instant) => index.lastKnownAt(instant),
    clear: () => index.clear(),
    close: async () => undefined,
  };
}
