/** Exactly once: rows and checkpoint move together, from where the writer thought they were. */
import { CheckpointMoved, type ViewStore } from '@liggaren/view-store-port';
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
