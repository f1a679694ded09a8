/** Appends to EventStoreDB through the port against the driver by itself; and the same appends to a file. */
import { openEventStoreDb } from '@liggaren/event-store-eventstoredb';
import { appendThroughPort, Writers } from './append-load.js';
import { appendRow } from './append-rows.js';
import type { BenchContext } from './bench-context.js';
import { interleave } from './measuring.js';
import { createRandom } from './random.js';
import { type AppendPath, RawClient } from './raw-client.js';
import { speedRow } from './report.js';
import { newLedger, type ScaledServers } from './scaled-servers.js';

const AIM = 0.9;
const COMPARED: readonly (readonly [1 | 32, AppendPath])[] = [
  [1, 'one by one'],
  [32, 'one by one'],
  [1, 'batched'],
  [32, 'batched'],
];

export async function scaledAppendRows(
  context: BenchContext,
  servers: ScaledServers,
): Promise<void> {
  for (const [concurrency, path] of COMPARED) await row(context, servers, concurrency, path);
  for (const concurrency of [1, 32] as const) await appendRow(context, 'an empty log', concurrency);
}

async function row(
  context: BenchContext,
  servers: ScaledServers,
  concurrency: 1 | 32,
  path: AppendPath,
): Promise<void> {
  const { sizes, seed } = context;
  const store = await openEventStoreDb({ url: newLedger(servers).url });
  const raw = new RawClient(servers.events, newLedger(servers).name);
  const random = createRandom(seed + concurrency);
  const [ours, limit] = [new Writers(random, concurrency), new Writers(random, concurrency)];
  const sides = await interleave(
    sizes.rounds,
    () => appendThroughPort(store, ours.batch(sizes.appends), concurrency),
    () => raw.append(limit.batch(sizes.appends), concurrency, path),
  );
  await store.close();
  await raw.close();
  context.add(
    speedRow(sides, {
      name: `append to EventStoreDB, ${concurrency} at a time, by the driver's ${path}`,
      unit: 'events/s',
      aim: AIM,
      note: `limit: the driver by itself on the same server, exact expected revisions, events made beforehand, ${path}`,
    }),
  );
}
