/**
 * Services that start while a server is away: they live, say what they wait for, do what can be done without it, and
 * become ready when it comes, without being started again.
 */
import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { eventStoreForTests, freePort, newLedgerOn, postgresForTests } from '@liggaren/testing';
import { temporaryFolder } from '../../apps/api/testing/api-under-test.js';
import { SMALL_LEDGER } from '../../apps/api/testing/small-ledger.js';
import { until } from '../../apps/api/testing/waiting.js';
import { type Body, type Client, clientOf } from './http.js';
import { type OverWire, overWire } from './over-wire.js';
import { killAll, type Places, type Service, startApi, startProjector } from './services.js';

const NAME = 'Services that start while a server is away';
const log = await eventStoreForTests(NAME);
const postgres = log && (await postgresForTests(NAME));
afterAll(async () => {
  await postgres?.stop();
  await log?.stop();
});

const PATIENCE_MS = 90_000;

// Which of the two there is none of, and why, has been said.
if (log && postgres) describe(NAME, () => away(log.url, postgres.url));
else describe.skip(NAME, () => it('needs EventStoreDB and PostgreSQL', () => undefined));

function away(events: string, database: string) {
  jest.setTimeout(240_000);
  let folder: string;
  let store: OverWire;
  let views: OverWire;
  let places: Places;
  const running: Service[] = [];

  beforeEach(async () => {
    folder = temporaryFolder();
    store = await overWire(newLedgerOn(events));
    views = await overWire(newLedgerOn(database));
    places = { store: store.url, views: views.url, rebuilds: `${folder}/rebuilds` };
  });
  afterEach(async () => {
    await killAll(running.splice(0));
    for (const { wire } of [store, views]) await wire.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** On a port that is known before it is ready. */
  async function started(
    start: typeof startApi,
  ): Promise<{ service: Service; address: string; client: Client }> {
    const port = await freePort();
    const service = start(places, { PORT: String(port) });
    running.push(service);
    const address = `http://127.0.0.1:${port}`;
    await until('it lives', () => statusOf(`${address}/health/live`, 200), PATIENCE_MS);
    return { service, address, client: clientOf(address) };
  }
  const importing = (client: Client) =>
    client.give('/v1/imports', { files: [{ name: 'test.yaml', text: SMALL_LEDGER }] }, importer);
  const projectedAnswer = (client: Client, id: string) =>
    until(
      'the question is answered',
      () => client.ask(`/v1/partnerships/${id}?minPosition=head`).catch(() => undefined),
      PATIENCE_MS,
    );

  it('take commands without PostgreSQL, and answer questions once it is there', async () => {
    views.wire.down(true);
    const [api, projector] = [await started(startApi), await started(startProjector)];
    for (const { address } of [api, projector])
      expect(await untilNotReady(address)).toMatch(/the database does not answer/);
    expect(api.service.stderr()).toMatch(/"msg":"waiting until it is ready"/);
    expect(await importing(api.client)).toMatchObject({ status: 200 });
    const { id } = await api.client.record('/v1/partnerships/start-partnership', { name: 'Utan' });
    const asked = await fetch(`${api.address}/v1/partnerships/${id}`);
    expect([asked.status, (await asked.json()) as Body]).toMatchObject([
      503,
      { code: 'store-unavailable', title: expect.stringContaining('the database does not answer') },
    ]);

    views.wire.down(false);
    expect(await projectedAnswer(api.client, id)).toMatchObject({ items: [{ name: 'Utan' }] });
    expect(await api.service.url).toBe(api.address);
    for (const { address } of [api, projector])
      await until('it is ready', () => statusOf(`${address}/health/ready`, 200), PATIENCE_MS);
    await stopped([api.service, projector.service]);
  });

  it('refuse commands without EventStoreDB, and take them once it is there', async () => {
    store.wire.down(true);
    const [api, projector] = await Promise.all([started(startApi), started(startProjector)]);
    for (const { address } of [api, projector])
      expect(await untilNotReady(address)).toMatch(/EventStoreDB/);
    expect(await importing(api.client)).toMatchObject({
      status: 503,
      body: { code: 'store-unavailable', title: expect.stringContaining('EventStoreDB') },
    });

    store.wire.down(false);
    expect(await api.service.url).toBe(api.address);
    expect(await importing(api.client)).toMatchObject({ status: 200 });
    const { id } = await api.client.record('/v1/partnerships/start-partnership', { name: 'Nu' });
    expect(await projectedAnswer(api.client, id)).toMatchObject({ items: [{ name: 'Nu' }] });
    await stopped([api.service, projector.service]);
  });

  it.each(['from the start', 'later on'])(
    'stop when they are told to while the servers do not answer %s',
    async (since) => {
      const hold = () => [store, views].forEach(({ wire }) => wire.hold(true));
      if (since === 'from the start') hold();
      const [api, projector] = await Promise.all([started(startApi), started(startProjector)]);
      if (since === 'later on') {
        await Promise.all([api.service.url, projector.service.url]);
        hold();
      }
      for (const { address } of [api, projector])
        void fetch(`${address}/health/ready`).catch(() => undefined);
      await stopped([api.service, projector.service]);
    },
  );

  it('go on answering where the log is damaged, and say so: a restart would mend nothing', async () => {
    const [api, projector] = [await started(startApi), await started(startProjector)];
    expect(await importing(api.client)).toMatchObject({ status: 200 });
    const { items } = (await until(
      'the views have come along',
      () => api.client.ask('/v1/partnerships?minPosition=head').catch(() => undefined),
      PATIENCE_MS,
    )) as { items: readonly { readonly id: string }[] };
    await scribbleIn(store.place);
    expect(await untilNotReady(api.address)).toMatch(/revision 0 of stream unit-scribbled/);
    const given = await api.client.give('/v1/partnerships/start-partnership', { name: 'Inte' });
    expect(given).toMatchObject({ status: 503, body: { code: 'ledger-damaged' } });
    expect(await api.client.ask(`/v1/partnerships/${items[0]?.id}`)).toMatchObject({ items });
    // The projector cannot go on.
    expect(await projector.service.ended).toMatchObject({ code: 8 });
    expect(projector.service.stderr()).toMatch(/revision 0 of stream unit-scribbled/);
    await stopped([api.service]);
  });
}

const importer = { actor: 'importer' };

async function statusOf(url: string, wanted: number): Promise<true | undefined> {
  const response = await fetch(url).catch(() => undefined);
  await response?.arrayBuffer();
  return response?.status === wanted || undefined;
}

/** Why it is not. */
function untilNotReady(address: string): Promise<string> {
  return until(
    `${address} says that it is not ready`,
    async () => {
      const response = await fetch(`${address}/health/ready`);
      const { title, reason } = (await response.json()) as { title?: string; reason?: string };
      return response.status === 503 ? (title ?? reason) : undefined;
    },
    PATIENCE_MS,
  );
}

async function stopped(services: readonly Service[]): Promise<void> {
  for (const service of services) service.signal('SIGTERM');
  for (const { ended } of services) expect(await ended).toEqual({ code: 0, signal: null });
}

/** Something that Liggaren never wrote, in a stream of the ledger's. */
async function scribbleIn(place: string): Promise<void> {
  const [, ledger = ''] = /ledger=(\w+)/.exec(place) ?? [];
  const client = EventStoreDBClient.connectionString(
    place.replace(/[?&]ledger=\w+/, (all) => (all[0] === '?' ? '?' : '')),
  );
  await client.appendToStream(`${ledger}.unit-scribbled`, [
    jsonEvent({ type: 'UnitEstablished', data: {}, metadata: {} }),
  ]);
  await client.dispose();
}
