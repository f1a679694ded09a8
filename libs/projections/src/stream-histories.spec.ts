/** What an event’s history is, and that the log is read no more than needed for it. */
import type { EventStore, StoredEvent } from '@liggaren/event-store-port';
import { InMemoryEventStore } from '@liggaren/testing';
import { StreamHistories } from './stream-histories.js';

describe('The history of an event', () => {
  let log: StoredEvent[];
  let reads: unknown[];
  let histories: StreamHistories;
  beforeEach(async () => {
    const eventStore = new InMemoryEventStore();
    for (const [index, stream] of ['A-1', 'A-2', 'A-1', 'A-1'].entries()) {
      const event = { id: `e-${index + 1}`, ledgerId: 'l', type: 'PaymentRecorded', version: 1 };
      const rest = { recordedAt: '2026-01-01T00:00:00.000Z', data: {}, metadata: {} };
      const revision = stream === 'A-2' || index === 0 ? 'no-stream' : index - 2;
      await eventStore.append(stream, revision, [{ ...event, ...rest }]);
    }
    log = [];
    for await (const event of eventStore.readAll()) log.push(event);
    reads = [];
    const readStream: EventStore['readStream'] = (stream, options) => {
      reads.push([stream, options]);
      return eventStore.readStream(stream, options);
    };
    histories = new StreamHistories(Object.assign(Object.create(eventStore), { readStream }));
  });
  const idsUpTo = async (...ordinals: number[]) => {
    const read: (readonly StoredEvent[])[] = [];
    for (const ordinal of ordinals) read.push(await histories.upTo(log[ordinal - 1]!)());
    return read.map((events) => events.map(({ id }) => id));
  };

  it('goes from its stream’s beginning up to and including the event, never beyond', async () => {
    expect(await idsUpTo(1, 2, 4)).toEqual([['e-1'], ['e-2'], ['e-1', 'e-3', 'e-4']]);
    expect(await idsUpTo(3)).toEqual([['e-1', 'e-3']]);
  });

  it('is not read again from the log that is being read', async () => {
    await idsUpTo(1, 2, 3, 4);
    expect(reads).toEqual([]);
  });

  it('is read from where it is not known', async () => {
    await idsUpTo(1, 4);
    expect(reads).toEqual([['A-1', { from: 1, max: 2 }]]);
  });

  it('is read once however many ask at the same time', async () => {
    const history = histories.upTo(log[3]!);
    const [one, other] = await Promise.all([history(), history()]);
    expect(one.map(({ id }) => id)).toEqual(['e-1', 'e-3', 'e-4']);
    expect(other).toEqual(one);
    expect(reads).toEqual([['A-1', { from: 0, max: 3 }]]);
  });
});
