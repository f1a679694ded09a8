/** From the acknowledged append to the view that has it, through the worker, against a plain worker. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { type LedgerRuntime, openLedgerRuntime, readConfiguration } from '@liggaren/api';
import { allProjections } from '@liggaren/read-models';
import { term } from './agreement-story.js';
import type { BenchContext } from './bench-context.js';
import { interleave, type Turn } from './measuring.js';
import { latencyRow } from './report.js';

const ACTOR = { id: 'case-officer', kind: 'person' } as const;
/** A view that has not come by then never will. */
const PATIENCE_MS = 10_000;

export async function visibleRow(context: BenchContext): Promise<void> {
  const ledger = await context.withViews('small');
  const storePath = context.copy(ledger.path, 'visible.db');
  context.copy(ledger.viewsPath, 'visible.views.db');
  const configuration = readConfiguration({
    LIGGAREN_STORE: `sqlite:${storePath}`,
    LIGGAREN_DEMONSTRATION: 'no',
  });
  const runtime = await openLedgerRuntime(configuration, 'worker');
  const plain = await openPlainPair(context.path('visible.plain'));
  const { rounds, commits } = context.sizes;
  let count = 0;
  const agreementOf = () => ledger.agreements[count++ % ledger.agreements.length] ?? '';
  const sides = await interleave(
    rounds,
    () => latenciesOf(commits, () => commitAndSee(runtime, agreementOf(), count)),
    () => latenciesOf(commits, () => plain.commitAndSee()),
  );
  await plain.close();
  await runtime.close();
  context.add(
    latencyRow(sides, {
      name: 'commit to view visible',
      note: 'one command at a time on agreements of 18 events, from its answer until every view has its position; limit: a worker woken the same way that copies the new row to a file of its own and commits (NORMAL)',
    }),
  );
}

/** Operations are told by their latency alone: what comes before the acknowledgement is not in it. */
export async function latenciesOf(times: number, once: () => Promise<number>): Promise<Turn> {
  const latencies: number[] = [];
  for (let index = 0; index < times; index += 1) latencies.push(await once());
  const milliseconds = latencies.reduce((sum, one) => sum + one, 0);
  return { operations: times, milliseconds, latencies };
}

async function commitAndSee(runtime: LedgerRuntime, id: string, count: number): Promise<number> {
  const position = await recordTerm(runtime, id, count);
  const from = performance.now();
  for (const { view } of allProjections())
    await until(from, async () => {
      const { checkpoint } = await runtime.views.progress(view);
      return checkpoint !== undefined && checkpoint >= position;
    });
  return performance.now() - from;
}

/** One command on an agreement, the count-th; answers its position. */
export async function recordTerm(
  { handle }: Pick<LedgerRuntime, 'handle'>,
  id: string,
  count: number,
): Promise<string> {
  const outcome = await handle({
    type: 'RecordTerm',
    category: 'agreement',
    id,
    body: { ...term(count), effectiveOn: { date: '2000-01-01', basis: 'stated' } },
    actor: ACTOR,
    client: 'bench',
    key: `visible-${count}`,
  });
  if (outcome.outcome !== 'accepted') throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome.position;
}

interface PlainPair {
  commitAndSee(): Promise<number>;
  close(): Promise<void>;
}

async function openPlainPair(path: string): Promise<PlainPair> {
  const log = new DatabaseSync(`${path}.log.db`);
  log.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE events (position INTEGER PRIMARY KEY, data TEXT NOT NULL) STRICT`);
  const insert = log.prepare('INSERT INTO events (data) VALUES (?)');
  const worker = new Worker(new URL('./plain-view-worker.ts', import.meta.url), {
    workerData: path,
  });
  await new Promise((resolve) => worker.once('message', resolve));
  const view = new DatabaseSync(`${path}.view.db`, { readOnly: true });
  const end = view.prepare('SELECT max(position) AS position FROM events');
  return {
    async commitAndSee() {
      const position = Number(insert.run(JSON.stringify(term(0))).lastInsertRowid);
      worker.postMessage('wake');
      const from = performance.now();
      await until(from, async () => Number(end.get()?.['position'] ?? 0) >= position);
      return performance.now() - from;
    },
    async close() {
      await worker.terminate();
      view.close();
      log.close();
    },
  };
}

/** Asks again in every turn of the loop. */
export async function until(
  from: number,
  reached: () => Promise<boolean>,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  while (!(await reached())) {
    if (performance.now() - from > patienceMs) throw new Error('the view did not come');
    await nextTurn();
  }
}
