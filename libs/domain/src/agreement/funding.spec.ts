/** Funding (avtalad ersättning), its lines and its period, and the money set aside for it. */
import { describe, expect, it } from '@jest/globals';
import {
  agreementDrafted,
  agreementOf,
  annexDrafted,
  appropriationConfirmed,
  as,
  by,
  effective,
  fact,
  fundingAgreed,
  fundingOf,
  given,
  type GivenFact,
  kr,
  partyJoined,
  payable,
  publicPartyJoined,
  stated,
  upTo,
} from '@liggaren/testing';
import { foldStream } from '../streams.js';
import { fundingPeriod, fundingTotal, setAsideOn, termsInUse } from './funding.js';

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

describe('Withdrawing an appropriation', () => {
  const confirmed = as('set-aside', appropriationConfirmed());
  const withdrawn = { appropriation: 'set-aside' };
  const setAside = (day: string) =>
    setAsideOn(
      agreementOf(
        ...agreed,
        effective('2025-01-01', confirmed),
        effective('2025-03-01', fact('AppropriationWithdrawn', withdrawn)),
      ),
      'SEK',
      2025,
      day,
    ).length;

  it('counts from its day', () => {
    given(...agreed, confirmed)
      .when('WithdrawAppropriation', withdrawn)
      .then(fact('AppropriationWithdrawn', withdrawn));
    expect([setAside('2024-12-31'), setAside('2025-02-28'), setAside('2025-03-01')]).toEqual([
      0, 1, 0,
    ]);
  });

  it('is refused twice, and of none', () => {
    given(...agreed, confirmed, fact('AppropriationWithdrawn', withdrawn))
      .when('WithdrawAppropriation', withdrawn)
      .thenRejected('already-withdrawn', '/appropriation');
    given(...agreed)
      .when('WithdrawAppropriation', withdrawn)
      .thenRejected('unknown-appropriation', '/appropriation');
  });
});

describe('Revising a funding', () => {
  const { lines } = fundingOf();
  const revised = (is: object = {}) => ({ funding: 'funding', lines, ...is });
  const released = upTo('released');
  const less = (code: string, by: number) =>
    lines.map((line) => (line.code === code ? { ...line, amountMinor: by } : line));

  it('stands in for all the terms agreed before', () =>
    payable().when('ReviseFunding', revised()).then(fact('FundingRevised', revised())));

  it('may take each line down to what is released of it, and no öre further', () => {
    const toTheLine = revised({ lines: less('other', kr(25_000)) });
    released.when('ReviseFunding', toTheLine).then(fact('FundingRevised', toTheLine));
    released
      .when('ReviseFunding', revised({ lines: less('other', kr(25_000) - 1) }))
      .thenRejected('below-released', '/lines');
    released
      .when('ReviseFunding', revised({ lines: lines.slice(0, 2) }))
      .thenRejected('below-released', '/lines');
  });

  it('may take down what was cancelled', () =>
    expect(
      released
        .after('CancelTranche', { tranche: 'funding/1', why: 'closed' }, { on: '2025-03-01' })
        .when('ReviseFunding', revised({ lines: less('other', 0) })).decision,
    ).toHaveProperty('facts'));

  it.each<readonly [string, object, string, string]>([
    ['a funding that does not exist', { funding: 'other' }, 'unknown-funding', '/funding'],
    ['an instrument that does not exist', { instrument: 'x' }, 'unknown-instrument', '/instrument'],
    ['a line twice', { lines: [...lines, lines[0]] }, 'duplicate-funding-line', '/lines'],
    [
      'a length and a day',
      { months: 6, start: stated('2025-01-01') },
      'funding-period-unclear',
      '/months',
    ],
  ])('is refused with %s', (_what, is, code, field) =>
    payable()
      .when('ReviseFunding', revised(is))
      .thenRejected(code as never, field),
  );
});

describe('The terms in use', () => {
  const revision = (total: number, is: object = {}) =>
    fact('FundingRevised', { funding: 'funding', lines: [line('all', total)], ...is });
  const draft = as('amendment', fact('AmendmentDrafted', { title: 'Ändring' }));
  const concluded = fact('InstrumentConcluded', {
    instrument: 'amendment',
    basis: 'stated-in-document',
  });
  const totalOf = (history: ReturnType<typeof payable>, day?: string) => {
    const agreement = foldStream('agreement', history.history);
    const [funding] = agreement?.fundings ?? [];
    return agreement && funding && fundingTotal(termsInUse(agreement, funding, day));
  };

  it('are those agreed until a revision counts', () => {
    const history = payable().and(effective('2025-03-01', revision(1)));
    expect(totalOf(history, '2025-02-28')).toBe(kr(1_530_000));
    expect(totalOf(history, '2025-03-01')).toBe(1);
    expect(totalOf(history)).toBe(1);
  });

  it('leave a draft out until its instrument is concluded, and from that day', () => {
    const drafted = payable().and(
      ...[draft, revision(1, { instrument: 'amendment' })].map((one) =>
        effective('2025-01-15', one),
      ),
    );
    expect(totalOf(drafted, '2025-12-31')).toBe(kr(1_530_000));
    const signed = drafted.and(effective('2025-03-01', concluded));
    expect(totalOf(signed, '2025-02-28')).toBe(kr(1_530_000));
    expect(totalOf(signed, '2025-03-01')).toBe(1);
  });

  it('are of the revision that came to count last: a draft that is concluded after another', () => {
    const history = payable().and(
      ...[draft, revision(1, { instrument: 'amendment' }), revision(2)].map((one) =>
        effective('2025-01-15', one),
      ),
      effective('2025-03-01', concluded),
    );
    expect(totalOf(history, '2025-02-28')).toBe(2);
    expect(totalOf(history, '2025-03-01')).toBe(1);
    expect(totalOf(history.and(effective('2025-03-02', revision(3))))).toBe(3);
  });
});
