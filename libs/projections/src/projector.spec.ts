/** The engine: every event into every view exactly once, in order, whatever goes wrong. */
import type { EventStore, NewEvent, StoredEvent } from '@liggaren/event-store-port';
import { StoreUnavailable } from '@liggaren/event-store-port';
import { InMemoryEventStore, InMemoryViewStore, positionOf } from '@liggaren/testing';
import { CheckpointMoved, type Halt, type ViewDefinition } from '@liggaren/view-store-port';
import { createProjector, type Projection, type ProjectorOptions } from './index.js';

const paid: ViewDefinition = { name: 'paid', version: 1, columns: { amountMinor: 'integer' } };
const notes: ViewDefinition = { name: 'notes', version: 1, columns: { text: 'text' } };

/** What an agreement has been paid in all, from its history. Ignores everything but payments. */
const paidProjection: Projection = {
  view: paid,
  async restate(event, history) {
    if (event.type !== 'PaymentRecorded') return undefined;
    const payments = (await history()).filter(({ type }) => type === 'PaymentRecorded');
    const amountMinor = payments.reduce((sum, { data }) => sum + Number(data['amountMinor']), 0);
    const body = { events: payments.map(({ id }) => id) };
    const statement = {
      cell: event.stream,
      validFrom: '2026-01-01',
      columns: { amountMinor },
      body,
    };
    return { subject: event.stream, statements: [statement] };
  },
};

/** The last note of an agreement; cannot cope with one that says "poison" until it is mended. */
function notesProjection(isMended: () => boolean = () => false): Projection {
  return {
    view: notes,
    async restate({ type, data, stream }) {
      if (type !== 'NoteWritten') return undefined;
      if (data['text'] === 'poison' && !isMended()) throw new Error('cannot read this note');
      const columns = { text: String(data['text']) };
      const statement = { cell: stream, validFrom: '2026-01-01', columns, body: {} };
      return { subject: stream, statements: [statement] };
    },
  };
}

describe('A projector', () => {
  let eventStore: InMemoryEventStore;
  let viewStore: InMemoryViewStore;
  let count: number;
  beforeEach(() => {
    [eventStore, viewStore, count] = [new InMemoryEventStore(), new InMemoryViewStore(), 0];
  });

  const event = (type: string, data: NewEvent['data']): NewEvent => ({
    ...{ id: `e-${++count}`, ledgerId: 'ledger', type, version: 1 },
    ...{ recordedAt: '2026-01-01T00:00:00.000Z', data, metadata: {} },
  });
  const append = async (stream: string, added: NewEvent) => {
    let last: StoredEvent | undefined;
    for await (const one of eventStore.readStream(stream)) last = one;
    await eventStore.append(stream, last?.revision ?? 'no-stream', [added]);
  };
  const pay = (stream: string, amountMinor: number) =>
    append(stream, event('PaymentRecorded', { amountMinor }));
  const note = (stream: string, text: string) => append(stream, event('NoteWritten', { text }));

  const projector = (options: Partial<ProjectorOptions> = {}) =>
    createProjector({ eventStore, viewStore, projections: [paidProjection], ...options });
  const answered = async (view: ViewDefinition, column: string, ordinal = count) => {
    const query = { knownAt: positionOf(ordinal), valid: 'ever' } as const;
    const versions = await viewStore.query(view, query);
    return Object.fromEntries(versions.map(({ cell, columns }) => [cell, columns[column]]));
  };

  describe('catching up', () => {
    it.each([1, 2, 3, 500])(
      'answers for every position as it was known there, in batches of %i',
      async (batchSize) => {
        await pay('A-1', 100);
        await pay('A-2', 5);
        await pay('A-1', 50);
        await pay('A-1', 1);
        await projector({ batchSize }).catchUp();
        expect(await answered(paid, 'amountMinor', 1)).toEqual({ 'A-1': 100 });
        expect(await answered(paid, 'amountMinor', 2)).toEqual({ 'A-1': 100, 'A-2': 5 });
        expect(await answered(paid, 'amountMinor', 3)).toEqual({ 'A-1': 150, 'A-2': 5 });
        expect(await answered(paid, 'amountMinor', 4)).toEqual({ 'A-1': 151, 'A-2': 5 });
      },
    );

    it('moves the checkpoint over events that the view ignores', async () => {
      await pay('A-1', 100);
      await note('A-1', 'a call');
      await projector().catchUp();
      expect(await viewStore.progress(paid)).toEqual({ checkpoint: positionOf(2) });
    });

    it('continues where it was, each event once', async () => {
      await pay('A-1', 100);
      await projector().catchUp();
      const seen: string[] = [];
      const restate: Projection['restate'] = async (one, history) => {
        seen.push(one.id);
        return paidProjection.restate(one, history);
      };
      await pay('A-1', 11);
      const projections = [{ view: paid, restate }, notesProjection()];
      await projector({ projections }).catchUp();
      expect(seen).toEqual(['e-2']);
      expect(await answered(paid, 'amountMinor')).toEqual({ 'A-1': 111 });
    });

    it('builds a new view from the beginning beside one that is up to date', async () => {
      await pay('A-1', 100);
      await note('A-1', 'a call');
      await projector().catchUp();
      await pay('A-1', 1);
      await projector({ projections: [paidProjection, notesProjection()] }).catchUp();
      expect(await answered(notes, 'text')).toEqual({ 'A-1': 'a call' });
      expect(await answered(paid, 'amountMinor')).toEqual({ 'A-1': 101 });
      expect(await viewStore.progress(notes)).toEqual({ checkpoint: positionOf(3) });
    });

    it('begins with the view that is furthest behind', async () => {
      for (const amount of [1, 2, 3, 4]) await pay('A-1', amount);
      const second = { ...paidProjection, view: { ...paid, version: 2 } };
      const projections = [paidProjection, second];
      for (const [index, { view }] of projections.entries()) {
        await viewStore.prepare(view);
        const to = positionOf(3 - 2 * index);
        await viewStore.apply(view, { from: undefined, to, restatements: [] });
      }
      await projector({ projections }).catchUp();
      expect(await answered(second.view, 'amountMinor', 2)).toEqual({ 'A-1': 3 });
      expect(await answered(paid, 'amountMinor', 3)).toEqual({});
      expect(await answered(paid, 'amountMinor', 4)).toEqual({ 'A-1': 10 });
    });

    it('leaves an empty log with views that have not begun', async () => {
      await projector().catchUp();
      expect(await viewStore.progress(paid)).toEqual({});
    });

    it('tells how far it has come after each batch', async () => {
      for (const amount of [1, 2, 3]) await pay('A-1', amount);
      const told: unknown[] = [];
      await projector({ batchSize: 2, onProgress: (progress) => told.push(progress) }).catchUp();
      expect(told).toEqual([
        { position: positionOf(2), done: 2 },
        { position: positionOf(3), done: 3 },
      ]);
    });

    it('ends between two batches when it is told to, and can go on later', async () => {
      for (const amount of [1, 2, 3]) await pay('A-1', amount);
      const stop = new AbortController();
      const onProgress = () => stop.abort();
      await projector({ batchSize: 1, onProgress }).catchUp(stop.signal);
      expect(await viewStore.progress(paid)).toEqual({ checkpoint: positionOf(1) });
      await projector().catchUp();
      expect(await answered(paid, 'amountMinor')).toEqual({ 'A-1': 6 });
    });

    it('has one projection of a view only', () => {
      const projections = [paidProjection, { ...paidProjection }];
      expect(() => projector({ projections })).toThrow(TypeError);
    });
  });

  describe('given an event that a projection fails on', () => {
    const halted: Halt = {
      ...{ position: positionOf(3), eventId: 'e-3', reason: 'cannot read this note' },
    };
    beforeEach(async () => {
      await pay('A-1', 100);
      await note('A-1', 'a call');
      await note('A-1', 'poison');
      await note('A-1', 'a letter');
      await pay('A-1', 1);
    });

    it.each([1, 500])(
      'writes what came before, halts at the event and lets the others go on, in batches of %i',
      async (batchSize) => {
        const told: unknown[] = [];
        const onHalt: ProjectorOptions['onHalt'] = (view, halt) => told.push([view.name, halt]);
        const projections = [notesProjection(), paidProjection];
        await projector({ projections, batchSize, onHalt }).catchUp();
        expect(await viewStore.progress(notes)).toEqual({ checkpoint: positionOf(2), halted });
        expect(await answered(notes, 'text')).toEqual({ 'A-1': 'a call' });
        expect(await viewStore.progress(paid)).toEqual({ checkpoint: positionOf(5) });
        expect(await answered(paid, 'amountMinor')).toEqual({ 'A-1': 101 });
        expect(told).toEqual([['notes', halted]]);
      },
    );

    it('halts there again at the next start', async () => {
      const projections = [notesProjection()];
      await projector({ projections }).catchUp();
      await projector({ projections }).catchUp();
      expect(await viewStore.progress(notes)).toEqual({ checkpoint: positionOf(2), halted });
    });

    it('goes on from it once the code is mended', async () => {
      let mended = false;
      const projections = [notesProjection(() => mended)];
      await projector({ projections }).catchUp();
      mended = true;
      await projector({ projections }).catchUp();
      expect(await viewStore.progress(notes)).toEqual({ checkpoint: positionOf(5) });
      expect(await answered(notes, 'text', 3)).toEqual({ 'A-1': 'poison' });
      expect(await answered(notes, 'text')).toEqual({ 'A-1': 'a letter' });
    });

    it('halts also before anything was written', async () => {
      const fails: Projection = { view: paid, restate: () => Promise.reject(new Error('no')) };
      await projector({ projections: [fails] }).catchUp();
      const halt = { position: positionOf(1), eventId: 'e-1', reason: 'no' };
      expect(await viewStore.progress(paid)).toEqual({ halted: halt });
    });

    it.each([
      ['misses a column', [{ cell: 'c', validFrom: '2026-01-01', columns: {}, body: {} }]],
      ['has no day', [{ cell: 'c', validFrom: '2026', columns: { amountMinor: 1 }, body: {} }]],
      [
        'is made twice',
        [1, 2].map((amountMinor) => ({
          ...{ cell: 'c', validFrom: '2026-01-01', columns: { amountMinor }, body: {} },
        })),
      ],
    ])('takes a statement that %s for a failure', async (_what, statements) => {
      const unfit: Projection = { view: paid, restate: async () => ({ subject: 's', statements }) };
      await projector({ projections: [unfit, notesProjection(() => true)] }).catchUp();
      expect(await viewStore.progress(paid)).toMatchObject({ halted: { eventId: 'e-1' } });
      expect(await viewStore.progress(notes)).toEqual({ checkpoint: positionOf(5) });
    });
  });

  describe('asked for the history of an event', () => {
    it('takes a log that cannot be read for the log’s failure, not the projection’s', async () => {
      await pay('A-1', 1);
      await note('A-1', 'a call');
      await pay('A-1', 2);
      const gone = new StoreUnavailable('failed', 'the disk is gone');
      const readStream = () => {
        throw gone;
      };
      const broken = replacing(eventStore, { readStream });
      await expect(projector({ eventStore: broken }).catchUp()).rejects.toBe(gone);
      expect(await viewStore.progress(paid)).toEqual({});
    });
  });

  describe('running live', () => {
    let stop: AbortController;
    beforeEach(() => {
      stop = new AbortController();
    });

    /** Starts a projector; `reached` resolves when it has told of that position. */
    const start = (options: Partial<ProjectorOptions> = {}) => {
      const waiting = new Map<string, () => void>();
      const batches: number[] = [];
      const onProgress: ProjectorOptions['onProgress'] = ({ position, done }) => {
        batches.push(done);
        waiting.get(position)?.();
      };
      const reached = (ordinal: number) =>
        new Promise<void>((resolve) => waiting.set(positionOf(ordinal), resolve));
      return {
        reached,
        batches,
        run: () => projector({ onProgress, ...options }).run(stop.signal),
      };
    };

    it('takes what is there and then what comes, until it is told to stop', async () => {
      await pay('A-1', 100);
      const { reached, run } = start();
      const [first, second] = [reached(1), reached(2)];
      const running = run();
      await first;
      await pay('A-1', 20);
      await second;
      expect(await answered(paid, 'amountMinor')).toEqual({ 'A-1': 120 });
      stop.abort();
      await expect(running).resolves.toBeUndefined();
    });

    it('takes many that come at once in few batches, and a lone one at once', async () => {
      await pay('A-0', 1);
      const { reached, batches, run } = start({ batchSize: 10 });
      const [first, lone, all] = [reached(1), reached(2), reached(27)];
      const running = run();
      await first;
      await pay('A-0', 1);
      await lone;
      const many = Array.from({ length: 25 }, () => event('PaymentRecorded', { amountMinor: 1 }));
      await eventStore.append('A-1', 'no-stream', many);
      await all;
      expect(batches).toEqual([1, 2, 12, 22, 27]);
      expect(await answered(paid, 'amountMinor')).toEqual({ 'A-0': 2, 'A-1': 25 });
      stop.abort();
      await running;
    });

    it('lets the others go on when one halts', async () => {
      const { reached, run } = start({ projections: [notesProjection(), paidProjection] });
      const [first, second] = [reached(1), reached(2)];
      const running = run();
      await note('A-1', 'poison');
      await first;
      await pay('A-1', 1);
      await second;
      expect(await viewStore.progress(notes)).toMatchObject({ halted: { eventId: 'e-1' } });
      expect(await answered(paid, 'amountMinor')).toEqual({ 'A-1': 1 });
      stop.abort();
      await running;
    });

    it('stops with an error when another projector has moved a checkpoint', async () => {
      await pay('A-1', 1);
      let subscription: AbortSignal | undefined;
      const subscribeAll: EventStore['subscribeAll'] = (options) => {
        subscription = options.signal;
        return eventStore.subscribeAll(options);
      };
      const { reached, run } = start({ eventStore: replacing(eventStore, { subscribeAll }) });
      const first = reached(1);
      const running = run();
      await first;
      await viewStore.apply(paid, { from: positionOf(1), to: positionOf(9), restatements: [] });
      await pay('A-1', 2);
      await expect(running).rejects.toBeInstanceOf(CheckpointMoved);
      expect(await viewStore.progress(paid)).toEqual({ checkpoint: positionOf(9) });
      expect(subscription?.aborted).toBe(true);
    });

    it('stops with the log’s error when the log goes away', async () => {
      await pay('A-1', 1);
      const { reached, run } = start();
      const first = reached(1);
      const running = run();
      await first;
      await eventStore.close();
      await expect(running).rejects.toBeInstanceOf(StoreUnavailable);
    });

    it('does not begin when it was told to stop already', async () => {
      await pay('A-1', 1);
      stop.abort();
      await start().run();
      expect(await viewStore.progress(paid)).toEqual({});
    });
  });
});

/** The same log with some of its methods replaced. */
function replacing(eventStore: EventStore, methods: Partial<EventStore>): EventStore {
  const bound = {
    readStream: eventStore.readStream.bind(eventStore),
    readAll: eventStore.readAll.bind(eventStore),
    subscribeAll: eventStore.subscribeAll.bind(eventStore),
  };
  return Object.assign(Object.create(eventStore) as EventStore, bound, methods);
}
