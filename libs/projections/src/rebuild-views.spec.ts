/** A rebuild: the view anew from the log, beside the live one, which serves and learns all the time. */
import type { NewEvent } from '@liggaren/event-store-port';
import { InMemoryEventStore, InMemoryViewStore, positionOf } from '@liggaren/testing';
import type { ViewDefinition } from '@liggaren/view-store-port';
import {
  createProjector,
  type DifferenceInFull,
  LiveViews,
  type Projection,
  RebuildHalted,
  type RebuildOptions,
  type RebuildProgress,
  rebuildViews,
} from './index.js';

const notes: ViewDefinition = { name: 'notes', version: 1, columns: { text: 'text' } };

/** Every note of an agreement as the program of its day reads it; "poison" can be read by later ones only. */
function reading(read: (text: string) => string = poisonous): Projection {
  return {
    view: notes,
    async restate({ data, stream }) {
      const columns = { text: read(String(data['text'])) };
      const statement = { cell: stream, validFrom: '2026-01-01', columns, body: {} };
      return { subject: stream, statements: [statement] };
    },
  };
}

function poisonous(text: string): string {
  if (text === 'poison') throw new Error('cannot read this note');
  return text;
}
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 10_000; turn += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error('it never came to that');
}

const mended = (text: string) => text.toUpperCase();

let eventStore: InMemoryEventStore;
let viewStore: InMemoryViewStore;
let count: number;
beforeEach(() => {
  [eventStore, viewStore, count] = [new InMemoryEventStore(), new InMemoryViewStore(), 0];
});

async function note(text: string, stream = `A-${count + 1}`): Promise<void> {
  const event: NewEvent = {
    ...{ id: `e-${++count}`, ledgerId: 'ledger', type: 'NoteWritten', version: 1 },
    ...{ recordedAt: '2026-01-01T00:00:00.000Z', data: { text }, metadata: {} },
  };
  await eventStore.append(stream, 'no-stream', [event]);
}

const project = (projection = reading()) =>
  createProjector({ eventStore, viewStore, projections: [projection] }).catchUp();

async function texts(): Promise<readonly unknown[]> {
  const versions = await viewStore.query(notes, { knownAt: positionOf(999), valid: 'ever' });
  return versions.map(({ columns }) => columns['text']);
}

function rebuild(changed: Partial<RebuildOptions> = {}) {
  const differences: DifferenceInFull[] = [];
  const done = rebuildViews({
    ...{ eventStore, viewStore, reader: viewStore, total: count },
    projections: [reading(mended)],
    alone: (work) => work(),
    onDifference: (difference) => void differences.push(difference),
    beforeSwitch: () => Promise.resolve(),
    ...changed,
  });
  return done.then((views) => ({ views, differences }));
}

/** Nothing of a rebuild is left, and the live view says what it said. */
async function expectLiveAlone(says: readonly string[]): Promise<void> {
  expect(await texts()).toEqual(says);
  const rebuilt = await viewStore.beginRebuild(notes);
  expect(await viewStore.progress(rebuilt)).toEqual({});
}

describe('A rebuild', () => {
  beforeEach(async () => {
    for (const text of ['one', 'two', 'three']) await note(text);
    await project();
  });

  it('that finds nothing else says so, and the view goes on from where it was', async () => {
    const { views, differences } = await rebuild({ projections: [reading()] });
    expect(views).toEqual([
      { view: 'notes', version: 1, comparedUpTo: positionOf(3), differences: 0 },
    ]);
    expect(differences).toEqual([]);
    await note('four');
    await project();
    expect(await texts()).toEqual(['one', 'two', 'three', 'four']);
  });

  it('under other rules lists what the old view said and what the new one says', async () => {
    const { views, differences } = await rebuild();
    expect(views).toMatchObject([{ differences: 3 }]);
    expect(differences[0]).toMatchObject({
      ...{ view: 'notes', cell: 'A-1', what: 'different' },
      held: { columns: { text: 'one' } },
      wanted: { columns: { text: 'ONE' } },
    });
    expect(await texts()).toEqual(['ONE', 'TWO', 'THREE']);
  });

  it('keeps what differs before anybody reads the new view', async () => {
    const { views } = await rebuild({
      beforeSwitch: async (compared) => {
        expect(compared).toMatchObject([{ differences: 3 }]);
        expect(await texts()).toEqual(['one', 'two', 'three']);
      },
    });
    expect(views).toHaveLength(1);
  });

  it('does not switch when what differs cannot be kept', async () => {
    const full = () => Promise.reject(new Error('the disk is full'));
    await expect(rebuild({ beforeSwitch: full })).rejects.toThrow('the disk is full');
    await expectLiveAlone(['one', 'two', 'three']);
  });

  it('tells how far it has come', async () => {
    const told: RebuildProgress[] = [];
    await rebuild({ onProgress: (progress) => void told.push(progress) });
    expect(told).toEqual([
      { phase: 'replaying', done: 3, total: 3 },
      { phase: 'comparing', done: 0, total: 1 },
    ]);
  });

  it('is the way out for a view that met poison, once the program can read it', async () => {
    await note('poison');
    await project();
    expect(await viewStore.progress(notes)).toMatchObject({ halted: { eventId: 'e-4' } });
    const { views } = await rebuild({ projections: [reading((text) => text)] });
    expect(views).toMatchObject([
      { comparedUpTo: positionOf(3), differences: 0, wasHalted: { eventId: 'e-4' } },
    ]);
    expect(await viewStore.progress(notes)).toEqual({ checkpoint: positionOf(4) });
    expect(await texts()).toEqual(['one', 'two', 'three', 'poison']);
  });

  it('that meets poison itself names the event, and leaves the live view as it is', async () => {
    await note('poison');
    const halted = rebuild({ projections: [reading()] });
    await expect(halted).rejects.toBeInstanceOf(RebuildHalted);
    await expect(halted).rejects.toMatchObject({ view: 'notes', halt: { eventId: 'e-4' } });
    await expectLiveAlone(['one', 'two', 'three']);
  });

  it.each(['replaying', 'comparing'])(
    'that is stopped while %s leaves the live view as it is, and can be done again',
    async (phase) => {
      const stop = new AbortController();
      const stopped = rebuild({
        signal: stop.signal,
        onProgress: (progress) =>
          progress.phase === phase && stop.abort(new Error('no longer wanted')),
      });
      await expect(stopped).rejects.toThrow('no longer wanted');
      await expectLiveAlone(['one', 'two', 'three']);
      await rebuild();
      expect(await texts()).toEqual(['ONE', 'TWO', 'THREE']);
    },
  );
});

describe('A rebuild while the log grows', () => {
  it('has every event when it switches; nobody sees half, and the view goes on', async () => {
    for (let index = 0; index < 120; index += 1) await note(`note ${index}`);
    await project();
    const live = new LiveViews({ eventStore, viewStore, projections: [reading(mended)] });
    const ending = new AbortController();
    const running = live.run(ending.signal);
    /** Of the notes that the old program read: either all are as it read them, or none is. */
    const oldReadings = async () =>
      (await texts()).filter((text) => /^note \d+$/.test(String(text))).length;
    const seen: number[] = [];
    await rebuild({
      alone: async (work) => {
        seen.push(await oldReadings());
        await live.alone(work);
        seen.push(await oldReadings());
      },
      onProgress: ({ done }) => void note(`later ${done}`),
      beforeSwitch: () => note('at the last moment'),
    });
    await note('after the switch');
    await until(async () => (await viewStore.progress(notes)).checkpoint === positionOf(count));
    expect(seen).toEqual([120, 0]);
    const says = await texts();
    expect(says).toHaveLength(count);
    expect(count).toBeGreaterThan(122);
    expect(says.every((text) => text === String(text).toUpperCase())).toBe(true);
    ending.abort();
    await running;
  });
});

describe('Live views', () => {
  it('go on after an error that passes, from where they stood', async () => {
    await note('one');
    let full = true;
    const store = new InMemoryViewStore();
    const applyAll = store.applyAll.bind(store);
    store.applyAll = (batches) =>
      full ? Promise.reject(new Error('the disk is full')) : applyAll(batches);
    viewStore = store;
    const told: unknown[] = [];
    const live = new LiveViews({
      ...{ eventStore, viewStore, projections: [reading()] },
      retryAfter: (error) => {
        full = told.push(error) < 3;
        return 1;
      },
    });
    const ending = new AbortController();
    const running = live.run(ending.signal);
    await until(async () => (await texts()).length === 1);
    expect(told).toHaveLength(3);
    ending.abort();
    await running;
  });

  it('end with an error that does not', async () => {
    await note('one');
    viewStore.applyAll = () => Promise.reject(new Error('damaged'));
    const live = new LiveViews({ eventStore, viewStore, projections: [reading()] });
    await expect(live.run(new AbortController().signal)).rejects.toThrow('damaged');
  });

  it('stand still for one at a time, also when they are not running', async () => {
    const live = new LiveViews({ eventStore, viewStore, projections: [reading()] });
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      order.push(`${name} ends`);
    };
    await Promise.all([live.alone(work('first')), live.alone(work('second'))]);
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });
});
