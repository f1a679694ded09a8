/** The live feed: each event once and in order, however its readers read, go and come back. */
import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { type ApiUnderTest, openApiUnderTest } from '../testing/api-under-test.js';
import { importSmallLedger, type SmallLedger } from '../testing/small-ledger.js';
import { openStream, type StreamOptions, type StreamReader } from '../testing/stream-reader.js';
import { until } from '../testing/waiting.js';

const STREAMS = { most: 500, heartbeatMs: 15_000, stalledMs: 600_000, retryMs: 2_000 };

let api: ApiUnderTest;
let url: string;
let opened: StreamReader[] = [];
/** The server's ends of the connections. */
let connections: Socket[] = [];

const openApi = async (streams: Partial<typeof STREAMS> = {}) => {
  api = await openApiUnderTest({ configuration: { streams: { ...STREAMS, ...streams } } });
  url = await api.listen();
  connections = [];
  api.server.on('connection', (socket: Socket) => connections.push(socket));
};
const read = async (query = '', options: StreamOptions = {}) => {
  const reader = await openStream(`${url}/v1/events/stream${query}`, options);
  opened.push(reader);
  return reader;
};
const record = async (name = 'Ny') =>
  (await api.record('/v1/partnerships/start-partnership', { name })).eventIds;
const allIds = async () => {
  const ids: string[] = [];
  for await (const { id } of api.runtime.events.readAll()) ids.push(id);
  return ids;
};
/** Records many events at once, past the commands: each of about so many bytes. */
const recordMany = async (count: number, bytes = 100) => {
  const event = () => ({
    id: randomUUID(),
    ledgerId: '00000000-0000-4000-8000-000000000000',
    type: 'PartnershipStarted',
    version: 1,
    recordedAt: '2026-03-01T12:00:00.000Z',
    data: { name: 'å'.repeat(bytes / 2) },
    metadata: {},
  });
  await api.runtime.events.appendAll(
    Array.from({ length: count }, () => ({
      stream: `partnership-${randomUUID()}`,
      expectedRevision: 'no-stream',
      events: [event()],
    })),
  );
};
/** More than the two ends of a connection hold by themselves, a few megabytes. */
const recordMuch = () => recordMany(250, 50_000);

afterEach(async () => {
  for (const reader of opened) reader.cut();
  opened = [];
  await api.close();
});

describe('A stream of events', () => {
  let ledger: SmallLedger;
  beforeEach(async () => {
    await openApi();
    ledger = await importSmallLedger(api);
  });

  it('gives what is recorded, then what is recorded while it is open', async () => {
    const reader = await read();
    await reader.received(19);
    const made = [...(await record()), ...(await record()), ...(await record())];
    expect(await reader.received(22)).toEqual([...ledger.events.map(({ id }) => id), ...made]);
  });

  it('is a stream of server-sent events, each with the same JSON as in a page', async () => {
    const reader = await read();
    await reader.received(19);
    expect(reader.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    expect(reader.retry).toBe(2_000);
    const { items } = (await api.ask('/v1/events?limit=1000')).body;
    expect(reader.events).toEqual(
      items.map((item) => ({ id: item['id'], event: item['type'], data: JSON.stringify(item) })),
    );
  });

  it('gives a class what a page gives it', async () => {
    const reader = await read('?class=open');
    await reader.received(19);
    const { items } = (await api.ask('/v1/events?limit=1000&class=open')).body;
    expect(reader.events.map(({ data }) => JSON.parse(data))).toEqual(items);
    expect(JSON.stringify(items)).not.toContain('importer');
  });

  it('goes on after an event: Last-Event-ID wins over ?after', async () => {
    const [first, second] = [ledger.events[4]?.id, ledger.events[9]?.id];
    const byQuery = await read(`?after=${first}`);
    const byHeader = await read(`?after=${first}`, { lastEventId: second });
    const ids = ledger.events.map(({ id }) => id);
    expect(await byQuery.received(14)).toEqual(ids.slice(5));
    expect(await byHeader.received(9)).toEqual(ids.slice(10));
  });

  it('gives the types and the stream that are asked for, past and live', async () => {
    const types = await read('?type=PartnershipStarted,PartyJoined');
    const agreement = await read(`?stream=agreement-${ledger.agreement}&type=PartyJoined`);
    await types.received(3);
    const made = await record();
    expect((await types.received(4))[3]).toBe(made[0]);
    expect(types.events.map(({ event }) => event)).toEqual([
      'PartnershipStarted',
      'PartyJoined',
      'PartyJoined',
      'PartnershipStarted',
    ]);
    expect(await agreement.received(2)).toEqual(types.ids.slice(1, 3));
  });

  it.each([
    ['?after=00000000-0000-4000-8000-000000000000', {}, 404, 'unknown-event-id', 'after'],
    ['', { 'last-event-id': 'none' }, 404, 'unknown-event-id', 'Last-Event-ID'],
    ['?type=NoSuchThing', {}, 400, 'invalid-query', 'type'],
    ['?class=secret', {}, 400, 'invalid-query', 'class'],
    ['?limit=3', {}, 400, 'invalid-query', 'limit'],
  ])('asked for %s %o is refused before it begins', async (query, headers, status, code, field) => {
    const answer = await api.ask(`/v1/events/stream${query}`, { headers });
    expect([answer.status, answer.body.code, answer.body.errors[0]?.field]).toEqual([
      status,
      code,
      field,
    ]);
  });

  it('asked for its head alone ends', async () => {
    const answer = await fetch(`${url}/v1/events/stream`, { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  });

  it('ends plainly when the server stops, also for a reader that has stalled', async () => {
    await recordMuch();
    const reading = await read(`?after=${(await allIds()).at(-1)}`);
    const stalled = await read('', { stalled: true });
    await until('it has stalled', () => connections.at(-1)?.writableNeedDrain || undefined);
    await api.close();
    expect(await reading.ended).toBe('ended');
    stalled.resume();
    expect(await stalled.ended).toBe('broken');
    await openApi();
  }, 30_000);
});

describe('A silent stream', () => {
  it('shows that it lives', async () => {
    await openApi({ heartbeatMs: 20 });
    const reader = await read();
    await until('three heartbeats', () => (reader.comments >= 3 ? true : undefined));
    await recordMany(1);
    expect(await reader.received(1)).toEqual(await allIds());
  });
});

describe('More readers than there is room for', () => {
  it('are told so, and let in when others have gone', async () => {
    await openApi({ most: 2 });
    const [first] = [await read(), await read()];
    const refused = await api.ask('/v1/events/stream', { language: 'sv' });
    expect([refused.status, refused.body.code, refused.headers['retry-after']]).toEqual([
      503,
      'too-many-streams',
      '10',
    ]);
    expect(refused.body.title).toContain('2 läsare');
    first.cut();
    const let_in = await until('room', async () => {
      const reader = await read();
      return reader.status === 200 ? reader : undefined;
    });
    expect(let_in.status).toBe(200);
  });
});

describe('Readers that do not take what they are sent', () => {
  /** What waits in the server for one connection at most: the socket's own buffer, and one event. */
  const MOST_WAITING = 64 * 1024 + 60_000;

  it('are dropped, cost the server little until then, and resume without gap or repetition', async () => {
    await openApi({ stalledMs: 300 });
    await recordMuch();
    let waiting = 0;
    const watch = setInterval(() => {
      waiting = Math.max(waiting, ...connections.map((socket) => socket.writableLength));
    }, 5).unref();
    const stalling = Array.from({ length: 6 }, () => read('', { stalled: true }));
    const readers = await Promise.all(stalling);
    await until(
      'all are dropped',
      () => connections.every((c) => c.destroyed) || undefined,
      30_000,
    );
    clearInterval(watch);
    expect(waiting).toBeGreaterThan(0);
    expect(waiting).toBeLessThan(MOST_WAITING);

    const ids = await allIds();
    const complete = readers.map(async (reader) => {
      reader.resume();
      expect(await reader.ended).toBe('broken');
      const had = [...reader.ids];
      expect(had.length).toBeLessThan(ids.length);
      // On a busy machine it may be dropped once more, and comes back as every reader does.
      while (had.length < ids.length) {
        const again = await read('', { lastEventId: had.at(-1) });
        const wanted = ids.length - had.length;
        await until(
          'the rest',
          () => again.closed || again.ids.length >= wanted || undefined,
          30_000,
        );
        again.cut();
        await again.ended;
        had.push(...again.ids);
      }
      return had;
    });
    for (const each of await Promise.all(complete)) expect(each).toEqual(ids);
  }, 60_000);
});

describe('Readers that stall, are cut off in the middle of an event, and come back', () => {
  const connection = fc.record({
    /** Cut after so many bytes, in the middle of whatever they are. */
    bytes: fc.integer({ min: 1, max: 3_000 }),
    stalls: fc.boolean(),
  });

  it('get every event once and in order, while others record', async () => {
    await openApi();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(connection, { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }),
        async (readers, appends) => {
          const before = (await allIds()).at(-1);
          const recording = (async () => {
            for (const count of appends) {
              await recordMany(count);
              await setTimeout(5);
            }
            await recordMany(10);
          })();
          const seen = readers.map((connections) => persistent(before, connections, recording));
          await recording;
          const ids = await allIds();
          const expected = ids.slice(before === undefined ? 0 : ids.indexOf(before) + 1);
          for (const each of await Promise.all(seen)) expect(each).toEqual(expected);
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  /** Connects once for each, is cut off, and connects a last time for the rest. */
  async function persistent(
    before: string | undefined,
    connections: readonly { readonly bytes: number; readonly stalls: boolean }[],
    recording: Promise<void>,
  ): Promise<readonly string[]> {
    const seen: string[] = [];
    for (const { bytes, stalls } of connections) {
      const reader = await read('', { lastEventId: seen.at(-1) ?? before, cutAfterBytes: bytes });
      if (stalls) {
        reader.stall();
        await setTimeout(5);
        reader.resume();
      }
      // What is recorded may be less than what it was to be cut after.
      await Promise.race([reader.ended, recording]);
      reader.cut();
      await reader.ended;
      seen.push(...reader.ids);
    }
    await recording;
    const ids = await allIds();
    const rest = ids.slice(ids.indexOf(seen.at(-1) ?? before ?? '') + 1);
    const last = await read('', { lastEventId: seen.at(-1) ?? before });
    seen.push(...(await last.received(rest.length)));
    last.cut();
    return seen;
  }
});
