/** Voiding: a recorded fact was wrong. It stays in the log, and no longer counts. */
import { describe, expect, it } from '@jest/globals';
import {
  agreementDrafted,
  annexDrafted,
  appropriationConfirmed,
  as,
  by,
  effective,
  fact,
  fundingAgreed,
  type Given,
  given,
  type GivenFact,
  instrumentConcluded,
  instrumentSigned,
  partyJoined,
  payable,
  type PayoutStep,
  PLAN_TERMS,
  publicPartyJoined,
  quarter,
  recorded,
  stated,
  upTo,
} from '@liggaren/testing';
import type { EventType } from './event.js';
import { foldStream } from './streams.js';
import { voidedIds, withoutVoided } from './voiding.js';

const chair = { organisation: 'convictus', role: 'styrelseordförande' };
const drafted = as('draft', agreementDrafted({ signatureLines: [chair] }));
const payer = as('payer', publicPartyJoined(by('stad')));
const payee = as('payee', partyJoined(by('convictus')));
const voided = (event: string) => fact('FactVoided', { voided: event, why: 'misread' });
const year = { start: '2025-01-01', end: '2025-12-31' };
const plan = fact('PaymentPlanAdopted', {
  funding: 'funding',
  basis: 'calendar',
  timing: 'advance',
  dueDays: 0,
  tranches: [],
});

describe('Voiding a fact', () => {
  it('says which event, and why', () =>
    given(drafted, payee).whenVoided('payee').then(voided('payee')));

  it('takes the effect of the day that the fact had', () =>
    given(drafted, effective('2025-02', payee))
      .whenVoided('payee')
      .then(effective('2025-02', voided('payee'))));

  it('is refused for an event that the stream does not have', () =>
    given(drafted).whenVoided('another').thenRejected('unknown-event', '/voided'));

  it('is refused for the first event of a stream', () =>
    given(drafted, payee).whenVoided('draft').thenRejected('void-not-allowed', '/voided'));

  it('is refused for a void', () =>
    given(drafted, payee, as('void', voided('payee')))
      .whenVoided('void')
      .thenRejected('void-not-allowed', '/voided'));

  it('is refused twice', () =>
    given(drafted, payee, voided('payee'))
      .whenVoided('payee')
      .thenRejected('already-voided', '/voided'));
});

describe('Others rest on a fact', () => {
  const annex = as('annex', annexDrafted());
  const funding = fundingAgreed(year);
  const unnamed = as('unnamed', partyJoined());
  const naming = as('naming', fact('PartyNamed', { party: 'unnamed', acting: by('convictus') }));
  const ofAnnex = fact('TermRecorded', { instrument: 'annex', topic: 'audit', stated: true });
  const signed = as('signature', instrumentSigned(chair));

  it.each<readonly [string, string, readonly GivenFact[]]>([
    ['a signature on its party', 'payee', [drafted, payee, signed]],
    ['a signature on its party’s name', 'naming', [drafted, unnamed, naming, signed]],
    ['a name on the party', 'unnamed', [drafted, unnamed, naming]],
    ['a leaving on the joining', 'payee', [drafted, payee, fact('PartyLeft', { party: 'payee' })]],
    [
      'a joining again on the leaving',
      'leaving',
      [
        drafted,
        payee,
        as('leaving', fact('PartyLeft', { party: 'payee' })),
        partyJoined(by('convictus')),
      ],
    ],
    [
      'a conclusion on the last signature',
      'signature',
      [drafted, payee, signed, instrumentConcluded('all-signatures')],
    ],
    ['a term on its annex', 'annex', [drafted, annex, ofAnnex]],
    ['a funding on its payer', 'payer', [drafted, payer, payee, funding]],
    ['a plan on its funding', 'funding', [drafted, payer, payee, funding, plan]],
  ])('%s: refused', (_what, event, facts) =>
    given(...facts)
      .whenVoided(event)
      .thenRejected('others-rest-on-it', '/voided'),
  );

  it('names the first event that does', () =>
    expect(
      given(drafted, payee, signed, voided('none')).whenVoided('payee').decision,
    ).toMatchObject({
      rejection: { details: { event: 'payee', rests: 'signature', type: 'InstrumentSigned' } },
    }));

  it('no longer, once they are voided themselves', () =>
    given(drafted, payee, signed, voided('signature')).whenVoided('payee').then(voided('payee')));

  it.each<readonly [string, string, readonly GivenFact[]]>([
    ['an earlier fact', 'funding', [drafted, payer, payee, funding, appropriationConfirmed()]],
    [
      'a conclusion that a document states',
      'signature',
      [drafted, payee, signed, instrumentConcluded()],
    ],
    ['a second party', 'payer', [drafted, payer, payee, signed]],
  ])('but not %s', (_what, event, facts) =>
    given(...facts)
      .whenVoided(event)
      .then(voided(event)),
  );
});

describe('Money on its way', () => {
  const paid = upTo('paid');
  const eventOf = (history: Given, type: EventType) =>
    history.history.findLast((event) => event.type === type)?.id ?? '';
  const claimed = paid.after(
    'ClaimRepayment',
    { funding: 'funding', amountMinor: 1_000, currency: 'SEK', ground: 'unspent' },
    { on: '2025-03-01' },
  );
  const claim = eventOf(claimed, 'RepaymentClaimed');
  const settled = claimed
    .after('RecordReturn', {
      tranche: 'funding/1',
      returnedOn: stated('2025-03-02'),
      amountMinor: 1,
      currency: 'SEK',
      reference: 'ret',
      why: 'a part',
    })
    .after('RecordRepayment', {
      claim,
      receivedOn: stated('2025-03-03'),
      amountMinor: 1,
      currency: 'SEK',
      reference: 'in',
    });

  it.each(['TrancheInstructed', 'TranchePaid', 'TrancheReturned', 'RepaymentReceived'] as const)(
    'that was sent or settled is not voided: %s',
    (type) =>
      settled.whenVoided(eventOf(settled, type)).thenRejected('void-not-allowed', '/voided'),
  );

  it.each<readonly [EventType, PayoutStep]>([
    ['PaymentPlanAdopted', 'released'],
    ['AppropriationConfirmed', 'released'],
    ['InstrumentConcluded', 'released'],
    ['TrancheReleased', 'sak'],
    ['TrancheAttested', 'reserved'],
    ['TrancheReserved', 'instructed'],
  ])('rests on what came before it: %s, once it is %s', (type, step) => {
    const history = upTo(step);
    history.whenVoided(eventOf(history, type)).thenRejected('others-rest-on-it', '/voided');
  });

  it('rests on a hold’s lifting, and a claim’s payment on the claim', () => {
    const held = payable()
      .after('WithholdTranche', { tranche: 'funding/1', why: 'late' }, { on: '2025-01-10' })
      .after('LiftTrancheHold', { tranche: 'funding/1' }, { on: '2025-01-20' });
    const released = upTo('released', held);
    released
      .whenVoided(eventOf(released, 'TrancheHoldLifted'))
      .thenRejected('others-rest-on-it', '/voided');
    settled.whenVoided(claim).thenRejected('others-rest-on-it', '/voided');
  });

  it('does not rest on a reservation that was given up, nor a release on its last step back', () => {
    const reserved = upTo('reserved');
    const givenUp = reserved.after(
      'ReleaseTrancheReservation',
      { tranche: 'funding/1', run: 'run-1' },
      { on: '2025-02-03' },
    );
    const last = eventOf(givenUp, 'TrancheReservationReleased');
    givenUp.whenVoided(last).then({ ...voided(last), effectiveOn: stated('2025-02-03') });
  });

  it('keeps a release from losing the plan that gave it its amounts, though another would do', () => {
    const revised = payable().and(
      effective(
        '2025-01-10',
        as(
          'other-amounts',
          fact('PaymentPlanRevised', {
            ...PLAN_TERMS,
            tranches: [
              quarter(1, {
                amountMinor: quarter(1).amountMinor - 1,
                lines: quarter(1).lines.map((line, index) =>
                  index === 0 ? { ...line, amountMinor: line.amountMinor - 1 } : line,
                ),
              }),
              quarter(2, {
                amountMinor: quarter(1).amountMinor + 1,
                lines: quarter(1).lines.map((line, index) =>
                  index === 0 ? { ...line, amountMinor: line.amountMinor + 1 } : line,
                ),
              }),
              quarter(3),
              quarter(4),
            ],
          }),
        ),
      ),
    );
    upTo('released', revised)
      .whenVoided('other-amounts')
      .thenRejected('others-rest-on-it', '/voided');
  });

  it('keeps a revised plan from losing the cancellation that it was cut after', () => {
    const cut = upTo('released')
      .after('CancelTranche', { tranche: 'funding/1', why: 'closed' }, { on: '2025-03-01' })
      .after('RevisePaymentPlan', PLAN_TERMS, { on: '2025-03-02' });
    cut.whenVoided(eventOf(cut, 'TrancheCancelled')).thenRejected('others-rest-on-it', '/voided');
  });
});

describe('After a fact was voided', () => {
  it('the stream is as if neither it nor the void had been recorded', () => {
    const history = recorded([drafted, payee, payer, voided('payee')]);
    expect(withoutVoided(history).map(({ id }) => id)).toEqual(['draft', 'payer']);
    expect(foldStream('agreement', history)?.parties.map(({ id }) => id)).toEqual(['payer']);
    expect([...voidedIds(history)]).toEqual(['payee']);
  });

  it('a replacement may be recorded', () =>
    given(drafted, payee, voided('payee'))
      .when('JoinParty', { kind: 'civil-society', acting: by('convictus') })
      .then(partyJoined(by('convictus'))));

  it('the replacement may be voided as well', () =>
    given(drafted, payee, voided('payee'), as('again', partyJoined(by('convictus'))))
      .whenVoided('again')
      .then(voided('again')));

  it('works in every kind of stream', () => {
    const registered = fact('OrganisationRegistered', { name: 'Convictus', kind: 'civil-society' });
    const alias = as('alias', fact('OrganisationAliasAdded', { alias: 'FC' }));
    given(registered, alias).whenVoided('alias').then(voided('alias'));
    given(registered, alias, voided('alias'))
      .when('AddOrganisationAlias', { alias: 'FC' })
      .then(fact('OrganisationAliasAdded', { alias: 'FC' }));
  });
});
