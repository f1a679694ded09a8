/**
 * The limit that the log is measured against: node:sqlite with a plain table, the same columns and
 * unique indexes, the same pragmas, no triggers, no checks. `openRawLog`.
 */
import { DatabaseSync } from 'node:sqlite';
import { canonicalText, type NewEvent } from '@liggaren/event-store-port';

type Value = string | number | null;
/** A row of the plain table. */
export type RawRow = readonly Value[];

/** Rows read at a time: measured, faster than one by one. */
const PAGE = 1_000;

const COLUMNS =
  'position, id, stream, revision, type, version, effective_on, recorded_at, recorded_max, ledger_id, data, metadata';

export interface RawLog {
  readonly database: DatabaseSync;
  /** One statement, one commit, one fsync. */
  insert(row: RawRow): void;
  /** Every row of another ledger file, in one transaction. */
  copyFrom(path: string): void;
  /** Every event's data parsed, in order; answers how many. */
  readAndParse(upTo?: number): number;
  close(): void;
}

export function openRawLog(path: string): RawLog {
  const database = new DatabaseSync(path);
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS events (
      position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, stream TEXT NOT NULL,
      revision INTEGER NOT NULL, type TEXT NOT NULL, version INTEGER NOT NULL, effective_on TEXT,
      recorded_at TEXT NOT NULL, recorded_max TEXT NOT NULL, ledger_id TEXT NOT NULL,
      data TEXT NOT NULL, metadata TEXT NOT NULL, UNIQUE (stream, revision)) STRICT`);
  const insert = database.prepare(
    `INSERT INTO events (${COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)`,
  );
  return {
    database,
    insert: (row) => void insert.run(...row),
    copyFrom(other) {
      database.prepare('ATTACH ? AS other').run(other);
      database.exec(`INSERT INTO events (${COLUMNS}) SELECT ${COLUMNS} FROM other.events`);
      database.exec('DETACH other');
    },
    readAndParse: (upTo) => readAndParse(database, upTo),
    close: () => database.close(),
  };
}

/** The row of an event, its JSON written beforehand: the same bytes as in the ledger. */
export function rawRow(
  event: NewEvent,
  stream: string,
  revision: number,
  position: number,
): RawRow {
  const { id, type, version, effectiveOn, recordedAt, ledgerId, data, metadata } = event;
  const since = effectiveOn === undefined ? null : canonicalText(effectiveOn);
  const texts = [canonicalText(data), canonicalText(metadata)];
  const clocks = [since, recordedAt, recordedAt];
  return [position, id, stream, revision, type, version, ...clocks, ledgerId, ...texts];
}

/** Reads a ledger file the plain way, up to and with a position. */
export function readAndParse(database: DatabaseSync, upTo = Number.MAX_SAFE_INTEGER): number {
  const page = database.prepare(
    `SELECT ${COLUMNS} FROM events WHERE position > ? AND position <= ? ORDER BY position LIMIT ${PAGE}`,
  );
  page.setReturnArrays(true);
  let [after, count] = [0, 0];
  for (;;) {
    const rows = page.all(after, upTo) as unknown as RawRow[];
    for (const row of rows) if (typeof JSON.parse(String(row[10])) === 'object') count += 1;
    if (rows.length < PAGE) return count;
    after = Number(rows.at(-1)?.[0]);
  }
}
