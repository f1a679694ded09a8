/** Sums over versions: grouped, exact to the öre, on both clocks, in pages. */
import type { GroupSum, SumQuery, SumShape, ViewStore } from '@liggaren/view-store-port';
import fc from 'fast-check';
import {
  at,
  applyAll,
  restated,
  schedule,
  tranche,
  type OpenViewStore,
} from './payment-schedule.js';
import { cutInto, cuts, day, histories } from './random-restatements.js';

const everything: SumQuery = { knownAt: at(99), valid: 'ever' };
const byStatus: SumShape = { groupBy: ['status'], sum: 'amountMinor' };
const { MAX_SAFE_INTEGER: MOST, MIN_SAFE_INTEGER: LEAST } = Number;
/** Beyond 64 bits and back again. */
const upAndDown = [MOST, LEAST].flatMap((amount) => Array<number>(2_000).fill(amount));

export function describeSums(open: OpenViewStore): void {
  let store: ViewStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const sums = async (query: Partial<SumQuery>, shape: Partial<SumShape> = {}) => {
    const found = await store.sumBy(
      schedule,
      { ...everything, ...query },
      { ...byStatus, ...shape },
    );
    return found.map(({ group, sum }) => [...Object.values(group), sum]);
  };

  describe('The sums of a schedule', () => {
    beforeEach(() =>
      applyAll(
        store,
        [
          restated(
            1,
            'A-1',
            tranche('A-1/1', { status: 'paid', amountMinor: 300, boards: ['north'] }),
            tranche('A-1/2', { amountMinor: 100, boards: ['east'], to: '2026-07-01' }),
            tranche('A-1/2', { amountMinor: 150, from: '2026-07-01' }),
          ),
          restated(2, 'A-2', tranche('A-2/1', { amountMinor: -40, boards: ['north'] })),
        ],
        [restated(3, 'A-1', tranche('A-1/1', { status: 'paid', amountMinor: 250 }))],
      ),
    );

    it('are one for every combination of values, in their order', async () => {
      expect(await sums({ knownAt: at(2) })).toEqual([
        ['paid', 300],
        ['planned', 210],
      ]);
      const groupBy = ['amountMinor', 'status'];
      expect(await sums({ knownAt: at(2) }, { groupBy })).toEqual([
        [-40, 'planned', -40],
        [100, 'planned', 100],
        [150, 'planned', 150],
        [300, 'paid', 300],
      ]);
    });

    it('are one of everything where nothing is grouped by, and none of nothing', async () => {
      const groupBy: string[] = [];
      expect(await sums({ knownAt: at(2) }, { groupBy })).toEqual([[510]]);
      expect(await sums({ knownAt: at(0) }, { groupBy })).toEqual([]);
      expect(await sums({ knownAt: at(2) }, { groupBy, after: [] })).toEqual([]);
    });

    it('are of what was known then and holds on the day', async () => {
      expect(await sums({ knownAt: at(0) })).toEqual([]);
      expect(await sums({ knownAt: at(1), valid: { on: '2026-06-30' } })).toEqual([
        ['paid', 300],
        ['planned', 100],
      ]);
      expect(await sums({ knownAt: at(2), valid: { on: '2026-07-01' } })).toEqual([
        ['paid', 300],
        ['planned', 110],
      ]);
      expect(
        await sums({ knownAt: at(3), valid: { from: '2026-01-01', to: '2026-12-31' } }),
      ).toEqual([
        ['paid', 250],
        ['planned', -40],
      ]);
    });

    it('are of one agreement, one tranche, or what the columns say', async () => {
      const knownAt = at(2);
      expect(await sums({ knownAt, subject: 'A-2' })).toEqual([['planned', -40]]);
      expect(await sums({ knownAt, cell: 'A-1/2' })).toEqual([['planned', 250]]);
      expect(await sums({ knownAt, where: { boards: 'north' } })).toEqual([
        ['paid', 300],
        ['planned', -40],
      ]);
    });

    it.each<[string, Partial<SumQuery>, Partial<SumShape>]>([
      ['of a text', {}, { sum: 'status' }],
      ['of a column that there is not', {}, { sum: 'paidMinor' }],
      ['by a column that there is not', {}, { groupBy: ['paidOn'] }],
      ['by a set', {}, { groupBy: ['boards'] }],
      ['of what cannot be asked for', { where: { status: 1 } }, {}],
      ['after another group than those asked for', {}, { after: ['paid', 1] }],
      ['after a value of the wrong kind', {}, { after: [1] }],
      ['up to a limit below nothing', {}, { limit: -1 }],
    ])('%s are a TypeError', async (_what, query, shape) => {
      await expect(sums(query, shape)).rejects.toBeInstanceOf(TypeError);
    });
  });

  describe('A sum', () => {
    const many = (...amounts: readonly number[]) =>
      restated(1, 'A-1', ...amounts.map((amountMinor, n) => tranche(`${n}`, { amountMinor })));

    it.each([
      ['the largest amount', [MOST - 1, 1], MOST],
      ['the smallest amount', [LEAST + 5, -5], LEAST],
      ['what left all bounds on its way', [...upAndDown, 7], 7],
    ])('can be %s', async (_what, amounts, sum) => {
      await applyAll(store, [many(...amounts)]);
      expect(await sums({})).toEqual([['planned', sum]]);
    });

    it.each([
      ['one öre more than that', [MOST, 1], '9007199254740992'],
      ['one öre less than that', [LEAST, -1], '-9007199254740992'],
      ['far beyond', Array<number>(2_000).fill(MOST), '18014398509481982000'],
    ])('cannot be %s: a RangeError says so', async (_what, amounts, exact) => {
      await applyAll(store, [many(...amounts)]);
      const failed = await sums({}).catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(RangeError);
      expect(String(failed)).toContain('amountMinor');
      expect(String(failed)).toContain(exact);
    });
  });

  it('Any sums, in pages of any size, are those of the versions that the same query finds', () =>
    fc.assert(
      fc.asyncProperty(histories, cuts, questions, shapes, async (changes, cutAt, asked, shape) => {
        const fresh = await open();
        try {
          await applyAll(fresh, ...cutInto(changes, cutAt));
          expect(await pagesOf(fresh, asked, shape)).toEqual(await naively(fresh, asked, shape));
        } finally {
          await fresh.close();
        }
      }),
      { numRuns: 100 },
    ));
}

const questions = fc.record({
  knownAt: fc.integer({ min: 0, max: 20 }).map(at),
  valid: fc.oneof(
    fc.constant('ever' as const),
    day.map((on) => ({ on })),
    fc.tuple(day, day).map(([from, to]) => ({ from, to })),
  ),
  where: fc.constantFrom({}, { boards: 'north' }, { amountMinor: [0, 1] }),
});

const shapes = fc.record({
  groupBy: fc.subarray(['status', 'amountMinor'], { minLength: 0 }),
  sum: fc.constant('amountMinor'),
  limit: fc.integer({ min: 1, max: 4 }),
});

async function pagesOf(store: ViewStore, query: SumQuery, shape: SumShape): Promise<GroupSum[]> {
  const all: GroupSum[] = [];
  while (all.length < 100) {
    const last = all.at(-1);
    const after = last && { after: shape.groupBy.map((column) => last.group[column]!) };
    const page = await store.sumBy(schedule, query, { ...shape, ...after });
    if (page.length === 0) return all;
    all.push(...page);
  }
  throw new Error('the pages do not end');
}

/** Added up by hand, from the versions in the groups' order. */
async function naively(store: ViewStore, query: SumQuery, shape: SumShape): Promise<GroupSum[]> {
  const sums = new Map<string, GroupSum>();
  for (const { columns } of await store.query(schedule, { ...query, orderBy: shape.groupBy })) {
    const values = shape.groupBy.map((column) => [column, columns[column] as string | number]);
    const key = JSON.stringify(values);
    const before = sums.get(key)?.sum ?? 0;
    const sum = before + Number(columns[shape.sum]);
    sums.set(key, { group: Object.fromEntries(values) as GroupSum['group'], sum });
  }
  return [...sums.values()];
}
