/** What a report judges and tells, what is decided on it, and what of it was issued. */
import { describe, it } from '@jest/globals';
import { as, effective, fact, given, stated } from '@liggaren/testing';

const filed = fact('ReportSubmitted', {
  subject: { kind: 'final', concerns: [{ agreement: 'convictus' }] },
});
const wording = 'Enskede-Årsta-Vantörs stadsdelsnämnd lägger rapporten till handlingarna.';
const proposed = as('proposal', fact('DecisionProposed', { wording, to: 'nämnden' }));
const issued = {
  sha256: 'ab'.repeat(32),
  bytes: 1_200,
  format: 'markdown',
  language: 'sv',
  validOn: '2026-06-15',
  knownAtEvent: 'event',
  views: [{ view: 'statistics', version: 1 }],
} as const;

describe('A report', () => {
  it('S9 judges the goals: a word, a text and who judged', () => {
    const judged = {
      agreement: 'convictus',
      outcome: 'fulfilled',
      text: 'Målen med överenskommelsen bedöms uppfyllda.',
      assessor: 'stadsdelsförvaltningen',
    } as const;
    given(filed).when('AssessGoal', judged).then(fact('GoalAssessed', judged));
  });

  it.each(['positive', 'negative', 'inconclusive'] as const)(
    'S67 S77 tells a %s result',
    (outcome) => {
      const result = { outcome, text: 'svårt att dra slutsatser', because: 'pandemi' };
      given(filed).when('AssessResult', result).then(fact('ResultAssessed', result));
    },
  );

  it('S15 tells what was learned', () =>
    given(filed)
      .when('RecordLesson', { text: 'Närvaro är avgörande' })
      .then(fact('LessonRecorded', { text: 'Närvaro är avgörande' })));

  it('judges nothing that it is not about', () => {
    for (const [type, data] of [
      ['AssessGoal', { agreement: 'stacken', outcome: 'partly' }],
      ['AssessResult', { agreement: 'stacken', outcome: 'negative', text: 'x' }],
      ['RecordLesson', { agreement: 'stacken', text: 'x' }],
    ] as const)
      given(filed)
        .when(type, data as never)
        .thenRejected('report-concerns-another', '/agreement');
  });
});

describe('A decision', () => {
  it('S22 is proposed in these words, as often as they are printed', () => {
    const { data } = proposed;
    given(filed, proposed)
      .when('ProposeDecision', data as never)
      .then(fact('DecisionProposed', data as never));
  });

  it('is made by a body, on the day it met', () => {
    const made = { wording, by: 'nämnden', proposal: 'proposal', meetingOn: stated('2023-03-23') };
    given(filed, proposed)
      .when('MakeDecision', made)
      .then(effective('2023-03-23', fact('DecisionMade', made)));
    given(filed).when('MakeDecision', made).thenRejected('unknown-proposal', '/proposal');
  });
});

describe('An issued text', () => {
  it('is named by its bytes, and issued once', () => {
    given(filed).when('IssueReport', issued).then(fact('ReportIssued', issued));
    given(filed, fact('ReportIssued', issued))
      .when('IssueReport', issued)
      .thenRejected('already-issued', '/sha256');
  });
});
