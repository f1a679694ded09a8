/**
 * `npm run bench:scaled`: the same work on both installations, each in ratio to the plain client of its own store, in
 * one run. Needs EventStoreDB (docs/how-to/run-eventstoredb.md); see docs/evidence/README.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FULL_SIZES, QUICK_SIZES } from './bench-context.js';
import { runBench } from './run-bench.js';
import { scaledAppendRows } from './scaled-append-rows.js';
import { scaledLagRows } from './scaled-lag-rows.js';
import { scaledReadRows } from './scaled-read-rows.js';
import { scaledRebuildRow } from './scaled-rebuild-row.js';
import { startScaledServers } from './scaled-servers.js';

/** Each agreement is copied to the server event by event. */
const AGREEMENTS = 200;

const folder = mkdtempSync(join(tmpdir(), 'liggaren-bench-'));
const servers = await startScaledServers(folder);
try {
  if (servers)
    await runBench({
      groups: {
        append: (context) => scaledAppendRows(context, servers),
        read: (context) => scaledReadRows(context, servers),
        rebuild: (context) => scaledRebuildRow(context, servers),
        lag: (context) => scaledLagRows(context, servers),
      },
      full: { ...FULL_SIZES, agreements: AGREEMENTS },
      quick: QUICK_SIZES,
    });
} finally {
  await servers?.stop();
  rmSync(folder, { recursive: true, force: true });
}
// Said outright: the embedded PostgreSQL's package ends a process that has nothing left to do with 0.
if (!servers) process.exit(1);
