/** What two agreements of one partnership say, side by side: of its parties (S158), and of its days. */
import { describe, expect, it } from '@jest/globals';
import { type AgreementBeside, partnershipFlags } from './partnership-flags.js';

const of = (title: string, since: string, ...associations: readonly string[]): AgreementBeside => ({
  ...{ agreement: title, title, since, associations, inForce: [] },
});
const inForce = (title: string, from: string, to?: string): AgreementBeside => ({
  ...of(title, from),
  inForce: [{ from, ...(to === undefined ? {} : { to }), events: [`${title} drafted`] }],
});

describe('The associations of a partnership', () => {
  it('are doubted when a later agreement has more or fewer than the one before it', () =>
    expect(
      partnershipFlags('eu', [
        of('2025', '2025-01-15', 'd', 'e'),
        of('2017', '2017-05-01', 'a', 'b', 'c'),
      ]),
    ).toEqual([
      {
        rule: 'party-count-differs',
        stream: 'partnership-eu',
        key: '2017/2025',
        details: { before: 3, after: 2, earlier: '2017', later: '2025' },
        events: ['a', 'b', 'c', 'd', 'e'],
        sources: [],
      },
    ]));

  it('are not doubted when they are as many, or when there is one agreement only', () => {
    expect(
      partnershipFlags('eu', [of('2017', '2017-05-01', 'a'), of('2025', '2025-01-15', 'b')]),
    ).toEqual([]);
    expect(partnershipFlags('eu', [of('2017', '2017-05-01', 'a')])).toEqual([]);
  });
});

describe('The days of a partnership’s agreements', () => {
  it.each([
    ['end and begin on one day', inForce('1', '2019-07-01', '2022-06-30'), '2022-06-30', undefined],
    ['lie inside another', inForce('1', '2019-07-01', '2025-06-30'), '2022-01-01', '2023-12-31'],
  ])('are doubted when they %s', (_how, earlier, from, to) => {
    const later = inForce('2', from, to ?? '2024-06-30');
    expect(partnershipFlags('eu', [later, earlier])).toMatchObject([
      {
        rule: 'agreements-overlap',
        key: '1/2',
        details: { from, to: to ?? '2022-06-30' },
        events: ['1 drafted', '2 drafted'],
      },
    ]);
  });

  it('are doubted with no last day when neither has an end', () =>
    expect(
      partnershipFlags('eu', [inForce('1', '2017-05-01'), inForce('2', '2025-01-01')])[0]?.details,
    ).toEqual({ earlier: '1', later: '2', from: '2025-01-01' }));

  it('are not when the one begins the day after the other, or there is a gap', () => {
    const first = inForce('1', '2019-07-01', '2022-06-30');
    for (const from of ['2022-07-01', '2023-07-01'])
      expect(partnershipFlags('eu', [first, inForce('2', from)])).toEqual([]);
  });

  it('are not when the later one is not in force yet', () =>
    expect(partnershipFlags('eu', [inForce('1', '2017-05-01'), of('2', '2025-01-15')])).toEqual(
      [],
    ));
});
