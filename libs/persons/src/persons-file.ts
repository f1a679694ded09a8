/** The directory's SQLite file: made, recognised, and opened so that what is deleted is gone from its bytes. */
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { OWNER_ONLY, sync } from './durable-text.js';
import { PersonsUnavailable } from './persons-directory.js';

/** "LgPe" in the file's header: what tells it from any other SQLite file. */
const APPLICATION_ID = 0x4c675065;
const SCHEMA_VERSION = 1;

/** How long one connection waits for another's lock. */
const BUSY_TIMEOUT_MS = 5_000;

/** No index but that of the ids: an index on names would be a second copy of them. */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS persons (
    id TEXT PRIMARY KEY,
    name TEXT, email TEXT, telephone TEXT,
    registered_on TEXT, changed_on TEXT,
    erased_on TEXT,
    CHECK (CASE WHEN erased_on IS NULL THEN name IS NOT NULL AND registered_on IS NOT NULL
      ELSE coalesce(name, email, telephone, registered_on, changed_on) IS NULL END)
  ) STRICT, WITHOUT ROWID`;

/**
 * Opens the directory, or makes an empty one. A rollback journal, deleted at each commit, never a write-ahead log,
 * which would keep old pages; zeros over whatever is deleted; nothing temporary outside memory.
 * Throws `PersonsUnavailable`.
 */
export function openPersonsFile(path: string): DatabaseSync {
  return inOurWords(path, () => {
    if (!existsSync(path)) makeEmpty(path);
    const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
    try {
      recognise(database, path);
      database.exec(`PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;
        PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY`);
      if (pragma(database, 'journal_mode') !== 'delete' || pragma(database, 'secure_delete') !== 1)
        throw new PersonsUnavailable('failed', `${path} cannot be erased from securely`);
      database.exec(SCHEMA);
      database.exec(
        `PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`,
      );
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function makeEmpty(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  closeSync(openSync(path, 'wx', OWNER_ONLY));
  sync(dirname(path));
}

/** A foreign file is left as it is: it may be the ledger. An empty one is about to be ours. */
function recognise(database: DatabaseSync, path: string): void {
  const isEmpty = database.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.['n'] === 0;
  if (isEmpty) return;
  if (pragma(database, 'application_id') !== APPLICATION_ID)
    throw new PersonsUnavailable('damaged', `${path} is a database, but not a persons' directory`);
  const version = pragma(database, 'user_version');
  if (version !== SCHEMA_VERSION)
    throw new PersonsUnavailable(
      'failed',
      `${path} has file version ${String(version)}; this program knows ${SCHEMA_VERSION}`,
    );
}

/** Whether the file can be read through; names what SQLite finds. Throws `PersonsUnavailable`. */
export function checkPersonsFile(path: string): void {
  inOurWords(path, () => {
    const database = new DatabaseSync(path, { readOnly: true });
    try {
      recognise(database, path);
      if (pragma(database, 'integrity_check') !== 'ok')
        throw new PersonsUnavailable('damaged', `${path} is damaged`);
    } finally {
      database.close();
    }
  });
}

function pragma(database: DatabaseSync, name: string) {
  return Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
}

/** SQLite's primary result codes, https://www.sqlite.org/rescode.html */
const REASONS: Readonly<Record<number, PersonsUnavailable['reason']>> = {
  11: 'damaged',
  13: 'full',
  26: 'damaged',
};

/** Runs a piece of work on the file; what the driver and the system throw comes out in the port's words. */
export function inOurWords<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code, errcode = 0, message } = error as Error & { code?: string; errcode?: number };
    if (code === 'ERR_SQLITE_ERROR') {
      // SQLite names columns in its messages, never values.
      const reason = REASONS[errcode & 0xff] ?? 'failed';
      throw new PersonsUnavailable(reason, `${path}: ${message}`, { cause: error });
    }
    if (code === 'ENOSPC') throw new PersonsUnavailable('full', message, { cause: error });
    if (code?.startsWith('E') === true && !code.startsWith('ERR_'))
      throw new PersonsUnavailable('failed', message, { cause: error });
    throw error;
  }
}
