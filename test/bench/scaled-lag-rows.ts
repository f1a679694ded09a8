/**
 * How long a view that a projector keeps in PostgreSQL is behind, against a bare subscription; and embedded.
 */
import { setTimeout } from 'node:timers/promises';
import { createCommandHandler } from '@liggaren/command-handling';
import { openEventStoreDb } from '@liggaren/event-store-eventstoredb';
import type { EventStore } from '@liggaren/event-store-port';
import { allProjections } from '@liggaren/read-models';
import type { ViewStore } from '@liggaren/view-store-port';
import { openPostgresViewStore } from '@liggaren/view-store-postgres';
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
  const views = await openPostgresViewStore({ url: places.views, mode: 'reader' });
  const store = await openEventStoreDb({ url: places.store });
  const desk = new TimedDesk(store, views);
  try {
    context.say('waiting for the projector to come along');
    const agreementOf = (count: number) => file.agreements[count % file.agreements.length] ?? '';
    await desk.commandAndSee('command', agreementOf, LONGEST_REBUILD_MS);
    const writers = new Writers(createRandom(seed), 1);
    for (const since of ['append', 'command'] as const) {
      const sides = await interleave(
        sizes.rounds,
        () => latenciesOf(sizes.commits, () => desk.commandAndSee(since, agreementOf)),
        () => raw.appendAndSee(writers.batch(sizes.commits)),
      );
      context.add(
        latencyRow(sides, {
          name: `${since} to view visible, separate services`,
          ...(since === 'append' ? { aim: 2 } : {}),
          note: `one command at a time on agreements of 18 events: from the ${since}'s call until the register shows its position, asked each millisecond over PostgreSQL; limit: from the call of a bare append until a bare subscription of the same driver has the event`,
        }),
      );
    }
  } finally {
    await raw.close();
    await views.close();
    await store.close();
    await killAll([projector]);
  }
  await visibleRow(context);
}

/** Carries out commands as an API does, and watches when a view has them. */
class TimedDesk {
  #count = 0;
  #appendedAt = 0;
  readonly #handler;
  readonly #views: ViewStore;

  constructor(store: EventStore, views: ViewStore) {
    this.#views = views;
    this.#handler = createCommandHandler({
      store: {
        readStream: (stream, options) => store.readStream(stream, options),
        findEvent: (id) => store.findEvent(id),
        append: (...append) => {
          this.#appendedAt = performance.now();
          return store.append(...append);
        },
      } as EventStore,
      clock: () => new Date().toISOString(),
      newLedgerId: () => {
        throw new Error('the ledger is open');
      },
    });
  }

  /** Milliseconds until the register has it: since the call of the command, or of its append. */
  async commandAndSee(
    since: 'append' | 'command',
    agreementOf: (count: number) => string,
    patienceMs?: number,
  ): Promise<number> {
    this.#count += 1;
    const called = performance.now();
    const position = await recordTerm(this.#handler, agreementOf(this.#count), this.#count);
    await until(called, async () => (await this.#hasCome(position)) || this.#notYet(), patienceMs);
    return performance.now() - (since === 'append' ? this.#appendedAt : called);
  }

  async #hasCome(position: string): Promise<boolean> {
    return ((await this.#views.progress(REGISTER)).checkpoint ?? '') >= position;
  }

  /** Asking all the time would take a core from those who are waited for. */
  #notYet(): Promise<false> {
    return setTimeout(1, false);
  }
}
