/** One organisation over all boards, by S-number of the facts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DemonstrationLedger, openDemonstration, type Row } from './demonstration-ledger.js';

let ledger: DemonstrationLedger;
beforeAll(async () => {
  ledger = await openDemonstration();
});
afterAll(() => ledger.close());

interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}
interface Sum extends Row {
  readonly as: string;
  readonly currency: string;
  readonly fiscalYear?: number;
  readonly agreed: Money;
  readonly drafted: Money;
  readonly counterpart?: {
    readonly organisationName: string;
    readonly unitNames?: readonly string[];
  };
  readonly because: Readonly<Record<string, readonly string[]>>;
}
interface PartyAgreement extends Row {
  readonly title: string;
  readonly status: string;
  readonly dialogue: boolean;
  readonly chain?: { readonly title: string; readonly gapDays?: number };
  readonly memberships: readonly {
    readonly from: { readonly day: string };
    readonly unitNames?: readonly string[];
  }[];
  readonly with: readonly {
    readonly organisationName?: string;
    readonly unitNames?: readonly string[];
  }[];
  readonly instruments: readonly {
    readonly instrument: string;
    readonly title: string;
    readonly operation?: string;
  }[];
  readonly signatures: readonly { readonly role: string; readonly signature?: string }[];
  readonly commitments: readonly { readonly text: string; readonly instrument: string }[];
  readonly sums: readonly Sum[];
}
interface Party extends Row {
  readonly number?: string;
  readonly numbers: readonly Row[];
  readonly units: readonly { readonly name: string }[];
  readonly partnerships: readonly {
    readonly name: string;
    readonly operations: readonly { readonly name: string }[];
    readonly agreements: readonly PartyAgreement[];
  }[];
  readonly sums: readonly Sum[];
  readonly totals: readonly Sum[];
}

async function party(name: string, query: Readonly<Record<string, string>> = {}): Promise<Party> {
  const id = await ledger.idOf('organisations', name);
  const [found] = await ledger.ask<Party>(`parties/${id}`, query);
  if (!found) throw new Error(`no party ${name}`);
  return found;
}
const titles = ({ partnerships }: Party) =>
  partnerships.map(({ name, agreements }) => [name, agreements.map(({ title }) => title)]);

const EU_2017 = 'IOP för utsatta EU-medborgare, från maj 2017';
const EU_MAIN = 'IOP för EU-medborgare i Stockholms stad, med bilagor';

describe('The party view of Convictus', () => {
  it('S160 shows both partnerships, of two boards, with every agreement', async () => {
    const convictus = await party('Convictus');
    expect(titles(convictus)).toEqual([
      ['Convictus', ['IOP Convictus 2019–2022', 'IOP Convictus 2023–2026']],
      ['IOP för utsatta EU-medborgare', [EU_2017, EU_MAIN]],
    ]);
    const boards = convictus.partnerships.map(({ agreements }) =>
      agreements.flatMap((one) => one.with.flatMap(({ unitNames = [] }) => unitNames)),
    );
    expect(boards[0]).toContain('Enskede-Årsta-Vantörs stadsdelsnämnd');
    expect(boards[1]).toContain('Socialnämnden');
  });

  it('S160 adds up what each payer has promised and paid, per fiscal year, for de minimis', async () => {
    const { sums, totals } = await party('Convictus');
    // The annex is not signed: drafted, and not agreed. No other document states a sum.
    expect(sums).toHaveLength(1);
    expect(sums[0]).toMatchObject({
      as: 'payee',
      counterpart: { organisationName: 'Stockholms stad', unitNames: ['Socialnämnden'] },
      currency: 'SEK',
      drafted: { amountMinor: 153_000_000, currency: 'SEK' },
      agreed: { amountMinor: 0, currency: 'SEK' },
    });
    expect(sums[0]).not.toHaveProperty('spent');
    expect(sums[0]?.because['drafted']?.length).toBeGreaterThan(0);
    expect(totals).toMatchObject([{ as: 'payee', drafted: { amountMinor: 153_000_000 } }]);
  });

  it('S160 is explained by its events, and not before anything was known', async () => {
    const id = await ledger.idOf('organisations', 'Convictus');
    const [cell] = await ledger.ask<Row>('explanations', { cell: `${id}/party` });
    const types = (cell?.['events'] as { type: string }[]).map(({ type }) => type);
    for (const type of ['PartyJoined', 'FundingAgreed', 'CommitmentMade', 'SuccessionRecorded'])
      expect(types).toContain(type);
    const then = await party('Convictus', { knownAt: '2018-12-31' });
    expect(titles(then)).toEqual([['IOP för utsatta EU-medborgare', [EU_2017]]]);
  });

  it('S162 shows the renewal chain: Convictus 1 with a dialogue, a gap of 365 days, Convictus 2', async () => {
    const { partnerships } = await party('Convictus');
    const [first, second] = partnerships[0]?.agreements ?? [];
    expect([first?.title, first?.dialogue]).toEqual(['IOP Convictus 2019–2022', true]);
    expect(second?.chain).toMatchObject({ title: first?.title, gapDays: 365 });
  });

  it('S159 shows how its part changed: places in Hjorthagen in 2017, mobile outreach in the annex of 2025', async () => {
    const eu = (await party('Convictus')).partnerships[1];
    const operations = eu?.operations.map(({ name }) => name);
    expect(operations).toEqual(['Convictus i Hjorthagen', 'mobilt uppsök']);
    const [before, now] = eu?.agreements ?? [];
    expect(before?.commitments.map(({ text }) => text)).toEqual([
      'Convictus i Hjorthagen med 20 platser.',
    ]);
    expect(now?.commitments[0]?.text).toContain('mobil uppsökande');
    // Each promise is that of its annex.
    const annexes = new Set(now?.commitments.map(({ instrument }) => instrument));
    expect([...annexes]).toEqual([now?.instruments[1]?.instrument]);
  });

  it('S88 shows the number and the operation of the annex, and that its signature is not evidenced', async () => {
    const convictus = await party('Convictus');
    expect(convictus.number).toBe('802012-1581');
    const annexed = convictus.partnerships[1]?.agreements[1];
    expect(annexed?.instruments.map(({ operation }) => operation)).toContain('mobilt uppsök');
    expect(annexed?.signatures).toMatchObject([{ role: 'styrelseordförande' }]);
    expect(annexed?.signatures[0]).not.toHaveProperty('signature');
  });

  it('S37 shows the numbers as written: the wrong one with its proposal, the right one', async () => {
    expect((await party('Convictus')).numbers).toMatchObject([
      { asWritten: '8002012-1581', valid: false, proposals: ['802012-1581'] },
      { asWritten: '802012-1581', valid: true },
    ]);
  });
});

describe('The party view of the others', () => {
  it('S52 has the City with two boards in Himmel och pannkaka, each a membership of its own', async () => {
    const city = await party('Stockholms stad');
    const agreement = city.partnerships
      .flatMap(({ agreements }) => agreements)
      .find(({ title }) => title === 'IOP Himmel och pannkaka 2022–2025');
    expect(agreement?.memberships.map(({ unitNames }) => unitNames)).toEqual([
      ['Enskede-Årsta-Vantörs stadsdelsnämnd'],
      ['Farsta stadsdelsnämnd'],
    ]);
    expect(agreement?.with.map(({ organisationName }) => organisationName)).toEqual([
      'Svenska kyrkan genom Farsta församling',
      'Stiftelsen Stora Sköndal',
    ]);
    const names = (await ledger.ask<Row>('parties')).map(({ name }) => name);
    expect(names).toContain('Svenska kyrkan genom Farsta församling');
    expect(names).not.toContain('Himmel och pannkaka');
  });

  it('the invented year is the payer’s as it is the payee’s, year by year', async () => {
    const query = { validOn: '2026-11-24' };
    const paid = (await party('Föreningen Exempel (uppdiktad)', query)).sums;
    const city = (await party('Stockholms stad', query)).sums;
    const of = (sums: readonly Sum[], as: string, name: string) =>
      sums
        .filter((sum) => sum.as === as && sum.counterpart?.organisationName === name)
        .map(({ fiscalYear, agreed, paid: money }) => [fiscalYear, agreed, money] as const);
    const payee = of(paid, 'payee', 'Stockholms stad');
    expect(payee.map(([year]) => year)).toEqual([undefined, 2025, 2026]);
    expect(of(city, 'payer', 'Föreningen Exempel (uppdiktad)')).toEqual(payee);
  });
});
