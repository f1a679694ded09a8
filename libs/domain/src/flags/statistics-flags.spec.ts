/** Flags of statistics: for each rule a partnership where it fires, and the nearest one where it must not. */
import { describe, expect, it } from '@jest/globals';
import { as, effective, fact, folded, type GivenFact } from '@liggaren/testing';
import type { ActivityEventData } from '../partnership/activity-events.js';
import { STATISTICS_FLAG_RULES, type StatisticsFlagRule } from './flag.js';
import { statisticsFlags } from './statistics-flags.js';

type Reported = ActivityEventData['StatisticsReported'];
type Row = NonNullable<Reported['rows']>[number];

const started = fact('PartnershipStarted', { name: 'IOP för EU-medborgare' });
const shelter = as('shelter', fact('OperationDescribed', { name: 'Härbärget' }));
const places = (number: number, from = '2017-05-01') =>
  effective(from, fact('CapacityDeclared', { operation: 'shelter', places: number }));
const exact = (number: number | string) =>
  ({ lower: String(number), upper: String(number), precision: 'exact' }) as const;
const cells = (numbers: Readonly<Record<string, number | undefined>>) =>
  Object.entries(numbers).map(([group, number]) => ({
    group,
    ...(number === undefined ? {} : { quantity: exact(number) }),
  }));
const row = (
  numbers: Readonly<Record<string, number | undefined>>,
  is: Partial<Row> = {},
): Row => ({
  cells: cells(numbers),
  ...is,
});
const NOV = { from: '2017-11-01', to: '2017-11-30' };
const DEC = { from: '2017-12-01', to: '2017-12-31' };
const both = { from: NOV.from, to: DEC.to };
const nov = (is: Partial<Row> = {}) => row({ women: 1032, men: 1953 }, { period: NOV, ...is });
const dec = row({ women: 946, men: 1226 }, { period: DEC });

const reported = (is: Partial<Reported> = {}) =>
  fact('StatisticsReported', {
    code: 'night-stays',
    title: 'Antal övernattningar',
    measure: 'count',
    unit: 'nights',
    dimension: 'sex',
    rows: [nov()],
    operations: ['shelter'],
    ...is,
  });
const silent = reported({ notReported: 'saknas', period: NOV });
const { rows: _, ...withoutRows } = silent.data;
const missing = fact('StatisticsReported', withoutRows);
const summary = (is: Partial<Reported>) =>
  reported({
    code: 'night-persons',
    sumsUp: 'night-stays',
    measure: 'share',
    unit: 'nights',
    rows: [row({ women: 35, men: 65 })],
    ...is,
  });
const shares = (women: string, men: string) => ({
  shares: [
    { group: 'women', text: women },
    { group: 'men', text: men },
  ],
});
const percents = (
  numbers: Readonly<Record<string, number | undefined>>,
  is: Partial<Reported> = {},
) => reported({ measure: 'share', unit: 'percent', rows: [row(numbers)], ...is });
const of = (...facts: readonly GivenFact[]) => [started, shelter, ...facts];
const printed = (figures: Row['printed']) =>
  of(places(115), reported({ rows: [nov(figures ? { printed: figures } : {})] }));

const CASES: Readonly<
  Record<
    StatisticsFlagRule,
    { readonly fires: readonly GivenFact[][]; readonly not: readonly GivenFact[][] }
  >
> = {
  'headline-period-differs': {
    fires: [
      of(
        reported({
          headline: { period: { from: '2017-05-01', to: '2017-10-31' }, asWritten: 'x' },
        }),
      ),
      of(reported({ rows: [nov(), dec], headline: { period: NOV, asWritten: 'november' } })),
      of(
        reported({
          rows: [row({ all: 1 })],
          period: DEC,
          headline: { period: NOV, asWritten: 'x' },
        }),
      ),
    ],
    not: [
      of(reported({ headline: { period: NOV, asWritten: 'november' } })),
      of(reported({ headline: { period: both, asWritten: 'vintern' } })),
      of(reported({ headline: { asWritten: 'perioden' } })),
      of(reported({ rows: [row({ all: 1 })], headline: { period: NOV, asWritten: 'x' } })),
    ],
  },
  'units-mixed': {
    fires: [
      of(reported(), summary({ unit: 'persons' })),
      of(summary({ unit: 'persons' }), reported()),
    ],
    not: [
      of(reported(), summary({})),
      of(reported(), summary({ unit: 'percent' })),
      of(summary({ unit: 'persons' })),
      of(reported({ code: 'day-visits' }), summary({ unit: 'persons' })),
    ],
  },
  'indicator-not-reported': {
    fires: [
      of(missing),
      of(missing, reported({ rows: [dec] })),
      of(missing, reported({ code: 'other' })),
    ],
    not: [of(reported()), of(missing, reported())],
  },
  'number-not-reported': {
    fires: [
      of(reported({ rows: [row({ women: 1, men: undefined })] })),
      of(reported({ rows: [nov(), row({ women: 1 }, { period: DEC })] })),
    ],
    not: [of(reported()), of(reported({ rows: [row({ women: 0, men: 0 })] })), of(missing)],
  },
  'printed-sum-differs': {
    fires: [
      printed({ total: '2 986' }),
      printed({ cells: [{ group: 'men', text: '1 935' }] }),
      of(reported({ rows: [nov(), dec], printedTotals: { total: '5 158' } })),
      of(
        reported({ rows: [nov(), dec], printedTotals: { cells: [{ group: 'women', text: '1' }] } }),
      ),
      of(reported({ rows: [row({ women: 1, men: 2, all: 4 })] })),
      of(reported({ rows: [row({ women: 5, men: undefined }, { printed: { total: '4' } })] })),
    ],
    not: [
      printed({ total: '2 985' }),
      printed({ total: '2 985' }),
      printed({ total: 'cirka tre tusen' }),
      printed({ cells: [{ group: 'men', text: '1 953' }] }),
      of(reported({ rows: [nov(), dec], printedTotals: { total: '5 157' } })),
      of(reported({ rows: [row({ women: 1, men: 2, all: 3 })] })),
      // It may be right: the men are not reported.
      of(reported({ rows: [row({ women: 5, men: undefined }, { printed: { total: '9' } })] })),
    ],
  },
  'printed-share-differs': {
    fires: [
      printed(shares('34%', '65%')),
      printed(shares('34,5%', '65,4 %')),
      of(reported(), summary({ rows: [row({ women: 36, men: 64 })] })),
    ],
    not: [
      printed(shares('35%', '65%')),
      printed(shares('34,6 %', '65,4 %')),
      printed(shares('34.57%', '65.43%')),
      of(reported(), summary({})),
      of(reported({ rows: [row({ women: 0, men: 0 }, { printed: shares('0%', '0%') })] })),
    ],
  },
  'printed-occupancy-differs': {
    fires: [
      printed({ occupancy: '86%' }),
      of(
        places(115),
        reported(),
        summary({ unit: 'persons', printedTotals: { occupancy: '80 %' } }),
      ),
    ],
    not: [
      printed({ occupancy: '87 %' }),
      of(reported({ rows: [nov({ printed: { occupancy: '87%' } })] })),
      of(places(115), reported(), summary({ printedTotals: { occupancy: '87 %' } })),
    ],
  },
  'printed-places-differ': {
    fires: [
      of(places(114), reported({ unit: 'places', rows: [row({ all: 115 })] })),
      of(
        places(115),
        reported({ unit: 'places', rows: [row({ all: 115 })], printedTotals: { total: '116' } }),
      ),
    ],
    not: [
      of(places(115), reported({ unit: 'places', rows: [row({ all: 115 })] })),
      of(reported({ unit: 'places', rows: [row({ all: 115 })] })),
      // Between the 100 there were in November and the 130 from December on.
      of(
        places(100),
        places(130, '2017-12-01'),
        reported({ unit: 'places', period: both, rows: [row({ all: 115 })] }),
      ),
    ],
  },
  'shares-not-hundred': {
    fires: [
      printed(shares('35%', '66%')),
      of(percents({ women: 50, men: 60 })),
      of(percents({ women: 50, men: 40 })),
      of(percents({ women: 50, men: 60, unknown: undefined })),
    ],
    not: [
      printed(shares('35%', '65%')),
      printed({ shares: [{ group: 'women', text: '35%' }] }),
      printed(shares('35%', 'resten')),
      of(percents({ women: 33, men: 67 })),
      of(percents({ women: 33, men: undefined })),
      of(percents({ women: 33 })),
      of(percents({ 'home-travel': 90, 'lvm-reports': 20 }, { dimension: 'matter' })),
    ],
  },
  'breakdown-unknown': {
    fires: [
      of(reported({ rows: [row({ women: 1, kvinor: 2 })] })),
      of(fact('StatisticsReported', without(reported().data, 'dimension'))),
    ],
    not: [
      of(reported({ rows: [row({ women: 1, men: 1, other: 1, unknown: 1 })] })),
      of(reported({ dimension: 'citizenship', rows: [row({ romania: 1, finland: 2 })] })),
      of(
        fact('StatisticsReported', {
          ...without(reported().data, 'dimension'),
          rows: [row({ all: 1 })],
        }),
      ),
    ],
  },
  'breakdown-incomplete': {
    fires: [of(reported({ rows: [row({ women: 1, men: 1, unknown: 1 })] }))],
    not: [of(reported()), of(reported({ rows: [row({ women: 1, men: 1, unknown: 0 })] }))],
  },
  'nights-without-places': {
    fires: [of(places(0), reported()), of(places(115), places(0, '2017-11-01'), reported())],
    not: [
      of(places(115), places(0, '2017-12-01'), reported()),
      of(reported()),
      of(places(0), reported({ rows: [row({ women: 0, men: 0 }, { period: NOV })] })),
      of(places(0), reported({ unit: 'visits' })),
    ],
  },
  'occupancy-over-hundred': {
    fires: [of(places(99), reported()), of(places(99), places(98, '2017-11-30'), reported())],
    not: [
      of(places(100), reported()),
      of(places(99), reported({ rows: [row({ all: 99 * 30 }, { period: NOV })] })),
      of(reported()),
    ],
  },
  'statistics-contradict': {
    fires: [
      of(reported(), reported({ rows: [row({ women: 1033, men: 1953 }, { period: NOV })] })),
      of(
        reported({ rows: [nov(), dec] }),
        reported({ rows: [row({ women: 1979, men: 3179 }, { period: both })] }),
      ),
      of(
        reported({ rows: [row({ women: 1979, men: 3179 }, { period: both })] }),
        reported({ rows: [nov(), dec] }),
      ),
    ],
    not: [
      of(reported(), reported()),
      of(reported(), reported({ rows: [dec] })),
      of(
        reported({ rows: [nov(), dec] }),
        reported({ rows: [row({ women: 1978, men: 3179 }, { period: both })] }),
      ),
      of(reported(), reported({ code: 'day-visits', rows: [row({ women: 1 }, { period: NOV })] })),
      of(reported(), reported({ operations: [], rows: [row({ women: 1 }, { period: NOV })] })),
      of(reported(), reported({ rows: [row({ men: 1953 }, { period: NOV })] })),
      // Who comes in November may come in December too: persons of two months are not added up.
      of(
        reported({ unit: 'persons', rows: [nov(), dec] }),
        reported({ unit: 'persons', rows: [row({ women: 1500, men: 2000 }, { period: both })] }),
      ),
    ],
  },
  'statistics-periods-overlap': {
    fires: [
      of(
        reported(),
        reported({
          rows: [row({ women: 1, men: 1 }, { period: { from: '2017-11-30', to: '2017-12-30' } })],
        }),
      ),
    ],
    not: [
      of(reported(), reported()),
      of(reported({ rows: [nov(), dec] }), reported({ rows: [dec] })),
    ],
  },
};

function without<T extends object, K extends keyof T>(of: T, name: K): Omit<T, K> {
  const { [name]: _, ...rest } = of;
  return rest;
}

describe('A flag of statistics', () => {
  it('has a case here for every rule', () =>
    expect(Object.keys(CASES).sort()).toEqual([...STATISTICS_FLAG_RULES].sort()));

  describe.each(
    Object.entries(CASES) as [StatisticsFlagRule, (typeof CASES)[StatisticsFlagRule]][],
  )('%s', (rule, { fires, not }) => {
    const found = (facts: readonly GivenFact[]) =>
      statisticsFlags(folded('partnership', ...facts)).filter((flag) => flag.rule === rule);
    it.each(fires.map((facts) => [facts]))('fires', (facts) =>
      expect(found(facts)).not.toEqual([]),
    );
    it.each(not.map((facts) => [facts]))('keeps quiet', (facts) =>
      expect(found(facts)).toEqual([]),
    );
  });

  it('says the same of the same thing once, under a key of its own', () => {
    const facts = of(
      places(115),
      reported({
        rows: [nov({ printed: { total: '1', ...shares('1%', '1%'), occupancy: '1%' } }), dec],
      }),
      reported({ rows: [row({ women: 1, men: 2 }, { period: NOV }), dec] }),
    );
    const flags = statisticsFlags(folded('partnership', ...facts));
    const keys = flags.map(({ rule, key }) => `${rule}/${key}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(flags.length).toBeGreaterThan(5);
  });

  it('names the computed number beside the printed one, and the row', () => {
    const [flag] = statisticsFlags(folded('partnership', ...printed({ total: '2 986' })));
    expect(flag?.details).toEqual({
      printed: '2 986',
      computed: '2985',
      row: '2017-11-01–2017-11-30',
    });
  });
});
