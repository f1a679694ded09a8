/** The payment plan (utbetalningsplan): a funding cut into quarterly tranches, to the öre. */
import { describe, expect, it } from '@jest/globals';
import {
  agreementDrafted,
  agreementOf,
  as,
  by,
  effective,
  fact,
  fundingAgreed,
  fundingOf,
  type Given,
  given,
  kr,
  partyJoined,
  payable,
  publicPartyJoined,
  quarter,
  stated,
  upTo,
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

describe('Revising a payment plan', () => {
  const released = upTo('released');
  const revised = (history: Given, is: Partial<AdoptPaymentPlan> = {}) => {
    const { decision } = history.when('RevisePaymentPlan', { ...plan, ...is });
    if (!('facts' in decision)) throw new Error(decision.rejection.code);
    const [fact] = decision.facts;
    return fact?.type === 'PaymentPlanRevised' ? fact.data.tranches : [];
  };
  const refunded = (lines: ReturnType<typeof fundingOf>['lines'], is: object = {}) =>
    effective('2025-02-01', fact('FundingRevised', { funding: 'funding', lines, ...year(is) }));
  const year = (is: object) => ({
    start: stated('2025-01-01'),
    end: stated('2025-12-31'),
    ...is,
  });
  const { lines } = fundingOf();
  const raised = lines.map((line) => ({ ...line, amountMinor: line.amountMinor + kr(3) + 1 }));

  it('keeps what is released, in number, amounts, period and due day, and cuts the rest anew', () => {
    const [first, ...others] = revised(released.and(refunded(raised)), {
      timing: 'arrears',
      dueDays: 14,
    });
    expect(first).toEqual(quarter(1));
    expect(others.map(({ number, dueOn }) => [number, dueOn])).toEqual([
      [2, '2025-07-14'],
      [3, '2025-10-14'],
      [4, '2026-01-14'],
    ]);
    const sum = (code: string) =>
      [...others, quarter(1)]
        .flatMap((tranche) => tranche.lines)
        .filter((line) => line.code === code)
        .reduce((total, { amountMinor }) => total + amountMinor, 0);
    for (const { code, amountMinor } of raised) expect(sum(code)).toBe(amountMinor);
  });

  it('gives unreleased tranches that begin on the same day their numbers, and their holds', () =>
    expect(revised(payable()).map(({ number }) => number)).toEqual([1, 2, 3, 4]));

  it('gives others numbers that were never used', () => {
    const shifted = revised(payable().and(refunded(lines, { start: stated('2025-02-01') })));
    expect(shifted.map(({ number, period }) => [number, period.from])).toEqual([
      [5, '2025-02-01'],
      [2, '2025-04-01'],
      [3, '2025-07-01'],
      [4, '2025-10-01'],
    ]);
  });

  it('gives the place of a cancelled one a number of its own', () => {
    const cancelled = released.after(
      'CancelTranche',
      { tranche: 'funding/1', why: 'closed' },
      { on: '2025-03-01' },
    );
    expect(revised(cancelled).map(({ number }) => number)).toEqual([5, 2, 3, 4]);
  });

  it('weighs what is left by days: agreement quarters that begin inside what was released', () =>
    expect(
      revised(released, { basis: 'agreement' }).map(({ label, period }) => [label, period.from]),
    ).toEqual([
      ['2025-Q1', '2025-01-01'],
      ['A2', '2025-04-01'],
      ['A3', '2025-07-01'],
      ['A4', '2025-10-01'],
    ]));

  it('keeps what something is set off against, though it is not released', () => {
    const claimed = upTo('paid').and(
      as(
        'claim',
        effective(
          '2025-03-01',
          fact('RepaymentClaimed', {
            funding: 'funding',
            amountMinor: kr(100_000),
            currency: 'SEK',
            ground: 'unspent',
          }),
        ),
      ),
    );
    const setOff = claimed.after(
      'SetOffRepayment',
      { claim: 'claim', tranche: 'funding/2', amountMinor: kr(100_000), currency: 'SEK' },
      { on: '2025-03-02' },
    );
    const [first, second] = revised(setOff.and(refunded(raised)));
    expect([first, second]).toEqual([quarter(1), quarter(2)]);
  });

  it('is refused where a line would be less than what is released of it', () => {
    const less = lines.map((line) =>
      line.code === 'other' ? { ...line, amountMinor: kr(24_999) } : line,
    );
    const { decision } = released.and(refunded(less)).when('RevisePaymentPlan', plan);
    expect(decision).toMatchObject({
      rejection: { code: 'below-released', details: { code: 'other', releasedMinor: kr(25_000) } },
    });
    released
      .and(refunded(lines.slice(0, 2)))
      .when('RevisePaymentPlan', plan)
      .thenRejected('below-released', '/funding');
  });

  it('is refused where money is left and no day for it', () =>
    released
      .and(refunded(lines, { end: stated('2025-03-31') }))
      .when('RevisePaymentPlan', plan)
      .thenRejected('no-quarter-left', '/funding'));

  it('may leave nothing but what is released, when that is all', () => {
    const all = lines.map(({ code, label }, index) => ({
      code,
      label,
      amountMinor: quarter(1).lines[index]?.amountMinor ?? 0,
    }));
    expect(revised(released.and(refunded(all)))).toEqual([quarter(1)]);
  });

  it('is refused where no plan was adopted, and where no days are known', () => {
    payable('planned').when('RevisePaymentPlan', plan).thenRejected('plan-not-adopted', '/funding');
    payable()
      .when('RevisePaymentPlan', { ...plan, funding: 'other' })
      .thenRejected('unknown-funding', '/funding');
    payable()
      .and(
        effective('2025-02-01', fact('FundingRevised', { funding: 'funding', lines, months: 6 })),
      )
      .when('RevisePaymentPlan', plan)
      .thenRejected('plan-needs-a-period', '/funding');
  });
});
