/**
 * Random payouts, for property tests: an agreement concluded, funded and planned, with money set aside, a
 * verified account, mandates for several persons and a report owed, whose tranches go to the bank and back
 * in masses while funding, plan, account and mandates change, facts are back-dated and voided.
 */
import type { Agreement, DateFact } from '@liggaren/domain';
import type fc from 'fast-check';
import type { OnAgreement } from './random-agreements.js';
import { CONTENT, COURSE } from './random-agreements.js';
import { Choices } from './random-choices.js';
import { FUNDING, PLAN, planTerms } from './random-money.js';
import { steps } from './random-histories.js';
import { PERSONS, REPORTS, SAFEGUARDS } from './random-registers.js';
import { nextStep, REPAYMENTS, STEPS } from './random-steps.js';
import { type GivenCommand, type RandomHistory, World } from './random-world.js';

export function randomPayouts(maxSteps = 120): fc.Arbitrary<RandomHistory> {
  return steps(maxSteps, maxSteps / 2).map(play);
}

const DAY = 86_400_000;

function play(given: readonly (readonly number[])[]): RandomHistory {
  const world = new World(Date.UTC(2025, 0, 1, 8));
  const on = begin(world);
  for (const numbers of given) {
    const by = new Choices(numbers);
    world.wait(by.one([1, 3_600_000, DAY, 10 * DAY]));
    const own = world.events.filter(({ revision }) => revision > 4);
    if (by.chance(25)) world.void(by.one(own));
    else world.give(command(world, by, on), by.chance(15) ? nearby(world, by) : undefined);
  }
  return world;
}

/** Days before or after, as facts are that come late or early. */
function nearby(world: World, by: Choices): DateFact {
  const day = Date.parse(world.dayOf()) + (by.draw(90) - 60) * DAY;
  return { date: new Date(day).toISOString().slice(0, 10), basis: 'stated' };
}

const CHANGES: readonly OnAgreement[] = [
  (by, agreement) => ({ type: 'RevisePaymentPlan', data: planTerms(by, agreement) }),
  (by, agreement) => ({ type: 'RevisePaymentPlan', data: planTerms(by, agreement) }),
  (by, agreement) => revised(by, agreement),
  (by, agreement) => revised(by, agreement),
  ...FUNDING.slice(2),
  ...PLAN.slice(2),
  amended,
  amended,
];

function command(world: World, by: Choices, on: string): GivenCommand {
  if (by.chance(12)) return by.one([...SAFEGUARDS, ...REPORTS])(world, by);
  const agreement = world.state('agreement', on) as Agreement;
  const others = by.chance(8) ? ENDS : by.one([STEPS, STEPS, REPAYMENTS, CHANGES]);
  const chosen = by.chance(4) ? by.one(others) : nextStep;
  return { ...chosen(by, agreement, world), on } as GivenCommand;
}

const ENDS: readonly OnAgreement[] = [...COURSE, ...CONTENT];

/** Drafts an amendment, or concludes the one that is drafted. */
function amended(by: Choices, agreement: Agreement): ReturnType<OnAgreement> {
  const open = agreement.instruments.filter(
    ({ kind, concluded }) => kind === 'amendment' && !concluded,
  );
  if (open.length === 0) return { type: 'DraftAmendment', data: { title: by.name() } };
  const instrument = by.one(open).id;
  return { type: 'ConcludeInstrument', data: { instrument, basis: 'stated-in-document' } };
}

/** A little more than before, or much less, now or once an amendment is concluded. */
function revised(by: Choices, agreement: Agreement): ReturnType<OnAgreement> {
  const funding = by.one(agreement.fundings);
  const drafts = agreement.instruments.filter(({ kind }) => kind === 'amendment');
  const { lines } = funding?.revisions.at(-1)?.data ?? funding?.data ?? { lines: [] };
  return {
    type: 'ReviseFunding',
    data: {
      funding: funding?.id ?? '',
      ...(drafts.length > 0 && by.chance(2) ? { instrument: by.one(drafts).id } : {}),
      lines: lines.map((line) => ({
        ...line,
        amountMinor: by.chance(4)
          ? Math.floor(line.amountMinor / 5)
          : line.amountMinor + by.draw(3) * 10_007,
      })),
    },
  };
}

/** Answers the agreement's id. */
function begin(world: World): string {
  const day = (date: string) => ({ date, basis: 'stated' }) as const;
  world.must({ type: 'OpenLedger', data: { owner: 'Staden', demonstration: true } });
  const city = world.begin({
    type: 'RegisterOrganisation',
    data: { name: 'Staden', kind: 'public' },
  });
  const payee = world.begin({
    type: 'RegisterOrganisation',
    data: { name: 'En', kind: 'civil-society' },
  });
  const unit = world.begin({
    type: 'EstablishUnit',
    data: { name: 'Nämnd', organisation: city, kind: 'board' },
  });
  const partnership = world.begin({ type: 'StartPartnership', data: { name: 'Samverkan' } });
  const accounts = ['5050-1055', '123-4566'].map((number) => {
    const [registered] = world.must({
      type: 'RegisterPayoutAccount',
      on: payee,
      by: 'registrar',
      data: { kind: 'bankgiro', number },
    });
    const account = registered?.id ?? '';
    const data = { account, method: 'letter', coolingOffDays: 0 };
    world.must({ type: 'VerifyPayoutAccount', on: payee, by: 'verifier', data });
    return account;
  });
  for (const person of PERSONS)
    for (const attest of ['sak', 'beslut'] as const)
      world.must({
        type: 'GrantAttestMandate',
        on: unit,
        data: {
          person,
          attest,
          from: '2024-01-01',
          currency: 'SEK',
          ...(person === 'dag' ? { limitMinor: 100_000 } : {}),
        },
      });
  const on = world.begin({
    type: 'DraftAgreement',
    data: { title: 'IOP', partnership, start: day('2025-01-01'), end: day('2026-12-31') },
  });
  const payer = { organisation: city, units: [unit] };
  world.must({ type: 'JoinParty', on, data: { kind: 'public', acting: payer } });
  const acting = { organisation: payee };
  world.must({ type: 'JoinParty', on, data: { kind: 'civil-society', acting } });
  world.must({ type: 'ConcludeInstrument', on, data: { basis: 'stated-in-document' } });
  for (const fiscalYear of [2025, 2026])
    world.must({
      type: 'ConfirmAppropriation',
      on,
      data: { unit, fiscalYear, currency: 'SEK', amountMinor: 400_000 },
    });
  const [agreed] = world.must({
    type: 'AgreeFunding',
    on,
    data: {
      payer,
      payee: acting,
      currency: 'SEK',
      lines: ['personnel', 'material', 'other'].map((code, index) => ({
        code,
        label: code,
        amountMinor: Math.floor(900_001 / 3 ** index),
      })),
      start: day('2025-01-01'),
      end: day('2026-12-31'),
    },
  });
  const funding = agreed?.id ?? '';
  const [account = ''] = accounts;
  world.must({ type: 'DesignatePayoutAccount', on, data: { funding, account } });
  world.must({
    type: 'AdoptPaymentPlan',
    on,
    data: { funding, basis: 'calendar', timing: 'advance', dueDays: 30 },
  });
  world.must({
    type: 'AgreeReportingTerms',
    on,
    data: {
      obligations: [{ code: 'account', kind: 'financial', gates: [`${funding}/3`] }],
    },
  });
  return on;
}
