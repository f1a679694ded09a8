/**
 * One process with its ledger in a file and its views in PostgreSQL: a combination of its own, and the one
 * that is tested on every machine. Every answer is the same as with the views in a file.
 */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { postgresForTests } from '@liggaren/testing';
import {
  type ApiUnderTest,
  openApiUnderTest,
  temporaryFolder,
} from '../../apps/api/testing/api-under-test.js';
import { until } from '../../apps/api/testing/waiting.js';
import { ensureDemonstration } from '../../apps/api/src/demonstration.js';
import { openViews } from '../../apps/api/src/open-stores.js';
import { readViewsPlace } from '../../apps/api/src/places.js';
import { startServer } from '../faults/server-process.js';
import { allAnswers, type Ask } from './all-answers.js';
import { clientOf } from './http.js';
import { startProjector } from './services.js';
import { chainOf, receiveTraces } from './trace-receiver.js';

jest.setTimeout(120_000);

const NAME = 'The embedded installation with its views in PostgreSQL';
const postgres = await postgresForTests(NAME);
afterAll(() => postgres.stop());

async function opened(folder: string, views?: string): Promise<ApiUnderTest> {
  const configuration = views === undefined ? {} : { views: readViewsPlace(views) };
  return openApiUnderTest({ folder, configuration: { ...configuration, waitMs: 90_000 } });
}

const askOf =
  (api: ApiUnderTest): Ask =>
  async (path) => {
    const { status, body } = await api.ask(path);
    if (status !== 200) throw new Error(`${path} answered ${status}: ${JSON.stringify(body)}`);
    return body;
  };

async function withDemonstration(api: ApiUnderTest): Promise<void> {
  await ensureDemonstration(api.runtime);
  const head = await api.runtime.events.head();
  for (const path of ['/v1/agreements', '/v1/budget', '/v1/flags', '/v1/reports'])
    await askOf(api)(`${path}?minPosition=${head?.position}`);
}

describe(NAME, () => {
  const { url } = postgres;
  let folder: string;
  let other: string;
  let api: ApiUnderTest;

  beforeAll(async () => {
    [folder, other] = [temporaryFolder(), temporaryFolder()];
    api = await opened(folder, url);
    await withDemonstration(api);
  });
  afterAll(async () => {
    await api?.close();
    for (const one of [folder, other]) rmSync(one, { recursive: true, force: true });
  });

  it('answers every question as with its views in a file', async () => {
    const inFile = await opened(other);
    await withDemonstration(inFile);
    const expected = await allAnswers(askOf(inFile));
    await inFile.close();
    const answers = await allAnswers(askOf(api));
    expect(answers.size).toBeGreaterThan(80);
    expect([...answers.keys()]).toEqual([...expected.keys()]);
    for (const [path, answer] of answers)
      expect([path, answer]).toEqual([path, expected.get(path)]);
  });

  it('verifies: the file is whole, and the views are what a replay gives', async () => {
    const verified = await api.record('/v1/verifications', {});
    expect(verified).toMatchObject({ damage: [], differences: [] });
  });

  it('rebuilds a view beside the live one, and keeps what was found beside the ledger’s file', async () => {
    const rebuilt = await api.record('/v1/rebuilds', { views: ['flags', 'budget-vs-actual'] });
    expect(rebuilt).toMatchObject({ state: 'switched', differences: 0 });
    const kept = await api.ask(`/v1/rebuilds/${rebuilt.id}`);
    expect(kept.body).toMatchObject({ id: rebuilt.id, found: [] });
  });

  it('gives its lease back when it closes: the next start need not wait', async () => {
    const before = await askOf(api)('/v1/payment-schedule?limit=1000');
    await api.close();
    // This asks once, and would be refused as long as another has the lease.
    const next = await openViews(readViewsPlace(url), 'writer');
    await next.close();
    api = await opened(folder, url);
    expect(await askOf(api)('/v1/payment-schedule?limit=1000')).toEqual(before);
  });

  // A server that somebody named is not ours to restart.
  if (!postgres.restart)
    process.stderr.write(
      `Skipped: ${NAME}, a restart of the database; the server of LIGGAREN_TEST_POSTGRES is not ours to restart. ` +
        'To run it: npm test without LIGGAREN_TEST_POSTGRES (docs/how-to/run-postgres.md)\n',
    );
  (postgres.restart ? it : it.skip)(
    'outlives a restart of the database (a server of our own): what is recorded meanwhile is in the views afterwards',
    async () => {
      await postgres.restart!();
      const { position } = await api.record('/v1/partnerships/start-partnership', {
        name: 'Efter omstarten',
      });
      const found = await until('the views go on', async () => {
        const { status, body } = await api.ask(
          `/v1/partnerships?minPosition=${position}&limit=1000`,
        );
        return status === 200 ? body.items : undefined;
      });
      expect(found.some(({ name }) => name === 'Efter omstarten')).toBe(true);
    },
  );

  it('as a server projects, and traces, in its worker', async () => {
    const traces = await receiveTraces();
    const server = startServer({
      folder: other,
      env: {
        LIGGAREN_STORE: `sqlite:${other}/served.db`,
        LIGGAREN_VIEWS: `${url}${url.includes('?') ? '&' : '?'}ledger=as_a_server`,
        LIGGAREN_DEMONSTRATION: 'yes',
        OTEL_EXPORTER_OTLP_ENDPOINT: traces.endpoint,
      },
    });
    try {
      const address = await server.ready;
      const client = clientOf(address);
      await client.record('/v1/partnerships/start-partnership', { name: 'Spår' });
      const page = await until(
        'the views come along',
        () => client.ask('/v1/partnerships?minPosition=head&limit=100').catch(() => undefined),
        60_000,
      );
      expect(JSON.stringify(page['items'])).toContain('"name":"Spår"');
      const metrics = await (await fetch(`${address}/metrics`)).text();
      expect(metrics).toMatch(/^liggaren_projection_lag_events\{view="registry"\} 0$/m);
    } finally {
      server.signal('SIGTERM');
      expect(await server.ended).toEqual({ code: 0, signal: null });
      await traces.close();
    }
    const spans = traces.spans();
    const last = spans.findLast(({ name }) => name === 'project PartnershipStarted');
    expect(chainOf(spans, last!)).toEqual([
      'liggaren: command StartPartnership',
      'liggaren: append',
      'liggaren: project PartnershipStarted',
    ]);
  });

  it('has no projector of its own beside it: a file is not shared', async () => {
    const places = { store: `sqlite:${folder}/ledger.db`, views: url, rebuilds: folder };
    const projector = startProjector(places);
    expect((await projector.ended).code).toBe(1);
    expect(projector.stderr()).toMatch(
      /LIGGAREN_STORE must be esdb:\/\/.* not "sqlite:.*ledger\.db"/,
    );
  });
});
