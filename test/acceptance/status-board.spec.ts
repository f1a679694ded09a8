/** The status board of the four documents' partnerships, day by day, by S-number of the facts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemonstrationLedger, openDemonstration, type Row } from './demonstration-ledger.js';

interface BoardRow extends Row {
  readonly title: string;
  readonly partnershipName: string;
  readonly state: string;
  readonly lastDay?: string;
  readonly since?: string;
  readonly daysLeft?: number;
  readonly daysSince?: number;
  readonly dialogue: boolean;
  readonly options: readonly { readonly status: string; readonly endIfUsed?: string }[];
  readonly awaiting: readonly Row[];
  readonly gaps: readonly { readonly days: number; readonly after: { readonly title: string } }[];
}

const BOARD = 'Enskede-Årsta-Vantörs stadsdelsnämnd';

let ledger: DemonstrationLedger;
let party: string;
beforeAll(async () => {
  ledger = await openDemonstration();
  party = await ledger.idOf('units', BOARD);
});
afterAll(() => ledger.close());

const on = (validOn: string) => ledger.ask<BoardRow>('status-board', { validOn, party });
const named = (rows: readonly BoardRow[], state: string) =>
  rows.filter((row) => row.state === state).map((row) => row.partnershipName);
const row = async (validOn: string, partnership: string) => {
  const found = (await on(validOn)).filter(
    ({ partnershipName }) => partnershipName === partnership,
  );
  expect(found).toHaveLength(1);
  return found[0] as BoardRow;
};

describe('The status board of the district board', () => {
  it('S78 on 31 December 2022: five in force, and two expired, with their last days', async () => {
    const rows = await on('2022-12-31');
    expect(rows).toHaveLength(7);
    expect(named(rows, 'in-force').sort()).toEqual([
      ...['Drömstort', 'Himmel och pannkaka', 'Rågsveds IF', 'Stacken', 'Street Minds'],
    ]);
    expect(
      rows
        .filter(({ state }) => state === 'expired')
        .map((one) => [one.partnershipName, one.lastDay, one.since, one.daysSince]),
    ).toEqual([
      ['Convictus', '2022-06-30', '2022-07-01', 184],
      ['Inkluderande Enskede', '2022-09-30', '2022-10-01', 92],
    ]);
  });

  it('S78 each partnership stands there once, by the newest agreement of its chain', async () => {
    const rows = await on('2022-12-31');
    expect(new Set(rows.map(({ partnershipName }) => partnershipName)).size).toBe(7);
    const titles = rows.map(({ title }) => title);
    expect(titles).toContain('IOP Rågsveds IF 2022–2024');
    expect(titles).not.toContain('IOP Rågsveds IF 2019–2022');
    expect(titles).toContain('IOP Street Minds 2022–2023');
    // The day before it took over, the older one decided.
    expect((await row('2022-05-31', 'Rågsveds IF')).title).toBe('IOP Rågsveds IF 2019–2022');
  });

  it('S4 counts the days left of Convictus 2023–2026 down to its last day, and up from it', async () => {
    expect(await row('2026-06-29', 'Convictus')).toMatchObject({ state: 'in-force', daysLeft: 1 });
    expect(await row('2026-06-30', 'Convictus')).toMatchObject({ state: 'in-force', daysLeft: 0 });
    const after = await row('2026-07-01', 'Convictus');
    expect(after).toMatchObject({ state: 'expired', since: '2026-07-01', daysSince: 1 });
    expect(after).not.toHaveProperty('daysLeft');
  });

  it('S43 shows that Convictus has expired while talks about continuing are under way', async () => {
    expect(await row('2023-03-31', 'Convictus')).toMatchObject({
      state: 'expired',
      dialogue: true,
    });
  });

  it('S162 the talks ended in a new agreement: it decides, after a gap of 365 days', async () => {
    const now = await row('2023-07-01', 'Convictus');
    expect(now).toMatchObject({ state: 'in-force', dialogue: false });
    expect(now.gaps).toMatchObject([{ days: 365, after: { title: 'IOP Convictus 2019–2022' } }]);
    const himmel = await row('2022-12-31', 'Himmel och pannkaka');
    expect(himmel.gaps.map(({ days }) => days)).toEqual([264]);
  });

  it('S81 three options are open at the end of 2022, and what became of them is not known after', async () => {
    const options = (rows: readonly BoardRow[]) =>
      rows.flatMap(({ partnershipName, options: all }) =>
        all.map(({ status, endIfUsed }) => [partnershipName, status, endIfUsed]),
      );
    expect(options(await on('2022-12-31')).sort()).toEqual([
      ['Drömstort', 'available', '2024-06-01'],
      ['Rågsveds IF', 'available', '2025-05-31'],
      ['Street Minds', 'available', '2024-05-31'],
    ]);
    expect(new Set(options(await on('2024-12-31')).map(([, status]) => status))).toEqual(
      new Set(['outcome-unknown']),
    );
  });

  it('as known at the end of 2022 it has none of them: their report came in 2023', async () => {
    // The unit itself was not known then, so it is asked without it.
    const rows = await ledger.ask<BoardRow>('status-board', {
      validOn: '2022-12-31',
      knownAt: '2022-12-31',
    });
    expect(rows.map(({ title }) => title)).toEqual([
      'IOP för utsatta EU-medborgare, från maj 2017',
    ]);
  });
});

describe('The status board of the social welfare board', () => {
  it('S109 shows the annex Convictus 2025 awaiting both its signatures', async () => {
    const rows = await ledger.ask<BoardRow>('status-board', { validOn: '2026-01-01' });
    const awaiting = rows.flatMap((one) => one.awaiting);
    expect(awaiting).toMatchObject([
      {
        title: 'Bilaga Convictus 2025',
        kind: 'annex',
        lines: 2,
        missing: ['socialdirektör', 'styrelseordförande'],
      },
    ]);
  });
});
