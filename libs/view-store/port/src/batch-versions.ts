/** What a batch of restatements opens and closes, worked out in memory before a row is written. */
import { isDeepStrictEqual } from 'node:util';
import { HeldOtherwise } from './errors.js';
import type { StatementRow, ViewTable } from './view-table.js';
import type { Batch, Position, Restatement, Statement } from './view-store.js';

/** A version as the batch sees it: with the `stored` that its table finds it by when it is there already. */
export interface BatchVersion<Stored> {
  readonly subject: string;
  readonly row: StatementRow;
  readonly knownFrom: Position;
  stored?: Stored;
  knownTo?: Position;
}

/** By subject, then by cell and first day: the versions that are held. */
export type Held<Stored> = Map<string, Map<string, BatchVersion<Stored>>>;

export class BatchVersions<Stored> {
  readonly #closed: BatchVersion<Stored>[] = [];
  readonly #opened: BatchVersion<Stored>[] = [];

  /** `held` follows what is restated; `load` gives what the table holds of a subject not in it yet. */
  constructor(
    private readonly table: ViewTable,
    private readonly held: Held<Stored>,
    private readonly load: (subject: string) => readonly BatchVersion<Stored>[],
  ) {}

  /**
   * What the restatement opens and closes. Throws `TypeError` for a statement that does not fit the
   * view and as the two below, and `HeldOtherwise` for an addition that contradicts what is held.
   */
  apply(restatement: Restatement): void {
    const { position, subject } = restatement;
    if ('added' in restatement) this.#add(position, subject, this.#rows(restatement.added));
    else this.#restate(position, subject, this.#rows(restatement.statements));
  }

  /** Versions of the table that are no longer held. */
  get closed(): readonly BatchVersion<Stored>[] {
    return this.#closed;
  }

  /** Versions to write; one that was closed where it was opened was never held. */
  get opened(): readonly BatchVersion<Stored>[] {
    return this.#opened.filter((version) => version.knownFrom !== version.knownTo);
  }

  /**
   * From the position on, the rows and no others are held of the subject. What equals a held row
   * stays as it is. Throws `TypeError` when a cell is stated twice from the same day.
   */
  #restate(position: Position, subject: string, rows: readonly StatementRow[]): void {
    const held = this.#heldOf(subject);
    const stated = byKey(position, subject, rows);
    for (const [key, version] of held) {
      const row = stated.get(key);
      if (row !== undefined && sameRow(version.row, row)) {
        stated.delete(key);
      } else {
        held.delete(key);
        version.knownTo = position;
        if (version.stored !== undefined) this.#closed.push(version);
      }
    }
    for (const [key, row] of stated) this.#open(held, key, { subject, row, knownFrom: position });
  }

  /**
   * From the position on, the rows are held beside those that are. Throws `TypeError` as `#restate`,
   * and `HeldOtherwise` for a row whose cell and day are held with other contents.
   */
  #add(position: Position, subject: string, rows: readonly StatementRow[]): void {
    const held = this.#heldOf(subject);
    for (const [key, row] of byKey(position, subject, rows)) {
      const version = held.get(key);
      if (version === undefined) this.#open(held, key, { subject, row, knownFrom: position });
      else if (!sameRow(version.row, row)) {
        const [cell, validFrom] = [String(row[0]), String(row[1])];
        throw new HeldOtherwise(this.table.view, position, { cell, validFrom });
      }
    }
  }

  #open(held: Map<string, BatchVersion<Stored>>, key: string, version: BatchVersion<Stored>): void {
    held.set(key, version);
    this.#opened.push(version);
  }

  #rows(statements: readonly Statement[]): StatementRow[] {
    return statements.map((statement) => this.table.encode(statement));
  }

  #heldOf(subject: string): Map<string, BatchVersion<Stored>> {
    let held = this.held.get(subject);
    if (held === undefined) {
      held = new Map(this.load(subject).map((version) => [keyOf(version.row), version]));
      this.held.set(subject, held);
    }
    return held;
  }
}

function byKey(
  position: Position,
  subject: string,
  rows: readonly StatementRow[],
): Map<string, StatementRow> {
  const stated = new Map(rows.map((row) => [keyOf(row), row]));
  if (stated.size === rows.length) return stated;
  throw new TypeError(`${subject} at ${position}: a cell is stated twice from the same day`);
}

/** The length tells where the cell ends, whatever is in it. */
function keyOf([cell, validFrom]: StatementRow): string {
  return `${String(cell).length}:${cell}${validFrom}`;
}

function sameRow(a: StatementRow, b: StatementRow): boolean {
  const body = a.length - 1;
  for (let index = 0; index < body; index++) if (a[index] !== b[index]) return false;
  return a[body] === b[body] || sameJson(String(a[body]), String(b[body]));
}

/** Equal whatever the order of the members, which does not change the length of what we wrote. */
function sameJson(a: string, b: string): boolean {
  return a.length === b.length && isDeepStrictEqual(JSON.parse(a), JSON.parse(b));
}

/**
 * What is known can only be added to: throws `RangeError` for what is stated at or before the
 * checkpoint, after the batch's end, or in another order than the log's.
 */
export function requireOrder(batch: Batch): void {
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
