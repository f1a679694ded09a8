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
  type Given,
  type GivenFact,
  instrumentConcluded,
  instrumentSigned,
  kr,
  partyJoined,
  payable,
  PLAN_TERMS,
  publicPartyJoined,
  stated,
  upTo,
} from '@liggaren/testing';
import type { Weekday } from '../agreement/content-events.js';
import { agreementFlags } from './agreement-flags.js';
import {
  COOPERATION_RULES,
  type Flag,
  FLAG_RULES,
  type FlagRule,
  JUDGEMENT_FLAG_RULES,
  type JudgementFlagRule,
  STATISTICS_FLAG_RULES,
  type StatisticsFlagRule,
} from './flag.js';
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

/** Two fundings of one payee: the first of 2025, the second as told. */
function two(is: Parameters<typeof fundingAgreed>[0]): GivenFact[] {
  return [...funded(year), as('second', fundingAgreed({ ...year, ...is }))];
}

const WORKING_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
function opening(days: readonly Weekday[], from = '08:00', to = '16:30', instrument?: string) {
  return fact('OperatingRuleRecorded', {
    text: 'öppet',
    hours: { days, from, to },
    ...(instrument === undefined ? {} : { instrument }),
  });
}

const WORTH = { valueMinor: kr(1), currency: 'SEK' };
const promised = (is: object) =>
  as(
    'promise',
    fact('CommitmentMade', { by: by('convictus'), kind: 'premises', text: 'lokaler', ...is }),
  );
const revised = (is: object) =>
  fact('CommitmentRevised', { commitment: 'promise', text: 'lokaler', ...is });

/** The facts of a tranche's way, told by the domain's own decisions. */
function played({ history }: Given): GivenFact[] {
  return history.map(({ type, data, id }) => ({ type, data, id }) as GivenFact);
}
const rejected = upTo('instructed').after('RejectTranche', {
  tranche: 'funding/1',
  instruction: 'funding/1/1',
  why: 'unknown account',
});
const cancelled = payable().after('CancelTranche', { tranche: 'funding/1', why: 'closed' });
const paid = (is: { instruction?: string; amountMinor?: number }) => ({
  tranche: 'funding/1',
  paidOn: stated('2025-02-07'),
  amountMinor: kr(382_500),
  currency: 'SEK',
  reference: 'bg-7',
  evidencedBy: 'bank-entry' as const,
  ...is,
});
const returned = (amountMinor: number) => ({
  tranche: 'funding/1',
  returnedOn: stated('2025-02-07'),
  amountMinor,
  currency: 'SEK',
  reference: 'ret-7',
  why: 'closed account',
});
const CLAIM = { claim: 'claim', currency: 'SEK' };
const owing = upTo('paid').and(
  as(
    'claim',
    fact('RepaymentClaimed', {
      funding: 'funding',
      amountMinor: kr(10),
      currency: 'SEK',
      ground: 'unspent',
    }),
  ),
);
const repaid = (amountMinor: number) => ({
  ...CLAIM,
  amountMinor,
  receivedOn: stated('2026-03-01'),
  reference: 'in-1',
});

function flagsOf(facts: readonly GivenFact[]): readonly Flag[] {
  return facts[0]?.type === 'OrganisationRegistered'
    ? organisationFlags(folded('organisation', ...facts))
    : agreementFlags(agreementOf(...facts));
}
const of = (rule: FlagRule, facts: readonly GivenFact[]) =>
  flagsOf(facts).filter((flag) => flag.rule === rule);

/** Those of statistics, judgements and cooperation have theirs in specs of their own. */
type OtherRule = Exclude<
  FlagRule,
  StatisticsFlagRule | JudgementFlagRule | (typeof COOPERATION_RULES)[number]
>;

const CASES: Readonly<
  Record<
    OtherRule,
    { readonly fires: readonly GivenFact[][]; readonly not: readonly GivenFact[][] }
  >
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
  'funding-periods-overlap': {
    fires: [two({}), two({ start: '2025-12-31', end: '2026-12-31' })],
    not: [
      two({ start: '2026-01-01', end: '2026-12-31' }),
      two({ payee: by('stad') }),
      two({ lines: [{ code: 'rent', label: 'Hyra', amountMinor: 1 }] }),
      [...funded(year), as('second', fundingAgreed({ months: 12 }))],
      funded(year),
    ],
  },
  'unsocial-hours-not-needed': {
    fires: [
      [...funded(), opening(WORKING_DAYS, '06:00', '20:00')],
      [...funded(), opening(WORKING_DAYS), opening(['mon'], '10:00', '12:00')],
    ],
    not: [
      funded(),
      [...funded(), opening([...WORKING_DAYS, 'sat'])],
      [...funded(), opening(WORKING_DAYS, '05:59')],
      [...funded(), opening(WORKING_DAYS, '08:00', '20:01')],
      [...funded(), opening(WORKING_DAYS), opening(['sun'])],
      [...funded(), fact('OperatingRuleRecorded', { text: 'öppet' })],
      [
        ...funded({ lines: [{ code: 'personnel', label: 'Lön för jobb', amountMinor: 1 }] }),
        opening(WORKING_DAYS),
      ],
      [...funded(), as('annex', annexDrafted()), opening(WORKING_DAYS, '08:00', '16:30', 'annex')],
    ],
  },
  'contribution-not-valued': {
    fires: [
      [agreement, ...parties, promised({})],
      [agreement, ...parties, promised(WORTH), revised({})],
    ],
    not: [
      [agreement, ...parties],
      [agreement, ...parties, promised(WORTH)],
      [agreement, ...parties, promised({}), revised(WORTH)],
      [agreement, ...parties, promised({ kind: 'money' })],
    ],
  },
  'paid-without-instruction': {
    fires: [
      played(payable().after('RecordPayment', paid({}))),
      played(upTo('released').after('RecordPayment', paid({ instruction: 'funding/1/1' }))),
      played(upTo('instructed').after('RecordPayment', paid({}))),
      played(rejected.after('RecordPayment', paid({ instruction: 'funding/1/1' }))),
    ],
    not: [
      played(upTo('paid')),
      played(upTo('returned')),
      played(
        upTo('instructed')
          .after('RecordPayment', paid({ instruction: 'funding/1/1', amountMinor: 1 }))
          .after('RejectTranche', { tranche: 'funding/1', instruction: 'funding/1/1', why: 'x' }),
      ),
    ],
  },
  'paid-more-than-due': {
    fires: [
      played(payable().after('RecordPayment', paid({ amountMinor: kr(382_500) + 1 }))),
      played(upTo('paid').after('RecordPayment', paid({ amountMinor: 1 }))),
      played(cancelled.after('RecordPayment', paid({ amountMinor: 1 }))),
      played(
        cancelled
          .after('RevisePaymentPlan', PLAN_TERMS)
          .after('RecordPayment', paid({ amountMinor: 1 })),
      ),
    ],
    not: [
      played(upTo('paid')),
      played(upTo('returned').after('RecordPayment', paid({}))),
      played(payable().after('RecordPayment', paid({}))),
      played(cancelled),
    ],
  },
  'returned-without-payment': {
    fires: [
      played(payable().after('RecordReturn', returned(1))),
      played(upTo('paid').after('RecordReturn', returned(kr(382_500) + 1))),
    ],
    not: [played(upTo('paid')), played(upTo('returned'))],
  },
  'repaid-more-than-claimed': {
    fires: [
      played(owing.after('RecordRepayment', repaid(kr(10) + 1))),
      played(
        owing
          .after('WriteOffRepayment', { ...CLAIM, amountMinor: 1, why: 'x' })
          .after('RecordRepayment', repaid(kr(10))),
      ),
    ],
    not: [played(owing), played(owing.after('RecordRepayment', repaid(kr(10))))],
  },
};

describe('A flag', () => {
  it('has a case here for every rule', () =>
    expect(
      [
        ...Object.keys(CASES),
        ...[...STATISTICS_FLAG_RULES, ...JUDGEMENT_FLAG_RULES, ...COOPERATION_RULES],
      ].sort(),
    ).toEqual([...FLAG_RULES].sort()));

  describe.each(Object.entries(CASES) as [OtherRule, (typeof CASES)[OtherRule]][])(
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

  it('S106 says which contribution, in the words it has now', () => {
    const facts = [agreement, ...parties, promised(WORTH), { ...revised({}), id: 'revision' }];
    expect(of('contribution-not-valued', facts)).toMatchObject([
      { key: 'promise', details: { text: 'lokaler' }, events: ['promise', 'revision'] },
    ]);
  });

  it('S112 names the line that pays for hours which no rule has', () =>
    expect(of('unsocial-hours-not-needed', [...funded(), opening(WORKING_DAYS)])).toMatchObject([
      {
        key: 'funding/personnel',
        details: { label: 'Personal (lön inkl. OB)', title: 'IOP för EU-medborgare' },
      },
    ]));

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
