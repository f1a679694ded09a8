/** What a view remembers: which days a statement is about, and when the ledger held it. */
import { JsonText, type ViewStore } from '@liggaren/view-store-port';
import {
  amountsAt,
  applyAll,
  at,
  cellsAt,
  dumpOf,
  restated,
  schedule,
  tranche,
  type OpenViewStore,
} from './payment-schedule.js';

export function describeBothClocks(open: OpenViewStore): void {
  let store: ViewStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  describe('A schedule that is restated', () => {
    it('is empty before it was known, also when it speaks of earlier days', async () => {
      await applyAll(store, [restated(5, 'A-1', tranche('A-1/1', { from: '2020-01-01' }))]);
      expect(await cellsAt(store, 4, '2020-06-01')).toEqual([]);
      expect(await cellsAt(store, 5, '2020-06-01')).toEqual(['A-1/1']);
    });

    it('answers on both clocks together', async () => {
      await applyAll(
        store,
        [restated(1, 'A-1', tranche('A-1/1', { amountMinor: 100 }))],
        [
          restated(
            3,
            'A-1',
            tranche('A-1/1', { to: '2026-07-01', amountMinor: 100 }),
            tranche('A-1/1', { from: '2026-07-01', amountMinor: 250 }),
          ),
        ],
      );
      const amount = async (knownAt: number, on: string) => {
        const query = { knownAt: at(knownAt), valid: { on } };
        return (await store.query(schedule, query)).map(({ columns }) => columns['amountMinor']);
      };
      expect(await amount(2, '2026-06-30')).toEqual([100]);
      expect(await amount(2, '2026-07-01')).toEqual([100]);
      expect(await amount(3, '2026-06-30')).toEqual([100]);
      expect(await amount(3, '2026-07-01')).toEqual([250]);
    });

    it('holds from its first day up to, not including, its last', async () => {
      const statement = tranche('A-1/1', { from: '2026-03-01', to: '2026-04-01' });
      await applyAll(store, [restated(1, 'A-1', statement)]);
      expect(await cellsAt(store, 1, '2026-02-28')).toEqual([]);
      expect(await cellsAt(store, 1, '2026-03-01')).toEqual(['A-1/1']);
      expect(await cellsAt(store, 1, '2026-03-31')).toEqual(['A-1/1']);
      expect(await cellsAt(store, 1, '2026-04-01')).toEqual([]);
    });

    it('is found by a span that shares a day with it', async () => {
      await applyAll(store, [
        restated(
          1,
          'A-1',
          tranche('A-1/1', { from: '2026-03-01', to: '2026-04-01' }),
          tranche('A-1/2', { from: '2026-05-01' }),
          tranche('A-1/3', { from: '2026-03-15', to: '2026-03-15' }), // holds on no day at all
        ),
      ]);
      const within = async (from: string, to: string) => {
        const versions = await store.query(schedule, { knownAt: at(1), valid: { from, to } });
        return versions.map(({ cell }) => cell);
      };
      expect(await within('2026-01-01', '2026-02-28')).toEqual([]);
      expect(await within('2026-01-01', '2026-03-01')).toEqual(['A-1/1']);
      expect(await within('2026-03-31', '2026-05-01')).toEqual(['A-1/1', 'A-1/2']);
      expect(await within('2026-03-10', '2026-03-20')).toEqual(['A-1/1']);
      expect(await within('2026-04-01', '2026-04-30')).toEqual([]);
      expect(await within('2026-12-31', '2026-01-01')).toEqual([]);
    });

    it('gives back everything that was stated', async () => {
      const statement = tranche('A-1/1', { to: '2027-01-01', boards: ['north', 'east', 'north'] });
      await applyAll(store, [restated(1, 'A-1', statement)], [restated(2, 'A-1')]);
      expect(await dumpOf(store)).toEqual([
        {
          ...statement,
          columns: { ...statement.columns, boards: ['east', 'north'] },
          ...{ subject: 'A-1', knownFrom: at(1), knownTo: at(2) },
        },
      ]);
    });

    it('loses what is no longer stated and keeps it for those who ask what was known', async () => {
      await applyAll(
        store,
        [restated(1, 'A-1', tranche('A-1/1'), tranche('A-1/2'))],
        [restated(2, 'A-1', tranche('A-1/2'))],
        [restated(3, 'A-1')],
      );
      expect(await cellsAt(store, 1)).toEqual(['A-1/1', 'A-1/2']);
      expect(await cellsAt(store, 2)).toEqual(['A-1/2']);
      expect(await cellsAt(store, 3)).toEqual([]);
    });

    it('leaves an equal statement untouched', async () => {
      const same = tranche('A-1/1', { boards: ['a', 'b'], body: { sum: 1, of: { x: 1, y: 2 } } });
      const again = tranche('A-1/1', { boards: ['b', 'a'], body: { of: { y: 2, x: 1 }, sum: 1 } });
      await applyAll(store, [restated(1, 'A-1', same)], [restated(2, 'A-1', again)]);
      expect(await dumpOf(store)).toMatchObject([{ cell: 'A-1/1', knownFrom: at(1) }]);
      expect((await dumpOf(store))[0]).not.toHaveProperty('knownTo');
    });

    it('takes a body as text for the same body, and gives it back as what it says', async () => {
      const said = { sum: 1, of: ['å', { deep: true, none: null }] };
      const asText = { ...tranche('A-1/1'), body: new JsonText({ ...said, left: undefined }) };
      const again = tranche('A-1/1', { body: said });
      await applyAll(store, [restated(1, 'A-1', asText)], [restated(2, 'A-1', again)]);
      expect(await dumpOf(store)).toEqual([{ ...again, subject: 'A-1', knownFrom: at(1) }]);
      await applyAll(store, [restated(3, 'A-1', asText)]);
      expect(await dumpOf(store)).toHaveLength(1);
    });

    it('is another version when its body differs in a value as long as before', async () => {
      const body = (sum: number) => ({ body: new JsonText({ sum }) });
      const [one, two] = [1, 2].map((sum) => ({ ...tranche('A-1/1'), ...body(sum) }));
      await applyAll(store, [restated(1, 'A-1', one!)], [restated(2, 'A-1', two!)]);
      expect((await dumpOf(store)).map((version) => version.body)).toEqual([
        { sum: 1 },
        { sum: 2 },
      ]);
    });

    it.each([
      ['first day', tranche('A-1/1', { from: '2026-01-02' })],
      ['end', tranche('A-1/1', { to: '2027-01-01' })],
      ['column', tranche('A-1/1', { amountMinor: 10_001 })],
      ['set', tranche('A-1/1', { boards: ['north'] })],
      ['body', tranche('A-1/1', { body: { events: [] } })],
    ])('is another version when its %s differs', async (_what, other) => {
      await applyAll(store, [restated(1, 'A-1', tranche('A-1/1'))], [restated(2, 'A-1', other)]);
      expect(await dumpOf(store)).toMatchObject([{ knownTo: at(2) }, { knownFrom: at(2) }]);
    });

    it('does not touch other agreements', async () => {
      await applyAll(
        store,
        [restated(1, 'A-1', tranche('A-1/1')), restated(2, 'A-2', tranche('A-2/1'))],
        [restated(3, 'A-1')],
      );
      expect(await cellsAt(store, 3)).toEqual(['A-2/1']);
    });
  });

  describe('A batch', () => {
    it('keeps every restatement of an agreement askable at its own position', async () => {
      const amount = (amountMinor: number) => tranche('A-1/1', { amountMinor });
      await applyAll(
        store,
        [restated(1, 'A-1', amount(1))],
        [
          restated(2, 'A-1', amount(2)),
          restated(3, 'A-2', tranche('A-2/1')),
          restated(4, 'A-1', amount(4)),
          restated(6, 'A-1', amount(2)),
        ],
      );
      const amounts = [0, 1, 2, 3, 4, 5, 6].map((ordinal) => amountsAt(store, ordinal, 'A-1/1'));
      expect(await Promise.all(amounts)).toEqual([[], [1], [2], [2], [4], [4], [2]]);
    });

    it('writes nothing of what was withdrawn at the position that stated it', async () => {
      const amount = (amountMinor: number) => tranche('A-1/1', { amountMinor });
      await applyAll(store, [restated(1, 'A-1', amount(1)), restated(1, 'A-1', amount(2))]);
      expect(await amountsAt(store, 1, 'A-1/1')).toEqual([2]);
      expect(await dumpOf(store)).toHaveLength(1);
    });
  });
}
