/** Two moments compared over HTTP (each answer is checked against the OpenAPI document). */
import { type ApiUnderTest, type Item, openApiUnderTest } from '../testing/api-under-test.js';
import { importFourDocuments } from '../testing/four-documents.js';

const VIEWS = ['agreements', 'payment-schedule', 'reports', 'flags'];

let api: ApiUnderTest;
let head: number;
beforeAll(async () => {
  api = await openApiUnderTest();
  await importFourDocuments(api);
  const { body } = await api.ask('/v1/agreements?minPosition=head');
  head = Number(body.knownAt.position);
}, 60_000);
afterAll(() => api.close());

const diff = async (query: string) => {
  const { status, body } = await api.ask(`/v1/diff?${query}`);
  expect([query, status]).toEqual([query, 200]);
  return body as typeof body & Record<'from' | 'to', typeof body>;
};
const causesIn = (items: readonly Item[]) =>
  items.flatMap(({ because }) => because as { readonly because: string; readonly event: string }[]);

describe('The diff', () => {
  it.each(VIEWS)('of %s with itself is empty: both sides are now unless told', async (view) => {
    const { items, from, to } = await diff(`view=${view}`);
    expect([items, from]).toEqual([[], to]);
  });

  it('holds the day still when only what was known differs, and names what was recorded between', async () => {
    for (const view of VIEWS) {
      const { items, from, to } = await diff(`view=${view}&fromKnownAt=${head - 60}&limit=1000`);
      expect([from.validOn, Number(to.knownAt.position)]).toEqual([to.validOn, head]);
      for (const { because, event } of causesIn(items)) {
        expect(because).toBe('recorded');
        const { position } = (await api.runtime.events.findEvent(event))!;
        expect([Number(position) > head - 60, Number(position) <= head]).toEqual([true, true]);
      }
      for (const item of items) expect(item['because']).not.toEqual([]);
    }
  });

  it('says so when nothing was recorded and only the day passed', async () => {
    const { items, from, to } = await diff(
      'view=agreements&fromValidOn=2018-06-30&toValidOn=2025-06-30&limit=1000',
    );
    expect(from.knownAt).toEqual(to.knownAt);
    expect(items.length).toBeGreaterThan(3);
    expect(new Set(causesIn(items).map(({ because }) => because))).toEqual(new Set(['time']));
  });

  it('of one agreement is a part of the whole', async () => {
    const whole = await diff('view=payment-schedule&fromValidOn=2018-06-30&toValidOn=2025-06-30');
    const agreement = (whole.items[0]?.['after'] as Item)['agreement'];
    const part = await diff(
      `view=payment-schedule&fromValidOn=2018-06-30&toValidOn=2025-06-30&agreement=${agreement}`,
    );
    expect(part.items.length).toBeGreaterThan(0);
    expect(part.items).toEqual(
      whole.items.filter(({ after }) => (after as Item)['agreement'] === agreement),
    );
  });

  it('comes in pages that compare the same moments, whatever is recorded meanwhile', async () => {
    const asked = 'view=flags&fromKnownAt=1&minPosition=head';
    const whole = await diff(`${asked}&limit=1000`);
    const items: Item[] = [];
    let page = await diff(`${asked}&limit=4`);
    for (let n = 0; ; n += 1) {
      items.push(...page.items);
      if (page.next === undefined) break;
      const { id } = await api.record('/v1/organisations/register-organisation', {
        name: `Förening ${n}`,
        kind: 'civil-society',
      });
      await api.record(`/v1/organisations/${id}/record-organisation-number`, {
        asWritten: '8002012-1581',
      });
      page = await diff(`view=flags&limit=4&cursor=${page.next}`);
    }
    expect(items).toEqual(whole.items);
    const other = await api.ask(
      `/v1/diff?view=reports&cursor=${(await diff(`${asked}&limit=4`)).next}`,
    );
    expect([other.status, other.body.code]).toEqual([400, 'bad-cursor']);
  });

  it.each([
    ['', 'view'],
    ['view=bodies', 'view'],
    ['view=flags&validOn=2025-01-01', 'validOn'],
    ['view=flags&fromValidOn=2025-02-30', 'fromValidOn'],
    ['view=flags&toValidOn=soon', 'toValidOn'],
    ['view=flags&fromKnownAt=then', 'fromKnownAt'],
    ['view=flags&toKnownAt=999999', 'toKnownAt'],
    ['view=flags&limit=0', 'limit'],
  ])('refuses "%s", naming the parameter', async (query, field) => {
    const { status, body } = await api.ask(`/v1/diff?${query}`);
    expect([status, body.errors.map((error) => error.field)]).toEqual([400, [field]]);
  });

  it('refuses a cursor that is none, and a time of which nothing was known', async () => {
    const { status, body } = await api.ask('/v1/diff?view=flags&cursor=abc');
    expect([status, body.code]).toEqual([400, 'bad-cursor']);
    const before = await api.ask('/v1/diff?view=flags&fromKnownAt=2001-01-01');
    expect([before.status, before.body.code]).toEqual([404, 'nothing-known']);
  });
});
