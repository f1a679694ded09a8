/** Views in SQLite: the contract, and what only a file can do. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describeViewStore } from '@liggaren/view-store-contract';
import type { Position, Statement, ViewDefinition } from '@liggaren/view-store-port';
import { ViewStoreUnavailable, openSqliteViewStore } from './index.js';

const schedule: ViewDefinition = {
  name: 'payment-schedule',
  version: 1,
  columns: { status: 'text' },
};
const at = (ordinal: number) => String(ordinal).padStart(16, '0') as Position;
const planned: Statement = {
  cell: 'A-1/1',
  validFrom: '2026-01-01',
  columns: { status: 'planned' },
  body: {},
};
const batch = (from: Position | undefined, to: Position, ...statements: Statement[]) => ({
  ...{ from, to },
  restatements: [{ position: to, subject: 'A-1', statements }],
});

describeViewStore('The SQLite view store', async () =>
  openSqliteViewStore({ path: ':memory:', mode: 'writer' }),
);

describe('A views file', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'liggaren-views-test-'));
    path = join(folder, 'data', 'liggaren.views.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const open = (mode: 'writer' | 'reader') => openSqliteViewStore({ path, mode });
  const everything = { knownAt: at(9), valid: 'ever' } as const;

  it('keeps rows, checkpoint and halt when it is closed and opened again', async () => {
    const halt = { position: at(2), eventId: 'e-2', reason: 'unknown type' };
    const first = open('writer');
    await first.prepare(schedule);
    await first.apply(schedule, batch(undefined, at(1), planned));
    await first.halt(schedule, halt);
    await first.close();

    const again = open('writer');
    await again.prepare(schedule);
    expect(await again.progress(schedule)).toEqual({ checkpoint: at(1), halted: halt });
    expect(await again.query(schedule, everything)).toMatchObject([{ cell: 'A-1/1' }]);
    await again.close();
  });

  it('is read by others while one writes', async () => {
    const [writer, reader] = [open('writer'), open('reader')];
    await writer.prepare(schedule);
    await writer.apply(schedule, batch(undefined, at(1), planned));
    const uncommitted = new DatabaseSync(path);
    uncommitted.exec("BEGIN IMMEDIATE; UPDATE progress SET checkpoint = 'x'");
    expect(await reader.progress(schedule)).toEqual({ checkpoint: at(1) });
    expect(await reader.query(schedule, everything)).toHaveLength(1);
    uncommitted.exec('ROLLBACK');
    uncommitted.close();
    await writer.apply(schedule, batch(at(1), at(2)));
    expect(await reader.progress(schedule)).toEqual({ checkpoint: at(2) });
    expect(await reader.query(schedule, everything)).toEqual([]);
    await Promise.all([reader.close(), writer.close()]);
  });

  it('is written in turns without one writer believing what it wrote is still held', async () => {
    const [one, other] = [open('writer'), open('writer')];
    await one.prepare(schedule);
    await one.apply(schedule, batch(undefined, at(1), planned));
    await other.apply(schedule, batch(at(1), at(2)));
    await one.apply(schedule, batch(at(2), at(3), planned));
    const versions = [];
    for await (const { knownFrom, knownTo } of one.dump(schedule))
      versions.push([knownFrom, knownTo]);
    expect(versions).toEqual([
      [at(1), at(2)],
      [at(3), undefined],
    ]);
    await Promise.all([one.close(), other.close()]);
  });

  it('has nothing of a batch that could not be committed, nor does its writer remember it', async () => {
    const [one, other] = [open('writer'), open('writer')];
    await one.prepare(schedule);
    await one.apply(schedule, batch(undefined, at(1), planned));
    const saboteur = new DatabaseSync(path);
    saboteur.exec(`
      CREATE TABLE child (
        id INTEGER PRIMARY KEY,
        parent INTEGER REFERENCES child DEFERRABLE INITIALLY DEFERRED
      );
      CREATE TRIGGER fails_at_commit AFTER INSERT ON payment_schedule_v1 WHEN NEW.cell = 'A-1/2'
        BEGIN INSERT INTO child (parent) VALUES (99); END`);
    saboteur.close();
    const both = [planned, { ...planned, cell: 'A-1/2' }];
    const failing = one.apply(schedule, batch(at(1), at(2), ...both));
    await expect(failing).rejects.toMatchObject({ reason: 'failed' });
    expect(await one.query(schedule, everything)).toMatchObject([{ cell: 'A-1/1' }]);
    expect(await one.progress(schedule)).toEqual({ checkpoint: at(1) });

    await other.apply(schedule, batch(at(1), at(2)));
    await one.apply(schedule, batch(at(2), at(3), planned));
    expect(await one.query(schedule, everything)).toMatchObject([
      { cell: 'A-1/1', knownFrom: at(3) },
    ]);
    await Promise.all([one.close(), other.close()]);
  });

  it('lets a dump begun before a batch end as it began', async () => {
    const [writer, reader] = [open('writer'), open('reader')];
    await writer.prepare(schedule);
    await writer.apply(schedule, batch(undefined, at(1), planned, { ...planned, cell: 'A-1/2' }));
    const cells: string[] = [];
    for await (const { cell, knownTo } of reader.dump(schedule)) {
      if (cells.length === 0) await writer.apply(schedule, batch(at(1), at(2)));
      expect(knownTo).toBeUndefined();
      cells.push(cell);
    }
    expect(cells).toEqual(['A-1/1', 'A-1/2']);
    await Promise.all([reader.close(), writer.close()]);
  });

  it('that is not there yet, or has no such view, reads as an empty one until it has', async () => {
    const reader = open('reader');
    const expectEmpty = async () => {
      await reader.prepare(schedule);
      expect(await reader.progress(schedule)).toEqual({});
      expect(await reader.query(schedule, everything)).toEqual([]);
      for await (const version of reader.dump(schedule)) expect(version).toBeUndefined();
    };
    await expectEmpty();
    const writer = open('writer');
    await expectEmpty();
    await writer.prepare(schedule);
    await expectEmpty();
    await writer.apply(schedule, batch(undefined, at(1), planned));
    expect(await reader.query(schedule, everything)).toHaveLength(1);
    await Promise.all([reader.close(), writer.close()]);
  });

  it('is not written by a reader', async () => {
    const reader = open('reader');
    await expect(reader.apply(schedule, batch(undefined, at(1)))).rejects.toMatchObject({
      ...{ name: 'ViewStoreUnavailable', reason: 'read-only' },
    });
    await reader.close();
  });

  it.each([
    ['that is no database', () => writeFileSync(path, 'grants,2026\n'.repeat(1000))],
    ['whose pages are damaged', () => damage(path)],
  ])('%s says that views may be deleted', async (_what, spoil) => {
    const writer = open('writer');
    await writer.prepare(schedule);
    await writer.apply(schedule, batch(undefined, at(1), planned));
    await writer.close();
    spoil();
    const use = async (mode: 'writer' | 'reader') => open(mode).query(schedule, everything);
    for (const mode of ['writer', 'reader'] as const) {
      const failed = await use(mode).catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(ViewStoreUnavailable);
      expect(failed).toMatchObject({ reason: 'damaged' });
      expect(String(failed)).toContain('may be deleted');
    }
  });

  it('that is another SQLite file, a ledger perhaps, is left untouched', () => {
    mkdirSync(dirname(path));
    const ledger = new DatabaseSync(path);
    ledger.exec('CREATE TABLE events (id TEXT)');
    ledger.close();
    const before = readFileSync(path);
    expect(() => open('writer')).toThrow(expect.objectContaining({ reason: 'foreign' }) as Error);
    expect(readFileSync(path)).toEqual(before);
  });

  it('whose table has other columns than the view says so', async () => {
    const writer = open('writer');
    await writer.prepare(schedule);
    const changed = { ...schedule, columns: { status: 'integer' } } as const;
    await expect(writer.prepare(changed)).rejects.toMatchObject({ reason: 'outdated' });
    await writer.close();
  });

  it('that was closed cannot be used', async () => {
    const writer = open('writer');
    await writer.close();
    await writer.close();
    await expect(writer.progress(schedule)).rejects.toMatchObject({ reason: 'closed' });
  });

  it.each(['Schedule', 'payment_schedule', 'a"b', ''])('has no view named %j', async (name) => {
    const writer = open('writer');
    await expect(writer.prepare({ ...schedule, name })).rejects.toBeInstanceOf(TypeError);
    await writer.close();
  });

  it.each(['Status', 'paid_on', 'a"', 'subject', 'cell', 'body'])(
    'has no column named %j',
    async (column) => {
      const writer = open('writer');
      const view = { ...schedule, columns: { [column]: 'text' } } as const;
      await expect(writer.prepare(view)).rejects.toBeInstanceOf(TypeError);
      await writer.close();
    },
  );

  it('has the same indexes on a rebuilt view, however often, and no table too many', async () => {
    const store = open('writer');
    await store.prepare(schedule);
    const shape = () => {
      const db = new DatabaseSync(path, { readOnly: true });
      const rows = db.prepare('SELECT type, tbl_name FROM sqlite_schema ORDER BY type').all();
      db.close();
      return rows.map((row) => ({ ...row }));
    };
    const before = shape();
    for (let round = 1; round <= 3; round += 1) {
      const rebuilt = await store.beginRebuild(schedule);
      await store.prepare(rebuilt);
      await store.apply(rebuilt, batch(undefined, at(1), planned));
      await store.endRebuild(schedule, rebuilt, at(1));
      expect(shape()).toEqual(before);
      await store.prepare(schedule);
      expect(shape()).toEqual(before);
    }
    await store.close();
  });

  it('shows a reader the old view or the new one, never half', async () => {
    const [writer, reader] = [open('writer'), open('reader')];
    await writer.prepare(schedule);
    await writer.apply(schedule, batch(undefined, at(1), planned));
    const rebuilt = await writer.beginRebuild(schedule);
    await writer.prepare(rebuilt);
    const other = { ...planned, columns: { status: 'held' } };
    await writer.apply(rebuilt, batch(undefined, at(2), other));
    const seen = () => reader.query(schedule, everything);
    expect(await seen()).toMatchObject([{ columns: { status: 'planned' } }]);
    await writer.endRebuild(schedule, rebuilt, at(2));
    expect(await seen()).toMatchObject([{ columns: { status: 'held' } }]);
    expect(await reader.progress(schedule)).toEqual({ checkpoint: at(2) });
    await Promise.all([writer.close(), reader.close()]);
  });
});

/** Overwrites every page but the first, which holds the schema. */
function damage(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0xff, 4096);
  writeFileSync(path, bytes);
}
