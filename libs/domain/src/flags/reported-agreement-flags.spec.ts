/** Doubts about a report beside the agreements it concerns: where each rule fires, and where it must not. */
import { describe, expect, it } from '@jest/globals';
import type { FlagRuleAcrossStreams } from './across-streams.js';
import {
  type ReportBeside,
  reportedAgreementFlags,
  type ReportedAgreement,
} from './reported-agreement-flags.js';

const agreement = (is: Partial<ReportedAgreement> = {}): ReportedAgreement => ({
  agreement: 'convictus',
  title: 'IOP Convictus 2023–2026',
  number: 'EÅV 2023/12',
  lastDay: '2026-06-30',
  events: ['drafted', 'extended'],
  hasMoney: true,
  hasNumbers: true,
  withoutNumber: [],
  ...is,
});
const report = (is: Partial<ReportBeside> = {}): ReportBeside => ({
  event: 'submitted',
  report: 'final',
  kind: 'final',
  title: 'Slutrapport',
  dated: true,
  onPaper: true,
  filed: '2026-07-15',
  concerns: [agreement()],
  ...is,
});
const about = (is: Partial<ReportedAgreement>, of: Partial<ReportBeside> = {}) =>
  report({ ...of, concerns: [agreement(is)] });

const CASES: readonly [
  FlagRuleAcrossStreams,
  { fires: readonly ReportBeside[]; not: readonly ReportBeside[] },
][] = [
  [
    'report-undated',
    {
      fires: [report({ dated: false }), report({ dated: false, kind: 'activity' })],
      not: [report()],
    },
  ],
  [
    'report-filed-before-expiry',
    {
      fires: [report({ filed: '2026-06-15' }), report({ filed: '2026-06-30' })],
      not: [
        report({ filed: '2026-07-01' }),
        // A yearly follow-up comes while its agreement runs.
        report({ filed: '2026-06-15', kind: 'follow-up' }),
        report({ filed: '2026-06-15', concerns: [] }),
      ],
    },
  ],
  [
    'report-without-economy',
    {
      fires: [about({ hasMoney: false }), about({ hasMoney: false }, { kind: 'activity' })],
      not: [report(), about({ hasMoney: false }, { kind: 'financial' })],
    },
  ],
  [
    'statistics-not-reported',
    {
      fires: [about({ hasNumbers: false }), about({ hasNumbers: false }, { kind: 'follow-up' })],
      not: [report(), about({ hasNumbers: false }, { kind: 'activity' })],
    },
  ],
  [
    'report-without-agreement-number',
    {
      fires: [about({ number: undefined as never })],
      not: [report(), report({ concerns: [] }), about({ number: '' }, { onPaper: false })],
    },
  ],
  [
    'report-without-organisation-number',
    { fires: [about({ withoutNumber: ['Convictus'] })], not: [report()] },
  ],
];

const of = (rule: FlagRuleAcrossStreams, one: ReportBeside) =>
  reportedAgreementFlags(one).filter((flag) => flag.rule === rule);

describe('A report', () => {
  describe.each(CASES)('%s', (rule, { fires, not }) => {
    it.each(fires.map((one) => [one]))('fires', (one) => expect(of(rule, one)).toHaveLength(1));
    it.each(not.map((one) => [one]))('keeps quiet', (one) => expect(of(rule, one)).toEqual([]));
  });

  it('S18 says when it was filed and when the agreement ends, from the events that say so', () =>
    expect(of('report-filed-before-expiry', report({ filed: '2026-06-15' }))).toMatchObject([
      {
        details: { filed: '2026-06-15', lastDay: '2026-06-30' },
        events: ['submitted', 'drafted', 'extended'],
      },
    ]));

  it('S34 names all the agreements without a sum in one flag, S17 those without a number one by one', () => {
    const bare = { hasMoney: false, hasNumbers: false };
    const two = report({
      concerns: [
        agreement(bare),
        agreement({ ...bare, agreement: 'stacken', title: 'IOP Stacken' }),
      ],
    });
    expect(of('report-without-economy', two)[0]?.details['names']).toEqual([
      'IOP Convictus 2023–2026',
      'IOP Stacken',
    ]);
    expect(of('statistics-not-reported', two).map(({ key }) => key)).toEqual([
      'convictus',
      'stacken',
    ]);
  });
});
