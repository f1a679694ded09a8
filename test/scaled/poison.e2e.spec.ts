/**
 * Poison, for real: an event is in the log that views cannot take. Those stand still before it and are named, in the
 * figures and the readiness of every process; the other views go on, and so do the processes.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openServerStore } from '@liggaren/api/services';
import type { EventStore } from '@liggaren/event-store-port';
import { openSqliteEventStore } from '@liggaren/event-store-sqlite';
import { eventStoreForTests, newLedgerOn, postgresForTests } from '@liggaren/testing';
import { openApiUnderTest, temporaryFolder } from '../../apps/api/testing/api-under-test.js';
import { importSmallLedger, SMALL_LEDGER } from '../../apps/api/testing/small-ledger.js';
import { until } from '../../apps/api/testing/waiting.js';
import { startServer } from '../faults/server-process.js';
import { type Client, clientOf } from './http.js';
import { asStore } from './places.js';
import { killAll, type Service, startApi, startProjector } from './services.js';

const NAME = 'Poison on EventStoreDB and PostgreSQL';
const log = await eventStoreForTests(NAME);
const postgres = log && (await postgresForTests(NAME));
afterAll(async () => {
  await postgres?.stop();
  await log?.stop();
});
jest.setTimeout(180_000);

const PATIENCE_MS = 60_000;
const POISON = '00000000-0000-4000-8000-00000000dead';

/** Events of an agreement: a view that reads agreements cannot take them, and `registry` does not read them. */
const POISONS = [
  {
    what: 'whose data the fold refuses',
    event: { type: 'FundingAgreed', version: 1 },
    reason: /./,
    stopsProcesses: false,
  },
  {
    what: 'of a version that only a later program knows, and that a process listens to',
    event: { type: 'TrancheAttested', version: 99 },
    reason: /TrancheAttested version 99, which is not known here/,
    stopsProcesses: true,
  },
];

/** Straight into the store, after whatever the stream holds. */
async function append(store: EventStore, event: { type: string; version: number }) {
  const streams = store.readAll({ filter: { types: ['AgreementDrafted'] } });
  for await (const { stream } of streams)
    for await (const last of store.readStream(stream, { direction: 'backwards', max: 1 })) {
      const { revision, ledgerId, metadata, recordedAt } = last;
      const poison = { ...event, id: POISON, ledgerId, metadata, recordedAt, data: {} };
      return (await store.append(stream, revision, [poison])).position;
    }
  throw new Error('there is no agreement');
}

/** Every process names it, and everything else goes on. */
async function standsBefore(
  position: string,
  reason: RegExp,
  client: Client,
  urls: readonly string[],
): Promise<void> {
  const halted = { position, eventId: POISON, reason: expect.stringMatching(reason) };
  for (const url of urls) {
    const { status, views } = await until(
      `${url} names the view that stands still`,
      async () => {
        const answer = await readyOf(url);
        return answer.views.some((view) => view.halted !== undefined) ? answer : undefined;
      },
      PATIENCE_MS,
    );
    const found = new Map(views.map(({ view, halted }) => [view, halted]));
    expect([url, status, found.get('payment-schedule')]).toEqual([url, 200, halted]);
    expect([...found.keys()]).toEqual(expect.arrayContaining(['registry', 'stream-heads']));
    expect(found.get('registry')).toBeUndefined();
    const figures = await (await fetch(`${url}/metrics`)).text();
    expect(figures).toMatch(/^liggaren_projection_poisoned\{view="payment-schedule"\} 1$/m);
    expect(figures).toMatch(/^liggaren_projection_lag_events\{view="payment-schedule"\} [1-9]/m);
    expect(figures).toMatch(/^liggaren_projection_poisoned\{view="registry"\} 0$/m);
  }
  const { id, position: next } = await client.record('/v1/partnerships/start-partnership', {
    name: 'Efter giftet',
  });
  const found = await until(
    'the others go on',
    () => client.ask(`/v1/partnerships/${id}?minPosition=${next}`).catch(() => undefined),
    PATIENCE_MS,
  );
  expect(found).toMatchObject({ items: [{ name: 'Efter giftet' }] });
  expect(found).not.toHaveProperty('stale');
  expect(await client.ask('/v1/payment-schedule?validOn=2025-06-30')).toMatchObject({
    stale: { eventId: POISON },
  });
}

/** They say why they do nothing, where they cannot take it either. */
async function processesOf(
  { stderr }: { stderr(): string },
  { stopsProcesses, reason }: (typeof POISONS)[number],
): Promise<void> {
  if (!stopsProcesses) return expect(stderr()).not.toContain('the processes');
  const said = /the processes (stopped|stand still)/;
  await until('the processes stand', () => said.test(stderr()) || undefined, PATIENCE_MS);
  expect(stderr()).toMatch(reason);
}

interface Ready {
  readonly status: number;
  readonly views: readonly { readonly view: string; readonly halted?: object }[];
}

async function readyOf(url: string): Promise<Ready> {
  const response = await fetch(`${url}/health/ready`);
  const { views = [] } = (await response.json()) as Partial<Ready>;
  return { status: response.status, views };
}

describe('Poison in a file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = temporaryFolder();
    const api = await openApiUnderTest({ folder });
    await importSmallLedger(api);
    await api.close();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each(POISONS)('is named by the server, which goes on: an event $what', async (poison) => {
    const store = openSqliteEventStore({ path: join(folder, 'ledger.db'), mode: 'writer' });
    const position = await append(store, poison.event);
    await store.close();
    const server = startServer({ folder });
    try {
      const url = await server.ready;
      await standsBefore(position, poison.reason, clientOf(url), [url]);
      await processesOf(server, poison);
    } finally {
      server.signal('SIGTERM');
      expect(await server.ended).toEqual({ code: 0, signal: null });
    }
  });
});

function onServers(events: string, database: string) {
  let folder: string;
  let running: Service[];
  beforeEach(() => {
    [folder, running] = [temporaryFolder(), []];
  });
  afterEach(async () => {
    await killAll(running);
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(POISONS)('is named by projector and API, which go on: an event $what', async (poison) => {
    const places = {
      store: newLedgerOn(events),
      views: newLedgerOn(database),
      rebuilds: `${folder}/rebuilds`,
    };
    const [api, projector] = [startApi(places), startProjector(places)];
    running = [api, projector];
    const client = clientOf(await api.url);
    const files = [{ name: 'test.yaml', text: SMALL_LEDGER }];
    const imported = await client.record('/v1/imports', { files }, { actor: 'importer' });
    await until(
      'the views have come along',
      () => client.ask(`/v1/flags?minPosition=${imported.position}`).catch(() => undefined),
      PATIENCE_MS,
    );
    // Now, while everything runs: as another service of a later version would write it.
    const store = await openServerStore(asStore(places.store));
    const position = await append(store, poison.event);
    await store.close();
    const urls = [await projector.url, await api.url];
    await standsBefore(position, poison.reason, client, urls);
    await processesOf(projector, poison);
    for (const service of running) service.signal('SIGTERM');
    for (const { ended } of running) expect(await ended).toEqual({ code: 0, signal: null });
  });
}

if (log && postgres) describe(NAME, () => onServers(log.url, postgres.url));
// Which of the two there is none of, and why, has been said.
else describe.skip(NAME, () => it('needs EventStoreDB and PostgreSQL', () => undefined));
