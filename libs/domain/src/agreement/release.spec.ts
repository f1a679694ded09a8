/** Release (frisläppande): a person's hold, its lifting, the release once every gate is open, cancellation. */
import { describe, expect, it } from '@jest/globals';
import {
  accountShown,
  as2025,
  effective,
  fact,
  kr,
  payable,
  PLAN_TERMS,
  planAdopted,
  reportShown,
  scheduled,
  stated,
  upTo,
} from '@liggaren/testing';

const tranche = 'funding/1';
const officer = as2025('case-officer');
const appropriation = {
  unit: 'socialnämnden',
  fiscalYear: 2025,
  currency: 'SEK',
  amountMinor: kr(382_500),
};
const withheld = { tranche, why: 'S99 the account of 2024 is late' };
const held = payable().after('WithholdTranche', withheld, { on: '2025-01-20' });

describe('Withholding a tranche', () => {
  it('is a person’s, and says why', () =>
    payable().when('WithholdTranche', withheld).then(fact('TrancheWithheld', withheld)));

  it('shows the tranche as held, with the reason, from its day on', () => {
    expect(scheduled(held, tranche, '2025-01-19').stage).toBe('planned');
    expect(scheduled(held, tranche, '2025-01-20')).toMatchObject({
      stage: 'held',
      gates: [{ code: 'withheld', details: { why: withheld.why } }],
    });
  });

  it('keeps it from every step until it is lifted', () => {
    held.when('ReleaseTranche', { tranche }, officer).thenRejected('gate-closed', '/tranche');
    const lifted = held.after('LiftTrancheHold', { tranche }, { on: '2025-01-25' });
    expect(lifted.when('ReleaseTranche', { tranche }, officer).decision).toHaveProperty('facts');
  });

  it('may come after the attests: the reservation is refused', () =>
    upTo('attested')
      .after('WithholdTranche', withheld, { on: '2025-02-02' })
      .when('ReserveTranche', { tranche, run: 'run-1' }, as2025('case-officer', '2025-02-03'))
      .thenRejected('gate-closed', '/tranche'));

  it.each([
    ['twice', held, 'already-withheld'],
    ['once it is at the bank', upTo('instructed'), 'already-instructed'],
  ] as const)('is refused %s', (_when, history, code) =>
    history.when('WithholdTranche', withheld).thenRejected(code, '/tranche'),
  );

  it('is refused for a tranche that is in no plan in use', () => {
    payable('planned')
      .when('WithholdTranche', withheld)
      .thenRejected('unknown-tranche', '/tranche');
    payable()
      .when('WithholdTranche', { ...withheld, tranche: 'other/1' })
      .thenRejected('unknown-tranche', '/tranche');
  });

  it('is not lifted where there is none', () =>
    payable().when('LiftTrancheHold', { tranche }).thenRejected('not-withheld', '/tranche'));
});

describe('Releasing a tranche', () => {
  const released = (evidence: readonly ReturnType<typeof accountShown>[]) =>
    fact('TrancheReleased', {
      tranche,
      amountMinor: kr(382_500),
      currency: 'SEK',
      lines: [
        { code: 'personnel', amountMinor: kr(345_000) },
        { code: 'material', amountMinor: kr(12_500) },
        { code: 'other', amountMinor: kr(25_000) },
      ],
      fiscalYear: 2025,
      evidence,
    });

  it('S100 keeps its amounts by line, its fiscal year and the evidence it rests on', () =>
    payable().when('ReleaseTranche', { tranche }, officer).then(released(officer.evidence)));

  it('keeps the reports that it was shown', () => {
    const obligations = [{ code: 'account-2025', kind: 'financial', gates: [tranche] }] as const;
    const owed = payable().and(
      effective('2025-01-01', fact('ReportingTermsAgreed', { obligations })),
    );
    owed.when('ReleaseTranche', { tranche }, officer).thenRejected('gate-closed', '/tranche');
    const evidence = [accountShown(), reportShown()];
    const { data } = released(evidence);
    owed
      .when('ReleaseTranche', { tranche, reports: ['account'] }, { ...officer, evidence })
      .then(fact('TrancheReleased', { ...data, reports: ['account'] }));
  });

  it('tells every gate that is shut, the first of them by name', () =>
    expect(
      payable('concluded', 'setAside').when('ReleaseTranche', { tranche }, officer).decision,
    ).toMatchObject({
      rejection: {
        code: 'gate-closed',
        details: { gate: 'agreement-not-concluded', count: 2 },
        gates: [{ code: 'agreement-not-concluded' }, { code: 'funds-not-set-aside' }],
      },
    }));

  it('is refused twice', () =>
    upTo('released')
      .when('ReleaseTranche', { tranche }, officer)
      .thenRejected('already-released', '/tranche'));

  it('is refused on a day before its plan, which did not exist then', () =>
    payable('planned')
      .and(effective('2025-02-01', planAdopted()))
      .when('ReleaseTranche', { tranche }, as2025('case-officer', '2025-01-31'))
      .thenRejected('gate-closed', '/tranche'));

  it('uses its year’s money up, whichever day it counts from: another cannot go behind its back', () => {
    const enoughForOne = payable('setAside').and(
      effective('2025-01-01', fact('AppropriationConfirmed', appropriation)),
    );
    const late = enoughForOne.after(
      'ReleaseTranche',
      { tranche: 'funding/2' },
      as2025('case-officer', '2025-04-01'),
    );
    const { decision } = late.when('ReleaseTranche', { tranche }, as2025('case-officer'));
    expect(decision).toMatchObject({ rejection: { gates: [{ code: 'funds-used-up' }] } });
    const freed = (on: string) =>
      late
        .after('CancelTranche', { tranche: 'funding/2', why: 'closed' }, { on })
        .when('ReleaseTranche', { tranche }, as2025('case-officer', '2025-05-01')).decision;
    expect(freed('2025-05-01')).toHaveProperty('facts');
    expect(freed('2025-05-02')).toHaveProperty('rejection');
  });

  it('is never of more than is funded, by line: a cancellation to come has freed nothing yet', () => {
    const cancelled = upTo('released')
      .after('CancelTranche', { tranche, why: 'closed' }, { on: '2025-03-01' })
      .after('RevisePaymentPlan', PLAN_TERMS, { on: '2025-02-01' })
      .and(effective('2025-01-01', fact('AppropriationConfirmed', appropriation)));
    const release = (history: typeof cancelled, number: number, on: string) =>
      history.after('ReleaseTranche', { tranche: `funding/${number}` }, as2025('case-officer', on));
    // In February the cancelled one still stands: with it, the last of the others is one too many.
    const three = [2, 3, 4].reduce((history, n) => release(history, n, '2025-02-15'), cancelled);
    three
      .when('ReleaseTranche', { tranche: 'funding/5' }, as2025('case-officer', '2025-02-15'))
      .thenRejected('more-than-funded', '/tranche');
    expect(scheduled(release(three, 5, '2025-03-01'), 'funding/5', '2025-03-01').stage).toBe(
      'released',
    );
  });
});

describe('Cancelling a tranche', () => {
  const cancelled = { tranche, why: 'the operation has closed' };

  it.each([
    ['before anything happened', payable()],
    ['once released', upTo('released')],
    ['while reserved', upTo('reserved')],
    ['after it came back', upTo('returned')],
  ])('may be done %s', (_when, history) =>
    history
      .when('CancelTranche', cancelled, { on: '2025-03-01' })
      .then(fact('TrancheCancelled', cancelled)),
  );

  it('leaves nothing to be paid, and frees its money', () => {
    const after = upTo('released').after('CancelTranche', cancelled, { on: '2025-03-01' });
    expect(scheduled(after, tranche, '2025-03-01')).toMatchObject({
      stage: 'cancelled',
      releasedMinor: 0,
      remainingMinor: 0,
      gates: [],
    });
    after
      .when('ReleaseTranche', { tranche }, as2025('case-officer', '2025-03-02'))
      .thenRejected('tranche-cancelled', '/tranche');
  });

  it('is refused while it is at the bank', () =>
    upTo('instructed')
      .when('CancelTranche', cancelled)
      .thenRejected('already-instructed', '/tranche'));

  it('is refused once it is paid, also when only a part of it came back', () => {
    upTo('paid').when('CancelTranche', cancelled).thenRejected('already-paid', '/tranche');
    upTo('paid')
      .after('RecordReturn', {
        tranche,
        returnedOn: stated('2025-02-06'),
        amountMinor: kr(1),
        currency: 'SEK',
        reference: 'ret-1',
        why: 'a part',
      })
      .when('CancelTranche', cancelled)
      .thenRejected('already-paid', '/tranche');
  });

  it('is refused on a day before it was sent: the bank’s facts would be of nothing', () =>
    upTo('returned')
      .when('CancelTranche', cancelled, { on: '2025-02-02' })
      .thenRejected('already-paid', '/tranche'));

  it('is refused while something is set off against it', () => {
    const paid = upTo('paid').after(
      'ClaimRepayment',
      { funding: 'funding', amountMinor: kr(10), currency: 'SEK', ground: 'unspent' },
      { on: '2025-03-01' },
    );
    const claim = paid.history.at(-1)?.id ?? '';
    paid
      .after(
        'SetOffRepayment',
        { claim, tranche: 'funding/2', amountMinor: kr(10), currency: 'SEK' },
        { on: '2025-03-02' },
      )
      .when('CancelTranche', { ...cancelled, tranche: 'funding/2' }, { on: '2025-03-03' })
      .thenRejected('already-paid', '/tranche');
  });
});
