/** Reading the whole log from EventStoreDB through the port against the driver by itself; and the same log from a file. */
import { openEventStoreDb } from '@liggaren/event-store-eventstoredb';
import type { Append, EventStore } from '@liggaren/event-store-port';
import { openSqliteEventStore } from '@liggaren/event-store-sqlite';
import { Writers } from './append-load.js';
import type { BenchContext } from './bench-context.js';
import { interleave, type Turn, timed } from './measuring.js';
import { createRandom } from './random.js';
import { RawClient } from './raw-client.js';
import { openRawLog } from './raw-log.js';
import { speedRow } from './report.js';
import { newLedger, type ScaledServers } from './scaled-servers.js';

/** Events of an append, and of a stream. */
const TOGETHER = 500;

export async function scaledReadRows(context: BenchContext, servers: ScaledServers): Promise<void> {
  const { sizes, seed } = context;
  const ledger = newLedger(servers);
  const path = context.path('read.db');
  const store = await openEventStoreDb({ url: ledger.url });
  const file = openSqliteEventStore({ path, mode: 'writer' });
  const random = createRandom(seed);
  for (let at = 0; at < sizes.read; at += TOGETHER) {
    const [first, ...others] = new Writers(random, 1).batch(Math.min(TOGETHER, sizes.read - at));
    const events = [first as Append, ...others].flatMap((append) => append.events);
    const stream = `agreement-${random.uuid()}`;
    for (const to of [store, file]) await to.append(stream, 'no-stream', events);
  }
  const raw = new RawClient(servers.events, ledger.name);
  const onServer = await interleave(
    sizes.rounds,
    () => readThrough(store),
    () => raw.readAll(`${ledger.name}.`),
  );
  context.add(
    speedRow(onServer, {
      name: `reading ${sizes.read} events from EventStoreDB`,
      unit: 'events/s',
      aim: 0.9,
      note: 'the whole log in order; limit: the driver’s own reading of $all on the same server, each event as it gives it',
    }),
  );
  const plain = openRawLog(context.path('read.raw.db'));
  plain.copyFrom(path);
  const inFile = await interleave(
    sizes.rounds,
    () => readThrough(file),
    () => timed(sizes.read, () => plain.readAndParse()),
  );
  context.add(
    speedRow(inFile, {
      name: `reading ${sizes.read} events from a file`,
      unit: 'events/s',
      note: 'the same events; limit: plain SELECTs in pages, data parsed',
    }),
  );
  await raw.close();
  plain.close();
  await Promise.all([store.close(), file.close()]);
}

async function readThrough(store: EventStore): Promise<Turn> {
  let operations = 0;
  const { milliseconds } = await timed(0, async () => {
    for await (const _event of store.readAll()) operations += 1;
  });
  return { operations, milliseconds };
}
