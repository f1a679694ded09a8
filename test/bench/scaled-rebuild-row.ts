/** All views rebuilt from EventStoreDB into PostgreSQL, against plain clients that read and insert alone; and from file to file. */
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

/** As many as the adapter sends with one statement. */
const ROWS_AT_ONCE = 2_000;

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
      note: `${file.events} events, ${rows} view rows, one round; limit: the driver’s own reading of the log, then the rows that came out inserted into tables like theirs by plain pg, ${ROWS_AT_ONCE} at a time`,
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

/** Every row of the views over the wire into a table like its own; answers how many rows that were. */
async function insertedAgain(url: string, ledger: string): Promise<Turn> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string; plain: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name,
          format('%I.%I', schemaname, tablename || '_plain') AS plain
        FROM pg_tables WHERE schemaname = $1 AND tablename <> 'progress'`,
      [`${ledger}_views`],
    );
    let [operations, milliseconds] = [0, 0];
    for (const { name, plain } of tables) {
      await client.query(`CREATE TABLE ${plain} (LIKE ${name} INCLUDING ALL)`);
      const { rows } = await client.query(`SELECT * FROM ${name}`);
      const inserted = await timed(rows.length, async () => {
        for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
          await client.query(
            `INSERT INTO ${plain} OVERRIDING SYSTEM VALUE
              SELECT * FROM jsonb_populate_recordset(NULL::${plain}, $1::jsonb)`,
            [JSON.stringify(rows.slice(at, at + ROWS_AT_ONCE))],
          );
      });
      operations += inserted.operations;
      milliseconds += inserted.milliseconds;
    }
    return { operations, milliseconds };
  } finally {
    await client.end();
  }
}
