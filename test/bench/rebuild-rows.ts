/** All views rebuilt from the log against plain reading and bulk writing of the rows that come out. */
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { BenchContext, ViewedLedger } from './bench-context.js';
import { interleave, type Turn } from './measuring.js';
import { readAndParse } from './raw-log.js';
import { speedRow } from './report.js';

/** Rows taken into memory at a time, outside the clock. */
const PAGE = 10_000;

export async function rebuildRows(context: BenchContext): Promise<void> {
  for (const which of ['small', 'large'] as const) await rebuildRow(context, which);
}

export async function rebuildRow(context: BenchContext, which: 'small' | 'large'): Promise<void> {
  const ledger = await context.withViews(which);
  let rows = 0;
  const sides = await interleave(
    1,
    async () => ledger.rebuilt,
    async () => {
      const written = writePlainly(ledger, context.path(`${which}.plain.db`));
      rows = written.rows;
      return written;
    },
  );
  context.add(
    speedRow(sides, {
      name: `rebuild of all views, ${which} log`,
      unit: 'events/s',
      aim: 0.33,
      note: `${ledger.events} events of ${ledger.agreements.length} agreements, ${rows} view rows, one round; limit: read and parse, then insert the same rows into the same tables with their indexes, one transaction, synchronous NORMAL`,
    }),
  );
}

/** Reading the log and writing the views' rows, without anything between. */
function writePlainly(
  { path, viewsPath, events }: ViewedLedger,
  target: string,
): Turn & { rows: number } {
  const log = new DatabaseSync(path, { readOnly: true });
  const from = performance.now();
  readAndParse(log);
  const reading = performance.now() - from;
  log.close();
  const views = new DatabaseSync(viewsPath, { readOnly: true });
  const plain = new DatabaseSync(target);
  plain.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  for (const sql of schemaOf(views)) plain.exec(sql);
  let [writing, rows] = [0, 0];
  plain.exec('BEGIN');
  for (const table of tablesOf(views))
    for (const page of pagesOf(views, table)) {
      writing += insertAll(plain, table, page);
      rows += page.length;
    }
  const committed = performance.now();
  plain.exec('COMMIT');
  writing += performance.now() - committed;
  plain.close();
  views.close();
  return { operations: events, milliseconds: reading + writing, rows };
}

type PlainRow = readonly SQLInputValue[];

function insertAll(database: DatabaseSync, table: string, page: readonly PlainRow[]): number {
  const marks = (page[0] ?? []).map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO "${table}" VALUES (${marks})`);
  const from = performance.now();
  for (const row of page) insert.run(...row);
  return performance.now() - from;
}

function* pagesOf(database: DatabaseSync, table: string): Generator<readonly PlainRow[]> {
  const select = database.prepare(
    `SELECT * FROM "${table}" WHERE row_id > ? ORDER BY row_id LIMIT ${PAGE}`,
  );
  select.setReturnArrays(true);
  for (let after = 0; ;) {
    const page = select.all(after) as unknown as PlainRow[];
    if (page.length === 0) return;
    yield page;
    after = Number(page.at(-1)?.[0]);
  }
}

/** The views' tables: those of versions, not the checkpoints. */
function tablesOf(database: DatabaseSync): readonly string[] {
  return database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%row_id%'")
    .all()
    .map(({ name }) => String(name));
}

function schemaOf(database: DatabaseSync): readonly string[] {
  return database
    .prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL')
    .all()
    .map(({ sql }) => String(sql));
}
