/** The status board: a chain's newest agreement decides, days left are counted, gaps are shown. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { STATUSES } from '../agreement/status.js';
import { addDays } from '../values/day.js';
import { type BoardMember, chainsOf, placeOf } from './board.js';

const of = (
  agreement: string,
  status: BoardMember['status'],
  days: readonly [string?, string?] = [],
  predecessor?: string,
): BoardMember => ({
  ...{ agreement, status },
  ...(predecessor === undefined ? {} : { predecessor }),
  ...(days[0] === undefined ? {} : { firstDay: days[0] }),
  ...(days[1] === undefined ? {} : { lastDay: days[1] }),
});
const first = of('first', 'expired', ['2019-07-01', '2022-06-30']);
const second = of('second', 'in-force', ['2023-07-01', '2026-06-30'], 'first');

describe('Where a partnership stands', () => {
  it('in force: since its first day, and how many days are left after this one', () => {
    expect(placeOf([second], '2026-06-29')).toMatchObject({
      state: 'in-force',
      since: '2023-07-01',
      daysLeft: 1,
    });
    expect(placeOf([second], '2026-06-30')).toMatchObject({ daysLeft: 0 });
    expect(placeOf([second], '2026-06-30')).not.toHaveProperty('daysSince');
  });

  it('expired: since the day after its last', () => {
    const place = placeOf([first], '2022-07-01');
    expect(place).toMatchObject({
      ...{ state: 'expired', since: '2022-07-01', lastDay: '2022-06-30', daysSince: 1 },
    });
    expect(place).not.toHaveProperty('daysLeft');
    expect(placeOf([first], '2022-12-31')).toMatchObject({ daysSince: 184 });
  });

  it('without a stated end there is nothing to count', () =>
    expect(placeOf([of('a', 'in-force', ['2017-05-01'])], '2018-01-01')).not.toHaveProperty(
      'daysLeft',
    ));

  it('concluded and not begun: from when', () =>
    expect(
      placeOf([of('a', 'concluded', ['2025-01-01', '2025-12-31'])], '2024-12-01'),
    ).toMatchObject({ state: 'concluded', begins: '2025-01-01' }));

  it('S78 the newest decides, and the gap before it is shown', () => {
    const place = placeOf([first, second], '2024-01-01');
    expect(place.decides).toBe(second);
    expect(place.gaps).toEqual([
      { after: 'first', before: 'second', from: '2022-07-01', to: '2023-06-30', days: 365 },
    ]);
  });

  it('the newest in force decides, though a later one is concluded already', () => {
    const later = of('later', 'concluded', ['2026-07-01'], 'second');
    expect(placeOf([first, second, later], '2026-01-01')).toMatchObject({
      ...{ decides: second, next: [later] },
    });
    expect(placeOf([first, second, later], '2026-01-01').gaps).toHaveLength(1);
  });

  it('a draft decides nothing while there is another: it is what comes next', () => {
    const draft = of('draft', 'awaiting-signatures', [], 'first');
    expect(placeOf([first, draft], '2022-12-31')).toMatchObject({
      ...{ state: 'expired', next: [draft] },
    });
    expect(placeOf([draft], '2022-12-31')).toMatchObject({
      ...{ state: 'awaiting-signatures', next: [] },
    });
  });

  it('agreements that meet or overlap have no gap', () => {
    for (const start of ['2022-07-01', '2022-06-01'])
      expect(placeOf([first, of('b', 'in-force', [start], 'first')], '2022-08-01').gaps).toEqual(
        [],
      );
  });
});

describe('Chains', () => {
  const idsOf = (members: readonly BoardMember[]) =>
    chainsOf(members).map((chain) => chain.map(({ agreement }) => agreement));

  it('go from the oldest to the newest, whatever order they come in', () => {
    const third = of('third', 'draft', [], 'second');
    expect(idsOf([third, first, second])).toEqual([['first', 'second', 'third']]);
  });

  it('are apart where nothing says that one follows the other', () =>
    expect(idsOf([first, of('other', 'draft')])).toEqual([['first'], ['other']]));

  it('begin with one whose predecessor is not known on the day', () =>
    expect(idsOf([second])).toEqual([['second']]));

  it('end, though agreements follow each other in a circle', () =>
    expect(
      idsOf([of('b', 'draft', [], 'a'), of('a', 'draft', [], 'b'), of('c', 'draft', [], 'b')]),
    ).toEqual([['a', 'b', 'c']]));

  it('for all agreements: each stands in one chain, once', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 20 }),
        fc.array(fc.nat(30), { minLength: 20, maxLength: 20 }),
        fc.array(fc.constantFrom(...STATUSES), { minLength: 20, maxLength: 20 }),
        (ids, before, statuses) => {
          const members = ids.map((id, index) =>
            of(
              String(id),
              statuses[index] ?? 'draft',
              [addDays('2020-01-01', id)],
              before[index] === undefined ? undefined : String(before[index]),
            ),
          );
          const chains = chainsOf(members);
          const all = chains.flat().map(({ agreement }) => agreement);
          expect([...all].sort()).toEqual(ids.map(String).sort());
          for (const chain of chains) expect(chain).toContain(placeOf(chain, '2021-01-01').decides);
        },
      ),
    ));
});
