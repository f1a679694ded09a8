/** No event is passed over: where the log skips one, the views stop before the hole, and say so. */
import type { StoredEvent } from '@liggaren/event-store-port';
import { InMemoryEventStore, InMemoryViewStore, positionOf } from '@liggaren/testing';
import type { ViewDefinition } from '@liggaren/view-store-port';
import fc from 'fast-check';
import { createProjector, EventsMissing, type LogToRead, type Projection } from './index.js';

const seen: ViewDefinition = { name: 'seen', version: 1, columns: {} };
const projection: Projection = {
  view: seen,
  restate: async ({ id, stream }) => ({
    subject: `${stream} ${id}`,
    statements: [{ cell: id, validFrom: '2026-01-01', columns: {}, body: {} }],
  }),
};
const event = {
  ...{ ledgerId: 'ledger', type: 'Noted', version: 1, data: {}, metadata: {} },
  recordedAt: '2026-01-01T00:00:00.000Z',
};
const never = new AbortController().signal;

describe('A log that passes over an event', () => {
  let events: InMemoryEventStore;
  let views: InMemoryViewStore;
  beforeEach(async () => {
    [events, views] = [new InMemoryEventStore(), new InMemoryViewStore()];
    for (let n = 0; n < 3; n += 1)
      for (const stream of ['A-1', 'A-2'])
        await events.append(stream, n === 0 ? 'no-stream' : n - 1, [
          { ...event, id: `${stream}/${n}` },
        ]);
  });

  /** The log, and a subscription to it that passes over what it is told to. */
  const passingOver = (...skipped: string[]): LogToRead => ({
    readAll: (options) => events.readAll(options),
    readStream: (stream, options) => events.readStream(stream, options),
    async *subscribeAll(options) {
      for await (const event of events.subscribeAll(options))
        if (!skipped.includes(event.id)) yield event;
    },
  });
  /** A log that has lost events: whoever asks for them does not get them either. */
  const lacking = (...lost: string[]): LogToRead => {
    async function* left(read: AsyncIterable<StoredEvent>, most = Infinity) {
      let given = 0;
      for await (const event of read) {
        if (lost.includes(event.id)) continue;
        if ((given += 1) > most) return;
        yield event;
      }
    }
    return {
      readAll: (options) => left(events.readAll(options)),
      readStream: (stream, { max, ...options } = {}) =>
        left(events.readStream(stream, options), max),
      subscribeAll: (options) => left(events.subscribeAll(options)),
    };
  };
  const run = (eventStore: LogToRead, batchSize = 1) =>
    createProjector({ eventStore, viewStore: views, projections: [projection], batchSize });
  /** A log of nothing yet, so that everything comes through the subscription. */
  const fresh = (log: LogToRead): LogToRead => ({ ...log, async *readAll() {} });

  it('stops the views before the hole, and tells what is missing', async () => {
    const running = run(fresh(passingOver('A-2/1'))).run(never);
    const error = await running.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EventsMissing);
    expect(error).toMatchObject({ count: 1, event: { id: 'A-2/2' } });
    expect(String(error)).toContain('1 event of stream A-2 missing before revision 2');
    expect((await views.progress(seen)).checkpoint).toBe(positionOf(5));
  });

  it('is not known to have skipped what came before the checkpoint that reading began at', async () => {
    await run(events).catchUp();
    await events.append('A-1', 2, [{ ...event, id: 'A-1/3' }]);
    await run(passingOver('A-2/0')).catchUp();
    expect((await views.progress(seen)).checkpoint).toBe(positionOf(7));
  });

  it.each([
    ['one event', ['A-2/1'], 1],
    ['the beginning of a stream', ['A-2/0', 'A-2/1'], 2],
  ])('stops the views at every start anew, as long as it lacks %s', async (_, skipped, count) => {
    const log = lacking(...skipped);
    for (let start = 0; start < 3; start += 1) {
      const error = await run(log)
        .catchUp()
        .catch((thrown: unknown) => thrown);
      expect([start, error]).toEqual([start, expect.any(EventsMissing)]);
      expect(error).toMatchObject({ count, event: { id: 'A-2/2' } });
      expect((await views.progress(seen)).checkpoint).toBe(positionOf(5));
    }
  });

  it('stops them before a hole that begins at the checkpoint, in a stream that this start has not met', async () => {
    await run(events).catchUp();
    for (const revision of [3, 4, 5])
      await events.append('A-2', revision - 1, [{ ...event, id: `A-2/${revision}` }]);
    const lacks = lacking('A-2/3', 'A-2/4');
    // What is lost on the way may still be in the stream, or may not be there either.
    for (const log of [lacks, { ...lacks, readStream: passingOver().readStream }]) {
      const error = await run(log)
        .catchUp()
        .catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(EventsMissing);
      expect(error).toMatchObject({ count: 2, event: { id: 'A-2/5' } });
    }
  });

  it('costs one event of each stream that a start meets, and none where it began at the beginning', async () => {
    const reads: unknown[] = [];
    const counting: LogToRead = {
      ...passingOver(),
      readStream(stream, options) {
        reads.push([stream, options?.from, options?.max]);
        return events.readStream(stream, options);
      },
    };
    await run(counting).catchUp();
    expect(reads).toEqual([]);
    for (const revision of [3, 4])
      await events.append('A-2', revision - 1, [{ ...event, id: `A-2/${revision}` }]);
    await events.append('A-3', 'no-stream', [{ ...event, id: 'A-3/0' }]);
    await run(counting).catchUp();
    expect(reads).toEqual([['A-2', 2, 1]]);
  });

  it('is read again after a new start, which finds what a subscription had lost', async () => {
    await run(fresh(passingOver('A-1/1')))
      .run(never)
      .catch(() => undefined);
    // Up to here the hole has not been seen: events of other streams were taken.
    await run(events).catchUp();
    expect((await views.progress(seen)).checkpoint).toBe(positionOf(6));
  });

  it('is noticed wherever it is, as soon as a later event of the stream comes', () => {
    const ids = ['A-1/0', 'A-2/0', 'A-1/1', 'A-2/1', 'A-1/2', 'A-2/2'];
    const skipping = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 6 });
    return fc.assert(
      fc.asyncProperty(skipping, async (skipped) => {
        const store = new InMemoryViewStore();
        const ending = new AbortController();
        const log = fresh(passingOver(...skipped));
        const taken: StoredEvent[] = [];
        const due = ids.filter((id) => !skipped.includes(id));
        const running = createProjector({
          ...{ eventStore: log, viewStore: store, projections: [projection], batchSize: 1 },
          onWritten: ({ events: batch }) => {
            taken.push(...batch);
            if (taken.length === due.length) ending.abort();
          },
        }).run(due.length === 0 ? AbortSignal.abort() : ending.signal);
        const outcome = await running.then(
          () => 'went through',
          (error: unknown) => (error instanceof EventsMissing ? 'missing' : String(error)),
        );
        expect(outcome).toBe(hasHole(due) ? 'missing' : 'went through');
      }),
      { numRuns: 60 },
    );
  });
});

/** A stream of which an event comes after one that does not. */
function hasHole(due: readonly string[]): boolean {
  return ['A-1', 'A-2'].some((stream) => {
    const revisions = due.filter((id) => id.startsWith(stream)).map((id) => Number(id.slice(-1)));
    return revisions.some((revision, index) => revision !== index);
  });
}
