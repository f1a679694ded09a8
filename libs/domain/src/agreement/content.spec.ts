/** What the paper says beside money: terms, commitments, operating rules, reports due, the chain. */
import { describe, expect, it } from '@jest/globals';
import {
  agreementDrafted,
  agreementOf,
  annexDrafted,
  as,
  by,
  fact,
  given,
  kr,
  OWN_ID,
  partyJoined,
  payable,
  publicPartyJoined,
} from '@liggaren/testing';

const drafted = agreementDrafted();

describe('Recording a term', () => {
  const insurance = {
    topic: 'insurance',
    stated: true,
    clause: '§ 9',
    text: 'Parten ska …',
  } as const;

  it('keeps its clause and wording', () =>
    given(drafted).when('RecordTerm', insurance).then(fact('TermRecorded', insurance)));

  it('may say that the source was read and is silent', () =>
    given(drafted)
      .when('RecordTerm', { topic: 'audit', stated: false })
      .then(fact('TermRecorded', { topic: 'audit', stated: false })));

  it('S113 takes the same words twice: the document has them twice', () =>
    given(drafted, fact('TermRecorded', insurance))
      .when('RecordTerm', insurance)
      .then(fact('TermRecorded', insurance)));

  it('belongs to an annex when it names one', () => {
    const ofAnnex = { ...insurance, instrument: 'annex' };
    given(drafted, as('annex', annexDrafted()))
      .when('RecordTerm', ofAnnex)
      .then(fact('TermRecorded', ofAnnex));
  });

  it('is refused for an instrument that does not exist', () =>
    given(drafted)
      .when('RecordTerm', { ...insurance, instrument: 'annex' })
      .thenRejected('unknown-instrument', '/instrument'));
});

describe('Making a commitment', () => {
  const promise = { by: by('convictus'), kind: 'premises', text: 'S7 lokaler' } as const;
  const parties = [publicPartyJoined(by('stad')), as('payee', partyJoined(by('convictus')))];
  const made = as('promise', fact('CommitmentMade', promise));

  it('S105 is a party’s, of either side, and may not be valued', () =>
    given(drafted, ...parties)
      .when('MakeCommitment', promise)
      .then(fact('CommitmentMade', promise)));

  it('S106 has a worth in a currency, or none: never a worth of nothing', () => {
    const valued = { ...promise, valueMinor: kr(100_000), currency: 'SEK' };
    given(drafted, ...parties)
      .when('MakeCommitment', valued)
      .then(fact('CommitmentMade', valued));
    given(drafted, ...parties)
      .when('MakeCommitment', { ...promise, valueMinor: 1 })
      .thenRejected('value-needs-currency', '/currency');
    given(drafted, ...parties)
      .when('MakeCommitment', { ...promise, currency: 'SEK' })
      .thenRejected('value-needs-currency', '/valueMinor');
  });

  it('is refused to others, and for an instrument that does not exist', () => {
    given(drafted).when('MakeCommitment', promise).thenRejected('not-a-party', '/by');
    given(drafted, ...parties)
      .when('MakeCommitment', { ...promise, instrument: 'annex' })
      .thenRejected('unknown-instrument', '/instrument');
  });

  it('is revised: what it says now stands in for what it said', () => {
    const revised = { commitment: 'promise', text: 'lokaler och personal' };
    given(drafted, ...parties, made)
      .when('ReviseCommitment', revised)
      .then(fact('CommitmentRevised', revised));
    given(drafted, ...parties)
      .when('ReviseCommitment', revised)
      .thenRejected('unknown-commitment', '/commitment');
    given(drafted, ...parties, made)
      .when('ReviseCommitment', { ...revised, valueMinor: 1 })
      .thenRejected('value-needs-currency', '/currency');
    const [commitment] = agreementOf(
      drafted,
      ...parties,
      made,
      fact('CommitmentRevised', revised),
    ).commitments;
    expect(commitment?.revisions.map(({ data }) => data)).toEqual([revised]);
  });
});

describe('Recording an operating rule', () => {
  it('S112 keeps its wording and its hours', () => {
    const rule = {
      text: 'öppet vardagar 08.00–16.30',
      hours: { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '16:30' },
    } as const;
    given(drafted).when('RecordOperatingRule', rule).then(fact('OperatingRuleRecorded', rule));
  });

  it('is refused for an instrument that does not exist', () =>
    given(drafted)
      .when('RecordOperatingRule', { text: 'öppet', instrument: 'annex' })
      .thenRejected('unknown-instrument', '/instrument'));
});

describe('Agreeing when reports are due', () => {
  const account = { code: 'account-2025', kind: 'financial', gates: ['funding/2'] } as const;

  it('S103 may leave the day open, and names the tranches that wait', () =>
    payable()
      .when('AgreeReportingTerms', { obligations: [account] })
      .then(fact('ReportingTermsAgreed', { obligations: [account] })));

  it.each<readonly [string, object, string, string]>([
    [
      'a code twice',
      { obligations: [account, account] },
      'duplicate-obligation',
      '/obligations/1/code',
    ],
    [
      'a period in reverse',
      { obligations: [{ ...account, period: { from: '2025-02-01', to: '2025-01-31' } }] },
      'period-reversed',
      '/obligations/0/period/to',
    ],
    [
      'a tranche of no funding',
      { obligations: [{ ...account, gates: ['other/1'] }] },
      'unknown-tranche',
      '/obligations/0/gates',
    ],
    [
      'an instrument that does not exist',
      { instrument: 'annex', obligations: [account] },
      'unknown-instrument',
      '/instrument',
    ],
  ])('is refused with %s', (_what, data, code, field) =>
    payable()
      .when('AgreeReportingTerms', data as never)
      .thenRejected(code as never, field),
  );

  it('has each code once in the agreement, over all its terms', () =>
    payable()
      .and(fact('ReportingTermsAgreed', { obligations: [account] }))
      .when('AgreeReportingTerms', { obligations: [account] })
      .thenRejected('duplicate-obligation', '/obligations/0/code'));
});

describe('Recording that an agreement follows another', () => {
  it('names its predecessor', () =>
    given(drafted)
      .when('RecordSuccession', { predecessor: 'earlier' })
      .then(fact('SuccessionRecorded', { predecessor: 'earlier' })));

  it('is refused for itself', () =>
    given(drafted)
      .when('RecordSuccession', { predecessor: OWN_ID })
      .thenRejected('own-successor', '/predecessor'));

  it('is refused when it follows one already', () =>
    given(drafted, fact('SuccessionRecorded', { predecessor: 'earlier' }))
      .when('RecordSuccession', { predecessor: 'another' })
      .thenRejected('succession-already-recorded', '/predecessor'));
});
