/** The feed: every event once, in order, from any event on; the same after a restart. */
import { rmSync } from 'node:fs';
import {
  type ApiUnderTest,
  type Item,
  openApiUnderTest,
  temporaryFolder,
} from '../testing/api-under-test.js';
import { importSmallLedger, type SmallLedger } from '../testing/small-ledger.js';

let folder: string;
let api: ApiUnderTest;
let ledger: SmallLedger;
beforeAll(async () => {
  folder = temporaryFolder();
  api = await openApiUnderTest({ folder });
  ledger = await importSmallLedger(api);
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const feed = async (query: string) => (await api.ask(`/v1/events?${query}`)).body;
const placesOf = (items: readonly Item[]) => items.map(({ position }) => Number(position));

/** Follows `next` until a page is empty. */
async function follow(query: string): Promise<Item[]> {
  const items: Item[] = [];
  for (let after = ''; ;) {
    const page = await feed(`${query}${after}`);
    if (page.items.length === 0) return items;
    items.push(...page.items);
    if (items.length > 1_000) throw new Error('the feed goes round in circles');
    after = `&after=${page.next}`;
  }
}

describe('The feed', () => {
  it.each([1, 2, 7, 19, 1000])('in pages of %i gives every event once, in order', async (limit) => {
    expect(placesOf(await follow(`limit=${limit}`))).toEqual(
      Array.from({ length: 19 }, (_, n) => n + 1),
    );
  });

  it('at its end still says what to ask after, so that a reader may come back', async () => {
    const last = ledger.events[18]?.id ?? '';
    const end = await feed(`after=${last}`);
    expect(end).toMatchObject({ next: last, items: [] });
    const made = await api.record('/v1/partnerships/start-partnership', { name: 'Ny' });
    expect((await feed(`after=${last}`)).items.map(({ id }) => id)).toEqual(made.eventIds);
  });

  it('by type gives those types only, and by stream that stream only', async () => {
    const types = 'PartyJoined,InstrumentSigned';
    const byType = await feed(`type=${types}`);
    expect(byType.items.map(({ type }) => type)).toEqual([
      ...['PartyJoined', 'PartyJoined', 'InstrumentSigned', 'InstrumentSigned'],
    ]);
    const stream = `agreement-${ledger.agreement}`;
    const byStream = await feed(`stream=${stream}`);
    expect(byStream.items.map(({ revision }) => revision)).toEqual([...Array(11).keys()]);
    expect(new Set(byStream.items.map((item) => item['stream']))).toEqual(new Set([stream]));
    const both = await feed(`stream=${stream}&type=${types}`);
    expect(both.items.map(({ id }) => id)).toEqual(byType.items.map(({ id }) => id));
  });

  it.each(['', '&type=PartyJoined,TermRecorded,InstrumentSigned'])(
    'of one stream%s in pages is the same as at once',
    async (type) => {
      const asked = `stream=agreement-${ledger.agreement}${type}`;
      const all = (await feed(`${asked}&limit=1000`)).items;
      expect(await follow(`${asked}&limit=2`)).toEqual(all);
      expect(all.length).toBeGreaterThan(3);
    },
  );

  it('of one stream after another stream’s event gives what was recorded later', async () => {
    const asked = `stream=agreement-${ledger.agreement}`;
    const paper = ledger.events[6]?.id ?? '';
    expect(placesOf((await feed(`${asked}&after=${paper}`)).items)[0]).toBe(9);
    await api.record('/v1/partnerships/start-partnership', { name: 'Efter' });
    const { next } = await feed('limit=1000');
    expect(await feed(`${asked}&after=${next}`)).toMatchObject({ next, items: [] });
  });

  it.each([
    ['agreement-none', 404, 'not-found'],
    ['agreements-1', 400, 'invalid-query'],
  ])(
    'of the stream %s, which is none, is refused: a slip must not look like silence',
    async (stream, status, code) => {
      const answer = await api.ask(`/v1/events?stream=${stream}`);
      expect([answer.status, answer.body.code, answer.body.errors[0]?.field]).toEqual([
        status,
        code,
        'stream',
      ]);
    },
  );

  it.each(['00000000-0000-4000-8000-000000000000', 'first', '1'])(
    'after %s, which is no event, answers 404',
    async (after) => {
      const { status, body } = await api.ask(`/v1/events?after=${after}`);
      expect([status, body.code, body.errors[0]?.field]).toEqual([
        404,
        'unknown-event-id',
        'after',
      ]);
    },
  );

  it('for a class leaves out what is above it, and fills its pages all the same', async () => {
    const number = { kind: 'bankgiro', number: '991-2346' };
    const path = `/v1/organisations/${ledger.hope}/register-payout-account`;
    const [account] = (await api.record(path, number)).eventIds;
    await api.record('/v1/partnerships/start-partnership', { name: 'Sist' });
    const all = await follow('limit=1000');

    const open = await follow('class=open&limit=1');
    expect(open.map(({ id }) => id)).toEqual(all.flatMap(({ id }) => (id === account ? [] : [id])));
    for (const event of open)
      expect(event).toMatchObject({
        metadata: expect.not.objectContaining({ actor: expect.anything() }),
        masked: expect.arrayContaining(['/metadata/actor', '/metadata/inputHash']),
      });

    const internal = await follow('class=internal&limit=2');
    expect(internal.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(internal.find(({ id }) => id === account)).toMatchObject({
      data: { kind: 'bankgiro' },
      masked: ['/data/number'],
    });
    expect(await follow('class=protected')).toEqual(all);
    expect((await api.ask('/v1/events?class=secret')).body.errors[0]?.field).toBe('class');
  });

  it('is the same, event by event, after the ledger was closed and opened again', async () => {
    const before = await follow('limit=5');
    const third = before[2]?.['id'];
    await api.close();
    api = await openApiUnderTest({ folder });
    expect(await follow('limit=7')).toEqual(before);
    expect((await feed(`after=${third}&limit=1`)).items).toEqual([before[3]]);
  });
});
