/** What can be asked of a view: filters, order, pages, and values that look like something else. */
import type { Version, ViewQuery, ViewStore } from '@liggaren/view-store-port';
import {
  applyAll,
  at,
  dumpOf,
  restated,
  schedule,
  tranche,
  type OpenViewStore,
} from './payment-schedule.js';

const everything = { knownAt: at(9), valid: 'ever' } as const;

export function describeAsking(open: OpenViewStore): void {
  let store: ViewStore;
  const ask = (query: Partial<ViewQuery>) => store.query(schedule, { ...everything, ...query });
  const cells = async (query: Partial<ViewQuery>) => (await ask(query)).map(({ cell }) => cell);
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  describe('A question', () => {
    beforeEach(() =>
      applyAll(store, [
        restated(
          1,
          'A-1',
          tranche('A-1/1', { status: 'paid', amountMinor: 300, boards: ['north', 'east'] }),
          tranche('A-1/2', { status: 'planned', amountMinor: 100, boards: ['north-west'] }),
        ),
        restated(
          2,
          'A-2',
          tranche('A-2/1', { status: 'planned', amountMinor: 300, boards: [] }),
          tranche('A-2/2', { status: 'late', amountMinor: -5, boards: ['east', ''] }),
        ),
      ]),
    );

    it.each<[string, ViewQuery['where'], string[]]>([
      ['a text', { status: 'planned' }, ['A-1/2', 'A-2/1']],
      ['any of several texts', { status: ['paid', 'late'] }, ['A-1/1', 'A-2/2']],
      ['an integer', { amountMinor: 300 }, ['A-1/1', 'A-2/1']],
      ['any of several integers', { amountMinor: [-5, 100] }, ['A-1/2', 'A-2/2']],
      ['none at all', { status: [] }, []],
      ['a member of a set', { boards: 'north' }, ['A-1/1']],
      ['any of several members', { boards: ['north-west', 'east'] }, ['A-1/1', 'A-1/2', 'A-2/2']],
      ['an empty member', { boards: '' }, ['A-2/2']],
      ['what only looks like members', { boards: ['east|north', '|', 'nort'] }, []],
      ['several columns at once', { status: 'planned', amountMinor: 300 }, ['A-2/1']],
    ])('finds tranches by %s', async (_by, where = {}, found) => {
      expect(await cells({ where })).toEqual(found);
    });

    it('finds one agreement, one tranche, or several', async () => {
      expect(await cells({ subject: 'A-2' })).toEqual(['A-2/1', 'A-2/2']);
      expect(await cells({ cell: 'A-1/2' })).toEqual(['A-1/2']);
      expect(await cells({ cell: ['A-2/1', 'A-1/2', 'A-9/9', 'A-1/2'] })).toEqual([
        'A-1/2',
        'A-2/1',
      ]);
      expect(await cells({ cell: [] })).toEqual([]);
      expect(await cells({ subject: 'A-2', cell: 'A-1/2' })).toEqual([]);
    });

    it('is answered without bodies where only columns are asked for', async () => {
      const whole = await ask({});
      expect(whole.every(({ body }) => Object.keys(body).length > 0)).toBe(true);
      const answered = await ask({ withoutBodies: true });
      expect(answered).toEqual(whole.map((version) => ({ ...version, body: {} })));
    });

    it('is answered in the order asked for, ties by cell', async () => {
      expect(await cells({})).toEqual(['A-1/1', 'A-1/2', 'A-2/1', 'A-2/2']);
      expect(await cells({ orderBy: ['amountMinor'] })).toEqual([
        ...['A-2/2', 'A-1/2', 'A-1/1', 'A-2/1'],
      ]);
      expect(await cells({ orderBy: ['status', 'amountMinor'] })).toEqual([
        ...['A-2/2', 'A-1/1', 'A-1/2', 'A-2/1'],
      ]);
    });

    it('is answered with no more than the limit', async () => {
      expect(await cells({ limit: 3 })).toEqual(['A-1/1', 'A-1/2', 'A-2/1']);
      expect(await cells({ limit: 0 })).toEqual([]);
    });

    it.each<[string, Partial<ViewQuery>]>([
      ['a column that there is not', { where: { paidOn: '2026-01-01' } }],
      ['an order that there is not', { orderBy: ['paidOn'] }],
      ['the order of a set', { orderBy: ['boards'] }],
      ['a text where an integer stands', { where: { amountMinor: '300' } }],
      ['an integer where a text stands', { where: { status: 1 } }],
      ['a limit below nothing', { limit: -1 }],
      ['a page that fits another order', { after: { order: ['x'], cell: '', validFrom: '' } }],
    ])('about %s is a TypeError', async (_what, query) => {
      await applyAll(store);
      await expect(ask(query)).rejects.toBeInstanceOf(TypeError);
    });
  });

  describe('Pages', () => {
    it.each([[[]], [['status']], [['amountMinor', 'status']]])(
      'ordered by %j cover everything exactly once, whatever their size',
      async (orderBy: string[]) => {
        await applyAll(store, [restated(1, 'A-1', ...manyTranches())]);
        const whole = await ask({ orderBy });
        expect(whole).toHaveLength(24);
        for (const limit of [1, 2, 5, 23, 24, 25]) {
          expect(await pages(ask, orderBy, limit)).toEqual(whole);
        }
      },
    );
  });

  describe('A dump', () => {
    it('lists every version by agreement, cell, when known, and first day', async () => {
      await applyAll(
        store,
        [restated(1, 'A-2', tranche('c'), tranche('b', { from: '2026-02-01' }), tranche('b'))],
        [restated(2, 'A-1', tranche('z')), restated(3, 'A-2', tranche('b', { amountMinor: 1 }))],
      );
      const dump = await dumpOf(store);
      expect(
        dump.map(({ subject, cell, knownFrom, validFrom }) =>
          [subject, cell, Number(knownFrom), validFrom].join(' '),
        ),
      ).toEqual([
        'A-1 z 2 2026-01-01',
        'A-2 b 1 2026-01-01',
        'A-2 b 1 2026-02-01',
        'A-2 b 3 2026-01-01',
        'A-2 c 1 2026-01-01',
      ]);
    });
  });

  describe('A value', () => {
    it.each([
      ['Swedish', 'Överenskommelse å ä ö'],
      ['beyond the basic plane', '𝔄 🧾 👩🏽‍⚖️'],
      ['composed otherwise', 'A\u030a'],
      ['with line breaks and a NUL', 'one\r\ntwo\u0000three'],
      ['ending a statement', `'); DROP TABLE payment_schedule_v1; --`],
      ['quoting a name', `" OR 1=1 --`],
      ['like a pattern', '%_*?[a]\\'],
      ['like JSON', '["x"],{"a":1}'],
      ['empty', ''],
    ])('%s comes back as it was and is found by itself alone', async (_what, text) => {
      const statement = tranche(text, { status: text, boards: [text], body: { [text]: text } });
      await applyAll(store, [restated(1, text, statement), restated(2, 'A-2', tranche('A-2/1'))]);
      const found = { ...statement, subject: text, knownFrom: at(1) };
      expect(await ask({ where: { status: text } })).toEqual([found]);
      expect(await ask({ where: { boards: [text] } })).toEqual([found]);
      expect(await ask({ subject: text })).toEqual([found]);
      expect(await ask({ cell: text, valid: { on: '2026-05-01' } })).toEqual([found]);
      expect(await dumpOf(store)).toHaveLength(2);
    });

    it('can be the largest and the smallest amount', async () => {
      const [most, least] = [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
      const both = [tranche('1', { amountMinor: most }), tranche('2', { amountMinor: least })];
      await applyAll(store, [restated(1, 'A-1', ...both)]);
      expect(await cells({ where: { amountMinor: most } })).toEqual(['1']);
      expect((await ask({ orderBy: ['amountMinor'] })).map(({ columns }) => columns)).toMatchObject(
        [{ amountMinor: least }, { amountMinor: most }],
      );
    });

    it('sorts by its code points', async () => {
      const names = ['\u{ffff}', '\u{1f9fe}', 'å', 'Z', 'a', '-'];
      await applyAll(store, [restated(1, 'A-1', ...names.map((name) => tranche(name)))]);
      expect(await cells({})).toEqual(['-', 'Z', 'a', 'å', '\u{ffff}', '\u{1f9fe}']);
    });
  });
}

/** Twelve tranches in two spans each, with many ties in status and amount. */
function manyTranches() {
  return Array.from({ length: 12 }, (_, index) => {
    const is = { status: ['late', 'paid', 'planned'][index % 3], amountMinor: index % 2 };
    const cell = `A-1/${index}`;
    return [
      tranche(cell, { ...(is as { status: string; amountMinor: number }), to: '2026-07-01' }),
      tranche(cell, { ...(is as { status: string; amountMinor: number }), from: '2026-07-01' }),
    ];
  }).flat();
}

async function pages(
  ask: (query: Partial<ViewQuery>) => Promise<readonly Version[]>,
  orderBy: readonly string[],
  limit: number,
): Promise<Version[]> {
  const all: Version[] = [];
  for (;;) {
    const last = all.at(-1);
    const after = last && {
      order: orderBy.map((column) => last.columns[column] as string | number),
      cell: last.cell,
      validFrom: last.validFrom,
    };
    const page = await ask({ orderBy, limit, ...(after ? { after } : {}) });
    if (page.length === 0) return all;
    all.push(...page);
  }
}
