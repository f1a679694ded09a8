/** HTTP commands on long streams against the same server without the append, and under many connections. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { term } from './agreement-story.js';
import type { BenchContext } from './bench-context.js';
import { applyLoad, type Load } from './http-load.js';
import { interleave, sideOf } from './measuring.js';
import { speedRow } from './report.js';

const CONNECTIONS = 32;
const MANY = 128;
const HOOKS = fileURLToPath(new URL('../faults/from-source.mjs', import.meta.url));
const SERVER = fileURLToPath(new URL('./http-server.ts', import.meta.url));
/** The views are waited for so many times five seconds, no longer. */
const PATIENCE = 24;

export async function httpRows(context: BenchContext): Promise<void> {
  const ledger = await context.long();
  const server = await startServer(context.copy(ledger.path, 'http.db'));
  try {
    await commandRow(context, server.url, ledger.agreements.slice(0, context.sizes.longStreams));
    await manyRow(context, server.url, ledger.agreements);
  } finally {
    await server.stop();
  }
}

async function commandRow(context: BenchContext, url: string, streams: readonly string[]) {
  const { rounds, requests } = context.sizes;
  const next = commandsOn(streams, 'load');
  const load = { url, connections: CONNECTIONS, requests, next };
  await applyLoad({ ...load, actor: 'integrator' });
  const sides = await interleave(
    rounds,
    async () => {
      const turn = await applyLoad({ ...load, actor: 'case-officer' });
      await viewsAtHead(url);
      return turn;
    },
    () => applyLoad({ ...load, actor: 'integrator' }),
  );
  context.add(
    speedRow(sides, {
      name: `HTTP commands, ${CONNECTIONS} connections`,
      unit: 'requests/s',
      aim: 0.9,
      note: `RecordTerm on ${streams.length} streams of 200 events and more, one connection each; limit: the same server and route, parsed, looked up, folded and decided, but the append answers at once without writing, and no view has anything to do; the views are waited for between turns, outside the clock`,
    }),
  );
}

/** Twice the turn: half of it as the limit, which is the same load on fewer connections. */
async function manyRow(context: BenchContext, url: string, streams: readonly string[]) {
  const { requests } = context.sizes;
  const load = { url, requests: requests * 2, actor: 'case-officer' } as const;
  const next = commandsOn(streams, 'many');
  const few = await applyLoad({ ...load, connections: CONNECTIONS, next });
  const many = await applyLoad({ ...load, connections: MANY, next });
  const [ours, limit] = [sideOf([many]), sideOf([few])];
  const sides = { ours, limit, speedRatio: ours.perSecond / limit.perSecond };
  const row = speedRow(sides, {
    name: `HTTP commands, ${MANY} connections`,
    unit: 'requests/s',
    note: `${many.timeouts} time-outs of ${many.operations} requests (5 s each), which is the aim: none; limit: ${CONNECTIONS} connections on the same streams`,
  });
  context.add({ ...row, met: many.timeouts === 0 });
}

/** Each connection keeps to its own stream while there are enough of them. */
function commandsOn(streams: readonly string[], prefix: string): Load['next'] {
  let count = 0;
  return (connection) => {
    count += 1;
    const stream = streams[connection % streams.length];
    const body = { ...term(count), effectiveOn: { date: '2000-01-01', basis: 'stated' } };
    return {
      path: `/v1/agreements/${stream}/record-term`,
      body: JSON.stringify(body),
      key: `${prefix}-${count}`,
    };
  };
}

async function viewsAtHead(url: string): Promise<void> {
  for (const view of ['agreements', 'payment-schedule', 'flags'])
    for (let asked = 0; ; asked += 1) {
      const answer = await fetch(`${url}/v1/${view}?minPosition=head&limit=1`);
      await answer.arrayBuffer();
      if (answer.ok) break;
      if (asked === PATIENCE) throw new Error(`the views did not come: ${answer.status}`);
    }
}

async function startServer(path: string) {
  const server = fork(SERVER, [], {
    execArgv: ['--no-warnings', '--import', HOOKS],
    env: { ...process.env, LIGGAREN_STORE: `sqlite:${path}`, LIGGAREN_DEMONSTRATION: 'no' },
  });
  const ended = once(server, 'exit');
  const ready = once(server, 'message').then(([message]) => (message as { url: string }).url);
  const url = await Promise.race([
    ready,
    ended.then(([code]) => Promise.reject(new Error(`the server ended with ${code}`))),
  ]);
  return {
    url,
    async stop() {
      server.send('stop');
      await ended;
    },
  };
}
