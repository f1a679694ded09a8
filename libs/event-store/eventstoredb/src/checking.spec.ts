/** A ledger on a server, read through: what is as it was stored, and what is not, by its place. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { EventStoreDBClient, jsonEvent, type JSONType } from '@eventstore/db-client';
import { anEvent, newAgreement } from '@liggaren/event-store-contract';
import type { Append } from '@liggaren/event-store-port';
import { describeOnServer, eventStoreForTests, newLedgerOn } from '@liggaren/testing';
import { type EventStoreDb, openEventStoreDb } from './index.js';
import { prepareAppend } from './prepared-append.js';

await describeOnServer(
  'A check of a ledger on EventStoreDB',
  eventStoreForTests,
  ({ url: server }) => {
    let store: EventStoreDb;
    let raw: EventStoreDBClient;
    let prefix: string;

    beforeEach(async () => {
      const url = newLedgerOn(server);
      prefix = `${new URLSearchParams(url.split('?')[1]).get('ledger')}.`;
      raw = EventStoreDBClient.connectionString(server);
      store = await openEventStoreDb({ url });
    });
    afterEach(async () => {
      await store.close();
      await raw.dispose();
    });

    /** Writes what our store would, changed on its way. */
    const forge = async (append: Append, change: (data: Record<string, unknown>) => void) => {
      const [sent] = prepareAppend(append).events;
      const { id, type } = sent!;
      const data = structuredClone(sent!.data) as Record<string, unknown>;
      change(data);
      const metadata = sent!.metadata as Record<string, unknown>;
      const event = jsonEvent({ id, type, data: data as JSONType, metadata });
      await raw.appendToStream(prefix + append.stream, event);
    };

    it('finds nothing wrong with what was appended, and counts it', async () => {
      const events = [anEvent(), anEvent(), anEvent()];
      const appended = await store.append(newAgreement(), 'no-stream', events);
      await store.append(newAgreement(), 'no-stream', [anEvent()]);
      const check = await store.check();
      expect(check).toMatchObject({
        events: 4,
        damage: [],
        clockSteps: { count: expect.any(Number) },
      });
      expect(check.head!.position > appended.position).toBe(true);
    });

    it('finds nothing in a ledger that is empty', async () => {
      expect(await store.check()).toMatchObject({ events: 0, damage: [] });
    });

    it('names an event whose contents are not those that it was stored with', async () => {
      const stream = newAgreement();
      await store.append(stream, 'no-stream', [anEvent()]);
      const event = anEvent();
      await forge({ stream, expectedRevision: 0, events: [event] }, (data) => (data['forged'] = 1));
      const { events, damage } = await store.check();
      expect([events, damage]).toMatchObject([2, [{ what: 'contents', stream, revision: 1 }]]);
    });

    it('names what is no event of ours, and goes on behind it', async () => {
      const stream = newAgreement();
      await raw.appendToStream(prefix + stream, jsonEvent({ type: 'Other', data: {} }));
      await store.append(newAgreement(), 'no-stream', [anEvent()]).catch(() => undefined);
      const { damage } = await store.check();
      expect(damage).toMatchObject([{ what: 'contents', stream, revision: 0 }]);
    });

    it.each([
      ['deleted', /deleted on the server/, () => (name: string) => raw.deleteStream(name)],
      [
        'deleted for good',
        /deleted on the server for good/,
        () => (name: string) => raw.tombstoneStream(name),
      ],
      [
        'cut',
        /its events before revision 2 are cut off/,
        () => (name: string) => raw.setStreamMetadata(name, { truncateBefore: 2 }),
      ],
      [
        'to keep its last events only',
        /the server keeps its last 2 events only/,
        () => (name: string) => raw.setStreamMetadata(name, { maxCount: 2 }),
      ],
      [
        'to keep its events for a while only',
        /the server keeps its events for 3600 seconds only/,
        () => (name: string) => raw.setStreamMetadata(name, { maxAge: 3600 }),
      ],
    ])('names a stream that was %s', async (_, detail, change) => {
      const stream = newAgreement();
      await store.append(stream, 'no-stream', [anEvent(), anEvent(), anEvent()]);
      await store.append(newAgreement(), 'no-stream', [anEvent()]);
      const before = (await store.head())!.position;
      await change()(prefix + stream);
      const { damage } = await store.check();
      expect(damage).toEqual([
        {
          ...{ what: 'revision', stream, revision: 0 },
          position: expect.any(String),
          detail: expect.stringMatching(detail),
        },
      ]);
      expect(damage[0]!.position! > before).toBe(true);
    });

    it('finds nothing in a stream that is whole again, nor in who may do what with it', async () => {
      const stream = newAgreement();
      await store.append(stream, 'no-stream', [anEvent(), anEvent()]);
      await raw.setStreamMetadata(prefix + stream, { truncateBefore: 1 });
      await raw.setStreamMetadata(prefix + stream, { acl: { readRoles: ['$all'] } });
      expect(await store.check()).toMatchObject({ events: 2, damage: [] });
    });

    it('finds nothing in what happens to streams of others', async () => {
      await store.append(newAgreement(), 'no-stream', [anEvent()]);
      const others = `other-${Math.random()}`;
      await raw.appendToStream(others, jsonEvent({ type: 'Other', data: {} }));
      await raw.tombstoneStream(others);
      expect((await store.check()).damage).toEqual([]);
    });

    it('is stopped by whoever asked for it', async () => {
      for (let n = 0; n < 4; n += 1)
        await store.append(
          newAgreement(),
          'no-stream',
          Array.from({ length: 150 }, () => anEvent()),
        );
      const signal = AbortSignal.abort(new Error('enough'));
      await expect(store.check({ signal })).rejects.toThrow('enough');
    });
  },
);
