/** Attest: two approvals of one content by two persons, each within a mandate valid that day and for that sum. */
import { describe, expect, it } from '@jest/globals';
import {
  accountShown,
  as2025,
  by,
  contentShown,
  effective,
  fact,
  type Given,
  kr,
  mandateShown,
  payable,
  scheduled,
  stated,
  upTo,
} from '@liggaren/testing';
import { contentHash } from './tranche.js';

const released = upTo('released');
const tranche = 'funding/1';
const unit = 'socialnämnden';
const content = contentShown(released);
const sak = { tranche, kind: 'sak', unit, content } as const;
const beslut = { ...sak, kind: 'beslut' } as const;
const controller = as2025('controller', '2025-02-02');
const head = as2025('head-of-unit', '2025-02-02', { attest: 'beslut' });
const given = (kind: 'sak' | 'beslut', evidence: (typeof head)['evidence']) =>
  fact('TrancheAttested', {
    tranche,
    kind,
    unit,
    content,
    account: 'bankgiro',
    amountMinor: kr(382_500),
    currency: 'SEK',
    dueOn: '2025-01-01',
    evidence,
  });
/** A day later, an attest of the amount less what is set off. */
const setOff = (history: Given) =>
  history.and(
    effective(
      '2025-02-02',
      fact('RepaymentClaimed', {
        funding: 'funding',
        amountMinor: kr(1),
        currency: 'SEK',
        ground: 'unspent',
      }),
    ),
    effective(
      '2025-02-02',
      fact('RepaymentSetOff', {
        claim: `event-${history.history.length}`,
        tranche,
        amountMinor: kr(1),
        currency: 'SEK',
      }),
    ),
  );

describe('Attesting a tranche', () => {
  it('covers payee, account, amount and due day: any of them changed is another content', () => {
    const seen = {
      payee: 'convictus',
      account: 'bankgiro',
      amountMinor: kr(382_500),
      currency: 'SEK',
      dueOn: '2025-01-01',
    };
    expect(contentHash(seen)).toBe(content);
    const others = [
      { ...seen, payee: 'stad' },
      { ...seen, account: 'plusgiro' },
      { ...seen, amountMinor: 1 },
      { ...seen, currency: 'EUR' },
      { ...seen, dueOn: '2025-01-02' },
    ].map(contentHash);
    expect(new Set([content, ...others]).size).toBe(6);
  });

  it('is given on what was seen, with the evidence that it rests on', () =>
    released.when('AttestTranche', sak, controller).then(given('sak', controller.evidence)));

  it('takes two persons, in whatever order', () => {
    upTo('sak').when('AttestTranche', beslut, head).then(given('beslut', head.evidence));
    released
      .after('AttestTranche', beslut, head)
      .when('AttestTranche', sak, controller)
      .then(given('sak', controller.evidence));
  });

  it('is refused to the same person a second time, of either kind', () => {
    const both = as2025('controller', '2025-02-02', { attest: 'beslut' });
    upTo('sak').when('AttestTranche', beslut, both).thenRejected('same-person');
  });

  it('is refused for a kind that is attested already, to anybody', () =>
    upTo('sak')
      .when('AttestTranche', sak, as2025('another', '2025-02-02'))
      .thenRejected('already-attested', '/kind'));

  it('is refused to a service: it takes a person', () =>
    released
      .when('AttestTranche', sak, { ...controller, by: { id: 'controller', kind: 'service' } })
      .thenRejected('not-a-person'));

  it('is refused of a content that is no longer what would be paid', () => {
    const { decision } = setOff(released).when('AttestTranche', sak, controller);
    expect(decision).toMatchObject({
      rejection: {
        code: 'content-changed',
        field: '/content',
        details: { content: contentShown(setOff(released), tranche, '2025-02-02') },
      },
    });
  });

  it('is refused before the release, and on a day before it', () => {
    payable()
      .when('AttestTranche', { ...sak, content: contentShown(payable()) }, controller)
      .thenRejected('not-released', '/tranche');
    released
      .when('AttestTranche', sak, as2025('controller', '2025-01-31'))
      .thenRejected('not-released', '/tranche');
  });

  it('is refused while the tranche is at the bank', () =>
    upTo('instructed')
      .when('AttestTranche', sak, controller)
      .thenRejected('already-instructed', '/tranche'));

  it('is refused when nothing is left to be paid', () =>
    upTo('paid')
      .when('AttestTranche', sak, as2025('controller', '2025-02-05'))
      .thenRejected('nothing-to-pay', '/tranche'));

  it('is refused where a gate has closed since the release', () =>
    released
      .when('AttestTranche', sak, {
        ...controller,
        evidence: [accountShown({ closedOn: '2025-02-02' }), mandateShown('controller')],
      })
      .thenRejected('gate-closed', '/tranche'));

  it('is refused for a tranche that no plan has', () =>
    released
      .when('AttestTranche', { ...sak, tranche: 'funding/9' }, controller)
      .thenRejected('unknown-tranche', '/tranche'));
});

describe('A mandate to attest', () => {
  const attesting = (mandate: Parameters<typeof as2025>[2], on = '2025-02-02') =>
    released.when('AttestTranche', sak, as2025('controller', on, mandate));

  it('is needed, of the kind attested', () => {
    released
      .when('AttestTranche', sak, { ...controller, evidence: [accountShown()] })
      .thenRejected('no-mandate', '/kind');
    attesting({ attest: 'beslut' }).thenRejected('no-mandate', '/kind');
  });

  it.each([
    ['its first day', { from: '2025-02-02' }],
    ['its last day', { to: '2025-02-02' }],
  ])('covers %s', (_which, mandate) => expect(attesting(mandate).decision).toHaveProperty('facts'));

  it.each([
    ['the eve of its first day', { from: '2025-02-03' }],
    ['the day after its last', { to: '2025-02-01' }],
  ])('does not cover %s', (_which, mandate) =>
    attesting(mandate).thenRejected('mandate-not-valid', '/kind'),
  );

  it('covers a payment up to its limit, and no öre more', () => {
    expect(attesting({ limitMinor: kr(382_500) }).decision).toHaveProperty('facts');
    attesting({ limitMinor: kr(382_500) - 1 }).thenRejected('beyond-mandate', '/tranche');
  });

  it('covers no other currency', () =>
    attesting({ currency: 'EUR' }).thenRejected('beyond-mandate', '/tranche'));

  it.each([
    ['another person', { person: 'another' }],
    ['another unit', { unit: 'eu-teamet' }],
    ['a unit of another organisation', { organisation: 'convictus' }],
  ])('of %s is none', (_whose, is) => {
    const mandate = mandateShown('controller');
    const value = { ...mandate.value, ...is } as typeof mandate.value;
    released
      .when('AttestTranche', sak, {
        ...controller,
        evidence: [accountShown(), { ...mandate, value }],
      })
      .thenRejected('no-mandate', '/kind');
  });

  it('is of a unit through which the payer acts', () =>
    released
      .when('AttestTranche', { ...sak, unit: 'eu-teamet' }, controller)
      .thenRejected('not-the-payer', '/unit'));
});

describe('An attest falls', () => {
  const attested = upTo('attested');
  const stands = (history: Given, day = '2025-02-03') =>
    scheduled(history, tranche, day).attests.map((attest) => attest.stands);

  it('not by itself', () => {
    expect(stands(attested)).toEqual([true, true]);
    expect(scheduled(attested, tranche, '2025-02-03')).toMatchObject({
      stage: 'attested',
      attestedMinor: kr(382_500),
    });
  });

  it('when the account is another', () => {
    const to = fact('PayoutAccountDesignated', {
      funding: 'funding',
      account: 'plusgiro',
      evidence: [],
    });
    expect(stands(attested.and(effective('2025-02-03', to)))).toEqual([false, false]);
  });

  it('when the amount is another', () => expect(stands(setOff(attested))).toEqual([false, false]));

  it('when it is revoked, by whoever gave it or another', () => {
    const [first] = scheduled(attested, tranche, '2025-02-03').attests;
    const revoked = { tranche, attest: first?.attest ?? '', why: 'account closed', because: 'e' };
    attested
      .when('RevokeTrancheAttest', revoked, { by: { id: 'liggaren', kind: 'service' } })
      .then(fact('TrancheAttestRevoked', revoked));
    const after = attested.after('RevokeTrancheAttest', revoked, { on: '2025-02-03' });
    expect(scheduled(after, tranche, '2025-02-03')).toMatchObject({
      stage: 'released',
      attests: [{ kind: 'beslut' }],
    });
    after.when('RevokeTrancheAttest', revoked).thenRejected('no-such-attest', '/attest');
  });

  it('no more once the tranche is at the bank', () => {
    const [first] = scheduled(attested, tranche, '2025-02-03').attests;
    upTo('instructed')
      .when('RevokeTrancheAttest', { tranche, attest: first?.attest ?? '', why: 'late' })
      .thenRejected('already-instructed', '/tranche');
  });

  it('when the tranche comes back: it is attested anew', () =>
    expect(scheduled(upTo('returned'), tranche, '2025-02-06')).toMatchObject({
      stage: 'returned',
      attests: [],
      remainingMinor: kr(382_500),
    }));
});

it('A payer that acts itself may attest through any of its units', () => {
  const facts = payable('payer', 'payee', 'funded', 'designated', 'planned');
  const anyUnit = facts.and(
    ...[
      fact('PartyJoined', { kind: 'public', acting: by('stad') }),
      fact('PartyJoined', { kind: 'civil-society', acting: by('convictus') }),
      {
        ...fact('FundingAgreed', {
          payer: by('stad'),
          payee: by('convictus'),
          currency: 'SEK',
          lines: [{ code: 'personnel', label: 'Personal', amountMinor: kr(1_530_000) }],
          start: stated('2025-01-01'),
          end: stated('2025-12-31'),
        }),
        id: 'funding',
      },
      fact('PayoutAccountDesignated', { funding: 'funding', account: 'bankgiro', evidence: [] }),
    ].map((one) => effective('2025-01-01', one)),
  );
  const on = as2025('controller', '2025-02-02');
  const planned = anyUnit.after(
    'AdoptPaymentPlan',
    { funding: 'funding', basis: 'calendar', timing: 'advance', dueDays: 0 },
    { on: '2025-01-01' },
  );
  const history = planned.after('ReleaseTranche', { tranche }, as2025('case-officer'));
  const seen = contentShown(history, tranche, '2025-02-02');
  expect(history.when('AttestTranche', { ...sak, content: seen }, on).decision).toHaveProperty(
    'facts',
  );
});
