/** The table refuses by itself what would falsify history, whoever opens the file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anEvent } from '@liggaren/event-store-contract';
import { openSqliteEventStore, type SqliteEventStore } from './index.js';

describe('Somebody with the file and a database tool', () => {
  let directory: string;
  let store: SqliteEventStore;
  let raw: DatabaseSync;

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'liggaren-test-'));
    const path = join(directory, 'ledger.db');
    store = openSqliteEventStore({ path, mode: 'writer' });
    await store.append('agreement-1', 'no-stream', [anEvent({ id: 'first' })]);
    await store.append('agreement-1', 0, [anEvent({ id: 'second' })]);
    raw = new DatabaseSync(path);
    raw.exec('PRAGMA recursive_triggers = OFF');
  });
  afterEach(async () => {
    raw.close();
    await store.close();
    rmSync(directory, { recursive: true });
  });

  /** Inserts a third event that would be fine but for what is changed in it. */
  const insert = (
    changed: Record<string, string | number | Uint8Array | null>,
    verb = 'INSERT',
  ) => {
    const row = {
      position: 3,
      id: 'third',
      stream: 'agreement-1',
      revision: 2,
      type: 'PaymentRecorded',
      version: 1,
      recorded_at: '2026-03-01T12:00:00.000Z',
      recorded_max: '2026-03-01T12:00:00.000Z',
      ledger_id: 'ledger',
      data: '{}',
      metadata: '{}',
      sha256: new Uint8Array(32),
      ...changed,
    };
    const columns = Object.keys(row);
    const marks = columns.map(() => '?').join(', ');
    raw
      .prepare(`${verb} INTO events (${columns.join(', ')}) VALUES (${marks})`)
      .run(...Object.values(row));
  };
  const everything = () => raw.prepare('SELECT * FROM events').all();

  it('may add what continues the ledger', () => {
    insert({});
    expect(everything()).toHaveLength(3);
  });

  it.each([
    ['changes an event', `UPDATE events SET data = '{}' WHERE position = 1`, /never changed/],
    ['changes nothing but touches it', 'UPDATE events SET data = data', /never changed/],
    ['renumbers the last event', 'UPDATE events SET position = 9 WHERE position = 2', /never/],
    ['deletes the last event', 'DELETE FROM events WHERE position = 2', /never deleted/],
    ['deletes everything', 'DELETE FROM events', /never deleted/],
    ['replaces by updating', `UPDATE OR REPLACE events SET id = 'first'`, /never changed/],
  ])('is refused who %s', (_, sql, message) => {
    const before = everything();
    expect(() => raw.exec(sql)).toThrow(message);
    expect(everything()).toEqual(before);
  });

  it.each([
    ['leaves a gap in the positions', { position: 4 }, /positions/],
    ['leaves the position to the database', { position: null }, /positions/],
    ['repeats a position', { position: 2 }, /positions/],
    ['numbers from 0', { position: 0 }, /positions/],
    ['leaves a gap in the revisions', { revision: 3 }, /revisions/],
    ['repeats a revision', { revision: 1 }, /revisions/],
    ['begins a stream in the middle', { stream: 'agreement-2', revision: 1 }, /revisions/],
    ['begins a stream before its beginning', { stream: 'agreement-2', revision: -1 }, /revisions/],
    ['repeats an id', { id: 'second' }, /once/],
    ['turns the running maximum back', { recorded_max: '2026-02-01T12:00:00.000Z' }, /maximum/],
    ['runs ahead of the maximum', { recorded_max: '2026-04-01T12:00:00.000Z' }, /maximum/],
    ['writes text for a number', { version: 'one' }, /cannot store TEXT/],
    ['leaves data out', { data: null }, /NOT NULL/],
    ['leaves the seal out', { sha256: null }, /NOT NULL/],
    ['seals with something else', { sha256: new Uint8Array(31) }, /CHECK/],
  ])('is refused who %s', (_, changed, message) => {
    const before = everything();
    for (const verb of ['INSERT', 'INSERT OR REPLACE', 'REPLACE']) {
      expect(() => insert(changed, verb)).toThrow(message);
    }
    expect(everything()).toEqual(before);
  });

  it('undoes with a refusal only the statement refused', () => {
    raw.exec('BEGIN');
    insert({});
    expect(() => insert({ position: 9 })).toThrow(/positions/);
    raw.exec('COMMIT');
    expect(everything()).toHaveLength(3);
  });
});
