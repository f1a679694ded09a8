/**
 * Writes batches of restatements into one view's table; its statements are prepared once. After a
 * batch that was rolled back it must be thrown away, for it remembers what it thinks it wrote.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import {
  type Batch,
  type BatchVersion,
  BatchVersions,
  HeldMemory,
  type Position,
  requireOrder,
  type Value,
  type ViewTable,
} from '@liggaren/view-store-port';

export class ViewWriter {
  /** Versions are found by their row's number. */
  readonly #memory = new HeldMemory<number>();
  readonly #held: StatementSync;
  readonly #close: StatementSync;
  readonly #insert: StatementSync;

  constructor(
    db: DatabaseSync,
    private readonly table: ViewTable,
  ) {
    const columns = table.statementColumns;
    this.#held = db.prepare(
      `SELECT row_id, known_from, ${columns.join(', ')}
        FROM "${table.name}" WHERE subject = ? AND known_to IS NULL`,
    );
    this.#held.setReturnArrays(true);
    this.#close = db.prepare(`UPDATE "${table.name}" SET known_to = ? WHERE row_id = ?`);
    this.#insert = db.prepare(
      `INSERT INTO "${table.name}" (subject, known_from, known_to, ${columns.join(', ')})
        VALUES (?, ?, ?, ${columns.map(() => '?').join(', ')})`,
    );
  }

  /**
   * Runs inside the caller's transaction. Throws `TypeError` or `RangeError` for what is no batch, and
   * `HeldOtherwise` for an addition that contradicts what is held.
   */
  write(batch: Batch): void {
    requireOrder(batch);
    const held = this.#memory.take(batch.from);
    const versions = new BatchVersions(this.table, held, (subject) => this.#heldOf(subject));
    for (const restatement of batch.restatements) versions.apply(restatement);
    for (const { stored, knownTo } of versions.closed) this.#close.run(knownTo!, stored!);
    for (const version of versions.opened) {
      const { subject, knownFrom, knownTo, row } = version;
      const inserted = this.#insert.run(subject, knownFrom, knownTo ?? null, ...row);
      version.stored = Number(inserted.lastInsertRowid);
    }
    this.#memory.keep(held, batch.to);
  }

  #heldOf(subject: string): BatchVersion<number>[] {
    // Arrays are much faster than objects here, and this is what a rebuild does most.
    const rows = this.#held.all(subject) as unknown as [number, Position, ...Value[]][];
    return rows.map(([stored, knownFrom, ...row]) => ({ subject, stored, knownFrom, row }));
  }
}
