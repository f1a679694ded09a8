/** The event index: what the log's order says of ids and instants, kept in a file or in memory. */
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Position } from '@liggaren/event-store-port';
import type { EventIndex } from './event-index.js';
import { indexUnavailable } from './index-unavailable.js';
import { positionOf } from './positions.js';
import { openEventIndex } from './sqlite-event-index.js';

const at = (place: number): Position =>
  positionOf({ commit: BigInt(place), prepare: BigInt(place) });

/** An event at a place, recorded on a day of March 2026. */
const indexed = (id: string, place: number, day: number, stream = 'agreement-1') => ({
  id,
  stream,
  revision: place,
  position: at(place),
  recordedAt: instantOf(day),
});
const instantOf = (day: number) => `2026-03-0${day}T12:00:00.000Z`;

describe('The event index', () => {
  let directory: string;
  let path: string;
  let index: EventIndex;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'liggaren-test-'));
    path = join(directory, 'index.db');
    index = openEventIndex(path);
  });
  afterEach(async () => {
    await index.close();
    rmSync(directory, { recursive: true });
  });

  it('knows nothing at first', async () => {
    expect(await index.checkpoint()).toBeUndefined();
    expect(await index.last()).toBeUndefined();
    expect(await index.find('a')).toBeUndefined();
    expect(await index.lastRevision('agreement-1')).toBeUndefined();
    expect(await index.lastKnownAt(instantOf(9))).toBeUndefined();
  });

  it('finds events by id, by place and by instant, the running maximum counting', async () => {
    await index.add([indexed('a', 1, 2), indexed('b', 2, 5)], at(2));
    await index.add([indexed('c', 3, 3), indexed('d', 4, 6)], at(9));
    expect(await index.checkpoint()).toBe(at(9));
    expect(await index.find('c')).toEqual({
      id: 'c',
      stream: 'agreement-1',
      revision: 3,
      position: at(3),
    });
    expect(await index.at(at(3))).toEqual({
      position: at(3),
      eventId: 'c',
      instant: instantOf(5),
    });
    expect(await index.at(at(5))).toBeUndefined();
    expect((await index.lastKnownAt(instantOf(3)))?.eventId).toBe('a');
    expect((await index.lastKnownAt(instantOf(5)))?.eventId).toBe('c');
    expect((await index.last())?.eventId).toBe('d');
    expect(await index.lastRevision('agreement-1')).toBe(4);
  });

  it('moves on over a log that holds nothing of the ledger', async () => {
    await index.add([], at(7));
    expect(await index.checkpoint()).toBe(at(7));
  });

  it('tells of an id that two streams hold, and finds the first of them', async () => {
    await index.add([indexed('a', 1, 1)], at(1));
    const again = indexed('a', 2, 1, 'agreement-2');
    expect(await index.add([again, indexed('b', 3, 1)], at(3))).toEqual([again]);
    expect(await index.find('a')).toMatchObject({ stream: 'agreement-1' });
  });

  it('takes in a batch whole or not at all', async () => {
    await index.add([indexed('a', 1, 1)], at(1));
    const samePlace = [indexed('b', 2, 1), indexed('c', 2, 1)];
    await expect(index.add(samePlace, at(2))).rejects.toThrow(/UNIQUE/);
    expect(await index.checkpoint()).toBe(at(1));
    expect(await index.find('b')).toBeUndefined();
  });

  it('remembers when it is opened again, and forgets when told', async () => {
    await index.add([indexed('a', 1, 1)], at(1));
    await index.close();
    index = openEventIndex(path);
    expect((await index.last())?.eventId).toBe('a');
    await index.clear();
    expect(await index.last()).toBeUndefined();
    expect(await index.checkpoint()).toBeUndefined();
  });

  it('belongs to one process', () => {
    expect(() => openEventIndex(path)).toThrow(
      expect.objectContaining({ name: 'StoreUnavailable', reason: 'locked' }),
    );
  });

  it('refuses a file that is something else', () => {
    const other = join(directory, 'other.db');
    writeFileSync(other, 'a letter, and quite a long one: '.repeat(200));
    expect(() => openEventIndex(other)).toThrow(expect.objectContaining({ reason: 'damaged' }));
    const ledger = join(directory, 'ledger.db');
    const database = new DatabaseSync(ledger);
    database.exec('CREATE TABLE events (position INTEGER)');
    database.close();
    expect(() => openEventIndex(ledger)).toThrow(/is a database, but no event index/);
  });

  it('says that its file is damaged when that is found by reading', async () => {
    await index.add([indexed('a', 1, 1)], at(1));
    await index.close();
    const file = openSync(path, 'r+');
    // All but the first page, which is looked at when it is opened.
    for (let page = 1; page < 8; page += 1)
      writeSync(file, Buffer.alloc(4096, 7), 0, 4096, page * 4096);
    closeSync(file);
    index = openEventIndex(path);
    const asked = index.find('a');
    await expect(asked).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'damaged' });
    await expect(asked).rejects.toThrow(`event index ${path}: `);
    await expect(index.add([indexed('b', 2, 1)], at(2))).rejects.toMatchObject({
      reason: 'damaged',
    });
  });

  it.each([
    ['a full disk', 13, 'full'],
    ['no room for what orders the log of changes', 4874, 'full'],
    ['a file that is no database', 26, 'damaged'],
    ['another process', 5, 'locked'],
    ['another process, more exactly', 261, 'locked'],
    ['a write that failed', 778, 'failed'],
    ['a file that may not be written', 8, 'failed'],
  ])('says of %s (%i): %s', (_, errcode, reason) => {
    const error = Object.assign(new Error('in SQLite’s words'), { errcode });
    const told = indexUnavailable(error, '/index.db');
    expect(told).toMatchObject({ reason, message: 'event index /index.db: in SQLite’s words' });
  });
});
