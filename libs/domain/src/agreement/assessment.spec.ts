/** How an agreement is judged: by criteria, and by what came of what both sides had promised. */
import { describe, expect, it } from '@jest/globals';
import { agreementDrafted, agreementOf, as, fact, given, partyJoined } from '@liggaren/testing';

const drafted = agreementDrafted();
const presence = as(
  'presence',
  fact('CommitmentMade', {
    by: { organisation: 'staden' },
    kind: 'staff',
    text: 'regelbunden närvaro av uppsökare',
  }),
);
const agreement = [drafted, partyJoined(), presence] as const;
const in2022 = { from: '2022-01-01', to: '2022-12-31' };

describe('A criterion', () => {
  it.each(['met', 'not-met', 'doubt'] as const)('S72 is %s, and may be judged anew', (outcome) => {
    const judged = { guideline: 'riktlinjer', criterion: 'K1', outcome };
    given(drafted, fact('CriterionAssessed', judged))
      .when('AssessCriterion', judged)
      .then(fact('CriterionAssessed', judged));
  });

  it('S32 may be a check that no guideline lists', () => {
    const check = {
      criterion: 'no-duty-to-procure',
      outcome: 'doubt',
      legalBasis: 'upphandlingslagstiftningen',
    } as const;
    given(drafted).when('AssessCriterion', check).then(fact('CriterionAssessed', check));
  });
});

describe('A promise', () => {
  it('S9 S11 comes to something, of either side', () => {
    const kept = { commitment: 'presence', outcome: 'fulfilled', period: in2022 } as const;
    given(...agreement)
      .when('AssessCommitment', kept)
      .then(fact('CommitmentAssessed', kept));
  });

  it('S42 is deviated from, also by the public party', () => {
    const deviation = {
      commitment: 'presence',
      period: in2022,
      text: 'har inte kunnat vara regelbundet på Bryggan Vantör som planerat',
    };
    given(...agreement)
      .when('RecordCommitmentDeviation', deviation)
      .then(fact('CommitmentDeviationRecorded', deviation));
    const [commitment] = agreementOf(
      ...agreement,
      fact('CommitmentDeviationRecorded', deviation),
    ).commitments;
    expect(commitment?.deviations.map(({ data }) => data.text)).toEqual([deviation.text]);
  });

  it('must have been made', () => {
    given(drafted)
      .when('AssessCommitment', { commitment: 'presence', outcome: 'partly' })
      .thenRejected('unknown-commitment', '/commitment');
    given(drafted)
      .when('RecordCommitmentDeviation', { commitment: 'presence', text: 'x' })
      .thenRejected('unknown-commitment', '/commitment');
  });

  it('is judged for days in their order', () => {
    const period = { from: '2022-12-31', to: '2022-01-01' };
    given(...agreement)
      .when('AssessCommitment', { commitment: 'presence', outcome: 'partly', period })
      .thenRejected('period-reversed', '/period/to');
    given(...agreement)
      .when('RecordCommitmentDeviation', { commitment: 'presence', text: 'x', period })
      .thenRejected('period-reversed', '/period/to');
  });

  it('cannot be voided once it is judged: the judgement rests on it', () =>
    given(
      ...agreement,
      fact('CommitmentAssessed', { commitment: 'presence', outcome: 'fulfilled' }),
    )
      .whenVoided('presence')
      .thenRejected('others-rest-on-it'));
});

describe('What the agreement is for', () => {
  it('S8 S57 is stated, with the target group in each of its wordings', () => {
    const purpose = { text: 'en öppen mötesplats', targetGroup: 'unga med …' };
    given(drafted).when('StatePurpose', purpose).then(fact('PurposeStated', purpose));
  });

  it('has goals', () =>
    given(drafted)
      .when('SetGoal', { text: 'fler når stöd' })
      .then(fact('GoalSet', { text: 'fler når stöd' })));

  it('S75 is linked to a programme that has days of its own', () => {
    const linked = {
      programme: 'program för att motverka hemlöshet 2020-2025',
      from: { date: '2020', basis: 'stated' },
      to: { date: '2025', basis: 'stated' },
    } as const;
    given(drafted).when('LinkProgramme', linked).then(fact('ProgrammeLinked', linked));
    given(drafted)
      .when('LinkProgramme', { ...linked, from: linked.to, to: linked.from })
      .thenRejected('period-reversed', '/to');
  });

  it('is said by an instrument that there is', () => {
    for (const [type, data] of [
      ['StatePurpose', { text: 'x' }],
      ['SetGoal', { text: 'x' }],
      ['LinkProgramme', { programme: 'x' }],
    ] as const)
      given(drafted)
        .when(type, { ...data, instrument: 'nowhere' } as never)
        .thenRejected('unknown-instrument', '/instrument');
  });
});
