/** Statistics over HTTP: filters, pages, both clocks, an area's indicators, and what a visit cost. */
import { type ApiUnderTest, type Item, openApiUnderTest } from '../testing/api-under-test.js';
import { importSmallLedger, type SmallLedger } from '../testing/small-ledger.js';

let api: ApiUnderTest;
let ledger: SmallLedger;
/** The events by their names here. */
const events: Record<string, string> = {};

const stated = (date: string) => ({ date, basis: 'stated' });
const exact = (number: string) => ({ lower: number, upper: number, precision: 'exact' });
const cells = (women: string, men: string) => [
  { group: 'women', quantity: exact(women) },
  { group: 'men', quantity: exact(men) },
];

async function note(name: string, command: string, body: object) {
  const path = `/v1/partnerships/${ledger.pact}/${command}`;
  events[name] = (await api.record(path, body)).eventIds[0] ?? '';
}

beforeAll(async () => {
  api = await openApiUnderTest();
  ledger = await importSmallLedger(api);
  await note('shelter', 'describe-operation', {
    name: 'Härbärget',
    effectiveOn: stated('2025-03-01'),
  });
  await note('nights', 'report-statistics', {
    ...{ code: 'night-stays', title: 'Nätter', measure: 'count', unit: 'nights', dimension: 'sex' },
    operations: [events['shelter']],
    rows: [
      { period: { from: '2025-03-01', to: '2025-03-31' }, cells: cells('31', '62') },
      { period: { from: '2025-04-01', to: '2025-04-30' }, cells: cells('30', '61') },
    ],
    printedTotals: { total: '185' },
    effectiveOn: stated('2025-05-05'),
  });
  await note('places', 'declare-capacity', {
    ...{ operation: events['shelter'], places: 4, effectiveOn: stated('2025-03-01') },
  });
  await note('visits', 'report-statistics', {
    ...{ code: 'day-visits', title: 'Besök', measure: 'count', unit: 'visits' },
    agreement: ledger.agreement,
    period: { from: '2025-03-01', to: '2025-12-31' },
    rows: [{ cells: [{ group: 'all', quantity: exact('1001') }] }],
    effectiveOn: stated('2026-01-10'),
  });
  for (const [area, percent] of [
    ['Rågsved', '78.6'],
    ['hela staden', '91'],
  ])
    await note(area ?? '', 'note-area-indicator', {
      ...{ code: 'eligible', title: 'Behöriga till gymnasiet', area, year: 2021, unit: 'percent' },
      ...{ quantity: exact(percent ?? ''), publishedBy: 'områdesfakta' },
      effectiveOn: stated('2025-05-05'),
    });
  await api.ask('/v1/statistics?minPosition=head');
});
afterAll(() => api.close());

const ask = async (query: string) => {
  const { status, body } = await api.ask(`/v1/statistics?${query}`);
  expect(status).toBe(200);
  return body;
};
const ids = (items: readonly Item[]) => items.map((item) => item['statistic']);

describe('GET /v1/statistics', () => {
  it('answers in the common shape, with names, in the order recorded', async () => {
    const body = await ask('validOn=2026-02-01');
    expect(body).toMatchObject({ schema: 'liggaren/statistics', version: 1 });
    expect(ids(body.items)).toEqual(
      ['nights', 'visits', 'Rågsved', 'hela staden'].map((name) => events[name]),
    );
    expect(body.items[0]).toMatchObject({
      partnershipName: 'Partnerskapet',
      operations: [{ name: 'Härbärget' }],
      totals: { total: { lower: '184' }, occupancy: { placeDays: '244', lower: '75.41' } },
      checks: [{ figure: 'total', printed: '185', outcome: 'differs', computed: '184' }],
    });
    expect(body.items[1]).toMatchObject({ agreementTitle: 'IOP Hopp' });
  });

  it.each([
    ['code=day-visits', ['visits']],
    ['kind=indicator', ['Rågsved', 'hela staden']],
    ['period=2025-04-30..2025-05-31', ['nights', 'visits']],
    ['period=2025-05-01..2025-05-31', ['visits']],
    ['period=2021-01-01..2021-01-01&code=eligible', ['Rågsved', 'hela staden']],
  ])('is filtered: %s', async (query, names) =>
    expect(ids((await ask(`validOn=2026-02-01&${query}`)).items)).toEqual(
      names.map((name) => events[name]),
    ),
  );

  it('by agreement answers what the source ties to it, by partnership all of it', async () => {
    const of = (query: string) =>
      ask(`validOn=2026-02-01&${query}`).then(({ items }) => ids(items));
    expect(await of(`agreement=${ledger.agreement}`)).toEqual([events['visits']]);
    expect(await of(`partnership=${ledger.pact}`)).toHaveLength(4);
    expect(await of(`partnership=${ledger.agreement}`)).toEqual([]);
  });

  it.each(['kind=tables', 'period=2025', 'unit=nights'])('refuses %s', async (query) => {
    const { status, body } = await api.ask(`/v1/statistics?${query}`);
    expect([status, body.code]).toEqual([400, 'invalid-query']);
  });

  it('comes in pages that fit together', async () => {
    const first = await ask('validOn=2026-02-01&limit=3');
    const second = await ask(`limit=3&cursor=${first.next ?? ''}`);
    expect([...ids(first.items), ...ids(second.items)]).toHaveLength(4);
    expect(new Set([...ids(first.items), ...ids(second.items)]).size).toBe(4);
    expect(second.next).toBeUndefined();
  });

  it('is true on a day: the visits count from January on', async () => {
    expect(ids((await ask('validOn=2026-01-09&kind=table')).items)).toEqual([events['nights']]);
    expect(ids((await ask('validOn=2025-05-04')).items)).toEqual([]);
  });

  it('is as known: before the places were declared, occupancy could not be told', async () => {
    const occupancy = async (at: string) =>
      (
        (await ask(`validOn=2026-02-01&code=night-stays&knownAt=${at}`)).items[0]?.[
          'totals'
        ] as Item
      )['occupancy'];
    expect(await occupancy(events['nights'] ?? '')).toEqual({
      notApplicable: 'capacity-not-declared',
    });
    expect(await occupancy(events['places'] ?? '')).toMatchObject({ lower: '75.41' });
  });

  it('S49 sets an area beside the whole city: 12.4 percentage points below', async () => {
    const [own, city] = (await ask('validOn=2026-02-01&kind=indicator')).items;
    expect(own?.['beside']).toEqual([
      { statistic: events['hela staden'], area: 'hela staden', difference: '-12.4' },
    ]);
    expect(city?.['beside']).toMatchObject([{ area: 'Rågsved', difference: '12.4' }]);
  });
});

describe('What a visit cost', () => {
  const cost = async () =>
    (await ask('validOn=2026-03-01&code=day-visits')).items[0]?.['cost'] as Item;
  const flagged = async () =>
    (await api.ask('/v1/flags?rule=cost-not-computable')).body.items.flatMap(
      ({ details }) => (details as { readonly titles: readonly string[] }).titles,
    );

  it('cannot be told, and is flagged, until spending is reported for those very days', async () => {
    expect(await cost()).toEqual({ notComputable: 'no-spending-for-period' });
    expect(await flagged()).toEqual(['Nätter', 'Besök']);
    const period = { from: '2025-03-01', to: '2025-12-31' };
    const { id } = await api.record('/v1/reports/request-report', {
      ...{ kind: 'financial', concerns: [{ agreement: ledger.agreement }], period },
    });
    const spent = (days: object) =>
      api.record(`/v1/reports/${id}/report-spending`, {
        ...{ agreement: ledger.agreement, funding: ledger.funding, currency: 'SEK', period: days },
        lines: [{ code: 'personnel', amountMinor: 30_000_000 }],
        effectiveOn: stated('2026-02-15'),
      });
    await spent({ ...period, to: '2025-11-30' });
    await api.ask('/v1/statistics?minPosition=head');
    expect(await cost()).toEqual({ notComputable: 'no-spending-for-period' });
    await spent(period);
    await api.ask('/v1/statistics?minPosition=head');
    // 300 000 kr by 1 001 visits is 299.70 kr, rounded half up.
    expect(await cost()).toMatchObject({
      perUnit: { amountMinor: 29_970, currency: 'SEK' },
      spent: { amountMinor: 30_000_000, currency: 'SEK' },
    });
    expect(await flagged()).toEqual(['Nätter']);
  });

  it('is not asked of what is no count of nights or visits', async () => {
    for (const item of (await ask('validOn=2026-02-01&kind=indicator')).items)
      expect(item).not.toHaveProperty('cost');
  });
});
