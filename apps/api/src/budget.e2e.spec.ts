/** The budget over HTTP: a year of the small ledger's agreement, paid, corrected late and reported on. */
import { type ApiUnderTest, type Item, openApiUnderTest } from '../testing/api-under-test.js';
import { importSmallLedger, type SmallLedger } from '../testing/small-ledger.js';

let api: ApiUnderTest;
let ledger: SmallLedger;
/** The event of the payment of May, recorded after that of July. */
let late: string;

const stated = (date: string) => ({ date, basis: 'stated' });

async function pay(tranche: number, on: string, amountMinor: number): Promise<string> {
  const { eventIds } = await api.record(`/v1/agreements/${ledger.agreement}/record-payment`, {
    ...{ tranche: `${ledger.funding}/${tranche}`, paidOn: stated(on), currency: 'SEK' },
    ...{ amountMinor, reference: `${tranche}-${on}`, evidencedBy: 'stated' },
  });
  return eventIds[0] ?? '';
}

beforeAll(async () => {
  api = await openApiUnderTest();
  ledger = await importSmallLedger(api);
  await pay(1, '2025-03-31', 8_611_114);
  await pay(3, '2025-07-31', 20_000_000);
  late = await pay(2, '2025-05-02', 10_000_000);
  const { id } = await api.record('/v1/reports/request-report', {
    ...{ kind: 'financial', concerns: [{ agreement: ledger.agreement }] },
    period: { from: '2025-03-01', to: '2025-12-31' },
  });
  await api.record(`/v1/reports/${id}/report-spending`, {
    ...{ agreement: ledger.agreement, funding: ledger.funding, currency: 'SEK' },
    period: { from: '2025-03-01', to: '2025-12-31' },
    lines: [{ code: 'personnel', amountMinor: 30_000_000 }],
    effectiveOn: stated('2026-02-15'),
  });
  await api.ask('/v1/budget?minPosition=head');
});
afterAll(() => api.close());

const rowsOf = async (query: string) => {
  const { status, body } = await api.ask(`/v1/budget?${query}`);
  expect(status).toBe(200);
  return body.items;
};
const minor = (item: Item | undefined, name: string) =>
  (item?.[name] as { readonly amountMinor: number } | undefined)?.amountMinor;

describe('GET /v1/budget', () => {
  it('answers in the common shape, with names', async () => {
    const { body } = await api.ask('/v1/budget?validOn=2026-03-01');
    expect(body).toMatchObject({ schema: 'liggaren/budget', version: 1, validOn: '2026-03-01' });
    const line = body.items.find((item) => item['line'] === 'personnel');
    expect(line).toMatchObject({
      ...{ agreementTitle: 'IOP Hopp', label: 'Personal', currency: 'SEK' },
      agreed: { amountMinor: 100_000_000, currency: 'SEK' },
      booked: { supplied: false },
      spent: { amountMinor: 30_000_000, currency: 'SEK' },
      payee: { organisationName: 'Föreningen Hopp' },
      payer: { organisationName: 'Staden', unitNames: ['Socialnämnden'] },
    });
  });

  it('knows the payment of May only once it was recorded, however early it was made', async () => {
    const [before] = (
      await api.ask(`/v1/events?after=${ledger.events.at(-1)?.id}&limit=2`)
    ).body.items.slice(-1);
    const paid = async (query: string) => minor((await rowsOf(`by=total&${query}`))[0], 'paid');
    const asKnown = `knownAt=${String(before?.['id'])}`;
    expect(await paid(`validOn=2025-06-30&${asKnown}`)).toBe(8_611_114);
    expect(await paid(`validOn=2025-07-31&${asKnown}`)).toBe(28_611_114);
    expect(await paid(`validOn=2025-06-30&knownAt=${late}`)).toBe(18_611_114);
    expect(await paid(`validOn=2025-03-30&knownAt=${late}`)).toBe(0);
  });

  it('is divided and filtered as asked', async () => {
    const years = await rowsOf('by=agreement,fiscalYear&validOn=2026-03-01');
    expect(years.map((row) => [row['fiscalYear'], minor(row, 'setAside')])).toEqual([
      [2025, 100_000_000],
      [2026, 0],
    ]);
    const [quarter] = await rowsOf('by=total&quarter=2025-Q2&validOn=2026-03-01');
    expect(minor(quarter, 'paid')).toBe(10_000_000);
    expect(quarter).not.toHaveProperty('setAside');
    for (const filter of [`payer=${ledger.board}`, `party=${ledger.hope}`])
      expect((await rowsOf(`by=funding&${filter}`)).some((row) => 'funding' in row)).toBe(true);
    expect(await rowsOf(`party=${ledger.city}`)).toEqual([]);
    expect(await rowsOf(`partnership=${ledger.pact}`)).toEqual(await rowsOf(''));
  });

  it('comes in pages, whose cursor belongs to the question', async () => {
    const all = await rowsOf('by=quarter');
    const found: Item[] = [];
    let next: string | undefined;
    do {
      const cursor = next === undefined ? '' : `&cursor=${next}`;
      const { body } = await api.ask(`/v1/budget?by=quarter&limit=2${cursor}`);
      found.push(...body.items);
      next = body.next;
    } while (next !== undefined);
    expect(found).toEqual(all);
    const first = (await api.ask('/v1/budget?by=quarter&limit=1')).body.next;
    const other = await api.ask(`/v1/budget?by=line&limit=1&cursor=${first}`);
    expect([other.status, other.body.code]).toEqual([400, 'bad-cursor']);
  });
});

describe('Every number of it', () => {
  it('is explained by its cell, down to the events', async () => {
    for (const row of await rowsOf('validOn=2026-03-01')) {
      const cell = encodeURIComponent(String(row['cell']));
      const { body } = await api.ask(`/v1/explanations?validOn=2026-03-01&cell=${cell}`);
      expect(body.items).toMatchObject([{ view: 'budget-vs-actual', cell: row['cell'] }]);
      expect((body.items[0]?.['events'] as readonly Item[]).length).toBeGreaterThan(0);
    }
    const paid = `cell=${ledger.funding.slice(0, 8)}/personnel/paid`;
    const { body } = await api.ask(`/v1/explanations?validOn=2026-03-01&${paid}`);
    const events = body.items[0]?.['events'] as readonly Item[];
    expect(events.map(({ type }) => type)).toEqual(['TranchePaid', 'TranchePaid', 'TranchePaid']);
  });

  it('is the sum of the movements that its filters select', async () => {
    const filter = 'validOn=2026-03-01&fiscalYear=2025';
    const { body } = await api.ask(`/v1/budget/movements?${filter}&measure=paid&limit=1000`);
    const sum = body.items.reduce((all, item) => all + (minor(item, 'amount') ?? 0), 0);
    const [row] = await rowsOf(`by=total&${filter}`);
    expect(sum).toBe(minor(row, 'paid'));
    const days = body.items.map((item) => String(item['day']));
    expect(days).toEqual([...days].sort());
  });
});
