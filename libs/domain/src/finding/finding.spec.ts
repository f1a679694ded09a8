/** Findings: a person's judgement, in the stream of whatever it concerns, until it is resolved. */
import { describe, expect, it } from '@jest/globals';
import { agreementDrafted, as, fact, folded, given } from '@liggaren/testing';

const started = fact('PartnershipStarted', { name: 'Samverkan' });
const registered = fact('DocumentRegistered', { title: 'Uppföljning', kind: 'follow-up' });
const risk = {
  kind: 'risk',
  severity: 'major',
  text: 'Det finns kommersiella aktörer på marknaden.',
  legalBasis: 'upphandlingslagstiftningen',
  followUp: 'dialog om fortsatt samarbete',
  madeBy: 'stadsdelsförvaltningen',
} as const;
const recordedRisk = as('risk', fact('FindingRecorded', risk));
const resolved = fact('FindingResolved', { finding: 'risk', how: 'upphandlas' });

describe.each([
  ['agreement', agreementDrafted()],
  ['partnership', started],
  ['document', registered],
] as const)('A finding about the %s', (category, first) => {
  it('S72 is recorded with its legal basis, severity and follow-up', () =>
    given(first).when('RecordFinding', risk).then(fact('FindingRecorded', risk)));

  it('is resolved once', () => {
    given(first, recordedRisk).when('ResolveFinding', resolved.data).then(resolved);
    given(first, recordedRisk, resolved)
      .when('ResolveFinding', resolved.data)
      .thenRejected('already-resolved', '/finding');
  });

  it('must be there to be resolved', () =>
    given(first).when('ResolveFinding', resolved.data).thenRejected('unknown-finding', '/finding'));

  it('stays with what else is known of it', () => {
    const [finding, ...others] = folded(category, first, recordedRisk, resolved).findings ?? [];
    expect(others).toEqual([]);
    expect([finding?.id, finding?.resolved?.data.how]).toEqual(['risk', 'upphandlas']);
  });

  it('cannot be voided once it is resolved: the resolution rests on it', () => {
    given(first, recordedRisk)
      .whenVoided('risk')
      .then(fact('FactVoided', { voided: 'risk', why: 'misread' }));
    given(first, recordedRisk, resolved).whenVoided('risk').thenRejected('others-rest-on-it');
  });
});
