/** Views in SQLite: `openSqliteViewStore`, the adapter for one machine. */
import type { DatabaseSync } from 'node:sqlite';
import {
  type Batch,
  CheckpointMoved,
  type GroupSum,
  type Halt,
  type Position,
  type ReadRow,
  type SumQuery,
  type SumShape,
  type Version,
  type ViewDefinition,
  type ViewProgress,
  type ViewQuery,
  type ViewStore,
  ViewStoreUnavailable,
  ViewTable,
} from '@liggaren/view-store-port';
import { inOurWords, outdatedTable } from './sqlite-errors.js';
import { ViewWriter } from './view-writer.js';
import { declaredColumns, tableCreation } from './table-sql.js';
import { ViewsFile, type ViewsMode } from './views-file.js';
import { querySql } from './query-sql.js';
import { dropRebuilds, freeRebuild, replaceTable } from './rebuild-tables.js';
import { Statements } from './statements.js';
import { groupSum, sumSql } from './sum-sql.js';

/**
 * Opens the views in a file (or `:memory:`). One writer; readers may read beside it, and see an
 * empty view where the file or the table is not there yet.
 * Throws `ViewStoreUnavailable`, here and from every method; a misfit of view and values is a `TypeError`.
 */
export function openSqliteViewStore(options: { path: string; mode: ViewsMode }): ViewStore {
  return new SqliteViewStore(new ViewsFile(options.path, options.mode));
}

class SqliteViewStore implements ViewStore {
  readonly #tables = new WeakMap<ViewDefinition, ViewTable>();
  readonly #writers = new WeakMap<ViewDefinition, ViewWriter>();
  readonly #statements = new Statements();
  readonly #found = new Set<string>();

  constructor(private readonly file: ViewsFile) {}

  async prepare(view: ViewDefinition): Promise<void> {
    const table = this.#table(view);
    if (this.file.mode === 'reader') return;
    this.file.use((db) => {
      // What is there stays as it is, its indexes too: a rebuilt table's have names of their own.
      if (!this.#hasTable(db, table.name)) inTransaction(db, () => db.exec(tableCreation(table)));
      const insert = 'INSERT OR IGNORE INTO progress (view, version) VALUES (?, ?)';
      db.prepare(insert).run(view.name, view.version);
      this.#requireItsColumns(db, table);
    });
  }

  async progress(view: ViewDefinition): Promise<ViewProgress> {
    return this.file.use((db) => this.#progress(db, view)) ?? {};
  }

  async apply(view: ViewDefinition, batch: Batch): Promise<void> {
    await this.applyAll([{ view, batch }]);
  }

  async applyAll(batches: Parameters<ViewStore['applyAll']>[0]): Promise<void> {
    this.#requireWriter();
    try {
      this.file.use((db) =>
        inTransaction(db, () => {
          for (const { view, batch } of batches) this.#applyInside(db, view, batch);
        }),
      );
    } catch (error) {
      for (const { view } of batches) this.#writers.delete(view);
      throw error;
    }
  }

  async halt(view: ViewDefinition, halt: Halt): Promise<void> {
    this.#requireWriter();
    this.file.use((db) => {
      this.#requirePrepared(db, view);
      const update = 'UPDATE progress SET halt = ? WHERE view = ? AND version = ?';
      db.prepare(update).run(JSON.stringify(halt), view.name, view.version);
    });
  }

  async query(view: ViewDefinition, query: ViewQuery): Promise<readonly Version[]> {
    const table = this.#table(view);
    const { text, parameters } = querySql(table, query);
    const rows = this.file.use((db) =>
      this.#hasTable(db, table.name) ? this.#statements.prepare(db, text).all(...parameters) : [],
    );
    return ((rows ?? []) as unknown as ReadRow[]).map((row) => table.decode(row));
  }

  async sumBy(
    view: ViewDefinition,
    query: SumQuery,
    shape: SumShape,
  ): Promise<readonly GroupSum[]> {
    const table = this.#table(view);
    const { text, parameters } = sumSql(table, query, shape);
    const rows = this.file.use((db) => {
      if (!this.#hasTable(db, table.name)) return [];
      return this.#statements.prepare(db, text, { bigIntegers: true }).all(...parameters);
    });
    return ((rows ?? []) as unknown as ReadRow[]).map((row) => groupSum(table, shape, row));
  }

  async *dump(view: ViewDefinition): AsyncGenerator<Version> {
    const table = this.#table(view);
    const rows = this.file.use((db) => {
      if (!this.#hasTable(db, table.name)) return [];
      // One of its own: it stays open while others are asked.
      const statement = db.prepare(dumpSql(table));
      statement.setReturnArrays(true);
      return statement.iterate();
    });
    try {
      for (const row of rows ?? []) yield table.decode(row as unknown as ReadRow);
    } catch (error) {
      throw inOurWords(error, this.file.path);
    }
  }

  async beginRebuild(view: ViewDefinition): Promise<ViewDefinition> {
    await this.abandonRebuild(view);
    return this.file.use((db) => freeRebuild(db, view)) ?? view;
  }

  async endRebuild(view: ViewDefinition, rebuilt: ViewDefinition, at: Position): Promise<void> {
    this.#requireWriter();
    const [live, fresh] = [this.#table(view), this.#table(rebuilt)];
    this.file.use((db) =>
      inTransaction(db, () => {
        const { checkpoint } = this.#requirePrepared(db, rebuilt);
        if (checkpoint !== at) throw new CheckpointMoved(rebuilt.name, at, checkpoint);
        replaceTable(db, live, fresh);
      }),
    );
    // Both remember rows of a table that is gone, or has another name now.
    for (const one of [view, rebuilt]) this.#writers.delete(one);
  }

  async abandonRebuild(view: ViewDefinition): Promise<void> {
    this.#requireWriter();
    this.file.use((db) => inTransaction(db, () => dropRebuilds(db, this.#table(view))));
  }

  async close(): Promise<void> {
    this.file.close();
  }

  #applyInside(db: DatabaseSync, view: ViewDefinition, batch: Batch): void {
    const { checkpoint } = this.#requirePrepared(db, view);
    if (checkpoint !== batch.from) throw new CheckpointMoved(view.name, batch.from, checkpoint);
    this.#writer(db, view).write(batch);
    const update = 'UPDATE progress SET checkpoint = ?, halt = NULL WHERE view = ? AND version = ?';
    this.#statements.prepare(db, update).run(batch.to, view.name, view.version);
  }

  #progress(db: DatabaseSync, view: ViewDefinition): ViewProgress | undefined {
    const text = 'SELECT checkpoint, halt FROM progress WHERE view = ? AND version = ?';
    const row = this.#statements.prepare(db, text).get(view.name, view.version);
    if (row === undefined) return undefined;
    const [checkpoint, halt] = row as unknown as ReadRow;
    return {
      ...(typeof checkpoint === 'string' ? { checkpoint: checkpoint as Position } : {}),
      ...(typeof halt === 'string' ? { halted: JSON.parse(halt) as Halt } : {}),
    };
  }

  #requirePrepared(db: DatabaseSync, view: ViewDefinition): ViewProgress {
    const progress = this.#progress(db, view);
    if (progress === undefined) throw new Error(`view ${view.name} was not prepared`);
    return progress;
  }

  /** A table that is there stays: only one that is not is looked for again. */
  #hasTable(db: DatabaseSync, name: string): boolean {
    if (this.#found.has(name)) return true;
    const text = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?";
    const found = this.#statements.prepare(db, text).get(name) !== undefined;
    if (found) this.#found.add(name);
    return found;
  }

  #requireWriter(): void {
    if (this.file.mode === 'writer') return;
    throw new ViewStoreUnavailable('read-only', `${this.file.path} was opened to be read only`);
  }

  #requireItsColumns(db: DatabaseSync, table: ViewTable): void {
    const found = db.prepare('SELECT name, type FROM pragma_table_info(?)').all(table.name);
    const names = found.map(({ name, type }) => `"${String(name)}" ${String(type)}`);
    if (names.join() !== declaredColumns(table).join())
      throw outdatedTable(this.file.path, table.name);
  }

  #table(view: ViewDefinition): ViewTable {
    let table = this.#tables.get(view);
    if (table === undefined) this.#tables.set(view, (table = new ViewTable(view)));
    return table;
  }

  #writer(db: DatabaseSync, view: ViewDefinition): ViewWriter {
    let writer = this.#writers.get(view);
    if (writer === undefined) {
      this.#writers.set(view, (writer = new ViewWriter(db, this.#table(view))));
    }
    return writer;
  }
}

function dumpSql(table: ViewTable): string {
  return `SELECT ${table.versionColumns.join(', ')}
    FROM "${table.name}" ORDER BY subject, cell, known_from, valid_from`;
}

/** Takes the write lock at once, so that what is read inside cannot have moved when it is written. */
function inTransaction(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    work();
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
