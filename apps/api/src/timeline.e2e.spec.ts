/** Timelines over HTTP: of the demonstration, entry by entry (each answer is checked against the OpenAPI document). */
import { type ApiUnderTest, type Item, openApiUnderTest } from '../testing/api-under-test.js';
import { importFourDocuments } from '../testing/four-documents.js';

let api: ApiUnderTest;
let agreements: readonly string[];
beforeAll(async () => {
  api = await openApiUnderTest();
  await importFourDocuments(api);
  const { items } = (await api.ask('/v1/agreements?minPosition=head&limit=1000')).body;
  agreements = items.map(({ agreement }) => String(agreement));
}, 60_000);
afterAll(() => api.close());

const timelineOf = async (id: string, query = 'limit=1000') => {
  const { status, body } = await api.ask(`/v1/agreements/${id}/timeline?${query}`);
  expect([id, status]).toEqual([id, 200]);
  return body.items;
};
const of = (items: readonly Item[], entry: string) =>
  items.filter((item) => item['entry'] === entry);

describe('The timeline of an agreement', () => {
  it('has every event of its stream as an act, and events behind all else', async () => {
    for (const id of agreements) {
      const items = await timelineOf(id);
      const events = (await api.ask(`/v1/events?stream=agreement-${id}&limit=1000`)).body.items;
      expect(
        of(items, 'act')
          .map(({ event }) => event)
          .sort(),
      ).toEqual(events.map((event) => event['id']).sort());
      for (const item of items.filter(({ entry }) => entry !== 'act'))
        for (const event of item['because'] as string[])
          expect(await api.runtime.events.findEvent(event)).toBeDefined();
    }
  });

  it('has the gaps of the chain, the same from both of its sides', async () => {
    const gaps = new Map<string, Set<string>>();
    for (const id of agreements)
      for (const gap of of(await timelineOf(id), 'gap')) {
        const between = [gap['after'], gap['before']].map((end) => (end as Item)['agreement']);
        gaps.set(between.join(), (gaps.get(between.join()) ?? new Set()).add(String(gap['days'])));
      }
    expect(gaps.size).toBeGreaterThan(0);
    for (const days of gaps.values()) expect(days.size).toBe(1);
  });

  it('agrees with the register about the status on any day', async () => {
    for (const day of ['2017-11-01', '2020-06-30', '2022-12-31', '2025-03-31'])
      for (const { agreement, status } of (await api.ask(`/v1/agreements?validOn=${day}`)).body
        .items) {
        const items = await timelineOf(String(agreement), `validOn=${day}&limit=1000`);
        const holding = of(items, 'status').filter(
          ({ holds, instrument }) => holds && instrument === agreement,
        );
        expect(holding.map((item) => item['status'])).toEqual([status]);
      }
  });

  it('leaves out what begins later when only what has begun is asked for', async () => {
    const all = await timelineOf(agreements[0]!, 'validOn=2018-01-01&limit=1000');
    const begun = await timelineOf(agreements[0]!, 'validOn=2018-01-01&limit=1000&onlyBegun=true');
    expect(begun).toEqual(all.slice(0, begun.length));
    for (const { validFrom = '' } of begun) expect(String(validFrom) <= '2018-01-01').toBe(true);
  });

  it('comes in pages, whose cursor is of no other agreement', async () => {
    const [id = '', other = ''] = agreements;
    const { items, next } = (await api.ask(`/v1/agreements/${id}/timeline?limit=3`)).body;
    const rest = (await api.ask(`/v1/agreements/${id}/timeline?limit=1000&cursor=${next}`)).body;
    expect([...items, ...rest.items]).toEqual(await timelineOf(id));
    const wrong = await api.ask(`/v1/agreements/${other}/timeline?cursor=${next}`);
    expect([wrong.status, wrong.body.code]).toEqual([400, 'bad-cursor']);
  });

  it('is 404 before anything was known of it, and of what is no agreement', async () => {
    const [id] = agreements;
    for (const path of [
      `${id}/timeline?knownAt=1`,
      '00000000-0000-4000-8000-000000000000/timeline',
    ])
      expect((await api.ask(`/v1/agreements/${path}`)).status).toBe(404);
  });

  it.each(['onlyBegun=maybe', 'agreement=x', 'validOn=2018-02-30'])(
    'refuses %s, naming the parameter',
    async (query) => {
      const { status, body } = await api.ask(`/v1/agreements/${agreements[0]}/timeline?${query}`);
      expect([status, body.errors[0]?.field]).toEqual([400, query.split('=')[0]]);
    },
  );
});
