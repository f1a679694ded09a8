/** Funding (avtalad ersättning), its lines and its period, and the money set aside for it. */
import { describe, expect, it } from '@jest/globals';
import {
  agreementDrafted,
  agreementOf,
  annexDrafted,
  appropriationConfirmed,
  as,
  by,
  fact,
  fundingAgreed,
  fundingOf,
  given,
  type GivenFact,
  kr,
  partyJoined,
  publicPartyJoined,
} from '@liggaren/testing';
import { fundingPeriod, fundingTotal } from './funding.js';

const parties = [
  publicPartyJoined(by('stad', 'socialnämnden')),
  as('payee', partyJoined(by('convictus'))),
];
const agreed = [agreementDrafted(), ...parties];
const line = (code: string, amountMinor: number) => ({ code, label: code, amountMinor });

describe('Agreeing a funding', () => {
  it('S98 sums to 1 530 000 kr by its lines, whatever total is printed', () => {
    const funding = fundingOf({ printedTotalMinor: kr(1_500_000) });
    given(...agreed)
      .when('AgreeFunding', funding)
      .then(fact('FundingAgreed', funding));
    expect(fundingTotal(funding)).toBe(kr(1_530_000));
  });

  it('is paid by a party through one of its units', () => {
    const funding = fundingOf({ payer: by('stad', 'socialnämnden') });
    given(...agreed)
      .when('AgreeFunding', funding)
      .then(fact('FundingAgreed', funding));
  });

  it.each([
    ['/payer', 'an organisation that is no party', { payer: by('region') }],
    ['/payer', 'a unit through which it is no party', { payer: by('stad', 'eu-teamet') }],
    ['/payee', 'an organisation that is no party', { payee: by('ny-gemenskap') }],
  ])('is refused where %s is %s', (field, _what, is) =>
    given(...agreed)
      .when('AgreeFunding', fundingOf(is))
      .thenRejected('not-a-party', field),
  );

  it('is refused to a party that has left', () =>
    given(...agreed, fact('PartyLeft', { party: 'payee' }))
      .when('AgreeFunding', fundingOf())
      .thenRejected('not-a-party', '/payee'));

  it('is refused for an annex that does not exist', () =>
    given(...agreed)
      .when('AgreeFunding', fundingOf({ instrument: 'annex' }))
      .thenRejected('unknown-instrument', '/instrument'));

  it('is refused when two lines have one code', () =>
    given(...agreed)
      .when('AgreeFunding', fundingOf({ lines: [line('personnel', 1), line('personnel', 2)] }))
      .thenRejected('duplicate-funding-line', '/lines'));

  it('is refused when the lines sum to more than can be counted exactly', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const of = (last: number) => fundingOf({ lines: [line('a', most - 1), line('b', last)] });
    given(...agreed)
      .when('AgreeFunding', of(1))
      .then(fact('FundingAgreed', of(1)));
    given(...agreed)
      .when('AgreeFunding', of(2))
      .thenRejected('amount-too-large', '/lines');
  });

  it.each([{ start: '2025-01-01' }, { end: '2025-12-31' }])(
    'is refused with both a length and %o',
    (day) =>
      given(...agreed)
        .when('AgreeFunding', fundingOf({ months: 12, ...day }))
        .thenRejected('funding-period-unclear', '/months'),
  );

  it('is refused with an end before its start', () =>
    given(...agreed)
      .when('AgreeFunding', fundingOf({ start: '2025-12-31', end: '2025-01-01' }))
      .thenRejected('period-reversed', '/end'));

  it('is refused when it begins after the instrument that gives its end', () =>
    given(agreementDrafted({ start: '2023-07-01', end: '2026-06-30' }), ...parties)
      .when('AgreeFunding', fundingOf({ start: '2026-07-01' }))
      .thenRejected('period-reversed', '/end'));

  it('is refused for more than fifty years: a slip of a date', () =>
    given(...agreed)
      .when('AgreeFunding', fundingOf({ start: '2025-01-01', end: '2105-12-31' }))
      .thenRejected('period-too-long', '/end'));

  it('is refused for more than fifty years of its agreement’s', () =>
    given(agreementDrafted({ start: '1925-01-01', end: '2025-12-31' }), ...parties)
      .when('AgreeFunding', fundingOf())
      .thenRejected('period-too-long', '/end'));
});

describe('The days that a funding pays for', () => {
  const annex = as('annex', annexDrafted({ start: '2025-01', end: '2025' }));
  const draft = agreementDrafted({ start: '2023-07-01', end: '2026-06-30' });
  const periodOf = (drafted: GivenFact, ...facts: readonly GivenFact[]) => {
    const agreement = agreementOf(drafted, ...parties, ...facts);
    const [funding] = agreement.fundings;
    if (!funding) throw new Error('no funding');
    return fundingPeriod(agreement, funding);
  };

  it('are its own where it states them', () =>
    expect(periodOf(draft, fundingAgreed({ start: '2024-01-01', end: '2024' }))).toEqual({
      from: '2024-01-01',
      to: '2024-12-31',
    }));

  it('are its agreement’s where it states none', () =>
    expect(periodOf(draft, fundingAgreed())).toEqual({ from: '2023-07-01', to: '2026-06-30' }));

  it('are its annex’s, from the first day that its start can mean to the last of its end', () =>
    expect(periodOf(draft, annex, fundingAgreed({ instrument: 'annex' }))).toEqual({
      from: '2025-01-01',
      to: '2025-12-31',
    }));

  it.each([
    [{ start: '2024-01-01' }, '2024-01-01', '2026-06-30'],
    [{ end: '2024-12-31' }, '2023-07-01', '2024-12-31'],
  ])('keep the one day it states, %o, and take the other from its agreement', (is, from, to) =>
    expect(periodOf(draft, fundingAgreed(is))).toEqual({ from, to }),
  );

  it('S111 are not known where only a length is stated', () =>
    expect(periodOf(draft, fundingAgreed({ months: 12 }))).toBeUndefined());

  it('are not known where an end is not stated', () =>
    expect(periodOf(agreementDrafted({ start: '2025-01-01' }), fundingAgreed())).toBeUndefined());
});

describe('Confirming an appropriation (avsatta medel)', () => {
  it('says which unit has set aside how much for which year', () =>
    given(...agreed)
      .when('ConfirmAppropriation', appropriationConfirmed().data)
      .then(appropriationConfirmed()));

  it.each([
    ['no public party acts through', [...agreed], 'farsta-stadsdelsnämnd'],
    [
      'whose party is an association',
      [agreementDrafted(), partyJoined(by('convictus', 'unit'))],
      'unit',
    ],
  ])('is refused of a unit that %s', (_what, history, unit) =>
    given(...history)
      .when('ConfirmAppropriation', { ...appropriationConfirmed().data, unit })
      .thenRejected('not-a-party', '/unit'),
  );
});
