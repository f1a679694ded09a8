/** Movements: a restatement that only adds, beside what is held already. */
import { HeldOtherwise, type ViewStore } from '@liggaren/view-store-port';
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

export function describeAdding(open: OpenViewStore): void {
  let store: ViewStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const first = tranche('A-1/1');
  const second = tranche('A-1/2');

  describe('An addition', () => {
    it('is held beside what is held, from its position on', async () => {
      await applyAll(store, [restated(1, 'A-1', first)], [added(3, 'A-1', second)]);
      expect(await cellsAt(store, 2)).toEqual(['A-1/1']);
      expect(await cellsAt(store, 3)).toEqual(['A-1/1', 'A-1/2']);
      expect(await dumpOf(store)).toEqual([
        { ...first, subject: 'A-1', knownFrom: at(1) },
        { ...second, subject: 'A-1', knownFrom: at(3) },
      ]);
    });

    it('can be the first that is said of an agreement', async () => {
      await applyAll(store, [added(1, 'A-1', first)]);
      expect(await cellsAt(store, 0)).toEqual([]);
      expect(await cellsAt(store, 1)).toEqual(['A-1/1']);
    });

    it('can be made several times in one batch, each askable at its own position', async () => {
      await applyAll(
        store,
        [added(1, 'A-1', first)],
        [
          added(2, 'A-1', second),
          added(3, 'A-2', tranche('A-2/1')),
          added(4, 'A-1', tranche('A-1/3'), tranche('A-1/4')),
          added(4, 'A-1', tranche('A-1/5')),
        ],
      );
      const cells = [0, 1, 2, 3, 4].map((ordinal) => cellsAt(store, ordinal));
      expect(await Promise.all(cells)).toEqual([
        [],
        ['A-1/1'],
        ['A-1/1', 'A-1/2'],
        ['A-1/1', 'A-1/2', 'A-2/1'],
        ['A-1/1', 'A-1/2', 'A-1/3', 'A-1/4', 'A-1/5', 'A-2/1'],
      ]);
    });

    it('of a cell that is held from another day is another movement of it', async () => {
      const later = tranche('A-1/1', { from: '2026-02-01', amountMinor: 5 });
      await applyAll(store, [added(1, 'A-1', first)], [added(2, 'A-1', later)]);
      expect(await cellsAt(store, 2)).toEqual(['A-1/1', 'A-1/1']);
    });

    it('of what is held already leaves it untouched', async () => {
      await applyAll(store, [added(1, 'A-1', first)], [added(2, 'A-1', tranche('A-1/1'), second)]);
      expect(await dumpOf(store)).toEqual([
        { ...first, subject: 'A-1', knownFrom: at(1) },
        { ...second, subject: 'A-1', knownFrom: at(2) },
      ]);
    });

    it.each([[[]], [[added(2, 'A-1', second)]]])(
      'that contradicts what is held is refused, and nothing is written, after %j',
      async (before) => {
        await applyAll(store, [restated(1, 'A-1', first)]);
        const other = added(3, 'A-1', tranche('A-1/1', { amountMinor: 1 }));
        const batch = { from: at(1), to: at(4), restatements: [...before, other] };
        const refused = await store.apply(schedule, batch).catch((error: unknown) => error);
        expect(refused).toBeInstanceOf(HeldOtherwise);
        expect(refused).toMatchObject({
          position: at(3),
          message: expect.stringContaining('A-1/1 from 2026-01-01') as string,
        });
        expect(await store.progress(schedule)).toEqual({ checkpoint: at(1) });
        expect(await dumpOf(store)).toEqual([{ ...first, subject: 'A-1', knownFrom: at(1) }]);
      },
    );

    it('that contradicts what was added in the same batch is refused', async () => {
      await store.prepare(schedule);
      const restatements = [
        added(1, 'A-1', first),
        added(2, 'A-1', tranche('A-1/1', { amountMinor: 1 })),
      ];
      const batch = { from: undefined, to: at(2), restatements };
      await expect(store.apply(schedule, batch)).rejects.toMatchObject({ position: at(2) });
      expect(await dumpOf(store)).toEqual([]);
    });

    it('that states a cell twice from the same day, or does not fit the view, is refused', async () => {
      await store.prepare(schedule);
      for (const unfit of [
        added(1, 'A-1', first, tranche('A-1/1', { amountMinor: 1 })),
        added(1, 'A-1', { ...first, columns: { status: 'planned' } }),
      ]) {
        const batch = { from: undefined, to: at(1), restatements: [unfit] };
        await expect(store.apply(schedule, batch)).rejects.toBeInstanceOf(TypeError);
      }
      expect(await dumpOf(store)).toEqual([]);
    });
  });

  describe('A whole restatement', () => {
    const whole = [
      added(1, 'A-1', first),
      added(2, 'A-1', second),
      restated(3, 'A-1', second, tranche('A-1/3')),
      added(4, 'A-1', tranche('A-1/1', { amountMinor: 7 })),
    ];

    it.each([
      ['in one batch', [whole]],
      ['in batches of their own', whole.map((one) => [one])],
    ])('replaces what was added, and is added to again, %s', async (_how, batches) => {
      await applyAll(store, ...batches);
      expect(await cellsAt(store, 1)).toEqual(['A-1/1']);
      expect(await cellsAt(store, 2)).toEqual(['A-1/1', 'A-1/2']);
      expect(await cellsAt(store, 3)).toEqual(['A-1/2', 'A-1/3']);
      expect(await cellsAt(store, 4)).toEqual(['A-1/1', 'A-1/2', 'A-1/3']);
      expect(await dumpOf(store)).toMatchObject([
        { cell: 'A-1/1', knownFrom: at(1), knownTo: at(3) },
        { cell: 'A-1/1', knownFrom: at(4), columns: { amountMinor: 7 } },
        { cell: 'A-1/2', knownFrom: at(2) },
        { cell: 'A-1/3', knownFrom: at(3) },
      ]);
    });
  });
}
