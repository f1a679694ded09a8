/** How an agreement's own stream tells that it complies: judgements, programme, challenge, both sides' money. */
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
  instrumentConcluded,
  partyJoined,
  publicPartyJoined,
  stated,
} from '@liggaren/testing';
import { financingOn, judgementsOn, programmeLinksOn, readingOf } from './compliance.js';

const start = [
  agreementDrafted({ start: '2022-06-01', end: '2023-05-31' }),
  instrumentConcluded(),
  publicPartyJoined(by('stad')),
  partyJoined(by('street-minds')),
];
const of = (...facts: readonly GivenFact[]) => agreementOf(...start, ...facts);
const judged = (outcome: 'met' | 'doubt', is: object = {}) =>
  fact('CriterionAssessed', { guideline: 'riktlinjer', criterion: 'K1', outcome, ...is });
const programme = (from?: string, to?: string) =>
  fact('ProgrammeLinked', {
    programme: 'mot hemlöshet 2020–2025',
    ...(from === undefined ? {} : { from: stated(from) }),
    ...(to === undefined ? {} : { to: stated(to) }),
  });
const term = (topic: 'co-financing' | 'societal-challenge', isStated: boolean) =>
  fact('TermRecorded', { topic, stated: isStated });
const promise = (organisation: string, instrument?: string) =>
  fact('CommitmentMade', {
    ...{ by: by(organisation), kind: 'work' as const, text: 'arbete' },
    ...(instrument === undefined ? {} : { instrument }),
  });

describe('A judgement', () => {
  it('stands in for the one before it by the same criterion, which stays its history', () => {
    const agreement = of(
      effective('2022-12-31', as('first', judged('doubt'))),
      effective('2023-03-23', as('second', judged('met'))),
    );
    expect(judgementsOn(agreement)).toMatchObject([
      { criterion: 'K1', outcome: 'met', standing: { id: 'second' }, before: [{ id: 'first' }] },
    ]);
    expect(judgementsOn(agreement, '2023-03-22')).toMatchObject([{ outcome: 'doubt', before: [] }]);
  });

  it('is another by the same code of no guideline', () =>
    expect(
      judgementsOn(
        of(judged('met'), fact('CriterionAssessed', { criterion: 'K1', outcome: 'doubt' })),
      ).map(({ guideline, outcome }) => [guideline, outcome]),
    ).toEqual([
      ['riktlinjer', 'met'],
      [undefined, 'doubt'],
    ]));
});

describe('A programme', () => {
  it.each([
    ['whole', '2020', '2025'],
    ['part', '2022-07-01', '2025'],
    ['part', '2020', '2023-05-30'],
    ['none', '2023-06-01', '2025'],
    ['none', '2015', '2022-05'],
    ['not-stated', '2020', undefined],
    ['not-stated', undefined, undefined],
    ['part', undefined, '2022'],
  ])("S75 covers %s of the agreement's days when it is in force %s to %s", (covers, from, to) =>
    expect(programmeLinksOn(of(programme(from, to)))).toMatchObject([{ covers }]),
  );

  it('no longer covers the whole when the agreement is extended beyond it', () => {
    const extended = effective(
      '2023-05-01',
      fact('AgreementExtended', { end: stated('2026-05-31'), basis: 'option-exercised' }),
    );
    const agreement = of(effective('2022-06-01', programme('2020', '2025')), extended);
    expect(programmeLinksOn(agreement, '2023-04-30')).toMatchObject([{ covers: 'whole' }]);
    expect(programmeLinksOn(agreement, '2023-05-01')).toMatchObject([{ covers: 'part' }]);
  });
});

describe('What a paper says on a topic', () => {
  it('tells a paper that is silent from one that nobody has read for it', () => {
    const reading = (...facts: readonly GivenFact[]) =>
      readingOf(of(...facts), 'societal-challenge').reading;
    expect(reading()).toBe('not-read');
    expect(reading(term('societal-challenge', false))).toBe('not-stated');
    expect(reading(term('societal-challenge', false), term('societal-challenge', true))).toBe(
      'stated',
    );
  });
});

describe('That both sides finance', () => {
  it('S34 is asserted by a term, and shown once something is recorded of each', () => {
    expect(financingOn(of(term('co-financing', true)))).toMatchObject({
      ...{ reading: 'stated', shown: false },
    });
    expect(financingOn(of(promise('stad'))).shown).toBe(false);
    expect(financingOn(of(promise('stad'), promise('street-minds'))).shown).toBe(true);
    expect(
      financingOn(
        of(
          fundingAgreed({ payer: by('stad'), payee: by('street-minds') }),
          promise('street-minds'),
        ),
      ).shown,
    ).toBe(true);
  });

  it('is not shown by what stands in an annex that is not concluded', () => {
    const annex = as('annex', annexDrafted());
    const facts = [annex, promise('stad', 'annex'), promise('street-minds', 'annex')];
    expect(financingOn(of(...facts)).shown).toBe(false);
    expect(
      financingOn(of(...facts, instrumentConcluded('stated-in-document', 'annex'))).shown,
    ).toBe(true);
  });
});
