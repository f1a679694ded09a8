/** What the paper says beside money: terms, extension options, the chain of agreements. */
import { describe, it } from '@jest/globals';
import {
  agreementDrafted,
  annexDrafted,
  as,
  by,
  fact,
  given,
  OWN_ID,
  stated,
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

describe('Granting an extension option', () => {
  it('says how long, who may use it and until when', () => {
    const option = { months: 24, holder: by('stad'), exerciseBy: stated('2025-12-31') };
    given(drafted)
      .when('GrantExtensionOption', option)
      .then(fact('ExtensionOptionGranted', option));
  });
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
