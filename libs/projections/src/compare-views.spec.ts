/** Verifying: the live views against the same views built afresh from the log. */
import { InMemoryViewStore, positionOf } from '@liggaren/testing';
import type { Restatement, Statement, ViewDefinition } from '@liggaren/view-store-port';
import { compareViews, type Difference } from './index.js';

const schedule: ViewDefinition = {
  ...{ name: 'payment-schedule', version: 1, columns: { amountMinor: 'integer' } },
};
const tranche = (cell: string, amountMinor = 100): Statement => ({
  ...{ cell, validFrom: '2026-01-01', columns: { amountMinor }, body: {} },
});
const restated = (ordinal: number, subject: string, ...statements: Statement[]): Restatement => ({
  ...{ position: positionOf(ordinal), subject, statements },
});

async function viewsWith(...restatements: Restatement[]): Promise<InMemoryViewStore> {
  const store = new InMemoryViewStore();
  await store.prepare(schedule);
  const to = restatements.at(-1)?.position ?? positionOf(1);
  await store.apply(schedule, { from: undefined, to, restatements });
  return store;
}

async function differences(live: Restatement[], fresh: Restatement[], upTo = 9) {
  const stores = [await viewsWith(...live), await viewsWith(...fresh)] as const;
  const found: Difference[] = [];
  for await (const one of compareViews(...stores, [schedule], positionOf(upTo))) found.push(one);
  return found;
}

describe('Comparing the live views with fresh ones', () => {
  const history = [
    restated(1, 'A-1', tranche('A-1/1'), tranche('A-1/2')),
    restated(2, 'A-2', tranche('A-2/1')),
    restated(3, 'A-1', tranche('A-1/1', 250)),
  ];

  it('finds nothing where they agree', async () => {
    expect(await differences(history, history)).toEqual([]);
  });

  it('names what is missing, what is unexpected and what is different', async () => {
    const live = [
      restated(1, 'A-1', tranche('A-1/0'), tranche('A-1/1', 99)),
      restated(3, 'A-1', tranche('A-1/1', 250)),
    ];
    const difference = { view: 'payment-schedule', validFrom: '2026-01-01' };
    expect(await differences(live, history)).toEqual([
      {
        ...difference,
        subject: 'A-1',
        cell: 'A-1/0',
        knownFrom: positionOf(1),
        what: 'unexpected',
      },
      { ...difference, subject: 'A-1', cell: 'A-1/1', knownFrom: positionOf(1), what: 'different' },
      { ...difference, subject: 'A-1', cell: 'A-1/2', knownFrom: positionOf(1), what: 'missing' },
      { ...difference, subject: 'A-2', cell: 'A-2/1', knownFrom: positionOf(2), what: 'missing' },
    ]);
  });

  it('sees a version that ended elsewhere', async () => {
    const live = [...history.slice(0, 2), restated(4, 'A-1', tranche('A-1/1', 250))];
    expect((await differences(live, history)).map(({ cell, what }) => [cell, what])).toEqual([
      ['A-1/1', 'different'],
      ['A-1/1', 'missing'],
      ['A-1/1', 'unexpected'],
      ['A-1/2', 'different'],
    ]);
  });

  it('leaves out what the live views have learned since', async () => {
    const since = [
      restated(4, 'A-1'),
      restated(5, 'A-2', tranche('A-2/1', 1)),
      restated(5, 'A-3', tranche('A-3/1')),
    ];
    expect(await differences([...history, ...since], history, 3)).toEqual([]);
    expect(await differences([...history, ...since], history, 9)).toHaveLength(4);
  });

  it('walks in the order of the stores, also beyond the basic plane', async () => {
    const names = ['\u{1f9fe}', '\u{ffff}', 'å'];
    const all = names.map((name, index) => restated(index + 1, name, tranche(name)));
    const found = await differences(all.slice(0, 1), all);
    expect(found.map(({ subject, what }) => [subject, what])).toEqual([
      ['å', 'missing'],
      ['\u{ffff}', 'missing'],
    ]);
  });
});
