/** A projector outlives what it works with: each of its servers goes away and comes back, and nothing is lost. */
import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { anEvent, newAgreement } from '@liggaren/event-store-contract';
import type { EventStore } from '@liggaren/event-store-port';
import { eventStoreForTests, newLedgerOn, postgresForTests } from '@liggaren/testing';
import type { ViewStore } from '@liggaren/view-store-port';
import { openServerStore, openViews, quietTelemetry } from '@liggaren/api/services';
import { allProjections } from '@liggaren/read-models';
import { temporaryFolder } from '../../apps/api/testing/api-under-test.js';
import { until } from '../../apps/api/testing/waiting.js';
import { Projector, type ProjectedPlaces } from '@liggaren/projector';
import { type OverWire, overWire } from './over-wire.js';
import { asStore, asViews } from './places.js';

const NAME = 'A projector between an EventStoreDB and a PostgreSQL that come and go';
const log = await eventStoreForTests(NAME);
const postgres = log && (await postgresForTests(NAME));
afterAll(async () => {
  await postgres?.stop();
  await log?.stop();
});

const PATIENCE_MS = 60_000;
/** Of every stream, what it has come to: takes every event, whatever its type. */
const HEADS = allProjections().find(({ view }) => view.name === 'stream-heads')!.view;

// Which of the two there is none of, and why, has been said.
if (log && postgres) describe(NAME, () => outlives(log.url));
else describe.skip(NAME, () => it('needs EventStoreDB and PostgreSQL', () => undefined));

function outlives(url: string) {
  jest.setTimeout(180_000);
  let folder: string;
  let events: EventStore;
  let views: ViewStore;
  let store: OverWire;
  let database: OverWire;
  const ending: (() => Promise<unknown>)[] = [];

  beforeEach(async () => {
    folder = temporaryFolder();
    const [ledger, place] = [newLedgerOn(url), newLedgerOn(postgres!.url)];
    // A road of the test's own to both, which never breaks.
    events = await openServerStore(asStore(ledger));
    views = await openViews(asViews(place), 'reader');
    store = await overWire(ledger);
    database = await overWire(place);
  });
  afterEach(async () => {
    for (const end of ending.splice(0).reverse()) await end();
    await events.close();
    await views.close();
    for (const { wire } of [store, database]) await wire.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A projector over wires that a test can take down. */
  async function started(): Promise<{ projector: Projector; ended: Promise<unknown> }> {
    const places: ProjectedPlaces = {
      store: asStore(store.url),
      views: asViews(database.url),
      rebuildsPath: folder,
    };
    const reader = await openViews(places.views, 'reader');
    const projector = new Projector(places, quietTelemetry(), reader);
    const stop = new AbortController();
    const ended = projector.run(stop.signal).catch((error: unknown) => error);
    ending.push(() => {
      stop.abort();
      return ended;
    });
    return { projector, ended };
  }
  const record = () => events.append(newAgreement(), 'no-stream', [anEvent()]);
  const projected = (position: string) =>
    until(
      `the views at ${position}`,
      async () => ((await views.progress(HEADS)).checkpoint ?? '') >= position || undefined,
      PATIENCE_MS,
    );
  const becomes = (projector: Projector, state: Projector['state']) =>
    until(state, () => projector.state === state || undefined, PATIENCE_MS);

  it('begins when both are there: until then it says what it waits for', async () => {
    database.wire.down(true);
    const { projector } = await started();
    await becomes(projector, 'waiting');
    expect(projector.reason).toContain('the database does not answer');
    const { position } = await record();
    database.wire.down(false);
    await projected(position);
    expect(projector.state).toBe('projecting');
    expect(projector.reason).toBeUndefined();
  });

  it('goes on where it was when PostgreSQL goes away and comes back', async () => {
    const { projector } = await started();
    await projected((await record()).position);
    for (let round = 0; round < 2; round += 1) {
      database.wire.down(true);
      const { position } = await record();
      await becomes(projector, 'waiting');
      database.wire.down(false);
      await projected(position);
      await becomes(projector, 'projecting');
    }
  });

  it('goes on where it was when EventStoreDB goes away and comes back', async () => {
    const { projector } = await started();
    await projected((await record()).position);
    store.wire.down(true);
    await becomes(projector, 'waiting');
    expect(projector.reason).not.toBe('');
    const { position } = await record();
    store.wire.down(false);
    await projected(position);
    await becomes(projector, 'projecting');
  });

  it('stands by for another, and takes over what that one leaves', async () => {
    const first = await started();
    await becomes(first.projector, 'projecting');
    const second = await started();
    await becomes(second.projector, 'standby');
    await expect(second.projector.rebuild({ id: 'any', views: [] }, {})).rejects.toMatchObject({
      code: 'standby',
    });
    await ending.shift()!();
    await becomes(second.projector, 'projecting');
    await projected((await record()).position);
  });

  it('that was frozen for longer than its lease lasts knows, once awake, that another has it', async () => {
    const { projector } = await started();
    await projected((await record()).position);
    database.wire.hold(true);
    const frozen = database;
    database = await overWire(frozen.place);
    const other = await started();
    await becomes(other.projector, 'projecting');
    frozen.wire.hold(false);
    // It has nothing to write: it finds out as it renews its lease.
    await becomes(projector, 'standby');
    await projected((await record()).position);
    await frozen.wire.close();
  });

  it('ends where somebody has to look: the log ends before what the views know', async () => {
    const { ended } = await started();
    await projected((await record()).position);
    await ending.shift()!();
    expect(await ended).toBeUndefined();
    // Another ledger's log beside these views: they know places that it has not come to.
    await store.wire.close();
    store = await overWire(newLedgerOn(url));
    const again = await started();
    expect(await again.ended).toMatchObject({ name: 'StoreUnavailable', reason: 'damaged' });
  });
}
