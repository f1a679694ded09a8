/**
 * Writes batches of restatements into one view's table, many rows with each statement. After a batch
 * that was rolled back it must be thrown away, for it remembers what it thinks it wrote.
 */
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
import type { Row, Run } from './database.js';
import { typeOf } from './table-sql.js';

/** Rows in one statement: enough that the way to the server costs nothing, little enough to hold twice. */
const ROWS_AT_ONCE = 2_000;

/** A version that the table has: found by its subject, cell and first day, as only one of them is held. */
type Stored = true;

export class ViewWriter {
  readonly #memory = new HeldMemory<Stored>();
  readonly #columns: readonly string[];

  /** `name` is the table's, with its schema. */
  constructor(
    private readonly name: string,
    private readonly table: ViewTable,
  ) {
    this.#columns = table.statementColumns;
  }

  /**
   * Runs inside the caller's transaction. Throws `TypeError` or `RangeError` for what is no batch, and
   * `HeldOtherwise` for an addition that contradicts what is held.
   */
  async write(run: Run, batch: Batch): Promise<void> {
    requireOrder(batch);
    const held = this.#memory.take(batch.from);
    const subjects = new Set(batch.restatements.map(({ subject }) => subject));
    const stored = await this.#heldOf(
      run,
      [...subjects].filter((subject) => !held.has(subject)),
    );
    const versions = new BatchVersions(this.table, held, (subject) => stored.get(subject) ?? []);
    for (const restatement of batch.restatements) versions.apply(restatement);
    for (const some of inPortions(versions.closed)) await this.#close(run, some);
    for (const some of inPortions(versions.opened)) await this.#insert(run, some);
    this.#memory.keep(held, batch.to);
  }

  async #heldOf(
    run: Run,
    subjects: readonly string[],
  ): Promise<ReadonlyMap<string, readonly BatchVersion<Stored>[]>> {
    if (subjects.length === 0) return new Map();
    const rows = await run(
      `SELECT subject, known_from, ${this.#columns.join(', ')}
        FROM ${this.name} WHERE subject = ANY($1::text[]) AND known_to IS NULL`,
      [subjects],
    );
    const versions = rows.map((read): BatchVersion<Stored> => {
      const [subject, knownFrom, ...row] = read;
      const values = row.map((value, index) => this.#valueOf(value, index));
      return { subject: subject!, knownFrom: knownFrom as Position, row: values, stored: true };
    });
    return Map.groupBy(versions, ({ subject }) => subject);
  }

  #valueOf(read: Row[number] | undefined, index: number): Value {
    if (read === null || read === undefined) return null;
    return typeOf(this.table, this.#columns[index]!) === 'bigint' ? Number(read) : read;
  }

  async #close(run: Run, versions: readonly BatchVersion<Stored>[]): Promise<void> {
    await run(
      `UPDATE ${this.name} AS version SET known_to = closed.known_to
        FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])
          AS closed (subject, cell, valid_from, known_to)
        WHERE version.subject = closed.subject AND version.cell = closed.cell
          AND version.valid_from = closed.valid_from AND version.known_to IS NULL`,
      [
        versions.map(({ subject }) => subject),
        versions.map(({ row }) => row[0]!),
        versions.map(({ row }) => row[1]!),
        versions.map(({ knownTo }) => knownTo!),
      ],
    );
  }

  async #insert(run: Run, versions: readonly BatchVersion<Stored>[]): Promise<void> {
    const columns = this.table.versionColumns;
    const arrays = columns.map((column, index) => `$${index + 1}::${typeOf(this.table, column)}[]`);
    await run(
      `INSERT INTO ${this.name} (${columns.join(', ')}) SELECT * FROM unnest(${arrays.join(', ')})`,
      [
        versions.map(({ subject }) => subject),
        versions.map(({ knownFrom }) => knownFrom),
        versions.map(({ knownTo }) => knownTo ?? null),
        ...this.#columns.map((_column, index) => versions.map(({ row }) => row[index]!)),
      ],
    );
    for (const version of versions) version.stored = true;
  }
}

function* inPortions<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += ROWS_AT_ONCE) {
    yield all.slice(from, from + ROWS_AT_ONCE);
  }
}
