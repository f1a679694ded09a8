/** Poison: a view stops at an event it does not know, keeps answering, and says that it is stale. */
import { openSqliteEventStore } from '@liggaren/event-store-sqlite';
import { allProjections } from '@liggaren/read-models';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ApiUnderTest, openApiUnderTest, temporaryFolder } from '../testing/api-under-test.js';
import { importSmallLedger, type SmallLedger } from '../testing/small-ledger.js';
import { until } from '../testing/waiting.js';

const POISON = '00000000-0000-4000-8000-00000000dead';
/** Every view that reads agreements' own events. */
const HALTED = [
  'agreement-register',
  'agreement-timeline',
  'budget-vs-actual',
  'commitments',
  'completeness',
  'compliance',
  'findings',
  'flags',
  'payment-schedule',
  'reports-owed',
];

let folder: string;
let api: ApiUnderTest;
let ledger: SmallLedger;

/** An event of a later version of this program, straight into the store. */
async function appendFromTheFuture(): Promise<void> {
  const store = openSqliteEventStore({ path: join(folder, 'ledger.db'), mode: 'writer' });
  const stream = `agreement-${ledger.agreement}`;
  for await (const last of store.readStream(stream, { direction: 'backwards', max: 1 })) {
    const { revision, ledgerId, metadata } = last;
    const event = { id: POISON, ledgerId, type: 'AgreementBlessed', version: 1, metadata };
    const recordedAt = '2025-04-01T08:00:00.000Z';
    await store.append(stream, revision, [{ ...event, recordedAt, data: { by: 'someone' } }]);
  }
  await store.close();
}

interface ReadyView {
  readonly view: string;
  readonly checkpoint: string;
  readonly halted?: {
    readonly position: string;
    readonly eventId: string;
    readonly reason: string;
  };
}

async function readyViews(): Promise<readonly ReadyView[]> {
  return (await api.ask('/health/ready')).body['views'] as readonly ReadyView[];
}

beforeAll(async () => {
  folder = temporaryFolder();
  api = await openApiUnderTest({ folder });
  ledger = await importSmallLedger(api);
  await api.close();
  await appendFromTheFuture();
  api = await openApiUnderTest({ folder, configuration: { waitMs: 200 } });
  await until('the views halted', async () => {
    const halted = (await readyViews()).filter((view) => view.halted);
    return halted.length === HALTED.length ? halted : undefined;
  });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

describe('A view that met an event of an unknown type', () => {
  it('is named by /health/ready with the event and the reason, and the others are not', async () => {
    const views = await readyViews();
    expect(views.map(({ view }) => view)).toEqual(allProjections().map(({ view }) => view.name));
    const halted = views.filter((view) => view.halted);
    expect(halted.map(({ view }) => view).sort()).toEqual(HALTED);
    for (const view of halted) {
      expect(view.halted).toMatchObject({ position: '0000000000000020', eventId: POISON });
      expect(view.halted?.reason).toContain('AgreementBlessed');
    }
  });

  it.each(['/v1/agreements?', '/v1/payment-schedule?', '/v1/flags?'])(
    '%s still answers, up to the event before, marked stale',
    async (path) => {
      const { status, body } = await api.ask(`${path}validOn=2025-04-01`);
      expect(status).toBe(200);
      expect(body.items.length).toBeGreaterThan(0);
      expect(body.knownAt.position).toBe('0000000000000019');
      expect(body['stale']).toMatchObject({ eventId: POISON, position: '0000000000000020' });
    },
  );

  it('marks one agreement and an explanation stale as well', async () => {
    const one = await api.ask(`/v1/agreements/${ledger.agreement}?validOn=2025-04-01`);
    expect([one.status, one.body['stale']]).toMatchObject([200, { eventId: POISON }]);
    expect(one.headers['etag']).toBe('"10"');
    const cell = await api.ask(`/v1/explanations?cell=${ledger.agreement}&validOn=2025-04-01`);
    expect([cell.status, cell.body['stale']]).toMatchObject([200, { eventId: POISON }]);
  });

  it('answers 503 to whoever asks for the event or what came after', async () => {
    for (const query of ['minPosition=head', 'knownAt=20', `knownAt=${POISON}`]) {
      const { status, body } = await api.ask(`/v1/agreements?${query}`);
      expect([query, status, body.code]).toEqual([query, 503, 'not-yet']);
    }
  });

  it('does not hold up the other views', async () => {
    const made = await api.record('/v1/organisations/register-organisation', {
      name: 'Föreningen Vidare',
      kind: 'civil-society',
    });
    const { status, body } = await api.ask('/v1/organisations?minPosition=head');
    expect(status).toBe(200);
    expect(body['stale']).toBeUndefined();
    expect(body.items.map(({ id }) => id)).toContain(made.id);
  });

  it('leaves the event in the feed, for whoever knows it', async () => {
    const { items } = (await api.ask('/v1/events?after=' + ledger.events[18]?.id)).body;
    expect(items[0]).toMatchObject({ id: POISON, type: 'AgreementBlessed' });
  });

  it('has commands on its stream refused with a reason, and nothing recorded', async () => {
    const before = await api.runtime.events.head();
    const path = `/v1/agreements/${ledger.agreement}/record-term`;
    const { status, body } = await api.give(path, { topic: 'audit', stated: false });
    expect([status, body.code]).toEqual([503, 'store-unavailable']);
    expect(body.title).toContain('AgreementBlessed');
    expect(await api.runtime.events.head()).toEqual(before);
  });

  it('makes a verification say so, instead of comparing half', async () => {
    const { status, body } = await api.give('/v1/verifications', {});
    expect([status, body.code]).toEqual([503, 'not-yet']);
  });
});
