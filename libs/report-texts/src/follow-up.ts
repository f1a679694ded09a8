/**
 * The yearly follow-up (uppföljning) of a body's partnerships: the document's own headings, and for each partnership
 * the four parts of S33: giltighetstid, syfte, genomförda aktiviteter, resultat.
 */
import { type Held, type Partnership, versionInForce } from '@liggaren/domain';
import {
  activitiesOf,
  activityList,
  findingsPart,
  quantityText,
  resultsPart,
} from './activity-parts.js';
import { sentences } from './sentences.js';
import { firstDay, keptPart, once, purposePart, termPart, touches } from './agreement-parts.js';
import { moneyPart } from './money-part.js';
import {
  decisionsPart,
  goalsPart,
  nothing,
  orNothing,
  own,
  proposalPart,
  proposalsOf,
  registrationOf,
  signatoriesPart,
} from './report-parts.js';
import { statisticsPart } from './statistics-parts.js';
import { type Block, heading, list, paragraph, said } from './text.js';
import type { Teller } from './teller.js';

export function followUpTitle(teller: Teller): string {
  const { period } = teller.material;
  const body = proposalsOf(teller, own(teller, 'follow-up'))[0]?.data.to;
  const year = period && isYear(period) ? period.from.slice(0, 4) : undefined;
  return teller.t('text.follow-up-title', {
    body: body === undefined ? 'none' : teller.unit(body),
    period: year ?? (period ? teller.period(period) : 'none'),
  });
}

function isYear({ from, to }: { readonly from: string; readonly to: string }): boolean {
  return from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31');
}

export function followUp(teller: Teller): readonly Block[] {
  const reports = own(teller, 'follow-up');
  const proposals = proposalsOf(teller, reports);
  const [first] = proposals;
  const [, second = first] = proposals;
  const overall = (agreement: string | undefined) => agreement === undefined;
  return [
    ...caseType(teller),
    heading(2, teller.t('text.heading.proposed-decision')),
    proposalPart(teller, first),
    heading(2, teller.t('text.heading.summary')),
    paragraph(teller.t('text.matter')),
    ...partnershipList(teller),
    ...resultsPart(teller, reports, overall),
    proposalPart(teller, second),
    heading(2, teller.t('text.heading.background')),
    ...background(teller),
    heading(2, teller.t('text.heading.matter')),
    ...matter(teller),
    ...partnershipList(teller),
    heading(2, teller.t('text.heading.preparation')),
    ...preparation(teller),
    heading(2, teller.t('text.heading.views-and-proposals')),
    ...orNothing(teller, resultsPart(teller, reports, overall)),
    ...teller.material.partnerships.flatMap((one) => partnership(teller, one)),
    heading(2, teller.t('text.heading.proposal')),
    proposalPart(teller, proposals.at(-1)),
    ...decisionsPart(teller, reports),
    ...signatoriesPart(teller, reports),
  ];
}

function caseType(teller: Teller): readonly Block[] {
  const reports = own(teller, 'follow-up');
  return reports.flatMap(({ state }) => {
    const document = teller.happened(state.submitted).at(-1)?.data.document;
    const found = teller.material.documents.find(({ id }) => id === document);
    if (!found) return [];
    const { caseType: kind, addressee, meetingOn } = found.state;
    const parts = [
      kind,
      addressee === undefined ? undefined : teller.t('text.addressee', { addressee }),
      meetingOn && teller.date(meetingOn.date),
    ].filter((one) => one !== undefined);
    if (parts.length === 0) return [];
    return [paragraph(said(sentences(parts), registrationOf(teller, found.id)))];
  });
}

/** The list that is given twice, and is the same (S26). */
function partnershipList(teller: Teller): readonly Block[] {
  return orNothing(
    teller,
    list(teller.material.partnerships.map(({ state }) => [said(state.name, [state.started.id])])),
  );
}

/** What a partnership is, and what it is judged by: the version of the guidelines in force on the day (S29, S30). */
function background(teller: Teller): readonly Block[] {
  const { guidelines, period, validOn } = teller.material;
  const day = period?.to ?? validOn;
  const blocks = guidelines.flatMap(({ state }): readonly Block[] => {
    const version = versionInForce(state, day);
    if (!version || version.since.day > validOn) return [];
    const { definition, criteria = [], adoptedBy, diaryNumber } = version.data;
    return [
      ...(definition === undefined ? [] : [paragraph(said(definition, [version.id]))]),
      paragraph(
        said(
          teller.t('text.guideline', {
            name: state.name,
            number: diaryNumber ?? version.data.version,
            adoptedBy: adoptedBy ?? 'none',
          }),
          [version.id],
        ),
      ),
      ...list(criteria.map(({ code, text }) => [said(`${code}: ${text}`, [version.id])])),
    ];
  });
  return orNothing(teller, blocks);
}

/** What is followed up: in the report's own words, or the four parts of the form. */
function matter(teller: Teller): readonly Block[] {
  const submitted = own(teller, 'follow-up').flatMap(({ state }) =>
    teller.happened(state.submitted),
  );
  const covers = submitted.at(-1)?.data.covers;
  const what = covers
    ? said(teller.t('text.covers', { what: teller.together(covers) }), [submitted.at(-1)?.id ?? ''])
    : teller.t('text.covers', {
        what: teller.together(
          (['term', 'purpose', 'activities', 'results'] as const).map((part) =>
            teller.t(`text.heading.${part}`).toLocaleLowerCase(),
          ),
        ),
      });
  return [paragraph(teller.t('text.matter'), ' ', what)];
}

function preparation(teller: Teller): readonly Block[] {
  const told = own(teller, 'follow-up').flatMap(({ state }) =>
    teller.happened(state.submitted).flatMap(({ id, data }) =>
      data.preparedBy
        ? [
            paragraph(
              said(
                teller.t('text.prepared', {
                  by: teller.actor(data.preparedBy),
                  with: data.inConsultationWith ? teller.actor(data.inConsultationWith) : 'none',
                }),
                [id],
              ),
            ),
          ]
        : [],
    ),
  );
  return orNothing(teller, told);
}

function partnership(teller: Teller, one: Held<'partnership'>): readonly Block[] {
  const agreements = teller.material.agreements
    .filter(({ state }) => state.partnership === one.id)
    .filter((agreement) => touches(teller, agreement))
    .toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const reports = teller.material.reports.filter(({ state }) => teller.within(state.period));
  const about = (agreement: string | undefined) => agreements.some(({ id }) => id === agreement);
  const activities = activitiesOf(teller, one, agreements);
  const judged = [
    ...agreements.flatMap(({ id }) => goalsPart(teller, id, reports)),
    ...resultsPart(teller, reports, about),
  ];
  return [
    heading(3, one.state.name),
    heading(4, teller.t('text.heading.term')),
    ...agreements.map((agreement) => paragraph(...termPart(teller, agreement))),
    ...financing(teller, agreements),
    heading(4, teller.t('text.heading.purpose')),
    ...purposePart(teller, agreements),
    ...indicators(teller, one.state),
    heading(4, teller.t('text.heading.activities')),
    ...orNothing(teller, [
      ...activityList(teller, activities),
      ...statisticsPart(
        teller,
        one,
        teller.counting(one.state.statistics).filter(({ data }) => teller.within(data.period)),
      ),
      ...keptPart(teller, agreements),
    ]),
    heading(4, teller.t('text.heading.results')),
    ...(judged.length > 0 ? judged : [nothing(teller)]),
    ...findingsPart(teller, [...agreements, one]),
  ];
}

/** That both finance is a claim (S34): the figures follow, or that it rests on none. */
function financing(teller: Teller, agreements: readonly Held<'agreement'>[]): readonly Block[] {
  const terms = agreements
    .flatMap(({ state }) => teller.counting(state.terms))
    .filter(({ data }) => data.topic === 'co-financing' && data.stated);
  const told = once(
    terms.flatMap(({ id, data }) => (data.text === undefined ? [] : [{ id, text: data.text }])),
  );
  return [
    ...told.map(({ text, ids }) => paragraph(said(sentences([text]), ids))),
    ...moneyPart(teller, agreements),
  ];
}

/** What is known of the area, with its source and year (S49). */
function indicators(teller: Teller, { indicators: noted }: Partnership): readonly Block[] {
  return list(
    teller.counting(noted).map(({ id, data }) => [
      said(
        teller.t('text.indicator', {
          title: data.title,
          area: data.area,
          year: String(data.year),
          number: quantityText(teller, data.quantity),
          publishedBy: data.publishedBy,
        }),
        [id],
      ),
    ]),
  );
}
