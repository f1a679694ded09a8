/** What two agreements of one partnership say of its parties, side by side (S158). */
import { describe, expect, it } from '@jest/globals';
import { partnershipFlags } from './partnership-flags.js';

const of = (title: string, since: string, ...associations: readonly string[]) => ({
  ...{ agreement: title, title, since, associations },
});

describe('The associations of a partnership', () => {
  it('are doubted when a later agreement has more or fewer than the one before it', () =>
    expect(
      partnershipFlags([
        of('2025', '2025-01-15', 'd', 'e'),
        of('2017', '2017-05-01', 'a', 'b', 'c'),
      ]),
    ).toEqual([
      {
        rule: 'party-count-differs',
        key: '2017/2025',
        details: { before: 3, after: 2, earlier: '2017', later: '2025' },
        events: ['a', 'b', 'c', 'd', 'e'],
        sources: [],
      },
    ]));

  it('are not doubted when they are as many, or when there is one agreement only', () => {
    expect(
      partnershipFlags([of('2017', '2017-05-01', 'a'), of('2025', '2025-01-15', 'b')]),
    ).toEqual([]);
    expect(partnershipFlags([of('2017', '2017-05-01', 'a')])).toEqual([]);
  });
});
