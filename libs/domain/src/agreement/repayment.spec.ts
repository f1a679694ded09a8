/** Repayment (återkrav): claimed, received, set off against a coming tranche, written off; also after expiry. */
import { describe, expect, it } from '@jest/globals';
import {
  as,
  as2025,
  by,
  effective,
  fact,
  fundingOf,
  type Given,
  kr,
  payable,
  scheduled,
  stated,
  upTo,
} from '@liggaren/testing';
import { foldStream } from '../streams.js';
import { openMinor } from './repayment.js';

const claimed = (is: object = {}) => ({
  funding: 'funding',
  amountMinor: kr(40_000),
  currency: 'SEK',
  ground: 'unspent money of 2025',
  ...is,
});
const paid = upTo('paid');
const owing = paid.and(as('claim', effective('2026-02-01', fact('RepaymentClaimed', claimed()))));
const received = (is: object = {}) => ({
  claim: 'claim',
  receivedOn: stated('2026-03-01'),
  amountMinor: kr(40_000),
  currency: 'SEK',
  reference: 'in-1',
  ...is,
});
const setOff = (is: object = {}) => ({
  claim: 'claim',
  tranche: 'funding/2',
  amountMinor: kr(40_000),
  currency: 'SEK',
  ...is,
});
const writtenOff = (is: object = {}) => ({
  claim: 'claim',
  amountMinor: kr(40_000),
  currency: 'SEK',
  why: 'the association is dissolved',
  ...is,
});
const open = ({ history }: Given) => {
  const [claim] = foldStream('agreement', history)?.claims ?? [];
  return claim && openMinor(claim);
};

describe('Claiming money back', () => {
  it('rests on what was paid of the funding, also after the agreement has expired', () =>
    paid
      .when('ClaimRepayment', claimed(), { on: '2026-02-01' })
      .then(fact('RepaymentClaimed', claimed())));

  it('is of no more than was paid and not claimed already', () => {
    const rest = kr(382_500 - 40_000);
    expect(owing.when('ClaimRepayment', claimed({ amountMinor: rest })).decision).toHaveProperty(
      'facts',
    );
    owing
      .when('ClaimRepayment', claimed({ amountMinor: rest + 1 }))
      .thenRejected('more-than-paid', '/amountMinor');
    upTo('returned')
      .when('ClaimRepayment', claimed({ amountMinor: 1 }))
      .thenRejected('more-than-paid', '/amountMinor');
  });

  it('is refused of a funding that does not exist, and in another currency', () => {
    paid
      .when('ClaimRepayment', claimed({ funding: 'other' }))
      .thenRejected('unknown-funding', '/funding');
    paid
      .when('ClaimRepayment', claimed({ currency: 'EUR' }))
      .thenRejected('currency-differs', '/currency');
  });
});

describe('Money that comes back', () => {
  it('is a fact from the bank, on the bank’s day', () =>
    owing
      .when('RecordRepayment', received())
      .then({ ...fact('RepaymentReceived', received()), effectiveOn: stated('2026-03-01') }));

  it('leaves so much less open, and is recorded also when it is too much', () => {
    expect(open(owing)).toBe(kr(40_000));
    expect(open(owing.after('RecordRepayment', received({ amountMinor: kr(15_000) })))).toBe(
      kr(25_000),
    );
    expect(open(owing.after('RecordRepayment', received({ amountMinor: kr(41_000) })))).toBe(
      -kr(1_000),
    );
  });

  it('is one fact by its reference and day', () => {
    const once = owing.after('RecordRepayment', received());
    once.when('RecordRepayment', received()).thenRejected('already-recorded', '/reference');
    expect(once.when('RecordRepayment', received({ reference: 'in-2' })).decision).toHaveProperty(
      'facts',
    );
  });
});

describe('Setting a claim off', () => {
  it('takes it off a coming tranche of the same payee', () => {
    owing.when('SetOffRepayment', setOff()).then(fact('RepaymentSetOff', setOff()));
    const less = owing.after('SetOffRepayment', setOff(), { on: '2026-03-01' });
    expect(open(less)).toBe(0);
    expect(scheduled(less, 'funding/2', '2026-02-28').remainingMinor).toBe(kr(382_500));
    expect(scheduled(less, 'funding/2', '2026-03-01')).toMatchObject({
      setOffMinor: kr(40_000),
      remainingMinor: kr(342_500),
    });
  });

  it('of a whole tranche leaves nothing to be paid of it', () => {
    const all = kr(382_500);
    const whole = paid
      .and(
        as(
          'claim',
          effective('2026-02-01', fact('RepaymentClaimed', claimed({ amountMinor: all }))),
        ),
      )
      .after('SetOffRepayment', setOff({ amountMinor: all }), { on: '2026-03-01' });
    expect(scheduled(whole, 'funding/2', '2026-03-01')).toMatchObject({
      stage: 'paid',
      paidMinor: 0,
      remainingMinor: 0,
    });
  });

  it.each([
    ['more than is open', { amountMinor: kr(40_000) + 1 }, 'more-than-claimed', '/amountMinor'],
    ['a tranche that is paid', { tranche: 'funding/1' }, 'more-than-payable', '/amountMinor'],
    ['a tranche that no plan has', { tranche: 'funding/9' }, 'unknown-tranche', '/tranche'],
    ['another currency', { currency: 'EUR' }, 'currency-differs', '/currency'],
    ['a claim that does not exist', { claim: 'other' }, 'unknown-claim', '/claim'],
  ] as const)('is refused against %s', (_what, is, code, field) =>
    owing.when('SetOffRepayment', setOff(is)).thenRejected(code, field),
  );

  it.each(['reserved', 'instructed'] as const)('is refused once the tranche is %s', (step) =>
    upTo(step, owing, 'funding/2')
      .when('SetOffRepayment', setOff())
      .thenRejected('already-reserved', '/tranche'),
  );

  it('is refused against a tranche of another payee', () => {
    const other = {
      ...fundingOf({ payer: by('stad', 'socialnämnden'), payee: by('ny-gemenskap') }),
      start: stated('2025-01-01'),
      end: stated('2025-12-31'),
    };
    owing
      .and(
        ...[
          fact('PartyJoined', { kind: 'civil-society', acting: by('ny-gemenskap') }),
          as('other', fact('FundingAgreed', other)),
        ].map((one) => effective('2025-01-01', one)),
      )
      .after(
        'AdoptPaymentPlan',
        { funding: 'other', basis: 'calendar', timing: 'advance', dueDays: 0 },
        { on: '2025-01-01' },
      )
      .when('SetOffRepayment', setOff({ tranche: 'other/1' }))
      .thenRejected('not-the-debtor', '/tranche');
  });

  it('makes the attests of the tranche fall, which were of more', () => {
    const attested = upTo('attested', owing, 'funding/2').after('SetOffRepayment', setOff(), {
      on: '2025-02-02',
    });
    attested
      .when(
        'ReserveTranche',
        { tranche: 'funding/2', run: 'r' },
        as2025('case-officer', '2025-02-03'),
      )
      .thenRejected('attests-missing', '/tranche');
  });
});

describe('Writing a claim off', () => {
  it('says why, and leaves so much less open', () => {
    owing.when('WriteOffRepayment', writtenOff()).then(fact('RepaymentWrittenOff', writtenOff()));
    expect(open(owing.after('WriteOffRepayment', writtenOff({ amountMinor: kr(1) })))).toBe(
      kr(39_999),
    );
  });

  it('is refused of more than is open', () =>
    owing
      .after('RecordRepayment', received({ amountMinor: kr(1) }))
      .when('WriteOffRepayment', writtenOff())
      .thenRejected('more-than-claimed', '/amountMinor'));

  it('is refused of a claim that does not exist, and in another currency', () => {
    payable().when('WriteOffRepayment', writtenOff()).thenRejected('unknown-claim', '/claim');
    owing
      .when('WriteOffRepayment', writtenOff({ currency: 'EUR' }))
      .thenRejected('currency-differs', '/currency');
  });
});
