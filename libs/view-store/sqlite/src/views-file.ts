/** The views file: opening it, knowing it for ours, and saying in our words what goes wrong. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ViewStoreUnavailable } from '@liggaren/view-store-port';
import { foreignFile, inOurWords } from './sqlite-errors.js';

/** "LgVw" in the file's header: what tells our views from any other SQLite file, the ledger above all. */
const APPLICATION_ID = 0x4c675677;

/** How long one of several connections waits for another's write. */
const BUSY_TIMEOUT_MS = 5_000;

export type ViewsMode = 'writer' | 'reader';

export class ViewsFile {
  #db: DatabaseSync | undefined;
  #recognised = false;
  #closed = false;

  /** A writer makes the file, and its directory, where there is none. A reader looks again at each use. */
  constructor(
    readonly path: string,
    readonly mode: ViewsMode,
  ) {
    if (mode === 'writer') this.use(() => undefined);
  }

  /**
   * Works with the database, or gives undefined while there is none to read yet.
   * Throws `ViewStoreUnavailable` and whatever the work throws that is not SQLite's.
   */
  use<T>(work: (db: DatabaseSync) => T): T | undefined {
    if (this.#closed) {
      throw new ViewStoreUnavailable('closed', `the views in ${this.path} are closed`);
    }
    try {
      const db = this.#recognisedDatabase();
      return db === undefined ? undefined : work(db);
    } catch (error) {
      throw inOurWords(error, this.path);
    }
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#db?.close();
  }

  #recognisedDatabase(): DatabaseSync | undefined {
    this.#db ??= this.#open();
    if (this.#db === undefined || this.#recognised) return this.#db;
    if (readNumber(this.#db, 'PRAGMA application_id') === APPLICATION_ID) {
      this.#recognised = true;
    } else if (readNumber(this.#db, 'SELECT count(*) FROM sqlite_schema') > 0) {
      throw foreignFile(this.path);
    } else if (this.mode === 'reader') {
      return undefined; // an empty file: a writer has just begun
    }
    if (this.mode === 'writer') this.#setUp(this.#db);
    return this.#db;
  }

  #open(): DatabaseSync | undefined {
    const readOnly = this.mode === 'reader';
    if (readOnly && !existsSync(this.path)) return undefined;
    if (!readOnly && this.path !== ':memory:') mkdirSync(dirname(this.path), { recursive: true });
    return new DatabaseSync(this.path, { readOnly, timeout: BUSY_TIMEOUT_MS });
  }

  /** Only on a file known to be empty or ours: a foreign one must not even change its journal mode. */
  #setUp(db: DatabaseSync): void {
    db.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA application_id = ${APPLICATION_ID};
      CREATE TABLE IF NOT EXISTS progress (
        view TEXT NOT NULL,
        version INTEGER NOT NULL,
        checkpoint TEXT,
        halt TEXT,
        PRIMARY KEY (view, version)
      ) STRICT, WITHOUT ROWID;`);
    this.#recognised = true;
  }
}

function readNumber(db: DatabaseSync, query: string): number {
  return Number(Object.values(db.prepare(query).get() ?? {})[0]);
}
