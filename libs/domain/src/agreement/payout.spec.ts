/** Payout (utbetalning): reserved for a run, instructed to the bank, rejected, paid, returned. */
import { describe, expect, it } from '@jest/globals';
import {
  accountShown,
  as2025,
  effective,
  fact,
  type Given,
  kr,
  payable,
  scheduled,
  stated,
  upTo,
} from '@liggaren/testing';

const tranche = 'funding/1';
const run = 'run-1';
const whole = kr(382_500);
const officer = as2025('case-officer', '2025-02-03');
const paid = (is: object = {}) => ({
  tranche,
  instruction: 'funding/1/1',
  paidOn: stated('2025-02-04'),
  amountMinor: whole,
  currency: 'SEK',
  reference: 'bg-1',
  evidencedBy: 'bank-entry' as const,
  ...is,
});
const returned = (is: object = {}) => ({
  tranche,
  returnedOn: stated('2025-02-06'),
  amountMinor: whole,
  currency: 'SEK',
  reference: 'ret-1',
  why: 'closed account',
  ...is,
});
const closed = { ...officer, evidence: [accountShown({ closedOn: '2025-02-03' })] };
/** Attested anew, reserved and instructed again, a day after the last. */
const again = (history: Given, on: string, attempt = scheduled(history, tranche, on)) =>
  (['sak', 'beslut'] as const)
    .reduce(
      (before, kind) =>
        before.after(
          'AttestTranche',
          { tranche, kind, unit: 'socialnämnden', content: attempt.content ?? '' },
          as2025(kind, on, { attest: kind }),
        ),
      history,
    )
    .after('ReserveTranche', { tranche, run }, as2025('case-officer', on))
    .after('InstructTranche', { tranche, run }, as2025('case-officer', on));

describe('Reserving a tranche for a payout run', () => {
  it('takes both attests and every gate', () =>
    upTo('attested')
      .when('ReserveTranche', { tranche, run }, officer)
      .then(fact('TrancheReserved', { tranche, run, evidence: officer.evidence })));

  it.each([
    ['before its release', payable(), 'not-released'],
    ['with one attest', upTo('sak'), 'attests-missing'],
    ['for two runs', upTo('reserved'), 'already-reserved'],
    ['while it is at the bank', upTo('instructed'), 'already-instructed'],
    ['when it is paid', upTo('paid'), 'nothing-to-pay'],
  ] as const)('is refused %s', (_when, history, code) =>
    history
      .when('ReserveTranche', { tranche, run: 'run-2' }, as2025('case-officer', '2025-02-05'))
      .thenRejected(code, '/tranche'),
  );

  it('is refused once the account is closed', () =>
    upTo('attested')
      .when('ReserveTranche', { tranche, run }, closed)
      .thenRejected('gate-closed', '/tranche'));

  it('is refused on a day before the attests', () =>
    upTo('attested')
      .when('ReserveTranche', { tranche, run }, as2025('case-officer', '2025-02-01'))
      .thenRejected('attests-missing', '/tranche'));

  it('names the run, and is given up for that run only', () => {
    const reserved = upTo('reserved');
    expect(scheduled(reserved, tranche, '2025-02-03')).toMatchObject({ stage: 'reserved', run });
    reserved
      .when('ReleaseTrancheReservation', { tranche, run: 'run-2' })
      .thenRejected('already-reserved', '/run');
    reserved
      .when('ReleaseTrancheReservation', { tranche, run })
      .then(fact('TrancheReservationReleased', { tranche, run }));
    upTo('attested')
      .when('ReleaseTrancheReservation', { tranche, run })
      .thenRejected('not-reserved', '/tranche');
  });

  it('leaves its attests standing when it is given up', () =>
    expect(
      scheduled(
        upTo('reserved').after('ReleaseTrancheReservation', { tranche, run }, officer),
        tranche,
        '2025-02-03',
      ).stage,
    ).toBe('attested'));
});

describe('Instructing a tranche to the bank', () => {
  it('says what is paid where, with an id per attempt and the account’s revision', () =>
    upTo('reserved')
      .when('InstructTranche', { tranche, run }, officer)
      .then(
        fact('TrancheInstructed', {
          tranche,
          run,
          instruction: 'funding/1/1',
          amountMinor: whole,
          currency: 'SEK',
          dueOn: '2025-01-01',
          account: 'bankgiro',
          accountRevision: 2,
          evidence: officer.evidence,
        }),
      ));

  it.each([
    ['is not reserved', upTo('attested'), run, 'not-reserved'],
    ['is reserved for another run', upTo('reserved'), 'run-2', 'already-reserved'],
    ['is at the bank already', upTo('instructed'), run, 'not-reserved'],
  ] as const)('is refused when it %s', (_what, history, of, code) =>
    history.when('InstructTranche', { tranche, run: of }, officer).thenRejected(code),
  );

  it('reads all again: an account that was closed since is found', () =>
    upTo('reserved')
      .when('InstructTranche', { tranche, run }, closed)
      .thenRejected('gate-closed', '/tranche'));

  it('is refused when an attest has fallen since', () =>
    upTo('reserved')
      .after(
        'RevokeTrancheAttest',
        {
          tranche,
          attest: scheduled(upTo('reserved'), tranche, '2025-02-03').attests[0]?.attest ?? '',
          why: 'a slip',
        },
        { on: '2025-02-03' },
      )
      .when('InstructTranche', { tranche, run }, officer)
      .thenRejected('attests-missing', '/tranche'));

  it('is refused of what was paid meanwhile', () =>
    upTo('reserved')
      .after('RecordPayment', paid({ instruction: 'another' }))
      .when('InstructTranche', { tranche, run }, officer)
      .thenRejected('nothing-to-pay', '/tranche'));
});

describe('A rejection by the bank', () => {
  const rejected = { tranche, instruction: 'funding/1/1', why: 'unknown account' };
  const back = upTo('instructed').after('RejectTranche', rejected, { on: '2025-02-04' });

  it('sends the tranche back to released: it is attested anew, and instructed under another id', () => {
    expect(scheduled(back, tranche, '2025-02-04')).toMatchObject({
      stage: 'released',
      attests: [],
      instructedMinor: 0,
    });
    expect(scheduled(again(back, '2025-02-05'), tranche, '2025-02-05')).toMatchObject({
      stage: 'instructed',
      instruction: 'funding/1/2',
    });
  });

  it.each([
    ['nothing is at the bank', upTo('reserved')],
    ['the payment has arrived', upTo('paid')],
    ['it was rejected already', back],
  ])('is refused when %s', (_what, history) =>
    history.when('RejectTranche', rejected).thenRejected('no-such-instruction', '/instruction'),
  );
});

describe('A payment', () => {
  it('is a fact from the bank, on the bank’s day', () =>
    upTo('instructed')
      .when('RecordPayment', paid())
      .then({ ...fact('TranchePaid', paid()), effectiveOn: stated('2025-02-04') }));

  it('settles the instruction that it names', () =>
    expect(scheduled(upTo('paid'), tranche, '2025-02-04')).toMatchObject({
      stage: 'paid',
      paidMinor: whole,
      instructedMinor: 0,
      remainingMinor: 0,
      gates: [],
    }));

  it('is recorded of what was never instructed, nor even released', () => {
    const stray = paid({ instruction: undefined, evidencedBy: 'stated' });
    expect(payable().when('RecordPayment', stray).decision).toHaveProperty('facts');
  });

  it('in part leaves the rest of its instruction out', () => {
    const half = upTo('instructed').after('RecordPayment', paid({ amountMinor: kr(100_000) }));
    expect(scheduled(half, tranche, '2025-02-04')).toMatchObject({
      stage: 'instructed',
      paidMinor: kr(100_000),
      remainingMinor: kr(282_500),
    });
    const rest = half.after(
      'RecordPayment',
      paid({ amountMinor: kr(282_500), reference: 'bg-2', paidOn: stated('2025-02-05') }),
    );
    expect(scheduled(rest, tranche, '2025-02-05').stage).toBe('paid');
    const given = half.after(
      'RejectTranche',
      { tranche, instruction: 'funding/1/1', why: 'part' },
      { on: '2025-02-05' },
    );
    expect(scheduled(again(given, '2025-02-06'), tranche, '2025-02-06')).toMatchObject({
      instructedMinor: kr(282_500),
    });
  });

  it('counts from its own day, before its instruction too when the bank says so', () => {
    const early = upTo('instructed').after('RecordPayment', paid({ paidOn: stated('2025-01-31') }));
    expect(scheduled(early, tranche, '2025-01-31')).toMatchObject({ stage: 'paid' });
    expect(scheduled(early, tranche, '2025-02-03')).toMatchObject({ stage: 'paid' });
  });

  it('is one fact by its reference and day: the same entry is refused', () => {
    upTo('paid')
      .when('RecordPayment', paid({ instruction: undefined }))
      .thenRejected('already-recorded', '/reference');
    for (const other of [{ reference: 'bg-2' }, { paidOn: stated('2025-02-05') }])
      expect(upTo('paid').when('RecordPayment', paid(other)).decision).toHaveProperty('facts');
  });

  it('is refused for a tranche that no plan ever had: a slip', () => {
    for (const slip of ['funding/9', 'other/1'])
      payable()
        .when('RecordPayment', paid({ tranche: slip }))
        .thenRejected('unknown-tranche', '/tranche');
  });

  it('is refused in another currency than the funding’s', () =>
    upTo('instructed')
      .when('RecordPayment', paid({ currency: 'EUR' }))
      .thenRejected('currency-differs', '/currency'));

  it('is recorded of a tranche that a later plan has dropped, and shown', () => {
    const dropped = payable().and(
      effective(
        '2025-02-01',
        fact('PaymentPlanRevised', {
          funding: 'funding',
          basis: 'calendar',
          timing: 'advance',
          dueDays: 0,
          tranches: [],
        }),
      ),
    );
    const late = dropped.after('RecordPayment', paid());
    expect(scheduled(late, tranche, '2025-02-04')).toMatchObject({ paidMinor: whole });
  });
});

describe('A return', () => {
  it('is a fact from the bank, on the bank’s day', () =>
    upTo('paid')
      .when('RecordReturn', returned())
      .then({ ...fact('TrancheReturned', returned()), effectiveOn: stated('2025-02-06') }));

  it('is recorded also of what was not paid', () =>
    expect(payable().when('RecordReturn', returned()).decision).toHaveProperty('facts'));

  it('is paid again under another instruction, and then no more', () => {
    const twice = again(upTo('returned'), '2025-02-07').after(
      'RecordPayment',
      paid({ instruction: 'funding/1/2', reference: 'bg-2', paidOn: stated('2025-02-08') }),
    );
    expect(scheduled(twice, tranche, '2025-02-08')).toMatchObject({
      stage: 'paid',
      paidMinor: 2 * whole,
      returnedMinor: whole,
      remainingMinor: 0,
    });
  });

  it('of what is at the bank, before any payment was seen, brings the instruction back', () => {
    const back = upTo('instructed').after('RecordReturn', returned());
    expect(scheduled(back, tranche, '2025-02-06')).toMatchObject({
      stage: 'returned',
      instructedMinor: 0,
      remainingMinor: whole,
    });
  });

  it('of an earlier payment, in a second part, leaves the new instruction at the bank', () => {
    const part = { amountMinor: kr(82_500) };
    const first = upTo('paid').after('RecordReturn', returned({ amountMinor: kr(300_000) }));
    const out = again(first, '2025-02-07');
    expect(scheduled(out, tranche, '2025-02-07').instructedMinor).toBe(kr(300_000));
    const second = out.after(
      'RecordReturn',
      returned({ ...part, reference: 'ret-2', returnedOn: stated('2025-02-08') }),
    );
    expect(scheduled(second, tranche, '2025-02-08')).toMatchObject({
      stage: 'instructed',
      instructedMinor: kr(300_000),
    });
    second
      .when('ReserveTranche', { tranche, run }, as2025('case-officer', '2025-02-08'))
      .thenRejected('already-instructed', '/tranche');
  });

  it('of more than was paid makes no more due than before', () => {
    const more = upTo('paid').after('RecordReturn', returned({ amountMinor: whole + kr(1) }));
    expect(scheduled(more, tranche, '2025-02-06').remainingMinor).toBe(whole);
  });

  it('is one fact by its reference and day, and in the funding’s currency', () => {
    upTo('returned')
      .when('RecordReturn', returned())
      .thenRejected('already-recorded', '/reference');
    upTo('paid')
      .when('RecordReturn', returned({ currency: 'EUR' }))
      .thenRejected('currency-differs', '/currency');
    upTo('paid')
      .when('RecordReturn', returned({ tranche: 'funding/9' }))
      .thenRejected('unknown-tranche', '/tranche');
  });
});
