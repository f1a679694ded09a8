/** Flags on guidelines, promises and terms: for each rule a history where it fires, and the nearest one where it must not. */
import { describe, expect, it } from '@jest/globals';
import {
  agreementDrafted,
  agreementOf,
  annexDrafted,
  as,
  by,
  effective,
  fact,
  fundingAgreed,
  type GivenFact,
  partyJoined,
  publicPartyJoined,
} from '@liggaren/testing';
import { agreementFlags } from './agreement-flags.js';
import { JUDGEMENT_FLAG_RULES, type JudgementFlagRule } from './flag.js';

const agreement = agreementDrafted({ start: '2022-01-01', end: '2022-12-31' });
const parties = [publicPartyJoined(by('stad')), partyJoined(by('convictus'))];
const annex = as('annex', annexDrafted());
const term = (topic: Parameters<typeof fact<'TermRecorded'>>[1]['topic'], stated: boolean) =>
  fact('TermRecorded', { topic, stated });
const linked = fact('ProgrammeLinked', { programme: 'mot hemlöshet' });
const judged = (outcome: 'met' | 'not-met' | 'doubt', criterion = 'K1') =>
  fact('CriterionAssessed', { guideline: 'g', criterion, outcome });
const promised = as(
  'promise',
  fact('CommitmentMade', { by: by('stad'), kind: 'staff', text: 'uppsökare' }),
);
const deviated = fact('CommitmentDeviationRecorded', { commitment: 'promise', text: 'uteblev' });
const purpose = (targetGroup: string, instrument?: string) =>
  fact('PurposeStated', {
    ...{ text: 'en mötesplats', targetGroup },
    ...(instrument === undefined ? {} : { instrument }),
  });

const CASES: Readonly<
  Record<JudgementFlagRule, { readonly fires: GivenFact[][]; readonly not: GivenFact[][] }>
> = {
  'programme-not-linked': {
    fires: [[agreement, term('programme-link', false)]],
    not: [
      [agreement],
      [agreement, term('programme-link', false), linked],
      [agreement, term('programme-link', false), term('programme-link', true)],
    ],
  },
  'challenge-not-formulated': {
    fires: [[agreement, term('societal-challenge', false)]],
    not: [
      [agreement],
      [agreement, term('societal-challenge', false), term('societal-challenge', true)],
    ],
  },
  'criterion-in-doubt': {
    fires: [
      [agreement, judged('doubt')],
      [agreement, judged('met'), judged('doubt')],
    ],
    not: [
      [agreement, judged('met')],
      [agreement, judged('not-met')],
      [agreement, judged('doubt'), judged('met')],
    ],
  },
  'criterion-not-met': {
    fires: [
      [agreement, judged('not-met')],
      [agreement, judged('not-met'), judged('met', 'K2')],
    ],
    not: [
      [agreement, judged('doubt')],
      [agreement, judged('not-met'), judged('met')],
      // The later judgement, whenever the ledger learns of the earlier.
      [
        agreement,
        effective('2023-03-01', judged('met')),
        effective('2022-12-31', judged('not-met')),
      ],
    ],
  },
  'commitment-deviated': {
    fires: [[agreement, ...parties, promised, deviated]],
    not: [[agreement, ...parties, promised]],
  },
  'target-group-worded-two-ways': {
    fires: [[agreement, purpose('intellektuella'), purpose('kognitiva')]],
    not: [
      [agreement, purpose('intellektuella'), purpose('intellektuella')],
      [agreement, annex, purpose('intellektuella'), purpose('kognitiva', 'annex')],
      [agreement, purpose('intellektuella'), fact('PurposeStated', { text: 'en mötesplats' })],
    ],
  },
  'term-not-stated': {
    fires: [
      [agreement, term('insurance', false)],
      [agreement, term('audit', false)],
    ],
    not: [
      [agreement],
      [agreement, term('insurance', false), term('insurance', true)],
      // A complete agreement need not say anything about premises.
      [agreement, term('premises', false)],
      [agreement, term('programme-link', false), term('societal-challenge', false)],
      [agreement, term('shared-goals', false), fact('GoalSet', { text: 'nå alla' })],
      // What money needs is flagged by a rule of its own where there is a funding.
      [agreement, ...parties, fundingAgreed(), term('audit', false)],
    ],
  },
};

describe('A flag on how an agreement is judged and kept', () => {
  const of = (rule: JudgementFlagRule, facts: readonly GivenFact[]) =>
    agreementFlags(agreementOf(...facts)).filter((flag) => flag.rule === rule);

  it('has a case here for every rule', () =>
    expect(Object.keys(CASES).sort()).toEqual([...JUDGEMENT_FLAG_RULES].sort()));

  describe.each(Object.entries(CASES) as [JudgementFlagRule, (typeof CASES)[JudgementFlagRule]][])(
    '%s',
    (rule, { fires, not }) => {
      it.each(fires.map((facts) => [facts]))('fires', (facts) =>
        expect(of(rule, facts)).toHaveLength(1),
      );
      it.each(not.map((facts) => [facts]))('keeps quiet', (facts) =>
        expect(of(rule, facts)).toEqual([]),
      );
    },
  );

  it('S42 says whose promise was not kept: the public side may fail as well', () =>
    expect(of('commitment-deviated', [agreement, ...parties, promised, deviated])).toMatchObject([
      { details: { side: 'public', text: 'uteblev' } },
    ]));
});
