/** A ledger file that was damaged: every changed byte is found, or changes nothing that anybody reads. */
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { anEvent, eventOfSize } from '@liggaren/event-store-contract';
import { canonicalEvent, StoreUnavailable } from '@liggaren/event-store-port';
import fc from 'fast-check';
import { checkLedger, openSqliteEventStore, type LedgerCheck } from './index.js';
import { canonicalTextOf } from './event-seal.js';
import { prepareAppend } from './prepared-append.js';

let folder: string;
let sound: string;
/** The sound ledger's bytes, and its events. */
let bytes: Buffer;
let events: readonly unknown[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'liggaren-test-'));
  sound = join(folder, 'sound.db');
  const store = openSqliteEventStore({ path: sound, mode: 'writer' });
  for (let agreement = 0; agreement < 12; agreement += 1) {
    const stream = `agreement-${agreement}`;
    const effectiveOn = { year: 2020 + agreement };
    const written = [anEvent(), anEvent({ effectiveOn, data: { å: 'Räksmörgås 🦐' } })];
    await store.append(stream, 'no-stream', written);
  }
  // One that fills pages of its own.
  await store.append('document-1', 'no-stream', [eventOfSize(9_000, 'document-1', 0)]);
  await store.close();
  bytes = readFileSync(sound);
  events = rowsOf(sound);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file with these bytes, without anything beside it. */
function fileWith(content: Uint8Array, name = 'damaged.db'): string {
  const path = join(folder, name);
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
  writeFileSync(path, content);
  return path;
}

function rowsOf(path: string): readonly unknown[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return database.prepare('SELECT * FROM events ORDER BY position').all();
  } finally {
    database.close();
  }
}

/** The check, or the refusal to open the file. */
async function checked(path: string): Promise<LedgerCheck | StoreUnavailable> {
  try {
    return await checkLedger({ path });
  } catch (error) {
    if (error instanceof StoreUnavailable) return error;
    throw error;
  }
}

const isFound = (result: LedgerCheck | StoreUnavailable) =>
  result instanceof StoreUnavailable || result.damage.length > 0;

/** Everything reads as before, and the ledger goes on. */
async function expectHarmless(path: string): Promise<void> {
  expect(rowsOf(path)).toEqual(events);
  const store = openSqliteEventStore({ path, mode: 'writer' });
  await store.append('agreement-0', 1, [anEvent()]);
  await store.close();
  expect(rowsOf(path)).toHaveLength(events.length + 1);
  expect(await checkLedger({ path })).toMatchObject({ events: 26, damage: [] });
}

describe('A ledger that is whole', () => {
  it('is found so, with its head and how many events it has', async () => {
    const progress: number[] = [];
    const check = await checkLedger({ path: sound, onProgress: ({ done }) => progress.push(done) });
    expect(check).toMatchObject({
      events: 25,
      ledgerId: 'ledger-of-the-test',
      head: { position: '0000000000000025' },
      damage: [],
      clockSteps: { count: 0 },
    });
    expect(progress.at(-1)).toBe(25);
  });

  it('is checked beside its writer', async () => {
    const path = fileWith(bytes, 'live.db');
    const store = openSqliteEventStore({ path, mode: 'writer' });
    await store.append('agreement-0', 1, [anEvent()]);
    expect(await checkLedger({ path })).toMatchObject({ events: 26, damage: [] });
    await store.close();
  });

  it('tells where a clock was turned back: that is no damage', async () => {
    const path = join(folder, 'clock.db');
    const store = openSqliteEventStore({ path, mode: 'writer' });
    const times = [
      '2026-03-05T12:00:00.000Z',
      '2026-03-02T12:00:00.000Z',
      '2026-03-06T12:00:00.000Z',
    ];
    for (const [index, recordedAt] of times.entries())
      await store.append(`a-${index}`, 'no-stream', [anEvent({ recordedAt })]);
    await store.close();
    const { damage, clockSteps } = await checkLedger({ path });
    expect(damage).toEqual([]);
    expect(clockSteps).toMatchObject({
      count: 1,
      first: [{ position: '0000000000000002', recordedAt: times[1], after: times[0] }],
    });
  });
});

describe('A changed byte', () => {
  it('anywhere in the file is found, or changes nothing', async () => {
    const places = { at: fc.nat(bytes.length - 1), bit: fc.nat(7) };
    await fc.assert(
      fc.asyncProperty(fc.record(places), async ({ at, bit }) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        const path = fileWith(damaged);
        if (!isFound(await checked(path))) await expectHarmless(path);
      }),
      { numRuns: 300, seed: 20_260_301 },
    );
  }, 60_000);

  it('in the file’s header is found, or changes nothing', async () => {
    for (let at = 0; at < 100; at += 1) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      const path = fileWith(damaged);
      if (!isFound(await checked(path))) await expectHarmless(path);
    }
  }, 60_000);

  it('inside an event’s text names stream, revision and position, though SQLite finds nothing', async () => {
    // Everywhere: pages keep remains of rows that have moved, and only one of them is read.
    const changed = bytes.toString('latin1').replaceAll('\u{c3}\u{a4}ksm', '\u{c3}\u{a5}ksm');
    const path = fileWith(Buffer.from(changed, 'latin1'));
    const intact = new DatabaseSync(path);
    expect(intact.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    intact.close();
    const { damage } = await checkLedger({ path });
    expect(damage).toHaveLength(12);
    expect(damage[0]).toMatchObject({
      what: 'contents',
      stream: 'agreement-0',
      revision: 1,
      position: '2',
    });
  });

  it.each([
    [
      'an event',
      `DROP TRIGGER events_never_change; UPDATE events SET type = 'X' WHERE position = 3`,
      'contents',
    ],
    [
      'a position',
      `DROP TRIGGER events_never_change; UPDATE events SET position = 99 WHERE position = 25`,
      'position',
    ],
    [
      'the order',
      `DROP TRIGGER events_never_change; UPDATE events SET position = -1 WHERE position = 3;
        UPDATE events SET position = 3 WHERE position = 4; UPDATE events SET position = 4 WHERE position = -1`,
      'revision',
    ],
    [
      'what was known',
      `DROP TRIGGER events_never_change; UPDATE events SET recorded_max = '2027' WHERE position = 3`,
      'running-maximum',
    ],
    ['the end', `DROP TRIGGER events_never_go; DELETE FROM events WHERE position = 3`, 'position'],
    ['a rule', `DROP TRIGGER events_never_go`, 'schema'],
  ])('by somebody with a database tool, to %s, is found', async (_what, sql, what) => {
    const path = fileWith(bytes);
    const tool = new DatabaseSync(path);
    tool.exec(sql);
    tool.close();
    const { damage } = await checkLedger({ path });
    expect(damage.map((one) => one.what)).toContain(what);
  });
});

describe('A ledger file that was cut', () => {
  it('anywhere is found', async () => {
    const path = join(folder, 'cut.db');
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        copyFileSync(sound, path);
        truncateSync(path, length);
        expect(isFound(await checked(path))).toBe(true);
      }),
      { numRuns: 100, seed: 20_260_301 },
    );
  }, 60_000);
});

describe('The text that is sealed', () => {
  it('is the canonical form of the event, whatever is in it', () => {
    const text = fc.string({ unit: 'grapheme' });
    const event = fc.record({
      id: text,
      type: text,
      ledgerId: text,
      version: fc.nat(),
      effectiveOn: fc.option(fc.record({ year: fc.nat(9_999) }), { nil: undefined }),
      data: fc.dictionary(text, fc.oneof(text, fc.integer(), fc.boolean())),
      metadata: fc.dictionary(text, text),
    });
    fc.assert(
      fc.property(event, text, fc.nat(1_000), ({ effectiveOn, ...rest }, stream, revision) => {
        const given = {
          ...rest,
          recordedAt: '2026-03-01T12:00:00.000Z',
          ...(effectiveOn === undefined ? {} : { effectiveOn }),
        };
        const append = { stream, expectedRevision: revision, events: [given] };
        const [prepared] = prepareAppend(append).events;
        const at = { stream, revision: revision + 1 };
        expect(canonicalTextOf({ ...prepared!, ...at })).toBe(canonicalEvent({ ...given, ...at }));
      }),
    );
  });

  it('is refused where it has none', () => {
    const lone = '\ud800';
    for (const wrong of [{ id: lone }, { type: lone }, { data: { lone } }])
      expect(() =>
        prepareAppend({ stream: 'a', expectedRevision: 0, events: [anEvent(wrong)] }),
      ).toThrow(TypeError);
    const stream = { stream: lone, expectedRevision: 0, events: [anEvent()] };
    expect(() => prepareAppend(stream)).toThrow(TypeError);
  });
});
