/**
 * Writes batches of restatements into one view's table; its statements are prepared once. After a
 * batch that was rolled back it must be thrown away, for it remembers what it thinks it wrote.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Batch, Position, Statement } from '@liggaren/view-store-port';
import { BatchVersions, type BatchVersion, type Held } from './batch.js';
import type { StatementRow, Value, ViewTable } from './view-table.js';

/** Of how many subjects the held versions stay in memory between batches: rebuilds return to them. */
const SUBJECTS_KEPT = 2_000;

export class ViewWriter {
  #kept: Held = new Map();
  /** The checkpoint at which `#kept` is what the table holds. */
  #keptAt: Position | undefined;
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
    // Worthless if another writer has come by since.
    const held: Held = batch.from === this.#keptAt ? this.#kept : new Map();
    this.#kept = new Map();
    const versions = new BatchVersions(this.table.view, held, (subject) => this.#heldOf(subject));
    for (const restatement of batch.restatements) {
      const { position, subject } = restatement;
      if ('added' in restatement) versions.add(position, subject, this.#rows(restatement.added));
      else versions.restate(position, subject, this.#rows(restatement.statements));
    }
    for (const { rowId, knownTo } of versions.closed) this.#close.run(knownTo!, rowId!);
    for (const version of versions.opened) {
      const { subject, knownFrom, knownTo, row } = version;
      const inserted = this.#insert.run(subject, knownFrom, knownTo ?? null, ...row);
      version.rowId = Number(inserted.lastInsertRowid);
    }
    this.#keep(held, batch.to);
  }

  #rows(statements: readonly Statement[]): StatementRow[] {
    return statements.map((statement) => this.table.encode(statement));
  }

  #keep(held: Held, at: Position): void {
    for (const subject of held.keys()) {
      if (held.size <= SUBJECTS_KEPT) break;
      held.delete(subject);
    }
    [this.#kept, this.#keptAt] = [held, at];
  }

  #heldOf(subject: string): BatchVersion[] {
    // Arrays are much faster than objects here, and this is what a rebuild does most.
    const rows = this.#held.all(subject) as unknown as [number, Position, ...Value[]][];
    return rows.map(([rowId, knownFrom, ...row]) => ({ subject, rowId, knownFrom, row }));
  }
}

/** What is known can only be added to: nothing may be stated at or before the checkpoint. */
function requireOrder(batch: Batch): void {
  let before = batch.from;
  for (const { position } of batch.restatements) {
    // Several subjects may be restated at one position, but only after the checkpoint.
    if (before !== undefined && (position < before || position === batch.from)) {
      throw new RangeError(`${position} is restated after ${before}`);
    }
    before = position;
  }
  if (before !== undefined && (batch.to < before || batch.to === batch.from)) {
    throw new RangeError(`a batch up to ${batch.to} does not end after ${before}`);
  }
}
