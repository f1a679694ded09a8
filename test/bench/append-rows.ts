/** Durable, version-checked appends through the port against one plain commit per event. */
import type { NewEvent } from '@liggaren/event-store-port';
import { openSqliteEventStore } from '@liggaren/event-store-sqlite';
import { appendThroughPort, Writers } from './append-load.js';
import type { BenchContext } from './bench-context.js';
import { interleave, timedEach, type Turn } from './measuring.js';
import { createRandom } from './random.js';
import { openRawLog, type RawLog, rawRow } from './raw-log.js';
import { speedRow } from './report.js';

const AIMS = { 1: 0.65, 32: 2.5 } as const;
type Concurrency = keyof typeof AIMS;

export async function appendRows(context: BenchContext): Promise<void> {
  for (const at of ['an empty log', 'a large log'] as const)
    for (const concurrency of [1, 32] as const) await appendRow(context, at, concurrency);
}

export async function appendRow(
  context: BenchContext,
  at: 'an empty log' | 'a large log',
  concurrency: Concurrency,
): Promise<void> {
  const { sizes, seed } = context;
  const name = `append-${at.split(' ')[1]}-${concurrency}`;
  const large = at === 'a large log' ? await context.large() : undefined;
  const path = large ? context.copy(large.path, `${name}.db`) : context.path(`${name}.db`);
  const store = openSqliteEventStore({ path, mode: 'writer' });
  const raw = openRawLog(context.path(`${name}.raw.db`));
  if (large) raw.copyFrom(large.path);
  const random = createRandom(seed + concurrency);
  const [ours, limit] = [new Writers(random, concurrency), new Writers(random, 1)];
  let position = large?.events ?? 0;
  const sides = await interleave(
    sizes.rounds,
    () => appendThroughPort(store, ours.batch(sizes.appends), concurrency),
    () => {
      const rows = limit
        .batch(sizes.appends)
        .map(({ stream, expectedRevision, events: [event] }) => {
          const revision = expectedRevision === 'no-stream' ? 0 : expectedRevision + 1;
          return rawRow(event as NewEvent, stream, revision, (position += 1));
        });
      return insertPlainly(raw, rows);
    },
  );
  await store.close();
  raw.close();
  context.add(
    speedRow(sides, {
      name: `append, ${concurrency} at a time, ${at}`,
      unit: 'events/s',
      aim: AIMS[concurrency],
      note: `${large?.events ?? 0} events before; limit: one prepared INSERT and one commit per event, JSON written beforehand, same columns, unique indexes and pragmas, no triggers`,
    }),
  );
}

function insertPlainly(raw: RawLog, rows: Parameters<RawLog['insert']>[0][]): Promise<Turn> {
  return timedEach(rows.length, (index) => raw.insert(rows[index] ?? []));
}
