/** From a command to the view that shows it, through a projector of its own, against a bare subscription; and embedded. */
import { type LedgerRuntime, openLedgerRuntime, readConfiguration } from '@liggaren/api';
import { allProjections } from '@liggaren/read-models';
import { killAll, startProjector } from '../scaled/services.js';
import { Writers } from './append-load.js';
import type { BenchContext } from './bench-context.js';
import { interleave } from './measuring.js';
import { createRandom } from './random.js';
import { RawClient } from './raw-client.js';
import { latencyRow } from './report.js';
import { copyToServer, newLedger, type ScaledServers } from './scaled-servers.js';
import { latenciesOf, recordTerm, until, visibleRow } from './visible-row.js';

/** All views are written in one transaction: one tells of all. */
const REGISTER = allProjections().find(({ view }) => view.name === 'agreement-register')!.view;
const LONGEST_REBUILD_MS = 600_000;

export async function scaledLagRows(context: BenchContext, servers: ScaledServers): Promise<void> {
  const { sizes, seed } = context;
  const file = await context.small();
  const ledger = await copyToServer(servers, file.path);
  const places = {
    store: ledger.url,
    views: `${servers.views}?ledger=${ledger.name}`,
    rebuilds: context.path('rebuilds'),
  };
  const projector = startProjector(places);
  const raw = new RawClient(servers.events, newLedger(servers).name);
  const runtime = await openLedgerRuntime(
    readConfiguration({ LIGGAREN_STORE: places.store, LIGGAREN_VIEWS: places.views }),
    'worker',
  );
  try {
    context.say('waiting for the projector to come along');
    let count = 0;
    const once = (patienceMs?: number) => {
      const agreement = file.agreements[(count += 1) % file.agreements.length] ?? '';
      return commandAndSee(runtime, agreement, count, patienceMs);
    };
    await once(LONGEST_REBUILD_MS);
    const writers = new Writers(createRandom(seed), 1);
    const sides = await interleave(
      sizes.rounds,
      () => latenciesOf(sizes.commits, once),
      () => raw.appendAndSee(writers.batch(sizes.commits)),
    );
    context.add(
      latencyRow(sides, {
        name: 'command to view visible, separate services',
        aim: 2,
        note: 'one command at a time on agreements of 18 events: from its call, through the append, until the register shows its position, asked again and again over PostgreSQL; limit: from the call of a bare append until a bare subscription of the same driver has the event',
      }),
    );
  } finally {
    await raw.close();
    await runtime.close();
    await killAll([projector]);
  }
  await visibleRow(context);
}

/** From the command's call until the register of agreements has it. */
async function commandAndSee(
  runtime: LedgerRuntime,
  agreement: string,
  count: number,
  patienceMs?: number,
): Promise<number> {
  const from = performance.now();
  const position = await recordTerm(runtime, agreement, count);
  await until(
    from,
    async () => ((await runtime.views.progress(REGISTER)).checkpoint ?? '') >= position,
    patienceMs,
  );
  return performance.now() - from;
}
