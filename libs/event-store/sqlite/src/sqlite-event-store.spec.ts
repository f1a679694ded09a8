/** The SQLite ledger does what every event store does, and what only it promises. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  all,
  anEvent,
  describeEventStore,
  firstOf,
  newAgreement,
} from '@liggaren/event-store-contract';
import type { Position } from '@liggaren/event-store-port';
import { openSqliteEventStore, type SqliteEventStore } from './index.js';

const never = new AbortController().signal;

describeEventStore('SQLite', {
  open: async () => {
    const directory = mkdtempSync(join(tmpdir(), 'liggaren-test-'));
    const open = () => openSqliteEventStore({ path: join(directory, 'ledger.db'), mode: 'writer' });
    let store = open();
    return {
      store,
      reopen: async () => {
        await store.close();
        return (store = open());
      },
      cleanUp: async () => {
        await store.close();
        rmSync(directory, { recursive: true });
      },
    };
  },
});

describe('The SQLite ledger', () => {
  let directory: string;
  let path: string;
  let writer: SqliteEventStore;
  const readers: SqliteEventStore[] = [];

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'liggaren-test-'));
    path = join(directory, 'data', 'ledger.db');
    writer = openSqliteEventStore({ path, mode: 'writer' });
  });
  afterEach(async () => {
    await Promise.all([writer, ...readers.splice(0)].map((store) => store.close()));
    rmSync(directory, { recursive: true });
  });

  const record = (...events: ReturnType<typeof anEvent>[]) =>
    writer.append(newAgreement(), 'no-stream', events.length > 0 ? events : [anEvent()]);
  const openReader = (pollMs?: number) => {
    const options = { path, mode: 'reader' } as const;
    const reader = openSqliteEventStore(pollMs === undefined ? options : { ...options, pollMs });
    readers.push(reader);
    return reader;
  };

  describe('numbers its events', () => {
    it('from 1, without a gap, also where an append was refused', async () => {
      await Promise.allSettled([
        record(),
        writer.append(newAgreement(), 7, [anEvent()]),
        writer.appendAll([
          { stream: newAgreement(), expectedRevision: 'no-stream', events: [anEvent()] },
          { stream: newAgreement(), expectedRevision: 7, events: [anEvent()] },
        ]),
        record(),
      ]);
      const positions = (await all(writer.readAll())).map(({ position }) => position);
      expect(positions).toEqual(['0000000000000001', '0000000000000002']);
    });

    it.each(['2', '02', '0000000000000002'])('so that a person finds %s', async (text) => {
      await record();
      const event = anEvent();
      await record(event);
      expect(await writer.findPosition(text)).toEqual({
        position: '0000000000000002',
        eventId: event.id,
        instant: event.recordedAt,
      });
    });

    it.each(['0', '3', '-1', '1.0', '0x1', '1e0', ' 1', '00000000000000001', '9999999999999999'])(
      'so that nobody finds %j',
      async (text) => {
        await record(anEvent(), anEvent());
        expect(await writer.findPosition(text)).toBeUndefined();
      },
    );

    it('and refuses to read after the position of some other store', async () => {
      const after = 'C:42/P:42' as Position;
      await expect(all(writer.readAll({ after }))).rejects.toThrow(RangeError);
    });
  });

  describe('compares instants as text', () => {
    it.each(['2026-03-01', '2026-03-01T12:00:00Z', '2026-03-01T12:00:00.000+01:00'])(
      'and so refuses %s',
      async (recordedAt) => {
        await expect(record(anEvent({ recordedAt }))).rejects.toThrow(RangeError);
        await expect(writer.headAt(recordedAt)).rejects.toThrow(RangeError);
      },
    );
  });

  describe('may be read beside its writer', () => {
    it('by a reader that sees each event once it is recorded', async () => {
      const reader = openReader();
      expect(await reader.head()).toBeUndefined();
      const event = anEvent();
      await record(event);
      expect(await all(reader.readAll())).toMatchObject([{ id: event.id }]);
    });

    it('but is not written by the reader', async () => {
      const append = { stream: 'a-1', expectedRevision: 'no-stream', events: [anEvent()] } as const;
      const refusal = { name: 'StoreUnavailable', reason: 'read-only' };
      const reader = openReader();
      await expect(reader.append('a-1', 'no-stream', append.events)).rejects.toMatchObject(refusal);
      await expect(reader.appendAll([append])).rejects.toMatchObject(refusal);
      expect(await writer.head()).toBeUndefined();
    });

    it('by a subscription that looks for itself', async () => {
      const live = firstOf(2, openReader(1).subscribeAll({ signal: never }));
      const events = [anEvent(), anEvent()];
      await record(events[0]!);
      await record(events[1]!);
      expect(await live).toMatchObject(events.map(({ id }) => ({ id })));
    });

    it('by a subscription that is woken', async () => {
      const reader = openReader(3_600_000);
      const live = firstOf(1, reader.subscribeAll({ signal: never }));
      await record();
      reader.wake();
      expect(await live).toHaveLength(1);
    });

    it('also when the writer has gone', async () => {
      await record();
      await writer.close();
      expect(await all(openReader().readAll())).toHaveLength(1);
    });
  });

  it('parses metadata only when asked, and is a plain object all the same', async () => {
    const event = anEvent({ metadata: { actor: 'case-officer' } });
    await record(event);
    const [read] = await all(writer.readAll());
    expect({ ...read }.metadata).toEqual(event.metadata);
    expect(Object.keys(read!)).toContain('metadata');
    expect(read!.metadata).toBe(read!.metadata);
    const damaged = new DatabaseSync(path);
    damaged.exec(`DROP TRIGGER events_never_change; UPDATE events SET metadata = 'no JSON'`);
    damaged.close();
    const [unasked] = await all(writer.readAll());
    expect(unasked!.data).toEqual(event.data);
    expect(() => unasked!.metadata).toThrow(SyntaxError);
  });
});
