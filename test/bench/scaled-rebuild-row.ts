/** All views rebuilt from EventStoreDB into PostgreSQL, against reading and inserting alone; and from file to file. */
import { openEventStoreDb } from '@liggaren/event-store-eventstoredb';
import { createProjector } from '@liggaren/projections';
import { allProjections } from '@liggaren/read-models';
import { openPostgresViewStore } from '@liggaren/view-store-postgres';
import pg from 'pg';
import type { BenchContext } from './bench-context.js';
import { interleave, timed, type Turn } from './measuring.js';
import { RawClient } from './raw-client.js';
import { rebuildRow } from './rebuild-rows.js';
import { speedRow } from './report.js';
import { copyToServer, type ScaledServers } from './scaled-servers.js';

export async function scaledRebuildRow(
  context: BenchContext,
  servers: ScaledServers,
): Promise<void> {
  const file = await context.small();
  context.say(`copying ${file.events} events to the server`);
  const ledger = await copyToServer(servers, file.path);
  const views = `${servers.views}?ledger=${ledger.name}`;
  const raw = new RawClient(servers.events, ledger.name);
  let rows = 0;
  const sides = await interleave(
    1,
    () => rebuilt(ledger.url, views),
    async () => {
      const read = await raw.readAll(`${ledger.name}.`);
      const written = await insertedAgain(servers.views, ledger.name);
      rows = written.operations;
      return { ...read, milliseconds: read.milliseconds + written.milliseconds };
    },
  );
  await raw.close();
  context.add(
    speedRow(sides, {
      name: 'rebuild of all views, EventStoreDB to PostgreSQL',
      unit: 'events/s',
      note: `${file.events} events, ${rows} view rows, one round; limit: the driver’s own reading of the log, then each table's rows inserted into one like it by the database itself (INSERT … SELECT), so that no row crosses the wire`,
    }),
  );
  await rebuildRow(context, 'small');
}

async function rebuilt(store: string, views: string): Promise<Turn> {
  const eventStore = await openEventStoreDb({ url: store });
  const viewStore = await openPostgresViewStore({ url: views, mode: 'writer' });
  let [operations, halted] = [0, ''];
  const projector = createProjector({
    ...{ eventStore, viewStore, projections: allProjections() },
    onProgress: ({ done }) => (operations = done),
    onHalt: (view, { reason }) => (halted ||= `${view.name}: ${reason}`),
  });
  const { milliseconds } = await timed(0, () => projector.catchUp());
  await viewStore.close();
  await eventStore.close();
  if (halted !== '') throw new Error(halted);
  return { operations, milliseconds };
}

/** Every table of the views into a new one with the same indexes; answers how many rows that were. */
async function insertedAgain(url: string, ledger: string): Promise<Turn> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ table: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS table FROM pg_tables
        WHERE schemaname = $1 AND tablename <> 'progress'`,
      [`${ledger}_views`],
    );
    for (const { table } of rows)
      await client.query(
        `CREATE TABLE ${table.replace(/"?$/, '_plain$&')} (LIKE ${table} INCLUDING ALL)`,
      );
    let operations = 0;
    const { milliseconds } = await timed(0, async () => {
      for (const { table } of rows) {
        const target = table.replace(/"?$/, '_plain$&');
        const { rowCount } = await client.query(
          `INSERT INTO ${target} OVERRIDING SYSTEM VALUE SELECT * FROM ${table}`,
        );
        operations += rowCount ?? 0;
      }
    });
    return { operations, milliseconds };
  } finally {
    await client.end();
  }
}
