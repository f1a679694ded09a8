/** The statistics of the joint activity report: its tables as printed, and what their numbers come to, by S-number. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemonstrationLedger, openDemonstration, type Row } from './demonstration-ledger.js';

interface Percentage {
  readonly lower?: string;
  readonly fraction?: string;
  readonly notApplicable?: string;
}
interface Figures {
  readonly cells: readonly {
    readonly group: string;
    readonly quantity?: { readonly lower?: string; readonly upper?: string };
    readonly sum?: { readonly lower: string };
  }[];
  readonly total?: { readonly lower: string; readonly upper?: string; readonly missing: number };
  readonly shares?: readonly (Percentage & { readonly group: string })[];
  readonly occupancy?: Percentage & { readonly placeDays?: string };
  readonly label?: string;
  readonly printed?: Readonly<Record<string, unknown>>;
}
interface Statistic extends Row {
  readonly statistic: string;
  readonly rows: readonly Figures[];
  readonly totals: Figures;
  readonly checks: readonly { readonly figure: string; readonly outcome: string }[];
}

let ledger: DemonstrationLedger;
beforeAll(async () => {
  ledger = await openDemonstration();
});
afterAll(() => ledger.close());

const REPORT = 'joint-activity-report-2018';
const JOINT = 'IOP för utsatta EU-medborgare';

async function statistic(code: string): Promise<Statistic> {
  const found = await ledger.ask<Statistic>('statistics', { code });
  const own = found.filter((one) => one['partnershipName'] === JOINT);
  expect(own).toHaveLength(1);
  return own[0] as Statistic;
}

/** A whole percent, half up, from the unrounded value alone. */
function percent(of: Percentage | undefined): string {
  const [part = 0n, whole = 1n] = (of?.fraction ?? '').split('/').map(BigInt);
  return `${(part * 200n + whole) / (2n * whole)}%`;
}
/** S140: Swedish spaces between thousands. */
const spaced = (number: string | undefined) => (number ?? '').replaceAll(/\B(?=(\d{3})+$)/g, ' ');

/** A row written as the report writes it, from numbers and what is computed of them; nothing printed is used. */
function written(row: Figures, name: string, blocks: readonly string[]): string {
  const cells = row.cells.map(({ quantity, sum }) => spaced(quantity?.lower ?? sum?.lower));
  const shares = (row.shares ?? []).map(percent);
  const of: Readonly<Record<string, readonly string[]>> = {
    cells,
    shares,
    total: [spaced(row.total?.lower)],
    occupancy: [percent(row.occupancy)],
  };
  return [name, ...blocks.flatMap((block) => of[block] ?? [])].join(' ');
}

async function printedLines(from: number, to: number): Promise<readonly string[]> {
  const lines = await ledger.lines(REPORT, from, to);
  return lines.map((line) => line.trim().replaceAll(/\s+/g, ' ')).filter((line) => line !== '');
}

describe('Nights in the three shelters', () => {
  it('S134, S140 are written as the report prints them, from what is computed', async () => {
    const { rows, totals, printedOrder } = await statistic('night-stays');
    const blocks = printedOrder as readonly string[];
    expect([
      ...rows.map((row) => written(row, row.label ?? '', blocks)),
      written(totals, 'Totalt:', blocks),
    ]).toEqual(await printedLines(95, 107));
  });

  it('S135 add up, by row and by column', async () => {
    const { rows, totals } = await statistic('night-stays');
    expect(rows.map(({ total }) => Number(total?.lower))).toEqual([
      ...[2985, 2172, 2873, 2932, 3058, 2638],
    ]);
    expect(totals.cells.map(({ sum }) => sum?.lower)).toEqual(['5489', '11169']);
    expect(totals.total).toMatchObject({ lower: '16658', upper: '16658', missing: 0 });
  });

  it('S136 have these shares of women and men', async () => {
    const { rows, totals } = await statistic('night-stays');
    expect([...rows, totals].map(({ shares }) => shares?.map(({ lower }) => lower))).toEqual([
      ['34.57', '65.43'],
      ['43.55', '56.45'],
      ['27.92', '72.08'],
      ['32.44', '67.56'],
      ['33.22', '66.78'],
      ['28.13', '71.87'],
      ['32.95', '67.05'],
    ]);
    expect(await ledger.flags('shares-not-hundred')).toEqual([]);
  });

  it('S121 had 115 places a night: 3 450 in November, 20 815 in all', async () => {
    const { rows, totals, places } = await statistic('night-stays');
    const declared = places as readonly { readonly places: number }[];
    expect(declared.map((one) => one.places)).toEqual([50, 45, 20]);
    expect([...rows, totals].map(({ occupancy }) => occupancy?.placeDays)).toEqual([
      ...['3450', '3565', '3565', '3220', '3565', '3450', '20815'],
    ]);
  });

  it('S137 filled them to these parts', async () => {
    const { rows } = await statistic('night-stays');
    expect(rows.map(({ occupancy }) => occupancy?.lower)).toEqual([
      ...['86.52', '60.93', '80.59', '91.06', '85.78', '76.46'],
    ]);
  });

  it('S135, S136, S137 every printed figure is what the numbers come to', async () => {
    const { checks } = await statistic('night-stays');
    expect(checks).toHaveLength(30);
    expect(new Set(checks.map(({ outcome }) => outcome))).toEqual(new Set(['agrees']));
    for (const rule of [
      'printed-sum-differs',
      'printed-share-differs',
      'printed-occupancy-differs',
    ])
      expect(await ledger.flags(rule)).toEqual([]);
  });

  it('S120 the printed total of 115 places is the sum of what the three have declared', async () => {
    const { checks, rows } = await statistic('night-places');
    expect(rows[0]?.total?.lower).toBe('115');
    expect(checks).toMatchObject([
      { figure: 'total', printed: '115', outcome: 'agrees' },
      { figure: 'places', printed: '115', outcome: 'agrees' },
    ]);
  });

  it('S122 the headline figures 80 %, 33 % and 67 % are those of the table', async () => {
    const nights = await statistic('night-stays');
    const { checks, sumsUp } = await statistic('night-persons');
    expect(sumsUp).toMatchObject({ statistic: nights.statistic });
    expect(checks).toMatchObject([
      { figure: 'occupancy', printed: '80 %', outcome: 'agrees', against: nights.statistic },
      { figure: 'share', group: 'women', printed: '33', outcome: 'agrees' },
      { figure: 'share', group: 'men', printed: '67', outcome: 'agrees' },
    ]);
  });

  it('S123 they speak of persons where the table counts nights: flagged', async () => {
    const { statistic: id } = await statistic('night-persons');
    const flags = await ledger.flags('units-mixed');
    expect(flags.map(({ details }) => [details['unit'], details['otherUnit']])).toEqual([
      ['persons', 'nights'],
    ]);
    expect(flags[0]?.['flag']).toContain(id);
    expect(flags[0]?.sources[0]?.lines).toBe('45-47');
  });

  it('S124 nationality is not reported: missing, not zero, and flagged', async () => {
    const missing = await statistic('night-citizenship');
    expect(missing).toMatchObject({ kind: 'not-reported', rows: [] });
    expect(missing['notReported']).toContain('saknas sammanhållen data');
    expect(missing).not.toHaveProperty('totals');
    const flags = await ledger.flags('indicator-not-reported');
    expect(flags.map(({ sources }) => sources[0]?.lines)).toEqual(['49-51']);
  });
});

describe('Visits to the day operations', () => {
  it('S143 are written as the report prints them, from what is computed', async () => {
    const { rows, totals, printedOrder } = await statistic('day-visits');
    const blocks = (printedOrder as readonly string[]).filter((block) => block !== 'occupancy');
    expect([
      ...rows.map((row) => written(row, row.label ?? '', blocks)),
      written(totals, 'Totalt:', blocks),
    ]).toEqual(await printedLines(131, 143));
  });

  it('S144 add up, and have these shares of women', async () => {
    const { rows, totals, checks } = await statistic('day-visits');
    expect([...rows, totals].map(({ shares }) => shares?.[0]?.lower)).toEqual([
      ...['18.45', '16.88', '11.11', '12.97', '12.70', '13.38', '14.31'],
    ]);
    expect(totals.cells.map(({ sum }) => sum?.lower)).toEqual(['5399', '32332']);
    expect(totals.total?.lower).toBe('37731');
    expect(checks).toHaveLength(23);
    expect(new Set(checks.map(({ outcome }) => outcome))).toEqual(new Set(['agrees']));
  });

  it('S142 have no occupancy: visits are not nights, and no places are known', async () => {
    const { rows, totals, operations } = await statistic('day-visits');
    for (const row of [...rows, totals]) expect(row).not.toHaveProperty('occupancy');
    expect(operations).toMatchObject([{ name: 'Fem dagverksamheter' }]);
  });
});

describe('What both tables leave open', () => {
  it('S119 the headline says May to October 2017, the rows are November to April: flagged for both', async () => {
    const flags = await ledger.flags('headline-period-differs');
    expect(flags.map(({ details }) => details)).toEqual(
      Array(2).fill({
        asWritten: 'perioden maj till oktober 2017',
        from: '2017-11-01',
        to: '2018-04-30',
      }),
    );
    for (const code of ['night-stays', 'day-visits'])
      expect((await statistic(code))['period']).toEqual({ from: '2017-11-01', to: '2018-04-30' });
  });

  it('S118 name the address that they are fetched from, and copy nothing from it', async () => {
    for (const code of ['night-stays', 'day-visits'])
      expect((await statistic(code))['dataSourceTitle']).toContain('samarbetsyta med statistik');
  });

  it.each(['night-stays', 'day-visits'])(
    'S157 what one of the %s cost cannot be told, and is not 0',
    async (code) => {
      expect((await statistic(code))['cost']).toEqual({ notComputable: 'no-spending-for-period' });
    },
  );
});

it('S157 no economy at all in the report: flagged once for the partnership, with both tables', async () => {
  const flags = await ledger.flags('cost-not-computable');
  const joint = flags.find(({ details }) =>
    (details['titles'] as readonly string[]).includes('Antal övernattningar'),
  );
  expect(joint?.details).toEqual({ titles: ['Antal övernattningar', 'Antal besök'] });
  expect(joint?.sources.map(({ lines }) => lines)).toEqual(['37-38,89-107', '37-38,124-143']);
});

describe('Single figures of the report', () => {
  const quantity = async (code: string, group = 'all') =>
    (await statistic(code)).rows[0]?.cells.find((cell) => cell.group === group)?.quantity;

  it('S128 20–60 persons a day get a place, 50–75 % of those who apply: 27–120 apply', async () => {
    expect(await quantity('given-a-place')).toMatchObject({ lower: '20', upper: '60' });
    expect(await quantity('given-a-place-share')).toMatchObject({ lower: '50', upper: '75' });
    expect((await statistic('given-a-place-share'))['impliedWhole']).toEqual({
      lower: '27',
      upper: '120',
    });
  });

  it('S146 42 persons, about half women and half men, all supported, most of them Romanian', async () => {
    expect(await quantity('eu-team-persons')).toMatchObject({ lower: '42', precision: 'exact' });
    for (const group of ['women', 'men'])
      expect(await quantity('eu-team-sex', group)).toMatchObject({
        lower: '50',
        precision: 'approximate',
      });
    expect((await statistic('eu-team-supported'))['impliedWhole']).toEqual({
      lower: '42',
      upper: '42',
    });
    const majority = await quantity('eu-team-citizenship', 'romania');
    expect(majority).toMatchObject({ lower: '50' });
    expect(majority).not.toHaveProperty('upper');
  });

  it('S147 some sixty places and an estimated 750 persons who sleep there', async () => {
    expect(await quantity('eu-team-sites')).toEqual({
      lower: '60',
      upper: '69',
      precision: 'approximate',
      asWritten: 'ett 60-tal',
    });
    expect(await statistic('eu-team-sleeping-out')).toMatchObject({ measure: 'estimate' });
    expect(await quantity('eu-team-sleeping-out')).toMatchObject({ precision: 'approximate' });
  });

  it('S148 81 individuals: half Romanian, a fifth and a tenth of two more; the rest has no number', async () => {
    expect(await quantity('emergency-persons')).toMatchObject({ lower: '81' });
    const shares = await statistic('emergency-citizenship');
    expect(shares.rows[0]?.cells.map(({ group, quantity: of }) => [group, of?.lower])).toEqual([
      ['romania', '50'],
      ['finland', '20'],
      ['poland', '10'],
      ['other-eu', undefined],
    ]);
    const flags = await ledger.flags('number-not-reported');
    expect(flags.map(({ details }) => details['group'])).toEqual(['other-eu']);
    expect(await quantity('emergency-matters', 'lvm-reports')).toMatchObject({ lower: '10' });
  });

  it('S131 Extra Kalla Nätter opened 22 times, for 110 guests on average', async () => {
    const [opened] = (await ledger.events({ type: 'ActivityRecorded' })).filter(
      ({ data }) => data['title'] === 'Extra Kalla Nätter',
    );
    expect(opened?.data).toMatchObject({
      times: { lower: '22', upper: '22' },
      attendance: { unit: 'persons', measure: 'average', quantity: { lower: '110' } },
    });
  });

  it('S166 words like ett 60-tal, ca and minst stand beside their bounds', async () => {
    const all = await ledger.ask<Statistic>('statistics', { kind: 'table' });
    const written = all.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ quantity: of }) => (of as Row)?.['asWritten'] ?? []),
      ),
    );
    for (const words of ['ett 60-tal', 'ca 750 personer', '20-60 personer per dag'])
      expect(written).toContain(words);
  });
});

it('S49 of Rågsved 78.6 % are eligible, of the whole city 91 %: 12.4 percentage points between them', async () => {
  const found = await ledger.ask<Row>('statistics', { kind: 'indicator' });
  expect(found.map(({ year, quantity, beside }) => [year, quantity, beside])).toMatchObject([
    [2021, { lower: '78.6', upper: '78.6' }, [{ difference: '-12.4' }]],
    [2021, { lower: '91', upper: '91' }, [{ difference: '12.4' }]],
  ]);
});

describe('Asked at another moment', () => {
  it('nothing is known of the numbers before the report was entered, and every number names its events', async () => {
    const before = { validOn: '2018-06-01', knownAt: '2018-05-31' };
    await expect(ledger.ask('statistics', before)).rejects.toThrow();
    const { because, statistic: id } = (await statistic('night-stays')) as Statistic & {
      readonly because: Readonly<Record<string, readonly string[]>>;
    };
    expect(because['numbers']).toEqual([id]);
    expect(because['places']).toHaveLength(3);
    const [explained] = await ledger.ask<Row>('explanations', { cell: id });
    const events = (explained?.['events'] ?? []) as readonly { readonly type: string }[];
    expect(events.map(({ type }) => type)).toEqual([
      ...Array<string>(3).fill('OperationDescribed'),
      ...Array<string>(3).fill('CapacityDeclared'),
      'StatisticsReported',
    ]);
  });

  it('of a day before it counts there is nothing', async () => {
    expect(await ledger.ask('statistics', { validOn: '2017-12-31' })).toEqual([]);
  });
});
