/** What the appends of one tick share, and what they do not: one commit, but not each other's fate. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anEvent, eventOfSize, newAgreement } from '@liggaren/event-store-contract';
import {
  DuplicateEventId,
  OutcomeUnknown,
  RevisionConflict,
  type EventStore,
} from '@liggaren/event-store-port';
import { GroupCommit, type TransactionalConnection } from './group-commit.js';
import { openSqliteEventStore } from './index.js';
import { openLedgerFile } from './ledger-file.js';
import { LogWriter } from './log-writer.js';
import { prepareAppend } from './prepared-append.js';

/** The commits in a log that no checkpoint has emptied: https://www.sqlite.org/fileformat.html#walformat */
function commitsIn(path: string): number {
  const log = readFileSync(`${path}-wal`);
  const [fileHeader, frameHeader, page] = [32, 24, 4_096];
  let commits = 0;
  for (let frame = fileHeader; frame < log.length; frame += frameHeader + page) {
    const databasePages = log.readUInt32BE(frame + 4);
    if (databasePages > 0) commits += 1;
  }
  return commits;
}

const refusalsOf = (outcomes: readonly PromiseSettledResult<unknown>[]): unknown[] =>
  outcomes.map((each) => (each.status === 'rejected' ? each.reason : undefined));

describe('Group commit', () => {
  let directory: string;
  let path: string;
  let store: EventStore;
  let other: DatabaseSync;
  let fatal: unknown[];

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'liggaren-test-'));
    path = join(directory, 'ledger.db');
    fatal = [];
    store = openSqliteEventStore({ path, mode: 'writer', onFatal: (error) => fatal.push(error) });
    await append();
    other = new DatabaseSync(path);
  });
  afterEach(async () => {
    other.close();
    await store.close();
    rmSync(directory, { recursive: true });
  });

  const append = (event = anEvent()) => store.append(newAgreement(), 'no-stream', [event]);
  const conflicting = () => store.append(newAgreement(), 7, [anEvent()]);
  const beginning = (stream = newAgreement()) =>
    ({ stream, expectedRevision: 'no-stream', events: [anEvent()] }) as const;
  const storedElsewhere = () => other.prepare('SELECT count(*) AS n FROM events').get()?.n;

  it('makes one commit of the appends of one tick', async () => {
    const before = commitsIn(path);
    await Promise.all(Array.from({ length: 50 }, () => append()));
    expect(commitsIn(path) - before).toBe(1);
    expect(storedElsewhere()).toBe(51);
  });

  it('makes a commit for each append that waits for the one before', async () => {
    const before = commitsIn(path);
    for (let i = 0; i < 5; i++) await append();
    expect(commitsIn(path) - before).toBe(5);
  });

  it('gives an import a commit of its own, in its turn', async () => {
    const before = commitsIn(path);
    const work = [append(), append(), store.appendAll([beginning(), beginning()]), append()];
    await Promise.all(work);
    expect(commitsIn(path) - before).toBe(3);
  });

  it('undoes a conflict alone, not its neighbours', async () => {
    const twice = anEvent();
    const work = [append(), conflicting(), append(twice), append({ ...twice }), append()];
    const refusals = refusalsOf(await Promise.allSettled(work));
    expect(refusals[1]).toBeInstanceOf(RevisionConflict);
    expect(refusals[3]).toBeInstanceOf(DuplicateEventId);
    expect(refusals.filter((refusal) => refusal === undefined)).toHaveLength(3);
    expect(storedElsewhere()).toBe(4);
  });

  it('undoes a refused import alone, and whole', async () => {
    const refused = { ...beginning(), expectedRevision: 7 };
    const work = [append(), store.appendAll([beginning(), refused, beginning()]), append()];
    const refusals = refusalsOf(await Promise.allSettled(work));
    expect(refusals).toEqual([undefined, expect.any(RevisionConflict), undefined]);
    expect(storedElsewhere()).toBe(3);
  });

  it('answers after the commit: until then nobody sees the event, then everybody', async () => {
    const answered = append();
    await Promise.resolve();
    expect(storedElsewhere()).toBe(1);
    await answered;
    expect(storedElsewhere()).toBe(2);
  });

  it('answers that the outcome is unknown to everyone whose commit failed', async () => {
    // A deferred constraint is looked at by COMMIT itself, which then really fails.
    other.exec(`
      CREATE TABLE obstacle (missing REFERENCES events (id) DEFERRABLE INITIALLY DEFERRED);
      CREATE TRIGGER obstruct AFTER INSERT ON events BEGIN
        INSERT INTO obstacle VALUES ('no such event');
      END`);
    const refusals = refusalsOf(await Promise.allSettled([append(), conflicting(), append()]));
    for (const refusal of refusals) expect(refusal).toBeInstanceOf(OutcomeUnknown);
    expect(refusals).toHaveLength(3);
    expect(storedElsewhere()).toBe(1);
    expect(fatal).toEqual([]);
    other.exec('DROP TRIGGER obstruct');
    await expect(append()).resolves.toMatchObject({ position: '0000000000000002' });
  });

  describe('on a failing disk', () => {
    const groupCommitOver = (connection: TransactionalConnection, database: DatabaseSync) => {
      const writer = new LogWriter(database);
      return new GroupCommit({
        connection,
        write: (each) => writer.append(each),
        onCommitted: () => undefined,
        onFatal: (error) => fatal.push(error),
      });
    };
    const small = () => [prepareAppend(beginning())];

    /** The connection, but for one statement, which fails as the disk would. */
    const failing = (database: DatabaseSync, statement: string, errcode: number) => ({
      exec: (sql: string) => {
        if (sql !== statement) return database.exec(sql);
        throw Object.assign(new Error('disk I/O error'), { errcode });
      },
      get isTransaction() {
        return database.isTransaction;
      },
    });
    const [READ_FAILED, FSYNC_FAILED] = [266, 1_034];
    const [FULL, NO_ROOM_FOR_INDEX] = [13, 4_874];

    let database: DatabaseSync;
    beforeEach(async () => {
      await store.close();
      database = openLedgerFile(path, 'writer');
    });
    afterEach(() => database.close());

    it('stops for good after a failed fsync: outcome unknown, then nothing more is tried', async () => {
      const commits = groupCommitOver(failing(database, 'COMMIT', FSYNC_FAILED), database);
      const work = [false, false, true].map((alone) => commits.submit(small(), alone));
      const refusals = refusalsOf(await Promise.allSettled(work));
      expect(refusals[0]).toBeInstanceOf(OutcomeUnknown);
      expect(refusals[1]).toBeInstanceOf(OutcomeUnknown);
      expect(refusals[2]).toMatchObject({ name: 'StoreUnavailable', reason: 'failed' });
      await expect(commits.submit(small(), false)).rejects.toMatchObject({ reason: 'failed' });
      expect(fatal).toMatchObject([{ errcode: FSYNC_FAILED }]);
    });

    it('stops as well when the disk fails before the commit: nothing was stored', async () => {
      const commits = groupCommitOver(failing(database, 'RELEASE entry', READ_FAILED), database);
      const work = [commits.submit(small(), false), commits.submit(small(), false)];
      for (const refusal of refusalsOf(await Promise.allSettled(work))) {
        expect(refusal).toMatchObject({ name: 'StoreUnavailable', reason: 'failed' });
      }
      expect(fatal).toMatchObject([{ errcode: READ_FAILED }]);
      expect(storedElsewhere()).toBe(1);
    });

    it.each([
      ['the events', FULL],
      ['the index of the log', NO_ROOM_FOR_INDEX],
    ])('says that there is no room for %s, known at the commit only', async (_what, errcode) => {
      const full = groupCommitOver(failing(database, 'COMMIT', errcode), database);
      await expect(full.submit(small(), false)).rejects.toMatchObject({
        name: 'StoreUnavailable',
        reason: 'full',
      });
      expect(storedElsewhere()).toBe(1);
      expect(fatal).toEqual([]);
      await groupCommitOver(database, database).submit(small(), false);
      expect(storedElsewhere()).toBe(2);
    });

    it('says when the disk is full, stores nothing, and goes on once there is room', async () => {
      const commits = groupCommitOver(database, database);
      database.exec('PRAGMA max_page_count = 1'); // SQLite takes the present size for the smallest
      const stream = newAgreement();
      const events = Array.from({ length: 10 }, (_, at) => eventOfSize(50_000, stream, at));
      const large = [prepareAppend({ stream, expectedRevision: 'no-stream', events })];
      const work = [commits.submit(small(), false), commits.submit(large, false)];
      for (const refusal of refusalsOf(await Promise.allSettled(work))) {
        expect(refusal).toMatchObject({ name: 'StoreUnavailable', reason: 'full' });
      }
      expect(storedElsewhere()).toBe(1);
      expect(fatal).toEqual([]);
      database.exec('PRAGMA max_page_count = 100000');
      await expect(commits.submit(large, false)).resolves.toMatchObject([{ revision: 9 }]);
      expect(storedElsewhere()).toBe(11);
    });
  });
});
