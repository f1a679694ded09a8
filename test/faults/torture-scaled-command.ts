/**
 * `npm run torture:scaled -- --faults 40 --seed S [--only one,three,services,services-three] [--kinds kill,cut]`: a
 * JSON line for each rig; exits 1 on a violation. Needs LIGGAREN_TEST_EVENTSTORE_COMMAND (docs/how-to/run-eventstoredb.md).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  eventStoreCommand,
  type EventStoreDbServer,
  eventStoreDbServer,
  postgresForTests,
} from '@liggaren/testing/servers';
import * as onServers from './eventstoredb-torture.js';
import * as onServices from './installation.js';
import { servicesViolations, tortureServices } from './services-torture.js';

const { values } = parseArgs({
  options: {
    faults: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: 'one,three,services,services-three' },
    kinds: { type: 'string' },
  },
});
const [faults, seed] = [wholeNumber('faults'), wholeNumber('seed')];
const only = values.only.split(',');
const given = await eventStoreCommand('torture:scaled');
let violations = given ? 0 : 1;

for (const [name, size] of [['one', 1] as const, ['three', 3] as const])
  if (given && only.includes(name))
    await onServer(size, async (server) => {
      const kinds = kindsAmong(onServers.FAULTS);
      const options = { faults, seed, ...(kinds ? { kinds } : {}) };
      const result = await onServers.tortureEventStoreDb(server, options);
      print(result, onServers.eventStoreDbViolations(result));
    });

for (const [name, size] of [['services', 1] as const, ['services-three', 3] as const])
  if (given && only.includes(name)) {
    const postgres = await postgresForTests('torture:scaled');
    const all = size === 1 ? onServices.FAULTS : onServices.CLUSTER_FAULTS;
    const kinds = kindsAmong(all) ?? all;
    await onServer(size, async (server, folder) => {
      const onFault = (done: number, kind: string, acknowledged: number) =>
        console.error(
          `${done} of ${faults} faults, the last ${kind}; ${acknowledged} acknowledged`,
        );
      const options = { server, postgres, folder, kinds, faults, seed, onFault };
      const result = await tortureServices(options);
      print(result, servicesViolations(result));
    }).finally(() => postgres.stop());
  }
// Said outright: the embedded PostgreSQL's package ends a process that has nothing left to do with 0.
process.exit(violations === 0 ? 0 : 1);

function print(result: object, found: number): void {
  violations += found;
  console.log(JSON.stringify({ ...result, violations: found }));
}

async function onServer(
  size: 1 | 3,
  work: (server: EventStoreDbServer, folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'liggaren-torture-'));
  const server = await eventStoreDbServer(given!.url, { folder, size });
  try {
    await work(server, folder);
  } finally {
    // Nodes too that came up where another did not, in time.
    await server.killAll();
    rmSync(folder, { recursive: true, force: true });
  }
}

function kindsAmong<Kind extends string>(all: readonly Kind[]): readonly Kind[] | undefined {
  if (values.kinds === undefined) return undefined;
  return values.kinds.split(',').map((wanted) => {
    const kind = all.find((one) => one === wanted);
    if (kind === undefined) throw new Error(`--kinds takes some of ${all.join()}, not ${wanted}`);
    return kind;
  });
}

function wholeNumber(name: 'faults' | 'seed'): number {
  if (!/^\d{1,9}$/.test(values[name])) throw new Error(`--${name} takes a whole number`);
  return Number(values[name]);
}
