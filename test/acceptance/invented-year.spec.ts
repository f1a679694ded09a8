/** The invented partnership of the demonstration: a whole year of money, asked on both clocks. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemonstrationLedger, openDemonstration, type Row } from './demonstration-ledger.js';

interface Tranche extends Row {
  readonly number: number;
  readonly stage: string;
  readonly gates: readonly { readonly code: string }[];
  readonly attests: readonly { readonly stands: boolean }[];
  readonly progress: Readonly<Record<string, { readonly amountMinor: number }>>;
}

const TITLE = 'IOP Öppen förmiddag 2025–2026 (uppdiktad)';

let ledger: DemonstrationLedger;
let agreement: string;
beforeAll(async () => {
  ledger = await openDemonstration();
  agreement = (await ledger.agreement(TITLE)).agreement;
});
afterAll(() => ledger.close());

/** The tranche as it was known at the end of a day in Stockholm. */
async function tranche(number: number, knownAt: string): Promise<Tranche> {
  const rows = await ledger.ask<Tranche>('payment-schedule', { agreement, knownAt });
  const found = rows.find((row) => row.number === number);
  if (!found) throw new Error(`no tranche ${number} on ${knownAt}`);
  return found;
}
const codes = ({ gates }: Tranche) => gates.map(({ code }) => code);

describe('The invented year', () => {
  it('is labelled as invented wherever a person reads a name of it', async () => {
    for (const collection of ['organisations', 'units', 'partnerships'] as const) {
      const names = (await ledger.ask<{ name: string }>(collection)).map(({ name }) => name);
      for (const name of names.filter((one) => /Öppen förmiddag|Exempel|Påhittade/.test(one)))
        expect(name).toMatch(/uppdikta/);
    }
    expect(TITLE).toContain('uppdiktad');
  });

  it.each([
    ['2025-03-31', 'planned'],
    ['2025-04-01', 'released'],
    ['2025-04-02', 'released'],
    ['2025-04-03', 'attested'],
    ['2025-04-04', 'instructed'],
    ['2025-04-08', 'paid'],
  ])('by %s the first tranche is %s', async (day, stage) =>
    expect((await tranche(1, day)).stage).toBe(stage),
  );

  it('in July the account closes between attest and payment: both attests fall, and are given anew', async () => {
    expect((await tranche(2, '2025-07-03')).stage).toBe('attested');
    const fallen = await tranche(2, '2025-07-04');
    expect(fallen.stage).toBe('released');
    expect(fallen.attests.some(({ stands }) => stands)).toBe(false);
    expect(codes(fallen)).toContain('account-closed');
    expect(codes(await tranche(2, '2025-07-07'))).toEqual(['account-cooling-off']);
    expect((await tranche(2, '2025-07-10')).stage).toBe('attested');
    expect((await tranche(2, '2025-07-15')).stage).toBe('paid');
  });

  it('in October the third tranche is withheld for a late report, and released when it is accepted', async () => {
    const held = await tranche(3, '2025-10-06');
    expect(held.stage).toBe('held');
    expect(codes(held)).toEqual(['withheld', 'report-not-accepted']);
    expect(codes(await tranche(3, '2025-10-27'))).toContain('report-not-accepted');
    expect((await tranche(3, '2025-10-29')).stage).toBe('released');
  });

  it('in December a sum with a nought too few is voided and replaced', async () => {
    expect(codes(await tranche(4, '2025-12-10'))).toContain('funds-too-small');
    expect(codes(await tranche(4, '2025-12-12'))).toEqual([]);
  });

  it('in January the payment comes back from the bank, and is paid again: once in all', async () => {
    expect((await tranche(4, '2026-01-13')).stage).toBe('paid');
    const returned = await tranche(4, '2026-01-15');
    expect([returned.stage, returned.progress['remaining']?.amountMinor]).toEqual([
      'returned',
      25_000_000,
    ]);
    const again = await tranche(4, '2026-01-21');
    expect(again.stage).toBe('paid');
    const { paid, returned: back, remaining } = again.progress;
    expect([paid?.amountMinor, back?.amountMinor, remaining?.amountMinor]).toEqual([
      50_000_000, 25_000_000, 0,
    ]);
  });

  it('ends with 60 000 kr unspent, claimed in June and received in July', async () => {
    const budget = async (knownAt: string) =>
      ledger.ask<Row>('budget', { agreement, by: 'agreement', knownAt });
    const minor = (row: Row | undefined, name: string) =>
      (row?.[name] as { amountMinor: number } | undefined)?.amountMinor;
    const [june] = await budget('2026-06-30');
    const [july] = await budget('2026-07-06');
    expect([minor(june, 'paid'), minor(june, 'spent')]).toEqual([100_000_001, 94_000_001]);
    expect([minor(june, 'repaid') ?? 0, minor(july, 'repaid')]).toEqual([0, 6_000_000]);
  });

  it('is extended in August, with effect from April: what was true on 30 June depends on when one knows', async () => {
    const status = async (knownAt?: string) => {
      const rows = await ledger.ask<{ title: string; status: string }>('agreements', {
        validOn: '2026-06-30',
        ...(knownAt === undefined ? {} : { knownAt }),
      });
      return rows.find(({ title }) => title === TITLE)?.status;
    };
    expect(await status('2026-06-30')).toBe('expired');
    expect(await status()).toBe('in-force');
  });
});
