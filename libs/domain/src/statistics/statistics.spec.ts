/** What tables of statistics come to: totals, shares and occupancy, on unrounded numbers. */
import { describe, expect, it } from '@jest/globals';
import { as, effective, fact, folded, type GivenFact } from '@liggaren/testing';
import fc from 'fast-check';
import type { ActivityEventData } from '../partnership/activity-events.js';
import { addMonths, lastDayOfMonth } from '../values/day.js';
import { statisticOn } from './statistic-on.js';

type Reported = ActivityEventData['StatisticsReported'];
type Row = NonNullable<Reported['rows']>[number];

const MONTHS = ['NOV', 'DEC', 'JAN', 'FEB', 'MAR', 'APR'];
const NIGHTS = [
  [1032, 1953],
  [946, 1226],
  [802, 2071],
  [951, 1981],
  [1016, 2042],
  [742, 1896],
] as const;

const started = fact('PartnershipStarted', { name: 'IOP för EU-medborgare' });
const operation = (id: string) => as(id, fact('OperationDescribed', { name: id }));
const places = (id: string, number: number, from = '2017-05-01', until?: string) =>
  effective(
    from,
    fact('CapacityDeclared', { operation: id, places: number, ...(until ? { until } : {}) }),
  );
const shelters = [
  ...['filadelfia', 'fralsningsarmen', 'convictus'].map(operation),
  places('filadelfia', 50),
  places('fralsningsarmen', 45),
  places('convictus', 20),
];
const exact = (number: number) =>
  ({ lower: String(number), upper: String(number), precision: 'exact' }) as const;
const month = (index: number) => {
  const from = addMonths('2017-11-01', index);
  return { from, to: lastDayOfMonth(from) };
};
const sexes = (women: number, men: number, is: Partial<Row> = {}): Row => ({
  cells: [
    { group: 'women', quantity: exact(women) },
    { group: 'men', quantity: exact(men) },
  ],
  ...is,
});
const winter = NIGHTS.map(([women, men], index) =>
  sexes(women, men, { label: MONTHS[index] ?? '', period: month(index) }),
);
const reported = (is: Partial<Reported> = {}) =>
  as(
    'nights',
    fact('StatisticsReported', {
      code: 'night-stays',
      title: 'Antal övernattningar',
      measure: 'count',
      unit: 'nights',
      dimension: 'sex',
      operations: ['filadelfia', 'fralsningsarmen', 'convictus'],
      rows: winter,
      ...is,
    }),
  );

function said(facts: readonly GivenFact[], id = 'nights', day = '2026-01-15') {
  const partnership = folded('partnership', started, ...facts);
  const statistic = partnership.statistics.find((one) => one.id === id);
  if (!statistic) throw new Error(`no ${id}`);
  return statisticOn(partnership, statistic, day);
}
const percent = (of: object | undefined) => (of as { lower?: string } | undefined)?.lower;

describe('The table of nights of the joint report', () => {
  const table = said([...shelters, reported()]);

  it('S135 adds up by row and by column', () => {
    expect(table.rows.map(({ total }) => total?.lower)).toEqual([
      '2985',
      '2172',
      '2873',
      '2932',
      '3058',
      '2638',
    ]);
    expect(table.totals).toMatchObject({
      cells: [{ sum: { lower: '5489', upper: '5489' } }, { sum: { lower: '11169' } }],
      total: { lower: '16658', upper: '16658', precision: 'exact', missing: 0 },
    });
  });

  it('S136 has these shares of women', () =>
    expect([...table.rows, table.totals].map((row) => percent(row?.shares?.[0]))).toEqual([
      '34.57',
      '43.55',
      '27.92',
      '32.44',
      '33.22',
      '28.13',
      '32.95',
    ]));

  it('S121, S137 is occupied to these parts of 115 places on as many days as the month has', () => {
    expect(table.rows.map(({ occupancy }) => percent(occupancy))).toEqual([
      '86.52',
      '60.93',
      '80.59',
      '91.06',
      '85.78',
      '76.46',
    ]);
    expect([...table.rows, table.totals].map((row) => row?.occupancy?.placeDays)).toEqual([
      '3450',
      '3565',
      '3565',
      '3220',
      '3565',
      '3450',
      '20815',
    ]);
    expect(percent(table.totals?.occupancy)).toBe('80.03');
  });

  it('says each unrounded as well', () =>
    expect(table.rows[0]).toMatchObject({
      shares: [{ fraction: '344/995' }, { fraction: '651/995' }],
      occupancy: { fraction: '199/230' },
    }));
});

describe('Places over time', () => {
  const occupancy = (...facts: readonly GivenFact[]) =>
    said([operation('a'), operation('b'), ...facts]).rows[0]?.occupancy;
  const nights = (...operations: readonly string[]) =>
    reported({ operations, rows: [sexes(100, 200, { period: month(0) })] });

  it('weigh by their days: 10 places for ten days and 40 for twenty are 900 place days', () =>
    expect(occupancy(places('a', 10), places('a', 40, '2017-11-11'), nights('a'))).toMatchObject({
      placeDays: '900',
      lower: '33.33',
    }));

  it('come back to what they were when a stated last day is past', () =>
    expect(
      occupancy(places('a', 10), places('a', 40, '2017-11-11', '2017-11-20'), nights('a')),
    ).toMatchObject({ placeDays: '600' }));

  it('are those of every operation together, from the day each has', () =>
    expect(
      occupancy(places('a', 10), places('b', 1), places('b', 5, '2017-11-30'), nights('a', 'b')),
    ).toMatchObject({ placeDays: String(300 + 29 + 5) }));

  it.each([
    ['capacity-not-declared', [places('a', 10), nights('a', 'b')]],
    ['capacity-not-declared', [places('a', 10, '2017-11-02'), nights('a')]],
    ['capacity-not-declared', [places('a', 10, '2017-10-01', '2017-11-29'), nights('a')]],
    ['capacity-zero', [places('a', 0), nights('a')]],
    ['no-operations', [places('a', 10), nights()]],
    ['no-period', [places('a', 10), reported({ operations: ['a'], rows: [sexes(1, 2)] })]],
  ])('without them nothing is divided: %s', (why, facts) =>
    expect(occupancy(...facts)).toEqual({ notApplicable: why }),
  );

  it('are asked of nights alone', () =>
    expect(
      occupancy(places('a', 10), reported({ operations: ['a'], unit: 'visits' })),
    ).toBeUndefined());

  it('the whole table has no occupancy while one of its months has none', () =>
    expect(
      said([operation('a'), places('a', 115, '2017-12-01'), reported({ operations: ['a'] })]).totals
        ?.occupancy,
    ).toEqual({ notApplicable: 'capacity-not-declared' }));

  it('a month that the table leaves out is not divided by', () =>
    expect(
      said([
        operation('a'),
        places('a', 10),
        reported({
          operations: ['a'],
          rows: [sexes(1, 2, { period: month(0) }), sexes(1, 2, { period: month(2) })],
        }),
      ]).totals?.occupancy,
    ).toMatchObject({ placeDays: '610' }));

  it('count from their day on: asked before, the table knows the places of then', () => {
    const facts = [
      operation('a'),
      places('a', 10),
      effective('2018-06-01', nights('a')),
      effective('2018-07-01', places('b', 1)),
    ];
    expect(
      said([operation('b'), ...facts], 'nights', '2018-06-01').rows[0]?.occupancy,
    ).toMatchObject({ placeDays: '300' });
  });
});

describe('What is missing', () => {
  const open = said([
    ...shelters,
    reported({
      rows: [
        winter[0] as Row,
        {
          ...sexes(946, 0, { period: month(1) }),
          cells: [{ group: 'women', quantity: exact(946) }],
        },
      ],
    }),
  ]);

  it('makes a total a lower bound, and says of how many', () => {
    expect(open.rows[1]?.total).toEqual({ lower: '946', precision: 'exact', missing: 1 });
    expect(open.totals?.total).toEqual({ lower: '3931', precision: 'exact', missing: 1 });
    expect(open.totals?.cells[0]?.sum).toMatchObject({ lower: '1978', upper: '1978', missing: 0 });
  });

  it('leaves shares untold, and occupancy with no most', () => {
    expect(open.rows[1]?.shares).toEqual([
      { group: 'women', notApplicable: 'not-reported' },
      { group: 'men', notApplicable: 'not-reported' },
    ]);
    expect(open.rows[1]?.occupancy).not.toHaveProperty('upper');
    expect(open.rows[1]?.occupancy).toMatchObject({ lower: '26.54' });
  });

  it('zero in all is no share of anything', () =>
    expect(said([reported({ rows: [sexes(0, 0)] })]).rows[0]?.shares?.[0]).toEqual({
      group: 'women',
      notApplicable: 'total-is-zero',
    }));

  it('the unknown are a group of their own', () =>
    expect(
      said([
        reported({
          rows: [{ cells: [...sexes(1, 1).cells, { group: 'unknown', quantity: exact(2) }] }],
        }),
      ]).rows[0]?.shares,
    ).toMatchObject([
      { lower: '25.00' },
      { lower: '25.00' },
      { group: 'unknown', lower: '50.00' },
    ]));
});

describe('Ranges and approximate numbers', () => {
  const range = (lower: number | undefined, upper: number | undefined, precision = 'exact') => ({
    ...(lower === undefined ? {} : { lower: String(lower) }),
    ...(upper === undefined ? {} : { upper: String(upper) }),
    precision: precision as 'exact' | 'approximate',
  });
  const ranged = (...quantities: readonly ReturnType<typeof range>[]) =>
    said([
      reported({
        rows: [
          {
            cells: quantities.map((quantity, index) => ({
              group: ['women', 'men'][index] ?? '',
              quantity,
            })),
          },
        ],
      }),
    ]).rows[0];

  it('are added by their bounds, and stay approximate', () =>
    expect(ranged(range(60, 69, 'approximate'), range(10, 10))?.total).toEqual({
      lower: '70',
      upper: '79',
      precision: 'approximate',
      missing: 0,
    }));

  it('have shares between bounds: each as small, or as great, as the others allow', () =>
    expect(ranged(range(20, 60), range(20, 20))?.shares?.[0]).toMatchObject({
      lower: '50.00',
      upper: '75.00',
    }));

  it('of "at least" no most can be told', () => {
    expect(ranged(range(20, undefined), range(5, 5))?.total).not.toHaveProperty('upper');
    expect(ranged(range(20, undefined), range(5, 5))?.shares?.[1]).toMatchObject({
      notApplicable: 'open-ended',
    });
  });

  it('persons of several months may be the same ones: at least the most of a month, at most all', () =>
    expect(said([reported({ unit: 'persons' })]).totals).toMatchObject({
      cells: [
        { sum: { lower: '1032', upper: '5489' } },
        { sum: { lower: '2071', upper: '11169' } },
      ],
      total: { lower: '3058', upper: '16658' },
    }));

  it.each(['average', 'share'] as const)('an %s is never added up', (measure) => {
    const { rows, totals } = said([reported({ measure, rows: [sexes(30, 70), sexes(40, 60)] })]);
    for (const row of [...rows, totals]) expect(row).not.toHaveProperty('total');
    for (const row of [...rows, totals]) expect(row).not.toHaveProperty('shares');
    expect(totals?.cells).toEqual([{ group: 'women' }, { group: 'men' }]);
  });

  it('S128 20–60 persons are 50–75 % of those who apply: 27–120 apply', () => {
    const count = reported({
      unit: 'persons',
      rows: [{ cells: [{ group: 'all', quantity: range(20, 60) }] }],
    });
    const share = as(
      'share',
      fact('StatisticsReported', {
        code: 'share',
        title: 'Andel',
        measure: 'share',
        unit: 'percent',
        sumsUp: 'night-stays',
        rows: [{ cells: [{ group: 'all', quantity: range(50, 75) }] }],
      }),
    );
    expect(said([count, share], 'share').impliedWhole).toEqual({ lower: '27', upper: '120' });
  });
});

describe('For all tables', () => {
  const numbers = fc.array(
    fc.record({ women: fc.nat(100_000), men: fc.nat(100_000), less: fc.nat(50), more: fc.nat(50) }),
    { minLength: 1, maxLength: 12 },
  );
  const table = (rows: readonly Row[]) => said([...shelters, reported({ rows })]);

  it('rows and columns come to the same total', () =>
    fc.assert(
      fc.property(numbers, (rows) => {
        const { rows: each, totals } = table(
          rows.map(({ women, men }, index) => sexes(women, men, { period: month(index) })),
        );
        const sum = (texts: readonly (string | undefined)[]) =>
          texts.reduce((all, text) => all + Number(text), 0);
        const all = rows.reduce((so, { women, men }) => so + women + men, 0);
        expect(sum(each.map(({ total }) => total?.lower))).toBe(all);
        if (!totals) return;
        expect(sum(totals.cells.map((cell) => cell.sum?.lower))).toBe(all);
        expect(totals.total).toMatchObject({ lower: String(all), upper: String(all) });
      }),
    ));

  it('what is true lies within the bounds that a range gives', () =>
    fc.assert(
      fc.property(numbers, (rows) => {
        const exactly = table(
          rows.map(({ women, men }, i) => sexes(women, men, { period: month(i) })),
        );
        const roughly = table(
          rows.map(({ women, men, less, more }, i) => ({
            period: month(i),
            cells: [
              {
                group: 'women',
                quantity: {
                  lower: String(Math.max(0, women - less)),
                  upper: String(women + more),
                  precision: 'exact' as const,
                },
              },
              { group: 'men', quantity: exact(men) },
            ],
          })),
        );
        for (const [index, row] of exactly.rows.entries()) {
          const rough = roughly.rows[index];
          for (const [one, bounds] of [
            [row.shares?.[0], rough?.shares?.[0]],
            [row.shares?.[1], rough?.shares?.[1]],
            [row.occupancy, rough?.occupancy],
          ] as const) {
            if (!one || !bounds || 'notApplicable' in one || 'notApplicable' in bounds) continue;
            expect(Number(bounds.lower)).toBeLessThanOrEqual(Number(one.lower));
            expect(Number(bounds.upper)).toBeGreaterThanOrEqual(Number(one.lower));
          }
        }
      }),
    ));

  it('a share that is printed as it rounds is never doubted', () =>
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.integer({ min: 1, max: 100_000 }),
        fc.nat(2),
        (women, men, decimals) => {
          const rounded = (part: number) => {
            const scale = 10 ** decimals;
            const scaled = Math.floor((part * 200 * scale + women + men) / (2 * (women + men)));
            return `${Math.floor(scaled / scale)},${String(scaled % scale).padStart(decimals, '0')}`.replace(
              decimals === 0 ? /,.*/ : /$^/,
              '',
            );
          };
          const shares = [
            { group: 'women', text: `${rounded(women)} %` },
            { group: 'men', text: `${rounded(men)} %` },
          ];
          const { checks } = table([sexes(women, men, { printed: { shares } })]);
          expect(checks.map(({ outcome }) => outcome)).toEqual(['agrees', 'agrees']);
        },
      ),
    ));
});
