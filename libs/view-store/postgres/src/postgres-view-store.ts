/** Views in PostgreSQL: `openPostgresViewStore`, the adapter for separate services. */
import {
  type Batch,
  CheckpointMoved,
  type GroupSum,
  type Halt,
  type Position,
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
import { type Patience, readConnection, USUAL_PATIENCE } from './connection.js';
import { Database, type Row, type Run } from './database.js';
import { outdatedTable } from './driver-errors.js';
import { LEASE_SECONDS, ProjectorLease } from './projector-lease.js';
import { querySql } from './query-sql.js';
import { dropRebuild, rebuildOf, replaceTable } from './rebuild-tables.js';
import { makeSchemas, viewsSchema } from './schemas.js';
import { groupSum, sumSql } from './sum-sql.js';
import { declaredColumns, qualified, tableCreation } from './table-sql.js';
import { ViewWriter } from './view-writer.js';

export interface PostgresViews {
  /** `postgres://[USER[:PASSWORD]@]HOST[:PORT]/DATABASE[?ledger=NAME]` */
  readonly url: string;
  /** The writer is the one projector that has the ledger's lease. */
  readonly mode: 'writer' | 'reader';
  readonly patience?: Partial<Patience>;
  /** For how long a lease is good that is not renewed. */
  readonly leaseSeconds?: number;
  /** Another projector was seen to have the lease: nothing more can be written through this store. */
  readonly onLeaseLost?: (lost: ViewStoreUnavailable) => void;
}

type ViewBatch = Parameters<ViewStore['applyAll']>[0][number];

/** Rows that a dump holds in memory. */
const ROWS_AT_ONCE = 1_000;

/**
 * Opens the views of a ledger. A reader connects when it is asked, and sees an empty view where the
 * table is not there yet. A writer makes the schemas and takes the lease, which `close` gives back.
 * Throws `TypeError` for a URL that is none, and `ViewStoreUnavailable`, here and from every method:
 * with reason `leased` where another projector writes. A lost connection is made again when next used.
 */
export async function openPostgresViewStore(views: PostgresViews): Promise<ViewStore> {
  const { url, mode, leaseSeconds = LEASE_SECONDS } = views;
  const database = new Database(readConnection(url, { ...USUAL_PATIENCE, ...views.patience }));
  if (mode === 'reader') return new PostgresViewStore(database, undefined);
  try {
    await makeSchemas(database);
    return new PostgresViewStore(
      database,
      await ProjectorLease.take(database, leaseSeconds, views.onLeaseLost),
    );
  } catch (error) {
    await database.close();
    throw error;
  }
}

class PostgresViewStore implements ViewStore {
  readonly #schema: string;
  readonly #tables = new WeakMap<ViewDefinition, ViewTable>();
  readonly #writers = new WeakMap<ViewDefinition, ViewWriter>();
  readonly #found = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly lease: ProjectorLease | undefined,
  ) {
    this.#schema = viewsSchema(database.at.ledger);
  }

  async prepare(view: ViewDefinition): Promise<void> {
    const table = this.#table(view);
    const creation = tableCreation(this.#schema, table);
    if (this.lease === undefined) return;
    await this.#write(async (run) => {
      const found = await this.#columnsOf(run, table);
      if (found.length === 0) await run(creation);
      else if (found.join() !== declaredColumns(table).join()) {
        throw outdatedTable(this.database.at.place, table.name);
      }
      const insert = `INSERT INTO ${this.#progressTable} (view, version) VALUES ($1, $2)`;
      await run(`${insert} ON CONFLICT DO NOTHING`, [view.name, view.version]);
    });
  }

  async progress(view: ViewDefinition): Promise<ViewProgress> {
    if (!(await this.#hasTable('progress'))) return {};
    return (await this.#progress(this.#ask, view)) ?? {};
  }

  async apply(view: ViewDefinition, batch: Batch): Promise<void> {
    await this.applyAll([{ view, batch }]);
  }

  async applyAll(batches: readonly ViewBatch[]): Promise<void> {
    try {
      await this.#write(async (run) => {
        await this.#moveCheckpoints(run, batches);
        for (const { view, batch } of batches) await this.#writer(view).write(run, batch);
      });
    } catch (error) {
      for (const { view } of batches) this.#writers.delete(view);
      throw error;
    }
  }

  async halt(view: ViewDefinition, halt: Halt): Promise<void> {
    await this.#write(async (run) => {
      const rows = await run(
        `UPDATE ${this.#progressTable} SET halt = $3 WHERE view = $1 AND version = $2 RETURNING 1`,
        [view.name, view.version, JSON.stringify(halt)],
      );
      if (rows.length === 0) throw notPrepared(view);
    });
  }

  async query(view: ViewDefinition, query: ViewQuery): Promise<readonly Version[]> {
    const table = this.#table(view);
    const { text, parameters } = querySql(qualified(this.#schema, table), table, query);
    if (!(await this.#hasTable(table.name))) return [];
    return (await this.#ask(text, parameters)).map((row) => table.decode(row));
  }

  async sumBy(
    view: ViewDefinition,
    query: SumQuery,
    shape: SumShape,
  ): Promise<readonly GroupSum[]> {
    const table = this.#table(view);
    const { text, parameters } = sumSql(qualified(this.#schema, table), table, query, shape);
    if (!(await this.#hasTable(table.name))) return [];
    return (await this.#ask(text, parameters)).map((row) => groupSum(table, shape, row));
  }

  async *dump(view: ViewDefinition): AsyncGenerator<Version> {
    const table = this.#table(view);
    if (!(await this.#hasTable(table.name))) return;
    const text = `SELECT ${table.versionColumns.join(', ')} FROM ${qualified(this.#schema, table)}
      ORDER BY subject, cell, known_from, valid_from`;
    for await (const row of this.database.rows(text, ROWS_AT_ONCE)) yield table.decode(row);
  }

  async beginRebuild(view: ViewDefinition): Promise<ViewDefinition> {
    await this.abandonRebuild(view);
    return rebuildOf(view);
  }

  async endRebuild(view: ViewDefinition, rebuilt: ViewDefinition, at: Position): Promise<void> {
    await this.#write(async (run) => {
      const { checkpoint } = (await this.#progress(run, rebuilt)) ?? {};
      if (checkpoint !== at) throw new CheckpointMoved(rebuilt.name, at, checkpoint);
      await replaceTable(run, this.#schema, this.#table(view), this.#table(rebuilt));
    });
    this.#found.delete(this.#table(rebuilt).name);
    // Both remember rows of a table that is gone, or has another name now.
    for (const one of [view, rebuilt]) this.#writers.delete(one);
  }

  async abandonRebuild(view: ViewDefinition): Promise<void> {
    await this.#write((run) => dropRebuild(run, this.#schema, this.#table(view)));
    this.#found.delete(this.#table(rebuildOf(view)).name);
  }

  async close(): Promise<void> {
    await this.lease?.release();
    await this.database.close();
  }

  /** Every change goes through here: in one transaction, and only while the lease is held. */
  async #write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const { lease } = this;
    if (lease === undefined) {
      const text = `${this.database.at.place} was opened to be read only`;
      throw new ViewStoreUnavailable('read-only', text);
    }
    lease.requireHeld();
    return this.database.transaction(lease.beginning, async (run, held) => {
      if (held.length === 0) await lease.lose();
      return work(run);
    });
  }

  /** Compare and set, all at once: whoever else moves one waits until we are done, and then finds it moved. */
  async #moveCheckpoints(run: Run, batches: readonly ViewBatch[]): Promise<void> {
    const moved = await run(
      `UPDATE ${this.#progressTable} AS held SET checkpoint = moved.up_to, halt = NULL
        FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[]) AS moved (view, version, since, up_to)
        WHERE held.view = moved.view AND held.version = moved.version
          AND held.checkpoint IS NOT DISTINCT FROM moved.since RETURNING held.view, held.version`,
      [
        batches.map(({ view }) => view.name),
        batches.map(({ view }) => view.version),
        batches.map(({ batch }) => batch.from ?? null),
        batches.map(({ batch }) => batch.to),
      ],
    );
    const names = new Set(moved.map((row) => row.join(' ')));
    for (const { view, batch } of batches) {
      if (names.has(`${view.name} ${view.version}`)) continue;
      const progress = await this.#progress(run, view);
      if (progress === undefined) throw notPrepared(view);
      throw new CheckpointMoved(view.name, batch.from, progress.checkpoint);
    }
  }

  async #progress(run: Run, view: ViewDefinition): Promise<ViewProgress | undefined> {
    const [row] = await run(
      `SELECT checkpoint, halt FROM ${this.#progressTable} WHERE view = $1 AND version = $2`,
      [view.name, view.version],
    );
    if (row === undefined) return undefined;
    const [checkpoint, halt] = row;
    return {
      ...(typeof checkpoint === 'string' ? { checkpoint: checkpoint as Position } : {}),
      ...(typeof halt === 'string' ? { halted: JSON.parse(halt) as Halt } : {}),
    };
  }

  /** A table that is there stays: only one that is not is looked for again. */
  async #hasTable(name: string): Promise<boolean> {
    if (this.#found.has(name)) return true;
    const [[found] = []] = await this.#ask('SELECT to_regclass($1)::text', [
      `"${this.#schema}"."${name}"`,
    ]);
    if (typeof found === 'string') this.#found.add(name);
    return typeof found === 'string';
  }

  /** With their types, in their order; none where there is no table. */
  async #columnsOf(run: Run, table: ViewTable): Promise<readonly Row[number][]> {
    const rows = await run(
      `SELECT attname || ' ' || format_type(atttypid, atttypmod) FROM pg_attribute
        WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
      [qualified(this.#schema, table)],
    );
    return rows.map(([column = null]) => column);
  }

  get #progressTable(): string {
    return `"${this.#schema}".progress`;
  }

  readonly #ask: Run = (text, parameters) => this.database.ask(text, parameters);

  #table(view: ViewDefinition): ViewTable {
    let table = this.#tables.get(view);
    if (table === undefined) this.#tables.set(view, (table = new ViewTable(view)));
    return table;
  }

  #writer(view: ViewDefinition): ViewWriter {
    let writer = this.#writers.get(view);
    if (writer === undefined) {
      const table = this.#table(view);
      this.#writers.set(view, (writer = new ViewWriter(qualified(this.#schema, table), table)));
    }
    return writer;
  }
}

function notPrepared(view: ViewDefinition): Error {
  return new Error(`view ${view.name} was not prepared`);
}
