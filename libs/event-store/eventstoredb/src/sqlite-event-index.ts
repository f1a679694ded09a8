/** The event index in an SQLite file, or in memory: disposable, as it can be read from the log again. */
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { StoreUnavailable, type Head, type Position } from '@liggaren/event-store-port';
import type { EventIndex, IndexedEvent } from './event-index.js';
import { indexUnavailable } from './index-unavailable.js';

/** "LigI" in ASCII: tells an index from any other SQLite file. */
const APPLICATION_ID = 0x4c696749;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS events (
    position TEXT PRIMARY KEY,
    id TEXT NOT NULL,
    stream TEXT NOT NULL,
    revision INTEGER NOT NULL,
    recorded_max TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS events_by_id ON events (id);
  CREATE INDEX IF NOT EXISTS events_by_stream ON events (stream, revision);
  CREATE INDEX IF NOT EXISTS events_by_instant ON events (recorded_max, position);
  CREATE TABLE IF NOT EXISTS checkpoint (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    position TEXT NOT NULL
  ) STRICT;
`;

/**
 * With a path, a file that one process keeps for itself; without, memory: then every opening reads the
 * whole log. Throws `StoreUnavailable`: `locked` by another process, `damaged` when it is another file.
 */
export function openEventIndex(path?: string): EventIndex {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path ?? ':memory:');
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL');
    // A cut-off index is behind, never wrong, and is caught up again.
    database.exec('PRAGMA synchronous = NORMAL');
    requireOwnFile(database, path);
    database.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT; PRAGMA application_id = ${APPLICATION_ID}`);
    return new SqliteEventIndex(database, path);
  } catch (error) {
    database?.close();
    throw indexUnavailable(error, path);
  }
}

function requireOwnFile(database: DatabaseSync, path: string | undefined): void {
  const tables = database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables;
  const id = database.prepare('PRAGMA application_id').get()?.application_id;
  if (tables !== 0 && id !== APPLICATION_ID)
    throw new StoreUnavailable('damaged', `${path} is a database, but no event index`);
}

type Question = 'checkpoint' | 'find' | 'revision' | 'last' | 'at' | 'known';

class SqliteEventIndex implements EventIndex {
  readonly #database: DatabaseSync;
  readonly #statements: Readonly<Record<Question | 'insert' | 'move', StatementSync>>;

  constructor(
    database: DatabaseSync,
    private readonly path: string | undefined,
  ) {
    this.#database = database;
    const head = 'SELECT position, id, recorded_max FROM events';
    this.#statements = {
      insert: database.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?)'),
      move: database.prepare('INSERT OR REPLACE INTO checkpoint VALUES (1, ?)'),
      checkpoint: database.prepare('SELECT position FROM checkpoint'),
      find: database.prepare('SELECT * FROM events WHERE id = ? ORDER BY position LIMIT 1'),
      revision: database.prepare('SELECT max(revision) AS last FROM events WHERE stream = ?'),
      last: database.prepare(`${head} ORDER BY position DESC LIMIT 1`),
      at: database.prepare(`${head} WHERE position = ?`),
      known: database.prepare(
        `${head} WHERE recorded_max <= ? ORDER BY recorded_max DESC, position DESC LIMIT 1`,
      ),
    };
  }

  async checkpoint(): Promise<Position | undefined> {
    return this.#get('checkpoint')?.position as Position | undefined;
  }

  async add(
    events: Parameters<EventIndex['add']>[0],
    checkpoint: Position,
  ): Promise<readonly IndexedEvent[]> {
    const repeated: IndexedEvent[] = [];
    let instant = (await this.last())?.instant ?? '';
    this.#atOnce(() => {
      for (const event of events) {
        const { position, id, stream, revision, recordedAt } = event;
        if (this.#statements.find.get(id)) repeated.push(event);
        if (recordedAt > instant) instant = recordedAt;
        this.#statements.insert.run(position, id, stream, revision, instant);
      }
      this.#statements.move.run(checkpoint);
    });
    return repeated;
  }

  async find(id: string): Promise<IndexedEvent | undefined> {
    const row = this.#get('find', id);
    if (row === undefined) return undefined;
    const { stream, revision, position } = row;
    return {
      id,
      stream: String(stream),
      revision: Number(revision),
      position: String(position) as Position,
    };
  }

  async lastRevision(stream: string): Promise<number | undefined> {
    const last = this.#get('revision', stream)?.last;
    return typeof last === 'number' ? last : undefined;
  }

  async last(): Promise<Head | undefined> {
    return headOf(this.#get('last'));
  }

  async at(position: Position): Promise<Head | undefined> {
    return headOf(this.#get('at', position));
  }

  async lastKnownAt(instant: string): Promise<Head | undefined> {
    return headOf(this.#get('known', instant));
  }

  async clear(): Promise<void> {
    this.#atOnce(() => this.#database.exec('DELETE FROM events; DELETE FROM checkpoint'));
  }

  async close(): Promise<void> {
    this.#database.close();
  }

  #get(question: Question, ...values: string[]) {
    try {
      return this.#statements[question].get(...values);
    } catch (error) {
      throw indexUnavailable(error, this.path);
    }
  }

  /** In one transaction. */
  #atOnce(work: () => void): void {
    try {
      this.#database.exec('BEGIN IMMEDIATE');
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      // A full disk has rolled back by itself.
      if (this.#database.isOpen && this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw indexUnavailable(error, this.path);
    }
  }
}

function headOf(row: ReturnType<StatementSync['get']>): Head | undefined {
  if (row === undefined) return undefined;
  const { position, id, recorded_max: instant } = row;
  return {
    position: String(position) as Position,
    eventId: String(id),
    instant: String(instant),
  };
}
