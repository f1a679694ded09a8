/**
 * The ledger in separate services, as a municipality runs it: two APIs and two projectors, processes of their
 * own, on a real EventStoreDB and a real PostgreSQL.
 */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventStoreForTests, newLedgerOn, postgresForTests } from '@liggaren/testing';
import { openApiUnderTest, temporaryFolder } from '../../apps/api/testing/api-under-test.js';
import { ensureDemonstration } from '../../apps/api/src/demonstration.js';
import { until } from '../../apps/api/testing/waiting.js';
import { cliIn } from '../cli/run-cli.js';
import { allAnswers } from './all-answers.js';
import { attestedTranche } from './attested-tranche.js';
import { type Client, clientOf } from './http.js';
import { killAll, type Places, type Service, startApi, startProjector } from './services.js';
import { chainOf, receiveTraces, type TraceReceiver } from './trace-receiver.js';

const NAME = 'Separate services on EventStoreDB and PostgreSQL';
const events = await eventStoreForTests(NAME);
const postgres = events && (await postgresForTests(NAME));
afterAll(async () => {
  await postgres?.stop();
  await events?.stop();
});

/** A server is shared with much else. */
const PATIENCE_MS = 60_000;

// Which of the two there is none of, and why, has been said.
if (events && postgres) describe(NAME, () => services(events.url));
else describe.skip(NAME, () => it('needs EventStoreDB and PostgreSQL', () => undefined));

function services(url: string) {
  jest.setTimeout(180_000);
  let folder: string;
  let traces: TraceReceiver;
  let places: Places;
  const running: Service[] = [];
  let apis: readonly Client[];
  let traced: Readonly<Record<string, string>>;
  let first: Client;
  let second: Client;

  const started = (service: Service) => {
    running.push(service);
    return service;
  };

  beforeAll(async () => {
    folder = temporaryFolder();
    places = { store: newLedgerOn(url), views: postgres!.url, rebuilds: `${folder}/rebuilds` };
    // Both make the demonstration at once, and nothing is there twice.
    traces = await receiveTraces();
    traced = { OTEL_EXPORTER_OTLP_ENDPOINT: traces.endpoint };
    const env = { LIGGAREN_DEMONSTRATION: 'yes', ...traced };
    const services = [startApi(places, env), startApi(places, env)].map(started);
    started(startProjector(places, traced));
    const urls = await Promise.all(services.map((service) => service.url));
    apis = urls.map(clientOf);
    [first, second] = apis as [Client, Client];
  });
  afterAll(async () => {
    await killAll(running);
    await traces.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Once all views have come as far as the log has now. */
  const caughtUp = async (client: Client) => {
    const { head } = (await client.ask('/v1/ledger')) as {
      readonly head: { readonly position: string };
    };
    await until(
      `every view at ${head.position}`,
      async () => {
        const { views } = (await client.ask('/health/ready')) as {
          views: { checkpoint?: string }[];
        };
        return views.every(({ checkpoint = '' }) => checkpoint >= head.position) || undefined;
      },
      PATIENCE_MS,
    );
  };

  it('answer every question as the embedded installation does', async () => {
    const embedded = await openApiUnderTest({ folder, configuration: { waitMs: 30_000 } });
    await ensureDemonstration(embedded.runtime);
    const head = await embedded.runtime.events.head();
    await embedded.ask(`/v1/flags?minPosition=${head?.position}`);
    const expected = await allAnswers(async (path) => (await embedded.ask(path)).body);
    await embedded.close();
    for (const api of apis) {
      await caughtUp(api);
      const answers = await allAnswers(api.ask);
      expect([...answers.keys()]).toEqual([...expected.keys()]);
      for (const [path, answer] of answers)
        expect([path, answer]).toEqual([path, expected.get(path)]);
    }
  });

  it('have one ledger: what is recorded at one is read at the other, as soon as it asks for it', async () => {
    for (let n = 0; n < 5; n += 1) {
      const [at, from] = n % 2 === 0 ? [first, second] : [second, first];
      const { position, id } = await at.record('/v1/partnerships/start-partnership', {
        name: `Nr ${n}`,
      });
      const found = await from.ask(`/v1/partnerships/${id}?minPosition=${position}`);
      expect(found).toMatchObject({ items: [{ name: `Nr ${n}` }] });
    }
  });

  it('carry out a command once that is given to both at the same time', async () => {
    for (let n = 0; n < 5; n += 1) {
      const given = { key: `both-${n}` };
      const body = { name: `Båda ${n}` };
      const answers = await Promise.all(
        apis.map((api) => api.record('/v1/partnerships/start-partnership', body, given)),
      );
      expect(answers[1]).toMatchObject({ ...answers[0], repeated: expect.any(Boolean) });
      const stream = `/v1/events?stream=${answers[0]!.stream}`;
      expect((await first.ask(stream))['items']).toHaveLength(1);
    }
  });

  it('run what one stream’s event demands of another in one place: an attest falls once', async () => {
    const { agreement, organisation, account, attest } = await attestedTranche(first, second);
    const closing = await first.record(`/v1/organisations/${organisation}/close-payout-account`, {
      account,
      why: 'bytt bank',
    });
    const events = `/v1/events?stream=agreement-${agreement}&type=TrancheAttestRevoked`;
    const fallen = await until(
      'the attest fell',
      async () => {
        const items = (await second.ask(events))['items'] as readonly Record<string, unknown>[];
        return items.length > 0 ? items : undefined;
      },
      PATIENCE_MS,
    );
    expect(fallen).toMatchObject([
      {
        data: { attest },
        metadata: { causationId: closing.eventIds[0], actor: { id: 'liggaren' } },
      },
    ]);
  });

  it('verify: every event as it was stored, every view what a replay gives', async () => {
    await caughtUp(first);
    const { body } = await first.give('/v1/verifications', {});
    expect(body).toMatchObject({ damage: [], differences: [] });
  });

  describe('The projector', () => {
    it('is the only one that projects: another stands by, and says who it waits for', async () => {
      const standby = clientOf(await started(startProjector(places)).url);
      const ready = await until(
        'it stands by',
        async () => {
          const answer = await standby.ask('/health/ready').catch(() => undefined);
          return answer?.['projector'] === 'standby' ? answer : undefined;
        },
        PATIENCE_MS,
      );
      expect(String(ready['reason'])).toContain(`process ${running[2]!.pid}`);
      expect(await figure(running[3]!, 'liggaren_projector_leading')).toBe(0);
      expect(await figure(running[2]!, 'liggaren_projector_leading')).toBe(1);
      expect(await figure(running[3]!, 'liggaren_projected_events_total')).toBe(0);
      const { status, body } = await standby.give('/v1/rebuilds', { views: ['flags'] });
      expect([status, body['code']]).toEqual([503, 'standby']);
    });

    it('is followed by the other when it is killed; nothing is lost, and nothing taken twice', async () => {
      running[2]!.signal('SIGKILL');
      await running[2]!.ended;
      const { position, id } = await first.record('/v1/partnerships/start-partnership', {
        name: 'Efteråt',
      });
      const found = await until(
        'the other projects',
        () => second.ask(`/v1/partnerships/${id}?minPosition=${position}`).catch(() => undefined),
        PATIENCE_MS,
      );
      expect(found).toMatchObject({ items: [{ name: 'Efteråt' }] });
      expect(await figure(running[3]!, 'liggaren_projector_leading')).toBe(1);
      const { body } = await second.give('/v1/verifications', {});
      expect(body).toMatchObject({ damage: [], differences: [] });
    });

    it('rebuilds views while they serve, and keeps what it found', async () => {
      const projector = clientOf(await running[3]!.url);
      const { body } = await projector.give('/v1/rebuilds', { views: ['flags', 'registry'] });
      expect(body).toMatchObject({ state: 'switched', differences: 0 });
      const { items } = await projector.ask('/v1/rebuilds');
      expect(items).toMatchObject([{ id: body['id'] }]);
    });

    it('tells how far each view is behind, what is missing and what stands still', async () => {
      await caughtUp(first);
      const text = await metricsOf(running[3]!);
      for (const view of ['agreement-register', 'payment-schedule', 'stream-heads'])
        for (const name of ['lag_events', 'lag_seconds', 'poisoned'])
          expect(text).toContain(`liggaren_projection_${name}{view="${view}"} 0\n`);
      expect(text).toMatch(/^liggaren_missing_events_total 0$/m);
      const api = await metricsOf(running[0]!);
      expect(api).toMatch(/^liggaren_append_seconds_count\{outcome="stored"\} [1-9]/m);
    });

    it('gives its lease back when it is told to stop, so that the next one has it at once', async () => {
      running[3]!.signal('SIGTERM');
      expect(await running[3]!.ended).toEqual({ code: 0, signal: null });
      const next = started(startProjector(places, traced));
      const client = clientOf(await next.url);
      await until(
        'the next one projects',
        async () => {
          const answer = await client.ask('/health/ready').catch(() => undefined);
          return answer?.['projector'] === 'projecting' || undefined;
        },
        PATIENCE_MS,
      );
      // Not once had it to stand by.
      expect(next.stderr()).not.toContain('"standby"');
    });
  });

  describe('The command line', () => {
    it('asks the server that LIGGAREN_API names, and is one more process on the servers without it', async () => {
      await caughtUp(first);
      const cli = cliIn(folder);
      const own = { LIGGAREN_STORE: places.store, LIGGAREN_VIEWS: places.views };
      const [asked, alone] = await Promise.all([
        cli(['agreements', '--json'], { env: { ...own, LIGGAREN_API: await running[0]!.url } }),
        cli(['agreements', '--json'], { env: own }),
      ]);
      expect([asked.code, asked.stderr]).toEqual([0, '']);
      expect(alone).toEqual(asked);
    });

    it('verifies; rebuilds at the projector; says where a backup and a restore are done', async () => {
      const cli = cliIn(folder);
      const env = {
        LIGGAREN_STORE: places.store,
        LIGGAREN_VIEWS: places.views,
        LIGGAREN_API: await running[0]!.url,
      };
      expect((await cli(['verify'], { env })).code).toBe(0);
      const refused = await cli(['rebuild', 'flags'], { env });
      expect([refused.code, refused.stdout]).toEqual([3, '']);
      expect(refused.stderr).toContain('LIGGAREN_PROJECTOR');
      const projector = { ...env, LIGGAREN_PROJECTOR: await running[4]!.url };
      expect((await cli(['rebuild', 'flags'], { env: projector })).code).toBe(0);
      for (const args of [
        ['backup', `${folder}/b.db`],
        ['restore', `${folder}/b.db`],
      ]) {
        const { code, stderr } = await cli(args, { env });
        expect([args[0], code, stderr]).toEqual([
          args[0],
          3,
          expect.stringContaining('liggaren copy'),
        ]);
      }
    });

    it('says when nobody answers at the address that was set', async () => {
      const env = { LIGGAREN_API: 'http://127.0.0.1:1' };
      const { code, stderr } = await cliIn(folder)(['agreements'], { env });
      expect([code, stderr]).toEqual([8, expect.stringContaining('LIGGAREN_API')]);
    });
  });

  it('stop when they are told to, with code 0, and have then told of each trace as a whole', async () => {
    const { position } = await second.record('/v1/partnerships/start-partnership', {
      name: 'Spår',
    });
    await first.ask(`/v1/partnerships?minPosition=${position}&limit=1`);
    const services = [running[0]!, running[1]!, running[4]!];
    for (const service of services) service.signal('SIGTERM');
    for (const { ended } of services) expect(await ended).toEqual({ code: 0, signal: null });
    const spans = traces.spans();
    const last = spans.findLast(({ name }) => name === 'project PartnershipStarted');
    expect(chainOf(spans, last!)).toEqual([
      'liggaren: command StartPartnership',
      'liggaren: append',
      'liggaren-projector: project PartnershipStarted',
    ]);
  });
}

async function metricsOf(service: Service): Promise<string> {
  return (await fetch(`${await service.url}/metrics`)).text();
}

async function figure(service: Service, name: string): Promise<number> {
  const line = new RegExp(`^${name} (\\S+)$`, 'm').exec(await metricsOf(service));
  return Number(line?.[1]);
}
