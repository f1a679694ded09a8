/** Flags: for each rule a history where it fires, and the nearest one where it must not. */
import { describe, expect, it } from '@jest/globals';
import {
  agreementDrafted,
  agreementOf,
  annexDrafted,
  as,
  assumed,
  by,
  fact,
  folded,
  fundingAgreed,
  type GivenFact,
  instrumentConcluded,
  instrumentSigned,
  kr,
  partyJoined,
  publicPartyJoined,
} from '@liggaren/testing';
import { agreementFlags } from './agreement-flags.js';
import { type Flag, FLAG_RULES, type FlagRule } from './flag.js';
import { organisationFlags } from './organisation-flags.js';

const convictus = fact('OrganisationRegistered', { name: 'Convictus', kind: 'civil-society' });
const number = (asWritten: string) => fact('OrganisationNumberRecorded', { asWritten });
const chair = { organisation: 'convictus', role: 'ordförande' };
const parties = [publicPartyJoined(by('stad')), partyJoined(by('convictus'))];
const year = { start: '2025-01-01', end: '2025-12-31' };
const agreement = agreementDrafted(year);
const withLine = agreementDrafted({ ...year, signatureLines: [chair] });
const funded = (is: Parameters<typeof fundingAgreed>[0] = {}) => [
  agreement,
  ...parties,
  fundingAgreed(is),
];
const copies = (text: string, instrument?: string) =>
  fact('TermRecorded', {
    topic: 'signing',
    stated: true,
    text,
    ...(instrument === undefined ? {} : { instrument }),
  });
const FUNDING_TOPICS = [
  'payout-account',
  'payment-timing',
  'financial-account-due',
  'unspent-money',
  'audit',
] as const;
const says = FUNDING_TOPICS.map((topic) => fact('TermRecorded', { topic, stated: true }));
const silent = FUNDING_TOPICS.map((topic) => fact('TermRecorded', { topic, stated: false }));

function flagsOf(facts: readonly GivenFact[]): readonly Flag[] {
  return facts[0]?.type === 'OrganisationRegistered'
    ? organisationFlags(folded('organisation', ...facts))
    : agreementFlags(agreementOf(...facts));
}
const of = (rule: FlagRule, facts: readonly GivenFact[]) =>
  flagsOf(facts).filter((flag) => flag.rule === rule);

const CASES: Readonly<
  Record<FlagRule, { readonly fires: readonly GivenFact[][]; readonly not: readonly GivenFact[][] }>
> = {
  'organisation-number-invalid': {
    fires: [
      [convictus, number('8002012-1581')],
      [convictus, number('802012-1582')],
      [convictus, number('801012-1583')],
    ],
    not: [[convictus], [convictus, number('802012-1581')], [convictus, number('8020121581')]],
  },
  'organisation-number-broken-by-line': {
    fires: [[convictus, number('802012-\n1581')]],
    not: [[convictus, number('802012 - 1581')]],
  },
  'organisation-numbers-differ': {
    fires: [[convictus, number('802012-1581'), number('556016-0680')]],
    not: [
      [convictus, number('802012-1581'), number('8020121581')],
      [convictus, number('802012-1581'), number('8002012-1581')],
    ],
  },
  'party-named-two-ways': {
    fires: [
      [agreement, partyJoined(by('stad'), [{ text: 'socialnämnden' }, { text: 'staden' }])],
      [
        agreement,
        as('party', partyJoined(undefined, [{ text: 'en part' }])),
        fact('PartyNamed', { party: 'party', acting: by('stad'), namedAs: [{ text: 'staden' }] }),
      ],
    ],
    not: [
      [
        agreement,
        partyJoined(by('stad'), [
          { text: 'staden', lines: '1' },
          { text: 'staden', lines: '2' },
        ]),
      ],
    ],
  },
  'party-not-named': {
    fires: [[agreement, partyJoined()]],
    not: [
      [agreement, partyJoined(by('stad'))],
      [
        agreement,
        as('party', partyJoined()),
        fact('PartyNamed', { party: 'party', acting: by('stad') }),
      ],
    ],
  },
  'start-assumed': {
    fires: [[agreementDrafted({ start: assumed('2025-01-01') })]],
    not: [[agreement], [agreementDrafted()]],
  },
  'start-not-stated': {
    fires: [[agreementDrafted({ end: '2025-12-31' })]],
    not: [[agreement], [agreement, annexDrafted()]],
  },
  'end-not-stated': {
    fires: [[agreementDrafted({ start: '2025-01-01' })]],
    not: [[agreement], [agreement, annexDrafted()]],
  },
  'end-on-first-of-month': {
    fires: [[agreementDrafted({ start: '2022-09-01', end: '2023-06-01' })]],
    not: [[agreement], [agreementDrafted({ end: '2025-01' })], [agreementDrafted({ end: '2025' })]],
  },
  'signature-not-evidenced': {
    fires: [[withLine], [agreement, annexDrafted({ signatureLines: [chair] })]],
    not: [
      [agreement],
      [withLine, instrumentConcluded()],
      [withLine, ...parties, instrumentSigned(chair)],
    ],
  },
  'clause-stated-twice': {
    fires: [[agreement, copies('två likalydande exemplar'), copies('Två  likalydande\nexemplar')]],
    not: [
      [agreement, copies('två exemplar'), copies('tre exemplar')],
      [agreement, as('annex', annexDrafted()), copies('två'), copies('två', 'annex')],
      [agreement, ...silent, ...silent],
    ],
  },
  'funding-total-differs': {
    fires: [funded({ printedTotalMinor: kr(1_530_000) - 1 })],
    not: [funded(), funded({ printedTotalMinor: kr(1_530_000) })],
  },
  'funding-period-not-stated': {
    fires: [
      funded({ months: 12 }),
      [agreementDrafted({ start: '2025' }), ...parties, fundingAgreed()],
    ],
    not: [funded(), [agreementDrafted(), ...parties, fundingAgreed(year)]],
  },
  'funding-term-not-stated': {
    fires: [funded(), [...funded(), ...silent], [...funded(), ...says.slice(1)]],
    not: [[...funded(), ...says], [agreement]],
  },
};

describe('A flag', () => {
  it('has a case here for every rule', () =>
    expect(Object.keys(CASES).sort()).toEqual([...FLAG_RULES].sort()));

  describe.each(Object.entries(CASES) as [FlagRule, (typeof CASES)[FlagRule]][])(
    '%s',
    (rule, { fires, not }) => {
      it.each(fires.map((facts) => [facts]))('fires', (facts) =>
        expect(of(rule, facts)).not.toEqual([]),
      );
      it.each(not.map((facts) => [facts]))('keeps quiet', (facts) =>
        expect(of(rule, facts)).toEqual([]),
      );
    },
  );

  it.each(['8002012-1581', '802012-1582', '820012-1581'])(
    'S37 proposes for %s, of all that one slip explains, the number already known',
    (wrong) => {
      const proposed = (...facts: readonly GivenFact[]) =>
        of('organisation-number-invalid', [convictus, ...facts])[0]?.details['proposals'];
      expect(proposed(number(wrong))).toContain('802012-1581');
      expect(proposed(number('802012-1581'), number(wrong))).toEqual(['802012-1581']);
    },
  );

  it('proposes whatever would be valid where nothing is known', () =>
    expect(
      (
        of('organisation-number-invalid', [convictus, number('802012-1582')])[0]?.details[
          'proposals'
        ] as readonly string[]
      ).length,
    ).toBeGreaterThan(5));

  it('S83 joins a number that a line break broke, which is valid all the same', () => {
    const broken = [convictus, number('802012-\n1581')];
    expect(of('organisation-number-broken-by-line', broken)[0]?.details).toMatchObject({
      joined: '802012-1581',
    });
    expect(of('organisation-number-invalid', broken)).toEqual([]);
  });

  it('S101, S103 names each topic that neither annex nor agreement states', () => {
    const annex = as('annex', annexDrafted(year));
    const facts = [
      agreement,
      ...parties,
      annex,
      as('other', annexDrafted()),
      fundingAgreed({ instrument: 'annex' }),
      fact('TermRecorded', { topic: 'audit', stated: true }),
      fact('TermRecorded', { topic: 'payment-timing', stated: true, instrument: 'annex' }),
      fact('TermRecorded', { topic: 'unspent-money', stated: true, instrument: 'other' }),
    ];
    expect(of('funding-term-not-stated', facts).map(({ details }) => details['topic'])).toEqual([
      'payout-account',
      'financial-account-due',
      'unspent-money',
    ]);
  });

  it('S103 looks at what was read and found silent, in its own instrument or the agreement', () => {
    const read = (id: string, instrument?: string) =>
      as(
        id,
        fact('TermRecorded', {
          topic: 'audit',
          stated: false,
          ...(instrument === undefined ? {} : { instrument }),
        }),
      );
    const facts = [
      agreement,
      ...parties,
      as('annex', annexDrafted()),
      as('other', annexDrafted()),
      fundingAgreed({ instrument: 'annex', ...year }),
      read('of-agreement'),
      read('of-annex', 'annex'),
      read('of-other', 'other'),
    ];
    const audit = of('funding-term-not-stated', facts).find(
      ({ details }) => details['topic'] === 'audit',
    );
    expect(audit?.events).toEqual(['funding', 'of-agreement', 'of-annex']);
  });

  it('tells blank lines apart, though two parties sign by the same role', () => {
    const lines = [chair, { ...chair, organisation: 'ny-gemenskap' }, chair];
    const flags = of('signature-not-evidenced', [agreementDrafted({ signatureLines: lines })]);
    expect(new Set(flags.map(({ key }) => key)).size).toBe(3);
  });

  it('names where its events were read', () => {
    const source = { document: 'annex', lines: '101' };
    const state = agreementOf(agreementDrafted());
    const [own] = state.instruments;
    const { drafted } = own;
    const read = {
      ...drafted,
      event: { ...drafted.event, metadata: { ...drafted.event.metadata, source } },
    };
    const [flag] = agreementFlags({ ...state, instruments: [{ ...own, drafted: read }] });
    expect(flag).toMatchObject({
      rule: 'start-not-stated',
      events: ['event-0'],
      sources: [source],
    });
  });
});
