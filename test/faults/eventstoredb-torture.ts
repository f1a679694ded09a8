/**
 * Kills, freezes and restarts an EventStoreDB server at random while writers append through the adapter
 * and a subscriber follows; then holds the ledger against both: `tortureEventStoreDb`.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { openEventStoreDb } from '@liggaren/event-store-eventstoredb';
import {
  DuplicateEventId,
  OutcomeUnknown,
  RevisionConflict,
  StoreUnavailable,
  type Appended,
  type EventStore,
  type NewEvent,
  type StoredEvent,
} from '@liggaren/event-store-port';
import { type EventStoreDbServer, startTcpProxy } from '@liggaren/testing/servers';
import { checkLedger, type LedgerFindings } from './check-ledger.js';
import { endedNow, type Provenance, provenanceOf } from './provenance.js';
import { randomFrom } from './random.js';
import { seenToTheEnd } from './seen-to-the-end.js';

/** The last one on one node alone: of a cluster, clients are told the nodes' own addresses. */
export const FAULTS = ['kill', 'freeze', 'restart', 'cut'] as const;
type Fault = (typeof FAULTS)[number];

export interface EventStoreDbTorture extends LedgerFindings, Provenance {
  readonly test: 'eventstoredb';
  readonly nodes: number;
  readonly seed: number;
  readonly faults: Readonly<Record<Fault, number>>;
  readonly acknowledged: number;
  /** Appends of which the adapter, its patience at an end, could not say what became of them. */
  readonly outcomesUnknown: number;
  /** Appends that were answered only when they were repeated: stored before, unknown to the writer. */
  readonly storedUntold: number;
  readonly events: number;
  readonly seconds: number;
}

const WRITERS = 8;
/** Streams that all writers meet on, beside one of each writer's own. */
const SHARED = ['agreement-shared-1', 'agreement-shared-2'];
/** Appends acknowledged between two faults, at most. */
const MOST_BETWEEN = 100;
const LONGEST_FREEZE_MS = 4_000;
/** Bytes of requests and answers until a cut: a few appends, or less than one. */
const LONGEST_CUT_BYTES = 8_000;

export interface EventStoreDbTortureOptions {
  readonly faults: number;
  readonly seed: number;
  /** In turn; all that there are unless told. */
  readonly kinds?: readonly Fault[];
}

/** What a run fails by. */
export function eventStoreDbViolations(result: LedgerFindings): number {
  const { lost, duplicated, unknown, seenOtherwise } = result;
  return lost + duplicated + unknown + seenOtherwise;
}

/** Throws, before anything is started, for a kind of fault that the server cannot be given. */
export async function tortureEventStoreDb(
  server: EventStoreDbServer,
  { faults, seed, ...asked }: EventStoreDbTortureOptions,
): Promise<EventStoreDbTorture> {
  const nodes = server.url.split(',').length;
  const possible = FAULTS.filter((fault) => fault !== 'cut' || nodes === 1);
  const kinds = asked.kinds ?? possible;
  const impossible = kinds.find((kind) => !possible.includes(kind));
  if (impossible !== undefined || kinds.length === 0)
    throw new Error(`${nodes} nodes can have ${possible.join(', ')}, not ${impossible}`);
  const started = performance.now();
  const random = randomFrom(seed);
  const count = { kill: 0, freeze: 0, restart: 0, cut: 0 };
  await server.start();
  const provenance = await provenanceOf({ eventStore: server.url });
  const wire = await wireTo(server);
  const url = wire?.url ?? server.url;
  const store = await openEventStoreDb({ url });
  const reader = await openEventStoreDb({ url });
  const stopping = new AbortController();
  const seen: string[] = [];
  const subscriber = collect(reader, seen, stopping.signal);
  const journal = new Journal();
  const writing = new AbortController();
  const writers = Array.from({ length: WRITERS }, (_, n) =>
    write(store, journal, [`agreement-own-${n}`, ...SHARED], random, writing.signal),
  );
  try {
    for (let fault = 0; fault < faults; fault += 1) {
      await journal.grown(1 + MOST_BETWEEN * random());
      const kind = kinds[fault % kinds.length] as Fault;
      count[kind] += 1;
      if (kind === 'freeze') await server.freezeLeader(LONGEST_FREEZE_MS * random());
      else if (kind === 'cut') wire!.cutAfter(Math.floor(LONGEST_CUT_BYTES * random()));
      else {
        await server.stopLeader(kind === 'kill' ? 'SIGKILL' : 'SIGTERM');
        await server.start();
      }
    }
    await journal.grown(MOST_BETWEEN);
    writing.abort();
    await Promise.all(writers);
    const ledger: StoredEvent[] = [];
    for await (const event of reader.readAll()) ledger.push(event);
    await seenToTheEnd(seen, ledger);
    return {
      test: 'eventstoredb',
      ...endedNow(provenance),
      nodes,
      seed,
      faults: count,
      acknowledged: journal.acknowledged.length,
      outcomesUnknown: journal.outcomesUnknown,
      storedUntold: journal.storedUntold,
      ...checkLedger(journal.acknowledged, journal.sent, ledger, seen),
      events: ledger.length,
      seconds: Math.round((performance.now() - started) / 100) / 10,
    };
  } finally {
    writing.abort();
    stopping.abort();
    await Promise.allSettled([subscriber, ...writers]);
    await Promise.all([store.close(), reader.close()]);
    await wire?.close();
    await server.killAll();
  }
}

/** A wire to the one node that can be cut; of a cluster there is none. */
async function wireTo({ url }: EventStoreDbServer) {
  const [port, ...others] = [...url.matchAll(/127\.0\.0\.1:(\d+)/g)].map(([, port]) =>
    Number(port),
  );
  if (port === undefined || others.length > 0) return undefined;
  const wire = await startTcpProxy('127.0.0.1', port);
  return { ...wire, url: url.replace(`:${port}`, `:${wire.port}`) };
}

class Journal {
  readonly sent = new Set<string>();
  readonly acknowledged: Appended[] = [];
  outcomesUnknown = 0;
  storedUntold = 0;

  /** Resolves after so many more acknowledgements. */
  async grown(by: number): Promise<void> {
    const wanted = this.acknowledged.length + by;
    while (this.acknowledged.length < wanted) await setTimeout(5);
  }
}

/** Appends one to three events at a time, each until it is known what became of them. */
async function write(
  store: EventStore,
  journal: Journal,
  streams: readonly string[],
  random: () => number,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    const stream = streams[Math.floor(random() * streams.length)] as string;
    const events = Array.from({ length: 1 + Math.floor(random() * 3) }, anEvent);
    for (const { id } of events) journal.sent.add(id);
    await settle(store, journal, stream, events);
  }
}

async function settle(
  store: EventStore,
  journal: Journal,
  stream: string,
  events: readonly NewEvent[],
): Promise<void> {
  for (;;) {
    try {
      const last = await lastRevision(store, stream);
      journal.acknowledged.push(await store.append(stream, last ?? 'no-stream', events));
      return;
    } catch (error) {
      if (error instanceof DuplicateEventId) {
        journal.storedUntold += 1;
        return;
      }
      if (error instanceof OutcomeUnknown) journal.outcomesUnknown += 1;
      else if (!(error instanceof RevisionConflict) && !(error instanceof StoreUnavailable))
        throw error;
    }
  }
}

async function lastRevision(store: EventStore, stream: string): Promise<number | undefined> {
  for await (const { revision } of store.readStream(stream, { direction: 'backwards', max: 1 }))
    return revision;
  return undefined;
}

async function collect(store: EventStore, seen: string[], signal: AbortSignal): Promise<void> {
  for await (const { id } of store.subscribeAll({ signal })) seen.push(id);
}

function anEvent(): NewEvent {
  return {
    id: randomUUID(),
    ledgerId: 'torture',
    type: 'PaymentRecorded',
    version: 1,
    recordedAt: new Date().toISOString(),
    data: { amountMinor: 150_000_00, currency: 'SEK' },
    metadata: { actor: 'case-officer' },
  };
}
