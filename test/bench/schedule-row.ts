/** The payment schedule of a quarter, all pages, against one SQL aggregate over a plain table. */
import { DatabaseSync } from 'node:sqlite';
import { getPaymentSchedule, type Moment, PAYMENT_SCHEDULE } from '@liggaren/read-models';
import type { ViewStore } from '@liggaren/view-store-port';
import { openSqliteViewStore } from '@liggaren/view-store-sqlite';
import { type BenchContext, headOf } from './bench-context.js';
import { interleave, timedEach } from './measuring.js';
import { latencyRow } from './report.js';

const QUARTER = '2000-Q1';
const VALID_ON = '2000-02-15';
/** The API's largest page. */
const PAGE = 1_000;
const TIMES = 3;

const AGGREGATE = `
  SELECT agreement, tranche, due_on, sum(amount_minor) AS amount_minor
  FROM tranche_lines WHERE quarter = ? GROUP BY agreement, tranche, due_on ORDER BY agreement, tranche`;

export async function scheduleRow(context: BenchContext): Promise<void> {
  const ledger = await context.withViews('small');
  const views = openSqliteViewStore({ path: ledger.viewsPath, mode: 'reader' });
  const moment: Moment = { validOn: VALID_ON, knownAt: await headOf(ledger) };
  const plain = await plainTable(context.path('schedule.plain.db'), views, moment);
  const aggregate = plain.prepare(AGGREGATE);
  let rows = 0;
  const sides = await interleave(
    context.sizes.rounds,
    () =>
      timedEach(TIMES, async () => {
        rows = await wholeSchedule(views, moment);
      }),
    () => timedEach(TIMES, () => requireRows(aggregate.all(QUARTER).length, rows)),
  );
  plain.close();
  await views.close();
  context.add(
    latencyRow(sides, {
      name: 'schedule of a quarter',
      aim: 2,
      note: `${rows} tranches of ${ledger.agreements.length} agreements, with names, gates and events; limit: a grouped sum that gives as many rows of four columns from a plain indexed table of tranche lines`,
    }),
  );
}

async function wholeSchedule(views: ViewStore, moment: Moment): Promise<number> {
  let count = 0;
  let cursor: string | undefined;
  do {
    const request = { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
    const page = await getPaymentSchedule(views, moment, { quarter: QUARTER }, request);
    count += page.items.length;
    cursor = page.next;
  } while (cursor !== undefined);
  return count;
}

interface Body {
  readonly agreement: string;
  readonly tranche: string;
  readonly dueOn: string;
  readonly lines: readonly {
    readonly code: string;
    readonly amount: { readonly amountMinor: number };
  }[];
}

/** What somebody who only wanted this answer would keep: the lines of every tranche held now. */
async function plainTable(path: string, views: ViewStore, moment: Moment): Promise<DatabaseSync> {
  const plain = new DatabaseSync(path);
  plain.exec(`
    CREATE TABLE tranche_lines (
      agreement TEXT, tranche TEXT, quarter TEXT, due_on TEXT, code TEXT, amount_minor INTEGER) STRICT;
    CREATE INDEX tranche_lines_quarter ON tranche_lines (quarter); BEGIN`);
  const insert = plain.prepare('INSERT INTO tranche_lines VALUES (?, ?, ?, ?, ?, ?)');
  const query = { knownAt: moment.knownAt.position, valid: { on: moment.validOn } };
  for (const { body, columns } of await views.query(PAYMENT_SCHEDULE, query)) {
    const { agreement, tranche, dueOn, lines } = body as unknown as Body;
    const quarter = String(columns['quarter']);
    for (const { code, amount } of lines)
      insert.run(agreement, tranche, quarter, dueOn, code, amount.amountMinor);
  }
  plain.exec('COMMIT');
  return plain;
}

function requireRows(found: number, wanted: number): void {
  if (found !== wanted) throw new Error(`the aggregate gave ${found} rows, the schedule ${wanted}`);
}
