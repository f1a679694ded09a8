/** Activities on days that no agreement covers: Himmel och pannkaka in 2022 (S55). */
import { describe, expect, it } from '@jest/globals';
import { coverFlags } from './cover-flags.js';

const COVERS = [
  { from: '2020-02-10', to: '2021-12-31', events: ['first drafted', 'first concluded'] },
  { from: '2022-09-22', to: '2025-08-31', events: ['second drafted', 'second concluded'] },
];
const place = (days?: { from: string; to: string }) => ({
  event: 'place',
  title: 'Tillgänglig mötesplats',
  source: { document: 'follow-up', lines: '176-177' },
  ...(days ? { days } : {}),
});

describe('An activity', () => {
  it('S55 is doubted for the days on which no agreement was in force, which are told', () =>
    expect(coverFlags('himmel', [place({ from: '2022-01-01', to: '2022-12-31' })], COVERS)).toEqual(
      [
        {
          rule: 'activity-outside-cover',
          stream: 'partnership-himmel',
          key: 'place',
          details: { title: 'Tillgänglig mötesplats', days: ['2022-01-01 – 2022-09-21'] },
          events: [
            'place',
            'first drafted',
            'first concluded',
            'second drafted',
            'second concluded',
          ],
          sources: [{ document: 'follow-up', lines: '176-177' }],
        },
      ],
    ));

  it.each([
    ['2022-09-21', ['2022-09-21']],
    ['2022-09-22', undefined],
    ['2021-12-31', undefined],
    ['2022-01-01', ['2022-01-01']],
  ])('on %s alone is outside %j', (day, days) =>
    expect(
      coverFlags('himmel', [place({ from: day, to: day })], COVERS)[0]?.details['days'],
    ).toEqual(days),
  );

  it('whose days are not stated is not doubted', () =>
    expect(coverFlags('himmel', [place()], COVERS)).toEqual([]));

  it('of a partnership without any agreement in force is outside on all of its days', () =>
    expect(
      coverFlags('himmel', [place({ from: '2022-01-01', to: '2022-12-31' })], [])[0]?.details,
    ).toMatchObject({ days: ['2022-01-01 – 2022-12-31'] }));
});
