/** Flags of documents, guidelines, reports and partnerships: where each rule fires, and the nearest where it must not. */
import { describe, expect, it } from '@jest/globals';
import { as, fact, folded, type GivenFact, recorded, stated } from '@liggaren/testing';
import type { DocumentEventData } from '../document/document.js';
import type { DomainEvent } from '../event.js';
import { documentFlags } from './document-flags.js';
import { COOPERATION_RULES, type Flag } from './flag.js';
import { governanceFlags } from './governance-flags.js';
import { guidelineFlags } from './guideline-flags.js';
import { organisationFlags } from './organisation-flags.js';
import { reportFlags } from './report-flags.js';

const church = fact('OrganisationRegistered', { name: 'Filadelfiakyrkan', kind: 'civil-society' });
const alias = (text: string) => fact('OrganisationAliasAdded', { alias: text });

const HASH = 'a'.repeat(64);
const document = (is: Partial<DocumentEventData['DocumentRegistered']> = {}) =>
  fact('DocumentRegistered', { title: 'Slutrapport', kind: 'final-report', sha256: HASH, ...is });
const EVERYTHING = {
  dated: stated('2026-06-15'),
  diaryNumber: 'EÅV 2026/17',
  authorRole: 'handläggare',
  addressee: 'stadsdelsnämnden',
  meetingOn: stated('2026-06-18'),
};

const submitted = (...signatories: readonly { role: string; acting: boolean }[]) =>
  fact('ReportSubmitted', {
    subject: { kind: 'follow-up', concerns: [{ agreement: 'street-minds' }] },
    signatories,
  });
const result = (outcome: 'positive' | 'negative' | 'inconclusive', agreement?: string) =>
  fact('ResultAssessed', {
    outcome,
    text: 'resultat',
    ...(agreement === undefined ? {} : { agreement }),
  });

const partnership = fact('PartnershipStarted', { name: 'IOP' });
const appointed = (is: { acting: boolean; until?: string }) =>
  as('chair', fact('RoleAppointed', { role: 'ordförande', ...is }));
const ended = fact('RoleEnded', { appointment: 'chair' });

/** An activity is one bullet of a list in the follow-up. */
const bullet = (title: string) => fact('ActivityRecorded', { title, occurs: 'over-period' });
const lesson = (text: string) => fact('LessonRecorded', { text });

const guideline = (criteria?: readonly { code: string; text: string }[]) =>
  fact('GuidelineVersionAdopted', {
    name: 'Riktlinjer för IOP',
    version: '2017',
    ...(criteria ? { criteria } : {}),
  });

type Rule = (typeof COOPERATION_RULES)[number];
const CASES: Readonly<
  Record<Rule, { readonly fires: readonly GivenFact[][]; readonly not: readonly GivenFact[][] }>
> = {
  'party-alias-close-to-name': {
    fires: [
      [church, alias('Fideliakyrkan')],
      [church, alias('Filadelfia-kyrkan')],
    ],
    not: [
      [church],
      // A short form, and another name altogether.
      [church, alias('Filadelfia')],
      [church, alias('Pingstkyrkan i Slakthusområdet')],
      [church, fact('OrganisationRenamed', { name: 'Filadelfiakyrkans' })],
    ],
  },
  'document-missing': {
    fires: [
      [fact('DocumentRegistered', { title: 'Bilaga 1', kind: 'activity-report', partOf: 'd4' })],
    ],
    not: [
      [document()],
      // Kept elsewhere, and found there (S118).
      [
        fact('DocumentRegistered', {
          title: 'Statistik',
          kind: 'data-source',
          address: 'https://example.org/statistik',
        }),
      ],
    ],
  },
  'document-field-not-stated': {
    fires: [
      [document()],
      ...Object.keys(EVERYTHING).map((left) => [
        document(Object.fromEntries(Object.entries(EVERYTHING).filter(([name]) => name !== left))),
      ]),
      [document({ kind: 'annex', dated: stated('2025') })],
    ],
    not: [
      [document(EVERYTHING)],
      // An annex is put before no meeting.
      [document({ kind: 'annex', dated: stated('2025'), diaryNumber: 'SN 2025/1' })],
      [document({ kind: 'form' })],
      [fact('DocumentRegistered', { title: 'Bilaga 1', kind: 'activity-report' })],
    ],
  },
  'guideline-criteria-not-stated': {
    fires: [
      [guideline()],
      [
        guideline([{ code: 'K1', text: 'Ingen marknad' }]),
        fact('GuidelineVersionProposed', { version: '2022' }),
      ],
    ],
    not: [[guideline([{ code: 'K1', text: 'Ingen marknad' }])]],
  },
  'negative-result-in-good-report': {
    fires: [
      [submitted(), result('positive'), result('negative', 'street-minds')],
      [submitted(), result('inconclusive', 'street-minds'), result('positive')],
    ],
    not: [
      [submitted(), result('positive'), result('positive', 'street-minds')],
      // Nobody has called the whole good.
      [submitted(), result('negative', 'street-minds'), result('positive', 'street-minds')],
    ],
  },
  'role-held-acting': {
    fires: [
      [partnership, appointed({ acting: true })],
      [submitted({ role: 'ordförande', acting: true })],
    ],
    not: [
      [partnership, appointed({ acting: false })],
      [partnership, appointed({ acting: true, until: '2018-06-30' })],
      [partnership, appointed({ acting: true }), ended],
      [submitted({ role: 'ordförande', acting: false })],
      [
        submitted({ role: 'ordförande', acting: true }),
        fact('ReportReturned', { why: 'osignerad' }),
        submitted({ role: 'ordförande', acting: false }),
      ],
    ],
  },
  'text-broken-over-lines': {
    fires: [
      [partnership, bullet('Länkning av barn till det lokala\n\nföreningslivet.')],
      [partnership, fact('ActionItemRaised', { text: 'Löpande uppföljning,\nsamt analys' })],
      [submitted(), lesson('Närvaro på\r\nplats')],
    ],
    not: [
      [partnership, bullet('Länkning av barn till det lokala föreningslivet.')],
      [partnership, bullet('Höstfest.\n')],
      [submitted(), lesson('Närvaro på plats')],
    ],
  },
};

function flagsOf(facts: readonly GivenFact[]): readonly Flag[] {
  const [first] = recorded(facts);
  switch (first?.type) {
    case 'OrganisationRegistered':
      return organisationFlags(folded('organisation', ...facts));
    case 'DocumentRegistered':
      return documentFlags(first as DomainEvent<'DocumentRegistered'>);
    case 'GuidelineVersionAdopted':
      return guidelineFlags(folded('guideline', ...facts));
    case 'PartnershipStarted':
      return governanceFlags(folded('partnership', ...facts));
    default:
      return reportFlags(folded('report', ...facts));
  }
}
const of = (rule: Rule, facts: readonly GivenFact[]) =>
  flagsOf(facts).filter((flag) => flag.rule === rule);

describe('A flag of what is done together', () => {
  it('has a case here for every rule', () =>
    expect(Object.keys(CASES).sort()).toEqual([...COOPERATION_RULES].sort()));

  describe.each(Object.entries(CASES) as [Rule, (typeof CASES)[Rule]][])(
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

  it('S19 names each thing that the document does not state', () =>
    expect(of('document-field-not-stated', [document()]).map(({ key }) => key)).toEqual([
      'dated',
      'diaryNumber',
      'authorRole',
      'addressee',
      'meetingOn',
    ]));

  it('S62 shows a broken bullet whole beside what was written', () =>
    expect(
      of('text-broken-over-lines', [partnership, bullet('det lokala\n\nföreningslivet.')]),
    ).toMatchObject([
      { details: { text: 'det lokala\n\nföreningslivet.', joined: 'det lokala föreningslivet.' } },
    ]));
});
