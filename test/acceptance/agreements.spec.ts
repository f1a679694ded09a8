/** The agreements of the four documents: their dates, status, options and chains, by S-number of the facts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AgreementRow,
  type DemonstrationLedger,
  openDemonstration,
} from './demonstration-ledger.js';

let ledger: DemonstrationLedger;
beforeAll(async () => {
  ledger = await openDemonstration();
});
afterAll(() => ledger.close());

const days = ({ start, end }: AgreementRow) => `${start?.date}..${end?.date}`;
const namesOf = ({ parties }: AgreementRow) =>
  parties.map(({ organisationName, unitNames }) => unitNames?.join() ?? organisationName);
const BOARD = 'Enskede-Årsta-Vantörs stadsdelsnämnd';

describe('The agreement Convictus 2023–2026', () => {
  const title = 'IOP Convictus 2023–2026';

  it('S2 was entered on 1 July 2023 and ends on 30 June 2026', async () => {
    const agreement = await ledger.agreement(title);
    expect(days(agreement)).toBe('2023-07-01..2026-06-30');
    expect(agreement['since']).toEqual({ day: '2023-07-01', basis: 'stated' });
    expect(namesOf(agreement)).toEqual([BOARD, 'Convictus']);
  });

  it('S3 runs 36 whole months, 1 096 days, 12 quarters aligned with the calendar', async () => {
    expect((await ledger.agreement(title)).length).toEqual({
      days: 1096,
      months: 36,
      extraDays: 0,
      quarters: 12,
      calendarAligned: true,
    });
  });

  it.each([
    ['2023-07-01', 'in-force'],
    ['2024-02-29', 'in-force'],
    ['2026-06-30', 'in-force'],
    ['2026-07-01', 'expired'],
  ])('S4 on %s it is %s', async (day, status) => {
    expect((await ledger.agreement(title, day)).status).toBe(status);
  });

  it('S4 does not exist before 1 July 2023', async () => {
    const rows = await ledger.ask<AgreementRow>('agreements', { validOn: '2023-06-30' });
    expect(rows.map((row) => row.title)).not.toContain(title);
  });

  it('follows Convictus 2019–2022 after a gap of 365 days', async () => {
    const { chain } = await ledger.agreement(title);
    expect(chain).toMatchObject({ title: 'IOP Convictus 2019–2022', gapDays: 365 });
  });
});

describe('The agreements of the follow-up for 2022', () => {
  it.each([
    ['S36', 'IOP Convictus 2019–2022', '2019-07-01..2022-06-30', [BOARD, 'Convictus']],
    ['S45', 'IOP Drömstort 2022–2023', '2022-09-01..2023-06-01', [BOARD, 'Drömstort']],
    [
      'S58',
      'IOP Inkluderande Enskede 2020–2022',
      '2020-10-01..2022-09-30',
      [BOARD, 'Inkluderande Enskede'],
    ],
    ['S64', 'IOP Rågsveds IF 2019–2022', '2019-06-01..2022-05-31', [BOARD, 'Rågsveds IF']],
    ['S64', 'IOP Rågsveds IF 2022–2024', '2022-06-01..2024-05-31', [BOARD, 'Rågsveds IF']],
    ['S68', 'IOP Stacken 2019–2023', '2019-10-01..2023-09-30', [BOARD, 'Stacken']],
    ['S73', 'IOP Street Minds 2021–2022', '2021-06-01..2022-05-31', [BOARD, 'Street Minds']],
    ['S73', 'IOP Street Minds 2022–2023', '2022-06-01..2023-05-31', [BOARD, 'Street Minds']],
  ])('%s %s runs %s between %j', async (_fact, title, period, parties) => {
    const agreement = await ledger.agreement(title);
    expect(days(agreement)).toBe(period);
    expect(namesOf(agreement)).toEqual(parties);
  });

  it.each([
    ['S36', 'IOP Convictus 2019–2022'],
    ['S45', 'IOP Drömstort 2022–2023'],
    ['S53', 'IOP Himmel och pannkaka 2022–2025'],
    ['S58', 'IOP Inkluderande Enskede 2020–2022'],
    ['S64', 'IOP Rågsveds IF 2022–2024'],
    ['S68', 'IOP Stacken 2019–2023'],
    ['S73', 'IOP Street Minds 2022–2023'],
  ])('%s %s: all parties finance it', async (_fact, title) => {
    const { terms } = await ledger.agreement(title);
    expect(terms.filter(({ topic, stated }) => topic === 'co-financing' && stated)).toHaveLength(1);
  });

  it('S53 Himmel och pannkaka has a first IOP and, after a gap of 264 days, a new one', async () => {
    const first = await ledger.agreement('IOP Himmel och pannkaka 2020–2021');
    const second = await ledger.agreement('IOP Himmel och pannkaka 2022–2025');
    expect([days(first), days(second)]).toEqual([
      '2020-02-10..2021-12-31',
      '2022-09-22..2025-08-31',
    ]);
    expect(second.chain).toMatchObject({ title: first.title, gapDays: 264 });
  });

  it('S58 Inkluderande Enskede expired without a successor', async () => {
    const expired = await ledger.agreement('IOP Inkluderande Enskede 2020–2022');
    expect(expired.status).toBe('expired');
    const rows = await ledger.ask<AgreementRow>('agreements');
    expect(rows.filter(({ chain }) => chain?.title === expired.title)).toEqual([]);
  });

  it.each([
    ['S45', 'IOP Drömstort 2022–2023'],
    ['S64', 'IOP Rågsveds IF 2022–2024'],
    ['S73', 'IOP Street Minds 2022–2023'],
  ])('%s %s has an option of one year, available while it runs', async (_fact, title) => {
    expect((await ledger.agreement(title, '2022-12-31')).options).toMatchObject([
      { months: 12, status: 'available' },
    ]);
    expect((await ledger.agreement(title)).options).toMatchObject([{ status: 'outcome-unknown' }]);
  });

  it('S69 Stacken runs longest: 48 months, 1 461 days, in force all of 2022', async () => {
    const title = 'IOP Stacken 2019–2023';
    expect((await ledger.agreement(title)).length).toMatchObject({ days: 1461, months: 48 });
    for (const day of ['2022-01-01', '2022-12-31'])
      expect((await ledger.agreement(title, day)).status).toBe('in-force');
    const rows = await ledger.ask<AgreementRow>('agreements');
    expect(Math.max(...rows.map(({ length }) => Number(length?.['days'] ?? 0)))).toBe(1461);
  });

  it('S46 flags that Drömstort ends on the first day of a month, 9 months and 1 day', async () => {
    const agreement = await ledger.agreement('IOP Drömstort 2022–2023');
    expect(agreement.length).toMatchObject({ days: 274, months: 9, extraDays: 1 });
    expect(agreement.end?.asWritten).toContain('den1 juni');
    const flags = await ledger.flags('end-on-first-of-month');
    expect(flags.map(({ stream }) => stream)).toEqual([`agreement-${agreement.agreement}`]);
  });

  it('S85 flags the starts that are only implied by the day of entering, and no other', async () => {
    const flagged = (await ledger.flags('start-assumed')).map(({ stream }) => stream);
    const rows = await ledger.ask<AgreementRow>('agreements');
    const titles = rows.filter((row) => flagged.includes(`agreement-${row.agreement}`));
    expect(titles.map(({ title }) => title).sort()).toEqual([
      'IOP Convictus 2023–2026',
      'IOP Drömstort 2022–2023',
      'IOP Himmel och pannkaka 2022–2025',
      'IOP Rågsveds IF 2022–2024',
      'IOP Stacken 2019–2023',
      'IOP Street Minds 2022–2023',
    ]);
    for (const { start } of titles) expect(start?.basis).toBe('assumed');
    for (const row of titles) expect(row['since']).toMatchObject({ basis: 'stated' });
  });
});

describe('The seven partnerships of 2022', () => {
  const SEVEN = [
    'Convictus',
    'Drömstort',
    'Himmel och pannkaka',
    'Inkluderande Enskede',
    'Rågsveds IF',
    'Stacken',
    'Street Minds',
  ];
  const ofTheBoard = async (query: Readonly<Record<string, string>>) =>
    ledger.ask<AgreementRow>('agreements', { party: await ledger.idOf('units', BOARD), ...query });
  const during2022 = () => ofTheBoard({ inForceDuring: '2022-01-01..2022-12-31' });

  it('S26 are the seven that the report lists, twice and alike', async () => {
    const listed = async (from: number, to: number) => {
      const lines = await ledger.lines('follow-up-2022', from, to);
      return lines.flatMap((line) => SEVEN.filter((name) => line.trim().endsWith(name)));
    };
    expect(await listed(16, 23)).toEqual(SEVEN);
    expect(await listed(81, 90)).toEqual(SEVEN);
    const partnerships = new Set((await during2022()).map((row) => row.partnershipName));
    expect([...partnerships].sort()).toEqual(SEVEN);
  });

  it('S27 rested on nine agreements in force at some time in 2022, of ten named and one more', async () => {
    const rows = await during2022();
    expect(rows).toHaveLength(9);
    expect(rows.map(({ title }) => title)).not.toContain('IOP Himmel och pannkaka 2020–2021');
    const all = await ofTheBoard({});
    expect(all).toHaveLength(11);
    expect(all.map(({ title }) => title)).toContain('IOP Convictus 2023–2026');
  });

  it('S78 on 31 December 2022: five in force, two expired without a follower', async () => {
    const rows = await ofTheBoard({ validOn: '2022-12-31' });
    const byPartnership = new Map<string, string[]>();
    for (const { partnershipName, status } of rows)
      byPartnership.set(partnershipName, [...(byPartnership.get(partnershipName) ?? []), status]);
    const inForce = SEVEN.filter((name) => byPartnership.get(name)?.includes('in-force'));
    expect(inForce).toEqual([
      'Drömstort',
      'Himmel och pannkaka',
      'Rågsveds IF',
      'Stacken',
      'Street Minds',
    ]);
    for (const name of ['Convictus', 'Inkluderande Enskede'])
      expect(byPartnership.get(name)).toEqual(['expired']);
  });
});
