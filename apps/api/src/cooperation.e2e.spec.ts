/** Governance, activities and findings over HTTP: pages, filters, faults (each answer is checked against the OpenAPI document). */
import { type ApiUnderTest, openApiUnderTest } from '../testing/api-under-test.js';
import { importFourDocuments } from '../testing/four-documents.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApiUnderTest();
  await importFourDocuments(api);
}, 60_000);
afterAll(() => api.close());

const ask = async (path: string) => {
  const { status, body } = await api.ask(`/v1/${path}`);
  expect([path, status]).toEqual([path, 200]);
  return body;
};
const VIEWS = ['governance', 'activities', 'findings'] as const;
const CELL = { governance: 'partnership', activities: 'activity', findings: 'finding' } as const;

describe.each(VIEWS)('GET /v1/%s', (view) => {
  const all = async () => (await ask(`${view}?minPosition=head&limit=1000`)).items;

  it('says what is documented, with the events behind each row', async () => {
    const items = await all();
    expect(items.length).toBeGreaterThan(2);
    for (const item of items)
      for (const event of item['because'] as string[])
        expect(await api.runtime.events.findEvent(event)).toBeDefined();
  });

  it('comes in pages that fit together, whatever their size', async () => {
    const items = await all();
    const paged: unknown[] = [];
    let cursor = '';
    do {
      const { items: page, next } = await ask(`${view}?limit=2${cursor}`);
      paged.push(...page);
      cursor = next === undefined ? '' : `&cursor=${next}`;
    } while (cursor !== '');
    expect(paged).toEqual(items);
  });

  it('knows nothing before anything was recorded of it, and explains each cell', async () => {
    expect((await ask(`${view}?knownAt=1`)).items).toEqual([]);
    const [item] = await all();
    const cell = String(item?.[CELL[view]]);
    const { items } = await ask(`explanations?cell=${cell}`);
    const [explained] = items.filter((one) => one['view'] === view);
    expect((explained?.['events'] as unknown[]).length).toBeGreaterThan(0);
  });

  it.each(['colour=red', 'validOn=2018-02-30', 'limit=0'])('refuses %s', async (query) => {
    const { status, body } = await api.ask(`/v1/${view}?${query}`);
    expect([status, body.code]).toEqual([400, 'invalid-query']);
    expect(body.errors[0]?.field).toBe(query.split('=')[0]);
  });
});

describe('Filters', () => {
  it.each([
    ['governance?period=2018-04-30..2017-11-01', 'period'],
    ['activities?occurs=never', 'occurs'],
    ['findings?state=lost', 'state'],
    ['findings?severity=grim', 'severity'],
    ['findings?kind=x', 'kind'],
  ])('%s is refused, naming the parameter', async (path, field) => {
    const { status, body } = await api.ask(`/v1/${path}`);
    expect([status, body.errors[0]?.field]).toEqual([400, field]);
  });

  it.each(['1900-01-01', '1900-12-31', '2199-12-31'])(
    'the twelve months up to %s are as many as the calendar has',
    async (day) => {
      const { items } = await ask(`governance?validOn=${day}`);
      expect(Array.isArray(items)).toBe(true);
    },
  );

  it('give only what they ask for', async () => {
    const { items } = await ask('findings?severity=major');
    expect(new Set(items.map((item) => item['severity']))).toEqual(new Set(['major']));
    const { items: again } = await ask('activities?occurs=recurring');
    expect(new Set(again.map((item) => item['occurs']))).toEqual(new Set(['recurring']));
  });
});

describe('A flag of several streams', () => {
  it('is explained by its events, as a flag of one is', async () => {
    const { items } = await ask('flags?rule=report-filed-before-expiry&minPosition=head');
    const flag = String(items[0]?.['flag']);
    const { items: explained } = await ask(`explanations?cell=${encodeURIComponent(flag)}`);
    expect(explained).toMatchObject([{ view: 'flags', cell: flag }]);
    const types = (explained[0]?.['events'] as { type: string }[]).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['ReportSubmitted', 'AgreementDrafted']));
  });
});
