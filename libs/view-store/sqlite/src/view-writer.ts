/** Writes batches of restatements into one view's table; its statements are prepared once. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Position, Restatement } from '@liggaren/view-store-port';
import { Batch, type BatchVersion } from './batch.js';
import type { Value, ViewTable } from './view-table.js';

export class ViewWriter {
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
    this.#close = db.prepare(`UPDATE "${table.name}" SET known_to = ? WHERE row_id = ?`);
    this.#insert = db.prepare(
      `INSERT INTO "${table.name}" (subject, known_from, known_to, ${columns.join(', ')})
        VALUES (?, ?, ?, ${columns.map(() => '?').join(', ')})`,
    );
  }

  /** Runs inside the caller's transaction. Throws `TypeError` or `RangeError` for what is no batch. */
  write(batch: {
    from: Position | undefined;
    to: Position;
    restatements: readonly Restatement[];
  }): void {
    requireOrder(batch);
    const versions = new Batch((subject) => this.#heldOf(subject));
    for (const { position, subject, statements } of batch.restatements) {
      versions.restate(
        position,
        subject,
        statements.map((statement) => this.table.encode(statement)),
      );
    }
    for (const { rowId, knownTo } of versions.closed) this.#close.run(knownTo!, rowId!);
    for (const { subject, knownFrom, knownTo, row } of versions.opened) {
      this.#insert.run(subject, knownFrom, knownTo ?? null, ...row);
    }
  }

  #heldOf(subject: string): BatchVersion[] {
    return this.#held.all(subject).map(({ row_id, known_from, ...row }) => ({
      subject,
      rowId: Number(row_id),
      knownFrom: known_from as Position,
      row: Object.values(row) as Value[],
    }));
  }
}

/** What is known can only be added to: nothing may be stated at or before the checkpoint. */
function requireOrder(batch: {
  from: Position | undefined;
  to: Position;
  restatements: readonly Restatement[];
}): void {
  const positions = batch.restatements.map(({ position }) => position);
  const first = positions[0] ?? batch.to;
  const ascending = [...positions, batch.to].every((one, index, all) => {
    const before = all[index - 1];
    return before === undefined || before <= one;
  });
  if (!ascending || (batch.from !== undefined && first <= batch.from)) {
    throw new RangeError(`positions out of order after ${batch.from ?? 'the beginning'}`);
  }
}
