/** The status board over HTTP: the small ledger's agreement from its draft to after its notice, and what follows it. */
import { type ApiUnderTest, type Item, openApiUnderTest } from '../testing/api-under-test.js';
import { importSmallLedger, type SmallLedger } from '../testing/small-ledger.js';

let api: ApiUnderTest;
let ledger: SmallLedger;
let follower: string;
let beforeNotice: string;

const stated = (date: string) => ({ date, basis: 'stated' });

beforeAll(async () => {
  api = await openApiUnderTest();
  ledger = await importSmallLedger(api);
  const drafted = await api.record('/v1/agreements/draft-agreement', {
    ...{ title: 'IOP Hopp 2', partnership: ledger.pact, start: stated('2026-06-01') },
    signatureLines: [{ organisation: ledger.hope, role: 'föreningens ordförande' }],
    effectiveOn: stated('2026-01-15'),
  });
  follower = drafted.id;
  beforeNotice = (
    await api.record(`/v1/agreements/${follower}/record-succession`, {
      predecessor: ledger.agreement,
      effectiveOn: stated('2026-01-15'),
    })
  ).position;
  await api.record(`/v1/agreements/${ledger.agreement}/give-termination-notice`, {
    ...{ by: { organisation: ledger.hope }, lastDay: stated('2025-12-31') },
    effectiveOn: stated('2025-09-01'),
  });
  await api.ask('/v1/status-board?minPosition=head');
});
afterAll(() => api.close());

const board = async (query: string): Promise<readonly Item[]> => {
  const { status, body } = await api.ask(`/v1/status-board?${query}`);
  expect(status).toBe(200);
  return body.items;
};

describe('GET /v1/status-board', () => {
  it('answers in the common shape, with names and the events behind it', async () => {
    const { body } = await api.ask('/v1/status-board?validOn=2025-06-30');
    expect(body).toMatchObject({ schema: 'liggaren/status-board', validOn: '2025-06-30' });
    expect(body.items).toMatchObject([
      {
        ...{ title: 'IOP Hopp', partnershipName: 'Partnerskapet', state: 'in-force' },
        ...{ since: '2025-03-01', lastDay: '2026-02-28', daysLeft: 243 },
        options: [{ months: 12, status: 'available' }],
        parties: [{ organisationName: 'Staden' }, { organisationName: 'Föreningen Hopp' }],
      },
    ]);
    const because = body.items[0]?.['because'] as Readonly<Record<string, readonly string[]>>;
    expect(because['state']?.length).toBeGreaterThan(1);
    expect(because['options']).toHaveLength(1);
  });

  it('says of a draft what it awaits', async () => {
    expect(await board('validOn=2025-02-01')).toMatchObject([
      {
        state: 'awaiting-signatures',
        awaiting: [{ lines: 2, missing: ['nämndens ordförande', 'föreningens ordförande'] }],
      },
    ]);
    expect(await board('validOn=2025-02-15')).toMatchObject([
      { awaiting: [{ lines: 2, missing: ['föreningens ordförande'] }] },
    ]);
  });

  it('counts to the last day of a notice from when it counts, as far as it is known', async () => {
    expect(await board('validOn=2025-12-30')).toMatchObject([
      { lastDay: '2025-12-31', daysLeft: 1, notice: { lastDay: stated('2025-12-31') } },
    ]);
    expect(await board('validOn=2025-08-31')).toMatchObject([{ lastDay: '2026-02-28' }]);
    expect(await board(`validOn=2025-12-30&knownAt=${beforeNotice}`)).toMatchObject([
      { lastDay: '2026-02-28', daysLeft: 60 },
    ]);
  });

  it('shows what is drafted to follow, and the gap before it, once that is said', async () => {
    const [row] = await board('validOn=2026-02-01');
    expect(row).toMatchObject({
      title: 'IOP Hopp',
      next: [
        {
          agreement: follower,
          title: 'IOP Hopp 2',
          status: 'awaiting-signatures',
          begins: '2026-06-01',
        },
      ],
      awaiting: [{ title: 'IOP Hopp 2' }],
    });
    const [before] = await board('validOn=2026-01-14');
    expect(before).toMatchObject({ next: [], gaps: [] });
    expect(row?.['gaps']).toMatchObject([{ after: { title: 'IOP Hopp' }, to: '2026-05-31' }]);
  });

  it.each([
    ['state=in-force', 1],
    ['state=expired', 0],
    ['partnership=PACT', 1],
    ['party=HOPE', 1],
    ['party=PACT', 0],
  ])('is filtered: %s', async (query, count) => {
    const asked = query.replace('PACT', ledger.pact).replace('HOPE', ledger.hope);
    expect(await board(`validOn=2025-06-30&${asked}`)).toHaveLength(count);
  });

  it('refuses a state that there is not', async () => {
    const { status, body } = await api.ask('/v1/status-board?state=active');
    expect([status, body.code]).toEqual([400, 'invalid-query']);
  });

  it('comes in pages', async () => {
    await api.record('/v1/agreements/draft-agreement', {
      ...{ title: 'Another', partnership: ledger.pact, effectiveOn: stated('2025-01-01') },
    });
    const first = await api.ask('/v1/status-board?minPosition=head&validOn=2025-06-30&limit=1');
    const second = await api.ask(`/v1/status-board?limit=1&cursor=${first.body.next ?? ''}`);
    expect([first, second].flatMap(({ body }) => body.items.map((item) => item['state']))).toEqual([
      ...['in-force', 'draft'],
    ]);
    expect(second.body.next).toBeUndefined();
  });
});
