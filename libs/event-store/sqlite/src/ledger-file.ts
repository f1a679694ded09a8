/** Creating, recognising and opening the file that a ledger is kept in. */
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { StoreUnavailable } from '@liggaren/event-store-port';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.js';
import { inStoreWords } from './sqlite-errors.js';

export type Mode = 'writer' | 'reader';

/** How long a statement waits for a lock that a checkpoint or a recovery holds. */
const BUSY_TIMEOUT_MS = 1_000;

/** SQLite's default, with which every ledger is created. */
const PAGE_BYTES = 4_096;

/** `PRAGMA synchronous`: 2 is FULL, an fsync of the log in every commit. */
const FULL = 2;

/**
 * Opens a ledger; a writer creates one that is not there yet.
 * Throws `StoreUnavailable`: `absent` (reader only), `damaged` when the file is no whole ledger.
 */
export function openLedgerFile(path: string, mode: Mode): DatabaseSync {
  if (!existsSync(path)) {
    if (mode === 'reader') throw new StoreUnavailable('absent', `there is no ledger at ${path}`);
    inStoreWords(() => createLedgerFile(path));
  }
  refuseCutFile(path);
  return inStoreWords(() => {
    const database = new DatabaseSync(path, {
      readOnly: mode === 'reader',
      timeout: BUSY_TIMEOUT_MS,
    });
    try {
      refuseOtherFiles(database, path);
      if (mode === 'writer') makeDurable(database, path);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** Builds the file beside its place and moves it there whole: a crash leaves no half-made ledger. */
function createLedgerFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.new`;
  for (const suffix of ['', '-wal', '-shm', '-journal']) {
    rmSync(unfinished + suffix, { force: true });
  }
  const database = new DatabaseSync(unfinished);
  try {
    database.exec(`PRAGMA page_size = ${PAGE_BYTES}; PRAGMA synchronous = FULL; ${SCHEMA}`);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
    database.exec('PRAGMA journal_mode = WAL');
  } finally {
    database.close();
  }
  // The directory's own entry is made durable by SQLite when the first commit creates the log file.
  renameSync(unfinished, path);
}

/**
 * SQLite itself notices when whole pages are missing, but takes a last page cut in the middle for
 * one that ends in zeros. With a log beside it the file may rightly be behind, so only then not.
 */
function refuseCutFile(path: string): void {
  const { size } = statSync(path);
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  if (size === 0) throw new StoreUnavailable('damaged', `${path} is empty: it is no ledger`);
  if (size % PAGE_BYTES !== 0 && !log?.size) {
    throw new StoreUnavailable('damaged', `${path} is no ledger, or has been cut short`);
  }
}

function refuseOtherFiles(database: DatabaseSync, path: string): void {
  if (pragma(database, 'application_id') !== APPLICATION_ID) {
    throw new StoreUnavailable('damaged', `${path} is a database, but not a ledger`);
  }
  const version = pragma(database, 'user_version');
  if (version !== SCHEMA_VERSION) {
    throw new StoreUnavailable(
      'failed',
      `${path} has file version ${version}; this program knows ${SCHEMA_VERSION}`,
    );
  }
}

/** An acknowledged event must survive a power cut, so what SQLite took is asked back, not assumed. */
function makeDurable(database: DatabaseSync, path: string): void {
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA recursive_triggers = ON');
  const durable =
    pragma(database, 'journal_mode') === 'wal' && pragma(database, 'synchronous') === FULL;
  if (!durable) throw new StoreUnavailable('failed', `${path} cannot be written durably`);
}

/** The value of a pragma on this connection. */
export function pragma(database: DatabaseSync, name: string): SQLOutputValue | undefined {
  return Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
}
