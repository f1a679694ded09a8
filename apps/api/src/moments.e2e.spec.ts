/** Both clocks over HTTP: known at a place, an instant or a day; true on a day; and never older than asked. */
import { createProjector } from '@liggaren/projections';
import { allProjections } from '@liggaren/read-models';
import { openSqliteViewStore } from '@liggaren/view-store-sqlite';
import { type ApiUnderTest, openApiUnderTest } from '../testing/api-under-test.js';
import { importSmallLedger, type SmallLedger } from '../testing/small-ledger.js';
import type { LedgerRuntime } from './ledger-runtime.js';
import { resolveMoment } from './moment.js';

let api: ApiUnderTest;
let ledger: SmallLedger;
beforeAll(async () => {
  api = await openApiUnderTest();
  ledger = await importSmallLedger(api);
  await api.ask('/v1/agreements?minPosition=head');
});
afterAll(() => api.close());

const position = (place: number) => String(place).padStart(16, '0');
const eventId = (place: number) => ledger.events[place - 1]?.id ?? '';
const momentOf = async (query: string) => {
  const { status, body } = await api.ask(`/v1/organisations?${query}`);
  expect(status).toBe(200);
  return { place: Number(body.knownAt.position), validOn: body.validOn, knownAt: body.knownAt };
};

describe('Known at', () => {
  // Recorded: events 1 to 8 on 10 January at 08:00Z, 9 to 14 on 1 February at 12:00Z, 15 to 19 on 1 March at 09:00Z.
  it.each([
    ['a position', '14', 14],
    ['a position with its zeros', position(14), 14],
    ['the first position', '1', 1],
    ['the last position', '19', 19],
    ['the instant of an event', '2025-02-01T12:00:00Z', 14],
    ['an instant just before an event', '2025-02-01T11:59:59.999Z', 8],
    ['an instant between events', '2025-02-20T00:00:00Z', 14],
    ['an instant in another offset', '2025-02-01T13:00:00%2B01:00', 14],
    ['an instant after all events', '2025-12-24T15:00:00Z', 19],
    ['the day of an event', '2025-02-01', 14],
    ['a day between events', '2025-02-27', 14],
    ['the eve of an event', '2025-01-31', 8],
    ['a day to come', '2190-01-01', 19],
  ])('%s means what had been recorded by then', async (_what, knownAt, place) => {
    const answered = (await momentOf(`knownAt=${knownAt}`)).knownAt;
    expect(answered).toMatchObject({ position: position(place), eventId: eventId(place) });
  });

  it('an event’s id means that event, and what came with it in one command comes after', async () => {
    expect((await momentOf(`knownAt=${eventId(16)}`)).place).toBe(16);
  });

  it('a place answers what the first events alone would answer', async () => {
    const named = async (knownAt: number) =>
      (await api.ask(`/v1/organisations?knownAt=${knownAt}`)).body.items.map(({ name }) => name);
    expect(await named(1)).toEqual([]);
    expect(await named(4)).toEqual(['Staden']);
    expect(await named(6)).toEqual(['Föreningen Hopp', 'Staden']);
    const status = async (knownAt: number) =>
      (await api.ask(`/v1/agreements?knownAt=${knownAt}&validOn=2025-03-01`)).body.items.map(
        (item) => item['status'],
      );
    expect(await status(8)).toEqual([]);
    expect(await status(14)).toEqual(['awaiting-signatures']);
    expect(await status(17)).toEqual(['in-force']);
  });

  it.each([
    ['an instant before the first event', '2025-01-10T07:59:59Z'],
    ['a day before the first event', '2025-01-09'],
  ])('%s is answered 404: nothing was known', async (_what, knownAt) => {
    const { status, body } = await api.ask(`/v1/agreements?knownAt=${knownAt}`);
    expect([status, body.code]).toEqual([404, 'nothing-known']);
  });

  it.each([
    '0',
    '20',
    '99999999999999999999',
    '2025-02-30',
    '2025-02-30T12:00:00Z',
    '2025-02',
    '2025-02-01T25:00:00Z',
    '2025-02-01T12:00',
    'now',
    '00000000-0000-4000-8000-000000000000',
  ])('%s is refused: it names nothing here', async (knownAt) => {
    const { status, body } = await api.ask(`/v1/agreements?knownAt=${knownAt}`);
    expect([status, body.errors[0]?.field]).toEqual([400, 'knownAt']);
  });
});

describe('True on', () => {
  it.each([
    ['is the day of the place', 'knownAt=14', '2025-02-01'],
    ['is the day of the event', `knownAt=${position(17)}`, '2025-03-01'],
    ['is the day asked', 'knownAt=2025-02-20', '2025-02-20'],
    ['is the instant’s day in Stockholm', 'knownAt=2025-02-19T23:30:00Z', '2025-02-20'],
    ['is what is said', 'knownAt=14&validOn=2026-01-31', '2026-01-31'],
  ])('%s: %s', async (_what, query, validOn) => {
    expect((await momentOf(query)).validOn).toBe(validOn);
  });

  it('is today without a question about the past, and with one about the future', async () => {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
    const days = [today.format(new Date())];
    const asked = [await momentOf(''), await momentOf('knownAt=2190-01-01')];
    days.push(today.format(new Date()));
    for (const { validOn } of asked) expect(days).toContain(validOn);
  });
});

describe('A day’s end in Stockholm', () => {
  it('is midnight there, also in the night when summer time begins', async () => {
    const night = await openApiUnderTest();
    try {
      await night.import(
        [
          'liggaren: 1',
          'source: night',
          'commands:',
          '- { id: a, as: importer, at: 2025-03-29T23:30:00Z, command: OpenLedger, owner: Staden, demonstration: true }',
          '- { id: b, at: 2025-03-30T21:59:59.999Z, command: StartPartnership, name: Före midnatt }',
          '- { id: c, at: 2025-03-30T22:00:00Z, command: StartPartnership, name: Efter midnatt }',
        ].join('\n'),
      );
      const known = async (day: string) => {
        const { status, body } = await night.ask(`/v1/partnerships?knownAt=${day}`);
        return status === 200 ? Number(body.knownAt.position) : body.code;
      };
      await night.ask('/v1/partnerships?minPosition=head');
      expect(await known('2025-03-29')).toBe('nothing-known');
      expect(await known('2025-03-30')).toBe(2);
      expect(await known('2025-03-31')).toBe(3);
    } finally {
      await night.close();
    }
  });
});

describe('A least position', () => {
  it('that is in the log is waited for: one reads what one wrote', async () => {
    for (let n = 0; n < 20; n += 1) {
      const made = await api.record('/v1/partnerships/start-partnership', { name: `Löfte ${n}` });
      const by = n % 2 === 0 ? 'head' : made.position;
      const { body } = await api.ask(`/v1/partnerships?limit=1000&minPosition=${by}`);
      expect(body.items.map(({ id }) => id)).toContain(made.id);
    }
  });

  it.each(['1000000', 'soon', '-1', '0'])(
    '%s is refused: it is none of this ledger',
    async (least) => {
      const { status, body } = await api.ask(`/v1/agreements?minPosition=${least}`);
      expect([status, body.errors[0]?.field]).toEqual([400, 'minPosition']);
    },
  );
});

describe('Views that lag behind the log', () => {
  let lagging: ApiUnderTest;
  afterEach(() => lagging.close());

  /** Views in memory that come along only when they are told to. */
  async function openLagging() {
    const views = openSqliteViewStore({ path: ':memory:', mode: 'writer' });
    let events: LedgerRuntime['events'] | undefined;
    const runtime = (opened: LedgerRuntime): LedgerRuntime => {
      events = opened.events;
      const parts = { events, views, clock: opened.clock, waitMs: 50 };
      return {
        ...opened,
        views,
        configuration: { ...opened.configuration, waitMs: 50 },
        resolveMoment: (definitions, asked) => resolveMoment(parts, definitions, asked),
      };
    };
    lagging = await openApiUnderTest({ runtime });
    const comeAlong = async () => {
      if (!events) throw new Error('not opened');
      const projections = allProjections();
      await createProjector({ eventStore: events, viewStore: views, projections }).catchUp();
    };
    await importSmallLedger(lagging);
    return comeAlong;
  }

  it('are never passed off as newer: what is asked for and not there yet is answered 503', async () => {
    const comeAlong = await openLagging();
    await comeAlong();
    const made = await lagging.record('/v1/partnerships/start-partnership', { name: 'Sent' });
    for (const query of [
      'minPosition=head',
      'minPosition=20',
      'knownAt=20',
      `knownAt=${made.eventIds[0]}`,
      'knownAt=2190-01-01',
    ]) {
      const { status, headers, body } = await lagging.ask(`/v1/partnerships?${query}`);
      expect([query, status, body.code, headers['retry-after']]).toEqual([
        query,
        503,
        'not-yet',
        '1',
      ]);
    }
    const verification = await lagging.give('/v1/verifications', {});
    expect([verification.status, verification.headers['retry-after']]).toEqual([503, '1']);

    const { body } = await lagging.ask('/v1/partnerships');
    expect(body.knownAt.position).toBe(position(19));
    await comeAlong();
    expect((await lagging.ask('/v1/partnerships?minPosition=head')).body.items).toHaveLength(2);
  });

  it('and have not begun are answered 503 as well, not 404', async () => {
    const comeAlong = await openLagging();
    const { status, headers, body } = await lagging.ask('/v1/agreements');
    expect([status, body.code, headers['retry-after']]).toEqual([503, 'not-yet', '1']);
    await comeAlong();
    expect((await lagging.ask('/v1/agreements')).status).toBe(200);
  });
});
