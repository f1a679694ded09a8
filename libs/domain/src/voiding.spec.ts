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
  given,
  type GivenFact,
  instrumentConcluded,
  instrumentSigned,
  partyJoined,
  publicPartyJoined,
  recorded,
} from '@liggaren/testing';
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
