/** Which files are taken for a ledger, and how durably they are written. */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anEvent, newAgreement } from '@liggaren/event-store-contract';
import { openSqliteEventStore } from './index.js';
import { openLedgerFile, pragma } from './ledger-file.js';

describe('The ledger file', () => {
  let directory: string;
  let path: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'liggaren-test-'));
    path = join(directory, 'ledger.db');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const refusal = (mode: 'writer' | 'reader') => {
    try {
      openSqliteEventStore({ path, mode });
    } catch (error) {
      return error;
    }
    return undefined;
  };
  const writeLedger = async (events: number) => {
    const store = openSqliteEventStore({ path, mode: 'writer' });
    const recorded = Array.from({ length: events }, () => anEvent());
    await store.append(newAgreement(), 'no-stream', recorded);
    await store.close();
  };
  const fromRaw = (sql: string) => {
    const raw = new DatabaseSync(path);
    raw.exec(sql);
    raw.close();
  };

  it('is written through a log that every commit brings to the disk (WAL, FULL)', () => {
    for (const opening of ['created', 'opened again']) {
      const database = openLedgerFile(path, 'writer');
      expect([opening, pragma(database, 'journal_mode')]).toEqual([opening, 'wal']);
      expect([opening, pragma(database, 'synchronous')]).toEqual([opening, 2]);
      expect([opening, pragma(database, 'recursive_triggers')]).toEqual([opening, 1]);
      database.close();
    }
  });

  it('appears whole: nothing unfinished is left beside it', async () => {
    writeFileSync(`${path}.new`, 'half of a ledger that a crash left behind');
    await writeLedger(1);
    expect(readdirSync(directory)).toEqual(['ledger.db']);
  });

  it('is not made by a reader', () => {
    expect(refusal('reader')).toMatchObject({ name: 'StoreUnavailable', reason: 'absent' });
    expect(readdirSync(directory)).toEqual([]);
  });

  describe.each(['writer', 'reader'] as const)('is refused to a %s', (mode) => {
    const damaged = (message: string) => ({
      name: 'StoreUnavailable',
      reason: 'damaged',
      message: expect.stringContaining(message),
    });

    it('when it is a database of something else', () => {
      fromRaw('CREATE TABLE accounts (id INTEGER PRIMARY KEY)');
      expect(refusal(mode)).toMatchObject(damaged('not a ledger'));
    });

    it.each([100, 8_192])('when it is no database but %d bytes of text', (bytes) => {
      writeFileSync(path, 'x'.repeat(bytes));
      expect(refusal(mode)).toMatchObject(damaged(''));
    });

    it('when it is empty', () => {
      writeFileSync(path, '');
      expect(refusal(mode)).toMatchObject(damaged('empty'));
      expect(statSync(path).size).toBe(0);
    });

    it.each([1, 100, 4_096, 5_000, 40_960])(
      'when its last %d bytes are missing',
      async (missing) => {
        await writeLedger(100);
        truncateSync(path, statSync(path).size - missing);
        expect(refusal(mode)).toMatchObject(damaged(''));
      },
    );

    it('when a later version of the program wrote it', async () => {
      await writeLedger(1);
      fromRaw('PRAGMA user_version = 3');
      expect(refusal(mode)).toMatchObject({
        reason: 'failed',
        message: expect.stringMatching('3'),
      });
    });
  });

  it.each(['writer', 'reader'] as const)(
    'gives a %s what a crash left in the log',
    async (mode) => {
      const store = openSqliteEventStore({ path, mode: 'writer' });
      await store.append(newAgreement(), 'no-stream', [anEvent()]);
      // What a power cut in the middle of a checkpoint leaves: the log complete, the file torn.
      const crashed = join(directory, 'crashed.db');
      cpSync(`${path}-wal`, `${crashed}-wal`);
      cpSync(path, crashed);
      writeFileSync(crashed, 'torn', { flag: 'a' });
      await store.close();
      const recovered = openSqliteEventStore({ path: crashed, mode });
      expect(await recovered.head()).toMatchObject({ position: '0000000000000001' });
      await recovered.close();
    },
  );
});
