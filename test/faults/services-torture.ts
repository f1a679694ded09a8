/**
 * A ledger in separate services, everything of it failed at random while clients write: the servers killed, frozen
 * and restarted, connections cut, an API or the projector killed or frozen. Then the log is held against what
 * clients were told, and the views against a replay: `tortureServices`.
 */
import { setTimeout } from 'node:timers/promises';
import { openEventStoreDb } from '@liggaren/event-store-eventstoredb';
import type { EventStoreDbServer, ServerForTests } from '@liggaren/testing/servers';
import { checkLog, type Findings, readFeed } from './check-log.js';
import { type Fault, Installation, refuseImpossible } from './installation.js';
import { endedNow, type Provenance, provenanceOf } from './provenance.js';
import { randomFrom } from './random.js';
import { seenToTheEnd } from './seen-to-the-end.js';
import { Clients } from './services-clients.js';

export interface ServicesTorture extends Findings, Provenance {
  readonly test: 'services';
  readonly nodes: number;
  readonly seed: number;
  readonly faults: Readonly<Partial<Record<Fault, number>>>;
  readonly acknowledged: number;
  /** Requests that were not answered, or with 503, and were sent again under their key. */
  readonly sentAgain: number;
  /** Of those, commands that had been carried out. */
  readonly storedUntold: number;
  /** Answers that no client should get. */
  readonly unexpected: readonly string[];
  /** What services said that ended although nobody ended them, and were started again. */
  readonly endedThemselves: readonly string[];
  /** Places at which what a live subscriber saw differs from the log. */
  readonly seenOtherwise: number;
  /** Between the views and a replay. */
  readonly differences: number;
  readonly events: number;
  readonly seconds: number;
}

export interface ServicesTortureOptions {
  readonly server: EventStoreDbServer;
  /** One that can be restarted, where it is to be. */
  readonly postgres: ServerForTests;
  /** For what services keep. */
  readonly folder: string;
  /** In turn, so often. */
  readonly kinds: readonly Fault[];
  readonly faults: number;
  readonly seed: number;
  readonly onFault?: (done: number, kind: Fault, acknowledged: number) => void;
}

/** Commands acknowledged between two faults, at most. */
const MOST_BETWEEN = 40;

/** What a run fails by. */
export function servicesViolations(result: ServicesTorture): number {
  const { lost, doubled, broken, seenOtherwise, differences, unexpected, endedThemselves } = result;
  const found = lost + doubled + broken + seenOtherwise + differences;
  return found + unexpected.length + endedThemselves.length;
}

/** Throws, before anything is started, for a kind of fault that these servers cannot be given. */
export async function tortureServices(options: ServicesTortureOptions): Promise<ServicesTorture> {
  const { server, postgres, seed, kinds } = options;
  refuseImpossible(kinds, options);
  const started = performance.now();
  const random = randomFrom(seed);
  const counts: Partial<Record<Fault, number>> = {};
  const installation = await Installation.start(options);
  const provenance = await provenanceOf({ eventStore: server.url, postgres });
  const stopping = new AbortController();
  const seen: string[] = [];
  let subscriber: Promise<void> | undefined;
  const reader = await openEventStoreDb({ url: server.url });
  try {
    subscriber = collect(reader.subscribeAll({ signal: stopping.signal }), seen);
    const clients = new Clients(installation, random, seed);
    await clients.openLedger();
    clients.start();
    for (let fault = 0; fault < options.faults; fault += 1) {
      await clients.grown(1 + MOST_BETWEEN * random());
      const kind = kinds[fault % kinds.length] as Fault;
      counts[kind] = (counts[kind] ?? 0) + 1;
      await installation.fail(kind, random);
      options.onFault?.(fault + 1, kind, clients.acknowledged);
    }
    await clients.grown(MOST_BETWEEN);
    await clients.stop();
    const url = await upAgain(installation);
    const log = await readFeed(url);
    await seenToTheEnd(seen, log);
    return {
      test: 'services',
      ...endedNow(provenance),
      nodes: server.url.split(',').length,
      seed,
      faults: counts,
      acknowledged: clients.acknowledged,
      ...clients.told,
      endedThemselves: installation.endedThemselves,
      ...checkLog(clients.journal, log, { positionsAreCounted: false }),
      seenOtherwise: Math.abs(seen.length - log.length) + differing(seen, log),
      differences: await differencesAt(url),
      events: log.length,
      seconds: Math.round((performance.now() - started) / 100) / 10,
    };
  } finally {
    stopping.abort();
    await subscriber?.catch(() => undefined);
    await reader.close();
    await installation.stop();
  }
}

async function collect(events: AsyncIterable<{ readonly id: string }>, seen: string[]) {
  for await (const { id } of events) seen.push(id);
}

function differing(seen: readonly string[], log: readonly { readonly id: string }[]): number {
  return log.filter(({ id }, at) => seen[at] !== undefined && seen[at] !== id).length;
}

/** An API, once one is up. */
async function upAgain(installation: Installation): Promise<string> {
  for (;;) {
    const url = await installation.anApi().catch(() => undefined);
    if (url !== undefined) return url;
    await setTimeout(100);
  }
}

/** Of the views from a replay, once they have come to the end of the log. */
async function differencesAt(url: string): Promise<number> {
  const patience = performance.now() + 180_000;
  for (;;) {
    const response = await fetch(`${url}/v1/verifications`, { method: 'POST' });
    const body = (await response.json()) as { differences?: unknown[]; damage?: unknown[] };
    if (body.differences) return body.differences.length + (body.damage ?? []).length;
    if (performance.now() > patience) throw new Error(`not verified: ${JSON.stringify(body)}`);
    await setTimeout(250);
  }
}
