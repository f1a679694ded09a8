/** The ledger file's tables and the rules it keeps by itself, whoever opens it. */

/** "Ligg" in ASCII: tells a ledger from any other SQLite file. */
export const APPLICATION_ID = 0x4c696767;

/** `PRAGMA user_version` of the files this code reads and writes. */
export const SCHEMA_VERSION = 2;

/**
 * `data`, `metadata` and `effective_on` are RFC 8785 text. `recorded_max` is the latest `recorded_at`
 * up to and with the row, so that "known at" can be asked although a clock ran backwards. `sha256` is
 * over the event's canonical text: what finds a changed byte (`event-seal.ts`).
 *
 * The insert trigger looks for the existing row itself: `INSERT OR REPLACE` from a connection
 * without `recursive_triggers` would otherwise delete it behind the delete trigger's back.
 * `RAISE(ABORT)`, not `ROLLBACK`: the latter undoes the other appends of the same commit.
 */
export const SCHEMA = `
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    stream TEXT NOT NULL,
    revision INTEGER NOT NULL,
    type TEXT NOT NULL,
    version INTEGER NOT NULL,
    effective_on TEXT,
    recorded_at TEXT NOT NULL,
    recorded_max TEXT NOT NULL,
    ledger_id TEXT NOT NULL,
    data TEXT NOT NULL,
    metadata TEXT NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    category TEXT AS (substr(stream, 1, instr(stream || '-', '-') - 1)) VIRTUAL,
    UNIQUE (stream, revision)
  ) STRICT;

  CREATE TRIGGER events_only_grow BEFORE INSERT ON events BEGIN
    SELECT RAISE(ABORT, 'positions are consecutive')
      WHERE NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM events);
    SELECT RAISE(ABORT, 'revisions of a stream are consecutive')
      WHERE NEW.revision IS NOT
        (SELECT coalesce(max(revision), -1) + 1 FROM events WHERE stream = NEW.stream);
    SELECT RAISE(ABORT, 'an event id is used once')
      WHERE EXISTS (SELECT 1 FROM events WHERE id = NEW.id);
    SELECT RAISE(ABORT, 'recorded_max is the running maximum')
      WHERE NEW.recorded_max IS NOT max(NEW.recorded_at, coalesce(
        (SELECT recorded_max FROM events WHERE position = NEW.position - 1), ''));
  END;

  CREATE TRIGGER events_never_change BEFORE UPDATE ON events BEGIN
    SELECT RAISE(ABORT, 'events are never changed');
  END;

  CREATE TRIGGER events_never_go BEFORE DELETE ON events BEGIN
    SELECT RAISE(ABORT, 'events are never deleted');
  END;
`;
