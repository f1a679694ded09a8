/** Random commands on an agreement's money before it is paid: funding, money set aside, account, plan. */
import type { Agreement } from '@liggaren/domain';
import { anInstrument, type OnAgreement, party } from './random-agreements.js';
import { type Choices, idsOf } from './random-choices.js';
import type { World } from './random-world.js';

const LINES = ['personnel', 'material', 'other'];

export const FUNDING: readonly OnAgreement[] = [
  (by, agreement) => ({
    type: 'AgreeFunding',
    data: {
      ...anInstrument(by, agreement),
      payer: party(by, agreement),
      payee: party(by, agreement),
      currency: by.one(['SEK', 'SEK', 'SEK', 'EUR']),
      ...terms(by),
    },
  }),
  (by, agreement) => ({
    type: 'ReviseFunding',
    data: {
      funding: by.one(idsOf(agreement.fundings)),
      ...anInstrument(by, agreement),
      ...terms(by),
    },
  }),
  (by, agreement, world) => ({
    type: 'ConfirmAppropriation',
    data: {
      unit: by.one(publicUnits(agreement, world)),
      fiscalYear: 2022 + by.draw(6),
      currency: 'SEK',
      amountMinor: 1 + by.draw(9_999) * 1_000,
    },
  }),
  (by, agreement) => ({
    type: 'WithdrawAppropriation',
    data: { appropriation: by.one(idsOf(agreement.appropriations)) },
  }),
];

export const PLAN: readonly OnAgreement[] = [
  (by, agreement) => ({ type: 'AdoptPaymentPlan', data: planTerms(by, agreement) }),
  (by, agreement) => ({ type: 'RevisePaymentPlan', data: planTerms(by, agreement) }),
  (by, agreement, world) => {
    const funding = by.one(agreement.fundings);
    const payee = world.state('organisation', funding?.data.payee.organisation ?? '');
    return {
      type: 'DesignatePayoutAccount',
      data: { funding: funding?.id, account: by.one(payee?.accounts ?? [])?.id },
    };
  },
];

export function planTerms(by: Choices, agreement: Agreement) {
  return {
    funding: by.one(idsOf(agreement.fundings)),
    basis: by.one(['calendar', 'agreement'] as const),
    timing: by.one(['advance', 'arrears'] as const),
    dueDays: by.draw(90),
  };
}

function terms(by: Choices) {
  const period = by.chance(3)
    ? { months: 1 + by.draw(30) }
    : { ...by.opt('start', () => by.date()), ...by.opt('end', () => by.date()) };
  return {
    lines: LINES.slice(0, 1 + by.draw(3)).map((code) => ({
      code,
      label: by.one([code, 'lön inkl. OB']),
      amountMinor: by.draw(9_999) * 997,
    })),
    ...by.opt('printedTotalMinor', () => 1_000),
    ...period,
  };
}

/** Units that a public party acts through; any, for one that acts itself. */
function publicUnits(agreement: Agreement, world: World): readonly string[] {
  return agreement.parties.flatMap(({ kind, acting, left }) =>
    kind === 'public' && acting && !left ? (acting.units ?? world.idsOf('unit')) : [],
  );
}
