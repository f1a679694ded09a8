/** The payment plan (utbetalningsplan): a funding cut into quarterly tranches, to the öre. */
import { describe, expect, it } from '@jest/globals';
import {
  agreementDrafted,
  agreementOf,
  by,
  fact,
  fundingAgreed,
  given,
  kr,
  partyJoined,
  publicPartyJoined,
} from '@liggaren/testing';
import { allTerms } from './funding.js';
import type { PlannedTranche } from './payment-events.js';
import type { AdoptPaymentPlan } from './payment-plan.js';
import { previewTranches } from './payment-plan.js';

const agreed = [agreementDrafted(), publicPartyJoined(by('stad')), partyJoined(by('convictus'))];
const plan: AdoptPaymentPlan = {
  funding: 'funding',
  basis: 'calendar',
  timing: 'advance',
  dueDays: 0,
};
const year2025 = { start: '2025-01-01', end: '2025-12-31' };

function tranchesOf(
  funding: Parameters<typeof fundingAgreed>[0],
  is: Partial<AdoptPaymentPlan> = {},
): readonly PlannedTranche[] {
  const { decision } = given(...agreed, fundingAgreed(funding)).when('AdoptPaymentPlan', {
    ...plan,
    ...is,
  });
  if (!('facts' in decision)) throw new Error(decision.rejection.code);
  const [adopted] = decision.facts;
  if (adopted?.type !== 'PaymentPlanAdopted') throw new Error('no plan');
  return adopted.data.tranches;
}

describe('Adopting a payment plan', () => {
  it('S100 gives four tranches of 382 500 kr: 345 000, 12 500 and 25 000 by line', () => {
    const tranche = (number: number, from: string, to: string) => ({
      number,
      label: `2025-Q${number}`,
      period: { from, to },
      fiscalYear: 2025,
      dueOn: from,
      amountMinor: kr(382_500),
      lines: [
        { code: 'personnel', amountMinor: kr(345_000) },
        { code: 'material', amountMinor: kr(12_500) },
        { code: 'other', amountMinor: kr(25_000) },
      ],
    });
    given(...agreed, fundingAgreed(year2025))
      .when('AdoptPaymentPlan', plan)
      .then(
        fact('PaymentPlanAdopted', {
          ...plan,
          tranches: [
            tranche(1, '2025-01-01', '2025-03-31'),
            tranche(2, '2025-04-01', '2025-06-30'),
            tranche(3, '2025-07-01', '2025-09-30'),
            tranche(4, '2025-10-01', '2025-12-31'),
          ],
        }),
      );
  });

  it('pays in advance: so many days after the quarter’s first', () =>
    expect(tranchesOf(year2025, { timing: 'advance', dueDays: 30 })[0]?.dueOn).toBe('2025-01-31'));

  it('pays in arrears: so many days after the quarter’s last', () =>
    expect(tranchesOf(year2025, { timing: 'arrears', dueDays: 30 })[0]?.dueOn).toBe('2025-04-30'));

  it('takes the fiscal year of a tranche’s first day, over the turn of a year too', () => {
    const acrossYears = { start: '2025-11-15', end: '2026-05-14' };
    const by = (basis: AdoptPaymentPlan['basis']) =>
      tranchesOf(acrossYears, { basis }).map(({ label, fiscalYear }) => [label, fiscalYear]);
    expect(by('agreement')).toEqual([
      ['A1', 2025],
      ['A2', 2026],
    ]);
    expect(by('calendar')).toEqual([
      ['2025-Q4', 2025],
      ['2026-Q1', 2026],
      ['2026-Q2', 2026],
    ]);
  });

  it('is refused for a funding that does not exist', () =>
    given(...agreed)
      .when('AdoptPaymentPlan', plan)
      .thenRejected('unknown-funding', '/funding'));

  it('is refused twice for one funding', () =>
    given(...agreed, fundingAgreed(year2025), fact('PaymentPlanAdopted', { ...plan, tranches: [] }))
      .when('AdoptPaymentPlan', { ...plan, timing: 'arrears' })
      .thenRejected('plan-already-adopted', '/funding'));

  it.each([{}, { months: 12 }, { start: '2025-01-01' }])(
    'S111 is refused where no first and last day are known: %o',
    (funding) =>
      given(...agreed, fundingAgreed(funding))
        .when('AdoptPaymentPlan', plan)
        .thenRejected('plan-needs-a-period', '/funding'),
  );
});

describe('A funding without a plan', () => {
  const preview = (is: Parameters<typeof fundingAgreed>[0]) => {
    const agreement = agreementOf(...agreed, fundingAgreed(is));
    return agreement.fundings.flatMap((funding) =>
      allTerms(funding).flatMap((terms) => previewTranches(agreement, terms) ?? []),
    );
  };

  it('S111 is previewed in relative quarters where only a length is stated', () => {
    const tranches = preview({ months: 12 });
    expect(tranches.map(({ label }) => label)).toEqual(['1 of 4', '2 of 4', '3 of 4', '4 of 4']);
    expect(tranches.map(({ amountMinor }) => amountMinor)).toEqual(Array(4).fill(kr(382_500)));
    expect(tranches.some(({ period, fiscalYear }) => period ?? fiscalYear)).toBe(false);
  });

  it('is previewed by the calendar where its days are known', () =>
    expect(preview(year2025).map(({ label, fiscalYear }) => [label, fiscalYear])).toEqual([
      ['2025-Q1', 2025],
      ['2025-Q2', 2025],
      ['2025-Q3', 2025],
      ['2025-Q4', 2025],
    ]));

  it('has no preview where neither days nor a length are known', () =>
    expect(preview({})).toEqual([]));
});
