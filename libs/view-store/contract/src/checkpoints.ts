/** Exactly once: rows and checkpoint move together, from where the writer thought they were. */
import { CheckpointMoved, type Restatement, type ViewStore } from '@liggaren/view-store-port';
import {
  added,
  applyAll,
  at,
  cellsAt,
  dumpOf,
  restated,
  schedule,
  tranche,
  type OpenViewStore,
} from './payment-schedule.js';

export function describeCheckpoints(open: OpenViewStore): void {
  let store: ViewStore;
  beforeEach(async () => {
    store = await open();
    await store.prepare(schedule);
  });
  afterEach(() => store.close());

  describe('The checkpoint', () => {
    it('is absent before the first batch, then the last position of each', async () => {
      expect(await store.progress(schedule)).toEqual({});
      await store.apply(schedule, { from: undefined, to: at(7), restatements: [] });
      expect(await store.progress(schedule)).toEqual({ checkpoint: at(7) });
    });

    it.each([
      ['another place', at(6)],
      ['the beginning', undefined],
    ])('that was expected at %s refuses the batch and nothing is written', async (_place, from) => {
      await applyAll(store, [restated(7, 'A-1', tranche('A-1/1'))]);
      const batch = { from, to: at(8), restatements: [restated(8, 'A-1')] };
      await expect(store.apply(schedule, batch)).rejects.toBeInstanceOf(CheckpointMoved);
      expect(await store.progress(schedule)).toEqual({ checkpoint: at(7) });
      expect(await cellsAt(store, 8)).toEqual(['A-1/1']);
    });

    it.each([
      ['before it', [5], 8],
      ['at it', [7], 8],
      ['at it, with nothing in between', [], 7],
      ['after the batch’s end', [9], 8],
      ['in another order than the log’s', [9, 8], 9],
    ])('refuses what is restated %s', async (_where, ordinals, to) => {
      await applyAll(store, [restated(7, 'A-1', tranche('A-1/1'))]);
      const restatements = ordinals.map((ordinal) => restated(ordinal, 'A-1'));
      const batch = { from: at(7), to: at(to), restatements };
      await expect(store.apply(schedule, batch)).rejects.toBeInstanceOf(RangeError);
      expect(await store.progress(schedule)).toEqual({ checkpoint: at(7) });
      expect(await cellsAt(store, 9)).toEqual(['A-1/1']);
    });

    it('stays where it is when a statement does not fit its view, and nothing is written', async () => {
      const fits = restated(1, 'A-1', tranche('A-1/1'));
      for (const columns of [
        { status: 'planned', amountMinor: 1 },
        { status: 1, amountMinor: 1, boards: [] },
        { status: 'planned', amountMinor: 0.5, boards: [] },
        { status: 'planned', amountMinor: 1, boards: ['a|b'] },
        { status: 'planned', amountMinor: 1, boards: [], other: 'x' },
      ]) {
        const unfit = restated(2, 'A-2', { ...tranche('A-2/1'), columns });
        const batch = { from: undefined, to: at(2), restatements: [fits, unfit] };
        await expect(store.apply(schedule, batch)).rejects.toBeInstanceOf(TypeError);
      }
      const twice = restated(2, 'A-2', tranche('A-2/1'), tranche('A-2/1', { amountMinor: 1 }));
      const batch = { from: undefined, to: at(2), restatements: [fits, twice] };
      await expect(store.apply(schedule, batch)).rejects.toBeInstanceOf(TypeError);
      expect(await store.progress(schedule)).toEqual({});
      expect(await dumpOf(store)).toEqual([]);
      await applyAll(store, [fits], [restated(2, 'A-1')]);
      expect(await cellsAt(store, 1)).toEqual(['A-1/1']);
      expect(await cellsAt(store, 2)).toEqual([]);
    });

    it('is kept, and the rows with it, when the view is prepared again', async () => {
      await applyAll(store, [restated(1, 'A-1', tranche('A-1/1'))]);
      await store.prepare({ ...schedule });
      expect(await store.progress({ ...schedule })).toEqual({ checkpoint: at(1) });
      expect(await cellsAt(store, 1)).toEqual(['A-1/1']);
    });

    it('belongs to one version of one view', async () => {
      await applyAll(store, [restated(1, 'A-1', tranche('A-1/1'))]);
      for (const other of [
        { ...schedule, version: 2 },
        { ...schedule, name: 'payments' },
      ]) {
        await store.prepare(other);
        expect(await store.progress(other)).toEqual({});
        expect(await dumpOf(store, other)).toEqual([]);
      }
    });
  });

  describe('Batches of several views', () => {
    const other = { ...schedule, name: 'other-schedule' };
    const batches = (otherTo: number, ...restatements: Restatement[]) => [
      { view: schedule, batch: { from: at(7), to: at(8), restatements: [restated(8, 'A-1')] } },
      { view: other, batch: { from: at(1), to: at(otherTo), restatements } },
    ];
    beforeEach(async () => {
      await store.prepare(other);
      await applyAll(store, [restated(7, 'A-1', tranche('A-1/1'))]);
      const restatements = [restated(1, 'A-1', tranche('A-1/1'))];
      await store.apply(other, { from: undefined, to: at(1), restatements });
    });

    it('are written together, each view from its own checkpoint', async () => {
      await store.halt(other, { position: at(2), eventId: 'e-2', reason: 'none' });
      await store.applyAll(batches(2, added(2, 'A-1', tranche('A-1/2'))));
      expect(await store.progress(schedule)).toEqual({ checkpoint: at(8) });
      expect(await store.progress(other)).toEqual({ checkpoint: at(2) });
      expect(await cellsAt(store, 8)).toEqual([]);
      expect(await dumpOf(store, other)).toMatchObject([{ cell: 'A-1/1' }, { cell: 'A-1/2' }]);
    });

    it.each<[string, Restatement, unknown]>([
      [
        'contradicts itself',
        added(2, 'A-1', tranche('A-1/1', { amountMinor: 1 })),
        { name: 'HeldOtherwise', view: other, position: at(2) },
      ],
      ['is not where it was thought', restated(1, 'A-1'), { name: 'RangeError' }],
      [
        'states what does not fit',
        added(2, 'A-1', { ...tranche('A-1/2'), columns: {} }),
        { name: 'TypeError' },
      ],
    ])('are none of them written when one view %s', async (_what, restatement, error) => {
      await expect(store.applyAll(batches(2, restatement))).rejects.toMatchObject(error as object);
      const moved = batches(2).map((one) => ({ ...one, batch: { ...one.batch, from: at(7) } }));
      await expect(store.applyAll(moved)).rejects.toBeInstanceOf(CheckpointMoved);
      expect(await store.progress(schedule)).toEqual({ checkpoint: at(7) });
      expect(await store.progress(other)).toEqual({ checkpoint: at(1) });
      expect(await cellsAt(store, 9)).toEqual(['A-1/1']);
      expect(await dumpOf(store, other)).toHaveLength(1);
      // Nor does the store believe that it wrote them.
      await store.applyAll(batches(2, added(2, 'A-1', tranche('A-1/2'))));
      expect(await cellsAt(store, 9)).toEqual([]);
      expect(await dumpOf(store, other)).toHaveLength(2);
    });
  });

  describe('A halt', () => {
    const halt = { position: at(2), eventId: 'e-2', reason: 'no such tranche “T9”' };

    it('is kept beside the checkpoint, and the view still answers', async () => {
      await applyAll(store, [restated(1, 'A-1', tranche('A-1/1'))]);
      await store.halt(schedule, halt);
      expect(await store.progress(schedule)).toEqual({ checkpoint: at(1), halted: halt });
      expect(await cellsAt(store, 1)).toEqual(['A-1/1']);
    });

    it('can come before anything was written, and be replaced by another', async () => {
      await store.halt(schedule, halt);
      await store.halt(schedule, { ...halt, reason: 'still none' });
      expect(await store.progress(schedule)).toEqual({ halted: { ...halt, reason: 'still none' } });
    });

    it('is cleared by the next batch', async () => {
      await store.halt(schedule, halt);
      await store.apply(schedule, { from: undefined, to: at(2), restatements: [] });
      expect(await store.progress(schedule)).toEqual({ checkpoint: at(2) });
    });
  });
}
