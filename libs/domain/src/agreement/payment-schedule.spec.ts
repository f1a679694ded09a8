/** The payment schedule on a day: each tranche, how far it has come, and what holds it. */
import { describe, expect, it } from '@jest/globals';
import {
  agreementDrafted,
  agreementOf,
  appropriationConfirmed,
  as,
  by,
  effective,
  fact,
  fundingAgreed,
  fundingOf,
  type Given,
  type GivenFact,
  instrumentConcluded,
  kr,
  partyJoined,
  payable,
  PLAN_TERMS,
  planAdopted,
  publicPartyJoined,
  scheduled,
  stated,
  upTo,
} from '@liggaren/testing';
import { foldStream } from '../streams.js';
import { paymentScheduleOn, tranchesOf } from './payment-schedule.js';

const parties = [publicPartyJoined(by('stad')), partyJoined(by('convictus'))];
const year = { start: '2025-01-01', end: '2025-12-31' };
const onNewYear = (one: GivenFact) => effective('2025-01-01', one);
const drafted = [agreementDrafted(year), ...parties].map(onNewYear);
const scheduleOf = (facts: readonly GivenFact[], day: string) =>
  paymentScheduleOn(agreementOf(...facts), day);
const labels = ({ history }: Given, day: string) => {
  const agreement = foldStream('agreement', history);
  return agreement ? paymentScheduleOn(agreement, day).map(({ label }) => label) : [];
};

describe('The payment schedule on a day', () => {
  it('is empty until the funding counts', () => {
    const facts = [...drafted, effective('2025-02-01', fundingAgreed(year))];
    expect(scheduleOf(facts, '2025-01-31')).toEqual([]);
    expect(scheduleOf(facts, '2025-02-01')).toHaveLength(4);
  });

  it('is a preview until the plan counts, under the same names', () => {
    const facts = [...drafted, onNewYear(fundingAgreed()), effective('2025-02-01', planAdopted())];
    const [before] = scheduleOf(facts, '2025-01-31');
    const [after] = scheduleOf(facts, '2025-02-01');
    expect(before).toMatchObject({ tranche: 'funding/1', stage: 'previewed' });
    expect(after).toMatchObject({ tranche: 'funding/1', stage: 'planned', dueOn: '2025-01-01' });
    expect(before).not.toHaveProperty('dueOn');
  });

  it('says who pays whom, under which instrument', () =>
    expect(scheduled(payable())).toMatchObject({
      instrument: 'own',
      payer: by('stad', 'socialnämnden'),
      payee: by('convictus'),
      currency: 'SEK',
      amountMinor: kr(382_500),
      fiscalYear: 2025,
      events: ['funding', 'plan'],
    }));

  it('follows a tranche by its stages, each from its day', () => {
    const way = upTo('returned');
    const days = ['01-31', '02-01', '02-02', '02-03', '02-04', '02-06'].map((day) => `2025-${day}`);
    expect(days.map((day) => scheduled(way, 'funding/1', day).stage)).toEqual([
      'planned',
      'released',
      'attested',
      'instructed',
      'paid',
      'returned',
    ]);
  });

  it('says how much has come how far', () => {
    const whole = kr(382_500);
    const amounts = (step: Parameters<typeof upTo>[0]) => {
      const said = scheduled(upTo(step), 'funding/1', '2025-02-06');
      const { releasedMinor, attestedMinor, instructedMinor } = said;
      const { paidMinor, returnedMinor, remainingMinor } = said;
      return [
        [releasedMinor, attestedMinor, instructedMinor],
        [paidMinor, returnedMinor, remainingMinor],
      ];
    };
    expect(amounts('released')).toEqual([
      [whole, 0, 0],
      [0, 0, whole],
    ]);
    expect(amounts('sak')[0]).toEqual([whole, 0, 0]);
    expect(amounts('attested')[0]).toEqual([whole, whole, 0]);
    expect(amounts('instructed')[0]).toEqual([whole, whole, whole]);
    expect(amounts('paid')).toEqual([
      [whole, 0, 0],
      [whole, 0, 0],
    ]);
    expect(amounts('returned')).toEqual([
      [whole, 0, 0],
      [whole, whole, whole],
    ]);
  });

  it('has no content to attest while no account is designated or nothing is left', () => {
    expect(scheduled(payable())).toHaveProperty('content');
    expect(scheduled(payable('designated'))).not.toHaveProperty('content');
    expect(scheduled(upTo('paid'), 'funding/1', '2025-02-04')).not.toHaveProperty('content');
  });
});

describe('A funding that is revised', () => {
  const { lines } = fundingOf();
  const revision = (is: object = {}) =>
    fact('FundingRevised', {
      funding: 'funding',
      lines: lines.slice(0, 1),
      start: stated('2025-01-01'),
      end: stated('2025-06-30'),
      ...is,
    });

  it('is previewed by its old days and lines until the revision counts', () => {
    const history = payable('planned').and(effective('2025-03-01', revision()));
    expect(labels(history, '2025-02-28')).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']);
    expect(labels(history, '2025-03-01')).toEqual(['2025-Q1', '2025-Q2']);
    expect(scheduled(history, 'funding/1', '2025-02-28').lines).toHaveLength(3);
    expect(scheduled(history, 'funding/1', '2025-03-01')).toMatchObject({
      amountMinor: kr(690_000),
      lines: [{ code: 'personnel' }],
    });
  });

  it('keeps every tranche that any of its terms ever had, drafts included', () => {
    const longer = revision({
      instrument: 'amendment',
      end: stated('2026-06-30'),
    });
    const history = payable('planned').and(
      as('amendment', onNewYear(fact('AmendmentDrafted', { title: 'Ändring' }))),
      onNewYear(longer),
      effective('2025-09-01', instrumentConcluded('stated-in-document', 'amendment')),
    );
    const agreement = foldStream('agreement', history.history);
    expect(agreement && tranchesOf(agreement)).toHaveLength(6);
    expect(labels(history, '2025-08-31')).toHaveLength(4);
    expect(labels(history, '2025-09-01')).toHaveLength(6);
  });
});

describe('A tranche that a later plan has dropped', () => {
  const funded = payable().and(onNewYear(appropriationConfirmed()));
  const cancelled = upTo('released', funded)
    .after('CancelTranche', { tranche: 'funding/1', why: 'closed' }, { on: '2025-03-01' })
    .after('RevisePaymentPlan', { ...PLAN_TERMS, basis: 'calendar' }, { on: '2025-03-02' });

  it('is shown with what happened to it', () =>
    expect(scheduled(cancelled, 'funding/1', '2025-03-02')).toMatchObject({
      stage: 'cancelled',
      remainingMinor: 0,
    }));

  it('is not shown where nothing did', () => {
    const regrouped = payable().after(
      'RevisePaymentPlan',
      { ...PLAN_TERMS, timing: 'arrears' },
      { on: '2025-02-01' },
    );
    expect(labels(regrouped, '2025-02-01')).toHaveLength(4);
    const fewer = payable()
      .and(
        effective(
          '2025-02-01',
          fact('FundingRevised', {
            funding: 'funding',
            lines: [],
            start: stated('2025-01-01'),
            end: stated('2025-06-30'),
          }),
        ),
      )
      .after('RevisePaymentPlan', PLAN_TERMS, { on: '2025-02-01' });
    expect(labels(fewer, '2025-02-01')).toEqual([]);
  });
});
