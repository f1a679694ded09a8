/** What a partnership does and counts: activities, tables of numbers, places, indicators of its area. */
import { describe, it } from '@jest/globals';
import { as, fact, given } from '@liggaren/testing';
import type { StatisticRow } from './activity-events.js';

const started = fact('PartnershipStarted', { name: 'Samverkan' });
const shelter = as('shelter', fact('OperationDescribed', { name: 'Convictus i Hjorthagen' }));
const exactly = (number: string) => ({ lower: number, upper: number, precision: 'exact' }) as const;
const month = (from: string, to: string, women: string, men: string): StatisticRow => ({
  period: { from, to },
  cells: [
    { group: 'women', quantity: exactly(women) },
    { group: 'men', quantity: exactly(men) },
  ],
});
const november = month('2017-11-01', '2017-11-30', '1032', '1953');
const december = month('2017-12-01', '2017-12-31', '946', '1226');
const nights = (is: object = {}) =>
  ({
    code: 'night-stays',
    title: 'Antal övernattningar',
    measure: 'count',
    unit: 'nights',
    dimension: 'sex',
    rows: [november, december],
    ...is,
  }) as const;

describe('An activity', () => {
  it('S50 recurs every Wednesday for a year, with what is known of who came', () => {
    const reading = {
      title: 'läxläsning',
      occurs: 'recurring',
      period: { from: '2022-01-01', to: '2022-12-31' },
      hours: { days: ['wed'], from: '16:00', to: '20:00' },
      attendance: { unit: 'persons', measure: 'count', text: 'återkommande deltagare' },
    } as const;
    given(started).when('RecordActivity', reading).then(fact('ActivityRecorded', reading));
  });

  it('S71 may have about so many visitors', () => {
    const feast = {
      title: 'Höstfest',
      occurs: 'once',
      attendance: {
        unit: 'persons',
        measure: 'count',
        quantity: { ...exactly('2000'), precision: 'approximate', asWritten: 'ungefär 2 000' },
      },
    } as const;
    given(started).when('RecordActivity', feast).then(fact('ActivityRecorded', feast));
  });

  it('is refused for what cannot be meant', () => {
    const activity = { title: 'Loppis', occurs: 'once' } as const;
    const when = (is: object) => given(started).when('RecordActivity', { ...activity, ...is });
    when({ operation: 'shelter' }).thenRejected('unknown-operation', '/operation');
    when({ period: { from: '2022-12-31', to: '2022-01-01' } }).thenRejected('period-reversed');
    when({ times: { precision: 'exact' } }).thenRejected('quantity-without-number', '/times');
    when({
      attendance: {
        ...{ unit: 'persons', measure: 'count' },
        quantity: { lower: '10', upper: '5', precision: 'approximate' },
      },
    }).thenRejected('bounds-reversed', '/attendance/quantity');
  });
});

describe('A table of numbers', () => {
  it('S134 is kept with its rows, and with what is printed beside them', () => {
    const printed = { shares: [{ group: 'women', text: '35%' }], total: '2 985', occupancy: '87%' };
    const table = nights({ rows: [{ ...november, printed }] });
    given(started).when('ReportStatistics', table).then(fact('StatisticsReported', table));
  });

  it('is kept as printed also where the print contradicts its rows: that is flagged, not refused', () => {
    const table = nights({
      printedTotals: { total: '1', shares: [{ group: 'women', text: '150%' }] },
    });
    given(started).when('ReportStatistics', table).then(fact('StatisticsReported', table));
  });

  it('S124 without numbers says why, and is not zero', () => {
    const { rows: _, ...rest } = nights();
    const missing = { ...rest, notReported: 'saknas sammanhållen data' };
    given(started).when('ReportStatistics', missing).then(fact('StatisticsReported', missing));
  });

  it('a cell without a number is not reported', () => {
    const table = nights({ rows: [{ cells: [{ group: 'women' }, { group: 'unknown' }] }] });
    given(started).when('ReportStatistics', table).then(fact('StatisticsReported', table));
  });

  it('is refused for what cannot be meant', () => {
    const when = (is: object) => given(started).when('ReportStatistics', nights(is));
    when({ rows: undefined }).thenRejected('rows-or-not-reported', '/rows');
    when({ notReported: 'why' }).thenRejected('rows-or-not-reported', '/rows');
    when({ rows: [november, november] }).thenRejected('rows-overlap', '/rows/1/period');
    when({ rows: [{ cells: [{ group: 'men' }, { group: 'men' }] }] }).thenRejected(
      'duplicate-group',
      '/rows/0/cells/1/group',
    );
    when({ rows: [month('2018-02-28', '2018-02-01', '1', '1')] }).thenRejected('period-reversed');
    when({ operations: ['shelter'] }).thenRejected('unknown-operation', '/operations/0');
    when({ headline: { asWritten: 'x', period: { from: '2018-02', to: '2018-01' } } }).thenRejected(
      'period-reversed',
      '/headline/period/to',
    );
  });

  it('has no share of more than everything', () => {
    const share = (most: string) =>
      nights({ unit: 'percent', rows: [{ cells: [{ group: 'all', quantity: exactly(most) }] }] });
    given(started)
      .when('ReportStatistics', share('100'))
      .then(fact('StatisticsReported', share('100')));
    given(started)
      .when('ReportStatistics', share('100.1'))
      .thenRejected('more-than-all', '/rows/0/cells/0/quantity');
  });
});

describe('Places', () => {
  it('S120 are declared of an operation; none closes it', () => {
    for (const places of [20, 0]) {
      const declared = { operation: 'shelter', places };
      given(started, shelter)
        .when('DeclareCapacity', declared)
        .then(fact('CapacityDeclared', declared));
    }
    given(started)
      .when('DeclareCapacity', { operation: 'shelter', places: 20 })
      .thenRejected('unknown-operation', '/operation');
  });
});

describe('An indicator of the area', () => {
  const eligible = (percent: string) =>
    ({
      code: 'eligible',
      title: 'behörighet till gymnasiet',
      area: 'Rågsved',
      year: 2021,
      unit: 'percent',
      quantity: exactly(percent),
      publishedBy: 'Stockholms stads områdesfakta',
    }) as const;

  it('S49 has its year and who publishes it', () =>
    given(started)
      .when('NoteAreaIndicator', eligible('78.6'))
      .then(fact('AreaIndicatorNoted', eligible('78.6'))));

  it('is no more than everything', () =>
    given(started)
      .when('NoteAreaIndicator', eligible('101'))
      .thenRejected('more-than-all', '/quantity'));
});
