/** Durable, version-checked appends through the port against one plain commit per event. */
import type { Append, NewEvent } from '@liggaren/event-store-port';
import { openSqliteEventStore, type SqliteEventStore } from '@liggaren/event-store-sqlite';
import { instant, term } from './agreement-story.js';
import type { BenchContext } from './bench-context.js';
import { interleave, timed, timedEach, type Turn } from './measuring.js';
import { createRandom, type Random } from './random.js';
import { openRawLog, type RawLog, rawRow } from './raw-log.js';
import { speedRow } from './report.js';

const AIMS = { 1: 0.65, 32: 2.5 } as const;
type Concurrency = keyof typeof AIMS;

export async function appendRows(context: BenchContext): Promise<void> {
  for (const at of ['an empty log', 'a large log'] as const)
    for (const concurrency of [1, 32] as const) await appendRow(context, at, concurrency);
}

async function appendRow(
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

/** So many at a time, each on streams of its own; each timed from call to answer. */
async function appendThroughPort(
  store: SqliteEventStore,
  appends: readonly Append[],
  concurrency: number,
): Promise<Turn> {
  const latencies: number[] = [];
  let next = 0;
  const client = async () => {
    for (let append = appends[next++]; append; append = appends[next++]) {
      const from = performance.now();
      await store.append(append.stream, append.expectedRevision, append.events);
      latencies.push(performance.now() - from);
    }
  };
  const turn = await timed(appends.length, () =>
    Promise.all(Array.from({ length: concurrency }, client)),
  );
  return { ...turn, latencies };
}

function insertPlainly(raw: RawLog, rows: Parameters<RawLog['insert']>[0][]): Promise<Turn> {
  return timedEach(rows.length, (index) => raw.insert(rows[index] ?? []));
}

/** Makes appends of one event, round about on so many streams that neighbours never share one. */
class Writers {
  readonly #random: Random;
  readonly #streams: { readonly stream: string; revision: number }[];
  #count = 0;

  constructor(random: Random, concurrency: number) {
    this.#random = random;
    this.#streams = Array.from({ length: concurrency * 8 }, () => ({
      stream: `agreement-${random.uuid()}`,
      revision: -1,
    }));
  }

  batch(size: number): readonly Append[] {
    return Array.from({ length: size }, () => this.#append());
  }

  #append(): Append {
    const stream = this.#streams[this.#count % this.#streams.length] as {
      stream: string;
      revision: number;
    };
    const expectedRevision = stream.revision < 0 ? 'no-stream' : stream.revision;
    stream.revision += 1;
    this.#count += 1;
    return { stream: stream.stream, expectedRevision, events: [this.#event()] };
  }

  #event(): NewEvent {
    const random = this.#random;
    const commandId = random.uuid();
    return {
      id: random.uuid(),
      ledgerId: '00000000-0000-4000-a000-000000000001',
      type: 'TermRecorded',
      version: 1,
      recordedAt: instant('2026-01-01'),
      data: { ...term(this.#count) },
      metadata: {
        actor: { authenticated: 'none', id: 'case-officer', kind: 'person' },
        commandId,
        correlationId: commandId,
        inputHash: random.hex(64),
      },
    };
  }
}
