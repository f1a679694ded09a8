/** One append, inside a transaction that somebody else begins and ends. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import {
  DuplicateEventId,
  RevisionConflict,
  type Appended,
  type ExpectedRevision,
} from '@liggaren/event-store-port';
import { positionOf } from './event-rows.js';
import { firstRevision, type PreparedAppend } from './prepared-append.js';

export class LogWriter {
  readonly #known: StatementSync;
  readonly #revision: StatementSync;
  readonly #end: StatementSync;
  readonly #insert: StatementSync;

  constructor(database: DatabaseSync) {
    this.#known = database.prepare('SELECT 1 FROM events WHERE id = ?');
    this.#revision = database.prepare('SELECT max(revision) AS last FROM events WHERE stream = ?');
    this.#end = database.prepare(
      'SELECT position, recorded_max FROM events ORDER BY position DESC LIMIT 1',
    );
    this.#insert = database.prepare(
      `INSERT INTO events (position, id, stream, revision, type, version, effective_on,
         recorded_at, recorded_max, ledger_id, data, metadata, sha256)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
  }

  /** Throws `DuplicateEventId` and `RevisionConflict`; the caller undoes what was inserted. */
  append({ stream, expectedRevision, events }: PreparedAppend): Appended {
    // Ids before the revision: a retry of what is stored is told so, not that somebody was faster.
    for (const { id } of events) {
      if (this.#known.get(id)) throw new DuplicateEventId(id);
    }
    const actual = this.#revisionOf(stream);
    if (actual !== expectedRevision) throw new RevisionConflict(stream, expectedRevision, actual);
    let revision = firstRevision(expectedRevision) - 1;
    let { position, recordedMax } = this.#endOfLog();
    for (const event of events) {
      const { id, type, version, effectiveOn, recordedAt, ledgerId } = event;
      const { data, metadata, sha256 } = event;
      if (recordedAt > recordedMax) recordedMax = recordedAt;
      const place = [++position, id, stream, ++revision] as const;
      const clocks = [effectiveOn, recordedAt, recordedMax] as const;
      this.#insert.run(...place, type, version, ...clocks, ledgerId, data, metadata, sha256);
    }
    return {
      stream,
      revision,
      position: positionOf(position),
      eventIds: events.map(({ id }) => id),
    };
  }

  #revisionOf(stream: string): ExpectedRevision {
    const last = this.#revision.get(stream)?.last;
    return typeof last === 'number' ? last : 'no-stream';
  }

  #endOfLog(): { position: number; recordedMax: string } {
    const end = this.#end.get();
    return { position: Number(end?.position ?? 0), recordedMax: String(end?.recorded_max ?? '') };
  }
}
