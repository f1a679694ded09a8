/** Doubts about bodies: the minutes of the working group and the steering group (S117), and who takes part (S151). */
import { describe, expect, it } from '@jest/globals';
import { stated } from '@liggaren/testing';
import { type BodyBeside, minutesFlags, representativeFlags } from './body-flags.js';

const TABLES = { from: '2017-11-01', to: '2018-04-30' };
const REPORTED = [{ period: TABLES, facts: [{ event: 'night-stays' }] }];
const held = (date: string, minutes?: string) => ({
  data: { body: 'group', meetingOn: stated(date), ...(minutes === undefined ? {} : { minutes }) },
});
const body = (is: Partial<BodyBeside> = {}): BodyBeside => ({
  event: 'group',
  name: 'Samverkansgruppen',
  rhythm: { every: 'month', times: 1 },
  since: '2017-05-01',
  meetings: [],
  represented: [],
  ...is,
});
const MONTHS = ['2017-11', '2017-12', '2018-01', '2018-02', '2018-03', '2018-04'];
const minutes = (bodies: readonly BodyBeside[], isMissing = (_id: string) => false) =>
  minutesFlags('eu', bodies, REPORTED, isMissing);

describe('Minutes', () => {
  it('S117 are missing of six meetings of the working group, and of two of the steering group', () => {
    const steering = body({
      event: 'steering',
      name: 'Styrgruppen',
      rhythm: { every: 'quarter', times: 1 },
    });
    expect(minutes([body(), steering]).map(({ key, details }) => [key, details])).toEqual([
      [
        'group/2017-11-01..2018-04-30',
        { body: 'Samverkansgruppen', due: 6, missing: 6, ...TABLES },
      ],
      ['steering/2017-11-01..2018-04-30', { body: 'Styrgruppen', due: 2, missing: 2, ...TABLES }],
    ]);
  });

  it('are missing of each month that has none, also where a meeting is known to have been held', () => {
    const some = MONTHS.slice(0, 4).map((month) => held(month, month));
    const bare = [...some, held('2018-03'), held('2018-04', 'lost')];
    const [flag] = minutes([body({ meetings: bare })], (id) => id === 'lost');
    expect(flag?.details['missing']).toBe(2);
    expect(flag?.events).toEqual(['group', 'night-stays']);
  });

  it.each([
    ['every month has its minutes', body({ meetings: MONTHS.map((month) => held(month, month)) })],
    ['no rhythm is agreed', { ...body(), rhythm: undefined as never }],
    ['the body came later', body({ since: '2018-05-01' })],
  ])('are not missed where %s', (_why, one) => expect(minutes([one])).toEqual([]));

  it('are not asked for over days that nothing is reported for', () =>
    expect(minutesFlags('eu', [body()], [], () => false)).toEqual([]));
});

const PARTIES = ['convictus', 'ny-gemenskap'].map((organisation) => ({
  organisation,
  name: organisation,
  joined: `${organisation} joined`,
}));
const standsFor = (organisation: string) => ({ event: `${organisation} chair`, organisation });

describe('The parties of a body', () => {
  it('S151 are doubted when nobody is recorded to have a role in it for one of them', () =>
    expect(
      representativeFlags('eu', [body({ represented: [standsFor('ny-gemenskap')] })], PARTIES),
    ).toMatchObject([
      {
        rule: 'representatives-not-recorded',
        details: { body: 'Samverkansgruppen', parties: ['convictus'] },
        events: ['group', 'ny-gemenskap chair', 'convictus joined'],
      },
    ]));

  it('are not when each has, or had, somebody in it, or there are no parties', () => {
    const whole = body({ represented: [standsFor('ny-gemenskap'), standsFor('convictus')] });
    expect(representativeFlags('eu', [whole], PARTIES)).toEqual([]);
    expect(representativeFlags('eu', [body()], [])).toEqual([]);
  });
});
