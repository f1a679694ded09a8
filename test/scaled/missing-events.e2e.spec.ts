/**
 * A projector whose log passes over an event stands before the hole, names it and counts it once, for as long as it
 * is missing. The log is one in memory that loses what it is told to: no server can be asked for that.
 */
import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openViews, quietTelemetry, type Telemetry } from '@liggaren/api/services';
import { anEvent, newAgreement } from '@liggaren/event-store-contract';
import type { StoredEvent } from '@liggaren/event-store-port';
import { Projector, type ProjectedPlaces } from '@liggaren/projector';
import { allProjections } from '@liggaren/read-models';
import { InMemoryEventStore, newLedgerOn, postgresForTests } from '@liggaren/testing';
import type { ViewStore } from '@liggaren/view-store-port';
import { temporaryFolder } from '../../apps/api/testing/api-under-test.js';
import { until } from '../../apps/api/testing/waiting.js';
import { asViews } from './places.js';

const NAME = 'A projector whose log passes over an event';
const postgres = await postgresForTests(NAME);
afterAll(() => postgres.stop());

/** Of every stream, what it has come to: takes every event, whatever its type. */
const HEADS = allProjections().find(({ view }) => view.name === 'stream-heads')!.view;
const STREAM = newAgreement();

/** Gives nobody the events that it has lost. */
class LossyEventStore extends InMemoryEventStore {
  readonly lost = new Set<string>();

  override readStream(...asked: Parameters<InMemoryEventStore['readStream']>) {
    return this.#left(super.readStream(...asked));
  }
  override readAll(...asked: Parameters<InMemoryEventStore['readAll']>) {
    return this.#left(super.readAll(...asked));
  }
  override subscribeAll(...asked: Parameters<InMemoryEventStore['subscribeAll']>) {
    return this.#left(super.subscribeAll(...asked));
  }

  async *#left(events: AsyncGenerator<StoredEvent>): AsyncGenerator<StoredEvent> {
    for await (const event of events) if (!this.lost.has(event.id)) yield event;
  }
}

describe(NAME, () => {
  jest.setTimeout(120_000);
  let folder: string;
  let log: LossyEventStore;
  let views: ViewStore;
  let projector: Projector;
  let end: () => Promise<void>;
  let telemetry: Telemetry;

  beforeEach(async () => {
    folder = temporaryFolder();
    [log, telemetry] = [new LossyEventStore(), quietTelemetry()];
    const place = asViews(newLedgerOn(postgres.url));
    views = await openViews(place, 'reader');
    const places: ProjectedPlaces = {
      store: { kind: 'eventstoredb', url: 'esdb://nobody', shown: 'esdb://nobody' },
      views: place,
      rebuildsPath: folder,
    };
    projector = new Projector(places, telemetry, await openViews(place, 'reader'), async () => log);
    const stop = new AbortController();
    const ended = projector.run(stop.signal);
    end = () => {
      stop.abort();
      return ended;
    };
  });
  afterEach(async () => {
    await end();
    await views.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const append = (revision: number, event = anEvent()) =>
    log.append(STREAM, revision === 0 ? 'no-stream' : revision - 1, [event]);
  const checkpoint = async () => (await views.progress(HEADS)).checkpoint;
  const projected = (position: string) =>
    until(
      `the views at ${position}`,
      async () => ((await checkpoint()) ?? '') >= position || undefined,
      60_000,
    );
  const missing = async () =>
    Number(
      /^liggaren_missing_events_total (\d+)$/m.exec(await telemetry.metrics.text(undefined))?.[1],
    );
  /** How often the hole has been met: at each attempt the lease is taken anew. */
  const attempts = (count: number) => {
    let [met, before] = [0, projector.state];
    return until(
      `the hole was met ${count} times`,
      () => {
        if (projector.state !== before && projector.state === 'waiting') met += 1;
        before = projector.state;
        return met >= count || undefined;
      },
      60_000,
    );
  };

  it('stands before it at every attempt, names it, counts it once, and goes on when it is found', async () => {
    const { position } = await append(0);
    await projected(position);
    const lost = anEvent();
    log.lost.add(lost.id);
    await append(1, lost);
    const last = await append(2);
    await attempts(3);
    expect(projector.reason).toContain(`1 event of stream ${STREAM} missing before revision 2`);
    expect(await missing()).toBe(1);
    expect(await checkpoint()).toBe(position);

    log.lost.clear();
    await projected(last.position);
    expect(projector.state).toBe('projecting');
    expect(await missing()).toBe(1);
  });

  it('counts every event of a hole, and those of the next hole too', async () => {
    for (const [first, count] of [
      [1, 2],
      [4, 1],
    ] as const) {
      if (first === 1) await projected((await append(0)).position);
      const lost = Array.from({ length: count }, () => anEvent());
      for (const { id } of lost) log.lost.add(id);
      for (const [at, event] of lost.entries()) await append(first + at, event);
      const { position } = await append(first + count);
      await attempts(2);
      log.lost.clear();
      await projected(position);
    }
    expect(await missing()).toBe(3);
  });
});
