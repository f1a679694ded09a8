/** Cursors: the pages of a view fit together, whatever is recorded between them. */
import { type ApiUnderTest, type Item, openApiUnderTest } from '../testing/api-under-test.js';
import { importSmallLedger } from '../testing/small-ledger.js';

const ORGANISATIONS = 25;

let api: ApiUnderTest;
beforeAll(async () => {
  api = await openApiUnderTest();
  await importSmallLedger(api);
  for (let n = 0; n < ORGANISATIONS - 2; n += 1) await register(`Förening ${n % 7}`);
  await api.ask('/v1/organisations?minPosition=head');
});
afterAll(() => api.close());

const register = (name: string) =>
  api.record('/v1/organisations/register-organisation', { name, kind: 'civil-society' });

/** Every item, page by page; `between` happens after each page. */
async function readPages(
  path: string,
  between = async () => undefined as unknown,
): Promise<Item[]> {
  const items: Item[] = [];
  let page = (await api.ask(path)).body;
  for (;;) {
    items.push(...page.items);
    if (page.next === undefined) return items;
    await between();
    page = (await api.ask(`${path}&cursor=${page.next}`)).body;
  }
}

const firstCursor = async (path: string) => {
  const { next } = (await api.ask(path)).body;
  if (next === undefined) throw new Error(`${path} has one page only`);
  return next;
};

describe('Pages', () => {
  it.each([1, 2, 3, 7, 24, 25, 26])('of %i cover everything once, in order', async (limit) => {
    const all = (await api.ask('/v1/organisations?limit=1000')).body.items;
    expect(all).toHaveLength(ORGANISATIONS);
    expect(await readPages(`/v1/organisations?limit=${limit}`)).toEqual(all);
  });

  it('stay as they were while others register, rename and void between them', async () => {
    const path = '/v1/organisations?limit=4&minPosition=head';
    const before = (await api.ask('/v1/organisations?limit=1000&minPosition=head')).body.items;
    let added = 0;
    const registerAtBothEnds = async () => {
      added += 1;
      await register(`AAA ${added}`);
      await register(`ÖÖÖ ${added}`);
      await api.ask('/v1/organisations?minPosition=head');
    };
    expect(await readPages(path, registerAtBothEnds)).toEqual(before);
    const after = (await api.ask('/v1/organisations?limit=1000&minPosition=head')).body.items;
    expect(after).toHaveLength(before.length + 2 * added);
  });

  it('of one question say the same moment, both clocks', async () => {
    const first = (await api.ask('/v1/organisations?limit=5&knownAt=19&validOn=2020-01-01')).body;
    expect(first.next).toBeUndefined();
    const asked = (await api.ask('/v1/payment-schedule?limit=2&validOn=2025-04-01')).body;
    const next = (await api.ask(`/v1/payment-schedule?limit=2&cursor=${asked.next}`)).body;
    expect([next.validOn, next.knownAt]).toEqual(['2025-04-01', asked.knownAt]);
  });

  it('of a filtered question follow its filter', async () => {
    const filter = 'quarter=2025-Q2';
    const all = (await api.ask(`/v1/payment-schedule?validOn=2025-04-01&${filter}`)).body.items;
    const paged = await readPages(`/v1/payment-schedule?validOn=2025-04-01&limit=1&${filter}`);
    expect(paged).toEqual(all);
    expect(paged.length).toBeGreaterThan(0);
  });
});

describe('A cursor', () => {
  const bad = async (path: string) => {
    const { status, body } = await api.ask(path);
    return [status, body.code, body.errors[0]?.field];
  };

  it('that is broken is refused', async () => {
    const next = await firstCursor('/v1/organisations?limit=1');
    const cut = [
      next.slice(1),
      next.slice(0, -5),
      `${next}x`,
      'x',
      '%20',
      encodeURIComponent('{}'),
    ];
    const forged = [null, {}, [], { view: 'registry', validOn: '2025-01-01', knownAt: '1' }].map(
      (value) => Buffer.from(JSON.stringify(value)).toString('base64url'),
    );
    for (const cursor of [...cut, ...forged])
      expect([cursor, ...(await bad(`/v1/organisations?limit=1&cursor=${cursor}`))]).toEqual([
        cursor,
        400,
        'bad-cursor',
        'cursor',
      ]);
  });

  it.each([
    ['another view', '/v1/payment-schedule?limit=1', '/v1/flags?limit=1'],
    ['another register', '/v1/organisations?limit=1', '/v1/units?limit=1'],
    [
      'another filter',
      '/v1/payment-schedule?limit=1',
      '/v1/payment-schedule?limit=1&stage=planned',
    ],
  ])('of %s is refused', async (_what, from, to) => {
    const next = await firstCursor(`${from}&validOn=2025-04-01`);
    expect(await bad(`${to}&cursor=${next}`)).toEqual([400, 'bad-cursor', 'cursor']);
  });

  it('may be followed by pages of another size', async () => {
    const next = await firstCursor('/v1/organisations?limit=3');
    const rest = (await api.ask(`/v1/organisations?limit=1000&cursor=${next}`)).body.items;
    const all = (await api.ask('/v1/organisations?limit=1000')).body.items;
    expect(rest).toEqual(all.slice(3));
  });
});
