/** Built anew beside the live view, then in its place: rows and checkpoint together, or not at all. */
import { CheckpointMoved, type ViewDefinition, type ViewStore } from '@liggaren/view-store-port';
import {
  applyAll,
  at,
  cellsAt,
  dumpOf,
  restated,
  schedule,
  tranche,
  type OpenViewStore,
} from './payment-schedule.js';

export function describeRebuilding(open: OpenViewStore): void {
  let store: ViewStore;
  /** The view that is built beside the schedule. */
  let rebuilt: ViewDefinition;

  beforeEach(async () => {
    store = await open();
    await store.prepare(schedule);
    await applyAll(store, [restated(1, 'A-1', tranche('A-1/1'))]);
    rebuilt = await begin();
  });
  afterEach(() => store.close());

  async function begin(): Promise<ViewDefinition> {
    const begun = await store.beginRebuild(schedule);
    await store.prepare(begun);
    return begun;
  }

  /** Says something else than the live view does. */
  const build = (to: number) =>
    store.apply(rebuilt, {
      from: undefined,
      to: at(to),
      restatements: [restated(1, 'A-1', tranche('A-1/7'))],
    });

  it('is empty at first, and written while the live view answers as before', async () => {
    expect(await store.progress(rebuilt)).toEqual({});
    await build(2);
    expect((await dumpOf(store, rebuilt)).map(({ cell }) => cell)).toEqual(['A-1/7']);
    expect(await cellsAt(store, 2)).toEqual(['A-1/1']);
    expect(await store.progress(schedule)).toEqual({ checkpoint: at(1) });
  });

  it('takes the live view’s place with its checkpoint, and is written on under that name', async () => {
    await build(2);
    await store.endRebuild(schedule, rebuilt, at(2));
    expect(await cellsAt(store, 2)).toEqual(['A-1/7']);
    expect(await store.progress(schedule)).toEqual({ checkpoint: at(2) });
    expect(await store.progress(rebuilt)).toEqual({});
    expect(await dumpOf(store, rebuilt)).toEqual([]);
    const restatements = [restated(3, 'A-1', tranche('A-1/8'))];
    await store.apply(schedule, { from: at(2), to: at(3), restatements });
    expect([await cellsAt(store, 2), await cellsAt(store, 3)]).toEqual([['A-1/7'], ['A-1/8']]);
  });

  it('ends what the live view held, not the rows that it remembers from before', async () => {
    // The same checkpoint before and after: whatever was kept in memory for it is of other rows.
    const restatements = [restated(1, 'A-1', tranche('A-1/7'), tranche('A-1/8'))];
    await store.apply(rebuilt, { from: undefined, to: at(1), restatements });
    await store.endRebuild(schedule, rebuilt, at(1));
    await store.apply(schedule, { from: at(1), to: at(2), restatements: [restated(2, 'A-1')] });
    const ended = { knownTo: at(2) };
    expect(await dumpOf(store)).toMatchObject([
      { cell: 'A-1/7', ...ended },
      { cell: 'A-1/8', ...ended },
    ]);
  });

  it('clears the halt of the live view', async () => {
    await store.halt(schedule, { position: at(2), eventId: 'e-2', reason: 'unknown type' });
    await build(2);
    await store.endRebuild(schedule, rebuilt, at(2));
    expect(await store.progress(schedule)).toEqual({ checkpoint: at(2) });
  });

  it('is refused that has not come to where it was thought, and nothing is changed', async () => {
    await build(2);
    for (const elsewhere of [1, 3])
      await expect(store.endRebuild(schedule, rebuilt, at(elsewhere))).rejects.toBeInstanceOf(
        CheckpointMoved,
      );
    expect(await cellsAt(store, 2)).toEqual(['A-1/1']);
    expect(await store.progress(rebuilt)).toEqual({ checkpoint: at(2) });
  });

  it('leaves nothing when it is abandoned, and the live view as it was', async () => {
    await build(2);
    await store.abandonRebuild(schedule);
    await store.abandonRebuild(schedule);
    expect(await dumpOf(store, rebuilt)).toEqual([]);
    expect(await store.progress(rebuilt)).toEqual({});
    expect(await cellsAt(store, 2)).toEqual(['A-1/1']);
    expect(await store.progress(schedule)).toEqual({ checkpoint: at(1) });
  });

  it('begins empty again after one that was never ended', async () => {
    await build(2);
    rebuilt = await begin();
    expect(await store.progress(rebuilt)).toEqual({});
    expect(await dumpOf(store, rebuilt)).toEqual([]);
  });

  it('can be done as often as one likes', async () => {
    for (let round = 1; round <= 4; round += 1) {
      await build(2);
      await store.endRebuild(schedule, rebuilt, at(2));
      expect(await cellsAt(store, 2)).toEqual(['A-1/7']);
      rebuilt = await begin();
    }
  });

  it('does not touch another view, nor another version of this one', async () => {
    const others = [
      { ...schedule, version: 2 },
      { ...schedule, name: 'payments' },
    ];
    for (const other of others) {
      await store.prepare(other);
      await store.apply(other, { from: undefined, to: at(5), restatements: [] });
    }
    await build(2);
    await store.endRebuild(schedule, rebuilt, at(2));
    for (const other of others) expect(await store.progress(other)).toEqual({ checkpoint: at(5) });
  });
}
