/** The annex of 2025: unsigned, with its money, its gates and what it does not say, by S-number of the facts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AgreementRow,
  type DemonstrationLedger,
  openDemonstration,
  type Row,
} from './demonstration-ledger.js';

const MAIN = 'IOP för EU-medborgare i Stockholms stad, med bilagor';
const ANNEX = 'Bilaga Convictus 2025';

interface TrancheRow extends Row {
  readonly number: number;
  readonly label: string;
  readonly stage: string;
  readonly releasable: boolean;
  readonly amount: { readonly amountMinor: number };
  readonly lines: readonly { readonly amount: { readonly amountMinor: number } }[];
  readonly gates: readonly { readonly code: string; readonly details: Row }[];
}

let ledger: DemonstrationLedger;
beforeAll(async () => {
  ledger = await openDemonstration();
});
afterAll(() => ledger.close());

const annexOf = ({ instruments }: AgreementRow) => {
  const found = instruments.find(({ title }) => title === ANNEX);
  if (!found) throw new Error('no annex');
  return found;
};
const schedule = async () =>
  ledger.ask<TrancheRow>('payment-schedule', {
    agreement: (await ledger.agreement(MAIN)).agreement,
  });
const gateCodes = ({ gates }: TrancheRow) => [...new Set(gates.map(({ code }) => code))];

describe('The annex Convictus 2025', () => {
  it('S86 stands under a main agreement, with funding, terms and signature lines of its own', async () => {
    const agreement = await ledger.agreement(MAIN);
    const annex = annexOf(agreement);
    expect(agreement.instruments.map(({ kind }) => kind)).toEqual(['agreement', 'annex']);
    expect(agreement.fundings.map(({ instrument }) => instrument)).toEqual([annex.instrument]);
    expect(agreement.terms.some(({ instrument }) => instrument === annex.instrument)).toBe(true);
    expect(annex.signatureLines).toHaveLength(2);
  });

  it('S86 the main agreement is concluded as the annex states it, while the annex is not', async () => {
    const agreement = await ledger.agreement(MAIN);
    expect(agreement.status).toBe('concluded');
    expect(agreement.notes).toEqual(['start-not-stated']);
    expect(agreement.instruments[0]?.conclusion).toBe('stated-in-document');
    expect(annexOf(agreement).status).toBe('awaiting-signatures');
  });

  it('S88 concerns Convictus, 802012-1581, with the operation mobilt uppsök', async () => {
    expect(annexOf(await ledger.agreement(MAIN)).operation).toBe('mobilt uppsök');
    const rows = await ledger.ask<{ name: string; organisation: { number?: string } }>(
      'organisations',
    );
    expect(rows.find(({ name }) => name === 'Convictus')?.organisation.number).toBe('802012-1581');
  });

  it('S97 is funded for 12 months by three lines, 1 530 000 kr', async () => {
    const [funding] = (await ledger.agreement(MAIN)).fundings;
    expect(funding?.months).toBe(12);
    expect(funding?.total).toEqual({ amountMinor: 153_000_000, currency: 'SEK' });
    expect(funding?.lines.map(({ label, amountMinor }) => [label, amountMinor])).toEqual([
      ['Personal (lön inkl. OB)', 138_000_000],
      ['Förbrukningsmaterial', 5_000_000],
      ['Övriga kostnader', 10_000_000],
    ]);
  });

  it('S98 the lines sum to the printed total; shares 90,196 %, 3,268 %, 6,536 %', async () => {
    const [funding] = (await ledger.agreement(MAIN)).fundings;
    const lines = funding?.lines ?? [];
    expect(lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(153_000_000);
    expect(await ledger.flags('funding-total-differs')).toEqual([]);
    expect(lines.map(({ sharePercent }) => sharePercent)).toEqual(['90.196', '3.268', '6.536']);
  });

  it('S100 gives four tranches of 382 500 kr: 345 000, 12 500 and 25 000 by line', async () => {
    const tranches = await schedule();
    expect(tranches).toHaveLength(4);
    for (const { amount, lines, stage } of tranches) {
      expect(stage).toBe('previewed');
      expect(amount.amountMinor).toBe(38_250_000);
      expect(lines.map((line) => line.amount.amountMinor)).toEqual([
        34_500_000, 1_250_000, 2_500_000,
      ]);
    }
  });

  it('none of the tranches may be released, and each says every reason', async () => {
    for (const tranche of await schedule()) {
      expect(tranche.releasable).toBe(false);
      expect(gateCodes(tranche)).toEqual([
        'instrument-not-concluded',
        'signature-not-evidenced',
        'funds-not-set-aside',
        'account-not-designated',
        'plan-not-adopted',
        'period-not-stated',
      ]);
    }
  });

  it('S101 no account is in the document: a gate; advance or arrears not stated: a flag', async () => {
    const [tranche] = await schedule();
    expect(tranche && gateCodes(tranche)).toContain('account-not-designated');
    const topics = (await ledger.flags('funding-term-not-stated')).map(
      ({ details }) => details['topic'],
    );
    expect(topics).toEqual(expect.arrayContaining(['payout-account', 'payment-timing']));
  });

  it('S103 flags that no due day, no rule on unspent money and none on audit is stated', async () => {
    const topics = (await ledger.flags('funding-term-not-stated')).map(
      ({ details }) => details['topic'],
    );
    expect(topics).toEqual(
      expect.arrayContaining(['financial-account-due', 'unspent-money', 'audit']),
    );
  });

  it('S104 is paid only if funds are set aside: the gate names the recorded condition', async () => {
    const condition = (await ledger.agreement(MAIN)).terms.find(
      ({ topic, stated }) => topic === 'funds-set-aside' && stated,
    );
    expect(condition?.text).toContain('medel har avsatts i socialnämndens budget');
    const [tranche] = await schedule();
    expect(tranche?.gates.find(({ code }) => code === 'funds-not-set-aside')).toMatchObject({
      events: [(condition as unknown as { term: string }).term],
    });
  });

  it('S108, S109 waits for socialdirektör and styrelseordförande: no signature is evidenced', async () => {
    const { signatureLines } = annexOf(await ledger.agreement(MAIN));
    expect(signatureLines.map(({ role, signature }) => [role, signature])).toEqual([
      ['socialdirektör', undefined],
      ['styrelseordförande', undefined],
    ]);
    expect(signatureLines[0]?.unit).toBe(await ledger.idOf('units', 'Socialnämnden'));
    const flags = await ledger.flags('signature-not-evidenced');
    expect(flags.map(({ details }) => details['role']).sort()).toEqual([
      'socialdirektör',
      'styrelseordförande',
    ]);
  });

  it('S111 is for 12 months without dates: previewed in relative quarters, and flagged', async () => {
    expect((await schedule()).map(({ label }) => label)).toEqual([
      '1 of 4',
      '2 of 4',
      '3 of 4',
      '4 of 4',
    ]);
    expect(await ledger.flags('funding-period-not-stated')).toMatchObject([
      { details: { months: 12 } },
    ]);
  });

  it('S113 says "i två likalydande exemplar" twice: flagged, from lines 101 and 103', async () => {
    const [flag, ...others] = await ledger.flags('clause-stated-twice');
    expect(others).toEqual([]);
    expect(flag?.sources.map(({ lines }) => lines)).toEqual(['101', '103']);
    for (const line of ['101', '103'])
      expect((await ledger.lines('annex-convictus-2025', Number(line)))[0]).toContain(
        'två likalydande exemplar',
      );
  });
});

describe('When the annex is signed after all', () => {
  let signed: DemonstrationLedger;
  beforeAll(async () => {
    signed = await openDemonstration();
  });
  afterAll(() => signed.close());

  it('S107 it is concluded by the second signature, on the later of the two days', async () => {
    const agreement = await signed.agreement(MAIN);
    const { instrument, signatureLines } = annexOf(agreement);
    const sign = (line: number, day: string) => {
      const { organisation, unit, role } = signatureLines[line] ?? { organisation: '', role: '' };
      return signed.command(`agreements/${agreement.agreement}/sign-instrument`, {
        instrument,
        organisation,
        ...(unit === undefined ? {} : { unit }),
        role,
        signedOn: { date: day, basis: 'stated' },
      });
    };
    expect((await sign(1, '2025-02-10')).status).toBe(200);
    expect(annexOf(await signed.agreement(MAIN)).status).toBe('awaiting-signatures');
    expect((await sign(0, '2025-02-03')).status).toBe(200);
    expect(annexOf(await signed.agreement(MAIN)).status).toBe('concluded');
    expect(annexOf(await signed.agreement(MAIN, '2025-02-09')).status).not.toBe('concluded');
    expect(annexOf(await signed.agreement(MAIN, '2025-02-10')).status).toBe('concluded');
    const [tranche] = await signed.ask<TrancheRow>('payment-schedule');
    expect(tranche && gateCodes(tranche)).toEqual([
      'funds-not-set-aside',
      'account-not-designated',
      'plan-not-adopted',
      'period-not-stated',
    ]);
  });
});
