/** The views of the demonstration, answer by answer: each is as the OpenAPI document says (checked on every call). */
import { type ApiUnderTest, type Item, openApiUnderTest } from '../testing/api-under-test.js';
import { importFourDocuments } from '../testing/four-documents.js';

const DAYS = ['2017-11-01', '2020-06-30', '2022-12-31', '2025-03-31', '2027-01-01'];

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApiUnderTest();
  await importFourDocuments(api);
  await api.ask('/v1/agreements?minPosition=head');
});
afterAll(() => api.close());

const itemsOf = async (path: string) => {
  const { status, body } = await api.ask(path);
  expect(status).toBe(200);
  return body.items;
};
const text = (item: Item | undefined, name: string) => String(item?.[name]);

describe('Agreements', () => {
  it.each(DAYS)('are answered as true on %s', async (day) => {
    const items = await itemsOf(`/v1/agreements?validOn=${day}`);
    for (const item of items) expect(text(item, 'validFrom') <= day).toBe(true);
  });

  it('are found by status, partnership, party and time in force', async () => {
    const all = await itemsOf('/v1/agreements?validOn=2025-03-31');
    expect(all.length).toBeGreaterThan(5);
    for (const name of ['status', 'partnership'] as const) {
      const value = text(all[0], name);
      const found = await itemsOf(`/v1/agreements?validOn=2025-03-31&${name}=${value}`);
      expect(found).toEqual(all.filter((item) => item[name] === value));
    }
    const [party] = (all[0]?.['parties'] ?? []) as readonly Item[];
    const found = await itemsOf(
      `/v1/agreements?validOn=2025-03-31&party=${text(party, 'organisation')}`,
    );
    expect(found.map(({ agreement }) => agreement)).toContain(all[0]?.['agreement']);
    const during = await itemsOf('/v1/agreements?inForceDuring=2022-01-01..2022-12-31');
    expect(during.length).toBeGreaterThan(0);
  });

  it('each have an address, with the revision as their ETag', async () => {
    for (const { agreement } of await itemsOf('/v1/agreements?validOn=2025-03-31')) {
      const { headers, body } = await api.ask(`/v1/agreements/${agreement}?validOn=2025-03-31`);
      expect(body.items).toHaveLength(1);
      const revision = body.items[0]?.['revision'];
      expect(headers['etag']).toBe(`"${revision}"`);
      const { items } = (await api.ask(`/v1/events?stream=agreement-${agreement}&limit=1000`)).body;
      expect(items.at(-1)?.['revision']).toBe(revision);
    }
  });

  it('that do not exist answer 404', async () => {
    for (const id of ['00000000-0000-4000-8000-000000000000', 'x'])
      expect((await api.ask(`/v1/agreements/${id}`)).status).toBe(404);
  });
});

describe('The payment schedule', () => {
  it.each(DAYS)('is answered as true on %s', async (day) => {
    await itemsOf(`/v1/payment-schedule?validOn=${day}`);
  });

  it('previews four tranches of the 2025 annex, none of them releasable, each with its reasons', async () => {
    const items = await itemsOf('/v1/payment-schedule?validOn=2025-03-31&stage=previewed');
    expect(items).toHaveLength(4);
    const sum = items.reduce(
      (all, item) => all + (item['amount'] as { amountMinor: number }).amountMinor,
      0,
    );
    expect(sum).toBe(153_000_000);
    for (const { releasable, gates } of items)
      expect([releasable, (gates as Item[]).length > 0]).toEqual([false, true]);
  });

  it('is found by agreement, payee and payer', async () => {
    const [first] = await itemsOf('/v1/payment-schedule?validOn=2025-03-31');
    const payee = (first?.['payee'] as Item)['organisation'];
    const payer = (first?.['payer'] as Item)['organisation'];
    for (const filter of [`agreement=${first?.['agreement']}`, `party=${payee}`, `payer=${payer}`])
      expect(await itemsOf(`/v1/payment-schedule?validOn=2025-03-31&${filter}`)).toContainEqual(
        first,
      );
    expect(await itemsOf(`/v1/payment-schedule?validOn=2025-03-31&fiscalYear=1999`)).toEqual([]);
  });
});

describe('Registers', () => {
  it.each(['organisations', 'units', 'partnerships', 'documents'])(
    '%s are listed by name',
    async (register) => {
      const items = await itemsOf(`/v1/${register}?limit=1000`);
      expect(items.length).toBeGreaterThan(1);
      expect(new Set(items.map(({ kind }) => `${kind}s`))).toEqual(new Set([register]));
      const names = items.map((item) => text(item, 'name'));
      expect(names).toEqual(
        [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
      );
    },
  );
});

describe('Flags', () => {
  it('are found by rule and by stream', async () => {
    const all = await itemsOf('/v1/flags?limit=1000');
    expect(all.length).toBeGreaterThan(5);
    for (const name of ['rule', 'stream'] as const) {
      const value = text(all[0], name);
      const found = await itemsOf(`/v1/flags?limit=1000&${name}=${value}`);
      expect(found).toEqual(all.filter((item) => item[name] === value));
    }
  });
});

describe('Explanations', () => {
  it('lead from every tranche, agreement, flagged stream and organisation to events in the log', async () => {
    const cells = [
      ...(await itemsOf('/v1/payment-schedule?validOn=2025-03-31')).map((item) =>
        text(item, 'tranche'),
      ),
      ...(await itemsOf('/v1/agreements?validOn=2025-03-31')).map((item) =>
        text(item, 'agreement'),
      ),
      ...(await itemsOf('/v1/organisations')).map((item) => text(item, 'id')),
    ];
    for (const cell of cells) {
      const items = await itemsOf(
        `/v1/explanations?validOn=2025-03-31&cell=${encodeURIComponent(cell)}`,
      );
      expect(items.length).toBeGreaterThan(0);
      for (const item of items) {
        const places = (item['events'] as Item[]).map(({ position }) =>
          text({ position }, 'position'),
        );
        expect(places.length).toBeGreaterThan(0);
        expect(places).toEqual([...places].sort());
      }
    }
  });

  it('are found by the beginning of an id, and answer 404 to what is nothing', async () => {
    const [agreement] = await itemsOf('/v1/agreements?validOn=2025-03-31');
    const id = text(agreement, 'agreement');
    const found = await itemsOf(`/v1/explanations?validOn=2025-03-31&cell=${id.slice(0, 8)}`);
    expect(found.map(({ cell }) => cell)).toContain(id);
    const nothing = await api.ask('/v1/explanations?cell=00000000');
    expect([nothing.status, nothing.body.code]).toEqual([404, 'not-found']);
  });
});

describe('The ledger', () => {
  it('says whose it is, how far it has come and who may act', async () => {
    const { body } = await api.ask('/v1/ledger');
    expect(body).toMatchObject({ owner: 'Stockholms stad', demonstration: true });
    expect(body['head']).toEqual(await api.runtime.events.head());
  });

  it('replayed into fresh views shows no difference', async () => {
    const { status, body } = await api.give('/v1/verifications', {});
    expect(status).toBe(200);
    expect(body['differences']).toEqual([]);
    expect(body['events']).toBe(Number((body['upTo'] as Item)['position']));
  });

  it('imported again changes nothing', async () => {
    const before = await api.runtime.events.head();
    for (const report of await importFourDocuments(api))
      expect(report).toMatchObject({ events: 0, repeated: report['commands'] });
    expect(await api.runtime.events.head()).toEqual(before);
  });
});

describe('The API', () => {
  it('gives its own description, and its health', async () => {
    expect((await api.ask('/v1/openapi.json')).body['openapi']).toBe('3.1.0');
    expect((await api.ask('/health/live')).body['status']).toBe('live');
    expect((await api.ask('/health/ready')).body['status']).toBe('ready');
  });
});
