/** What belongs to the report itself: decisions proposed and made, signatories, goals judged, lessons, annexes. */
import type { DomainEvent, Held, ReportMaterial } from '@liggaren/domain';
import { sentences } from './sentences.js';
import { type Block, list, paragraph, type Part, remark, said } from './text.js';
import type { Teller } from './teller.js';

type Reports = ReportMaterial['reports'];

/** The report that the text is for; without one, those of its kind. */
export function own(teller: Teller, kind: string): Reports {
  const { report, reports } = teller.material;
  if (report) return [report];
  return reports.filter(({ state }) => state.kind === kind && teller.within(state.period));
}

export function proposalsOf(
  teller: Teller,
  reports: Reports,
): readonly DomainEvent<'DecisionProposed'>[] {
  return reports.flatMap(({ state }) => teller.happened(state.proposals));
}

/** In the exact wording (S22), and to whom. */
export function proposalPart(
  teller: Teller,
  event: DomainEvent<'DecisionProposed'> | undefined,
): Block {
  if (!event) return nothing(teller);
  return paragraph(said(event.data.wording, [event.id]));
}

export function decisionsPart(teller: Teller, reports: Reports): readonly Block[] {
  return reports
    .flatMap(({ state }) => teller.happened(state.decisions))
    .map(({ id, data }) =>
      paragraph(
        said(
          teller.t('text.decided', {
            body: teller.unit(data.by),
            day: data.meetingOn ? teller.stated(data.meetingOn) : 'none',
            wording: data.wording,
          }),
          [id],
        ),
      ),
    );
}

/** By role, never by name; `tf` where it is held for the time being (S153). */
export function signatoriesPart(teller: Teller, reports: Reports): readonly Block[] {
  const lines = reports.flatMap(({ state }) => {
    const last = teller.happened(state.submitted).at(-1);
    return (last?.data.signatories ?? []).map((signatory): readonly Part[] => {
      const { role, acting, onBehalfOf, signedOn } = signatory;
      const who = acting ? teller.t('text.acting', { role }) : role;
      const whose = signatory.for && teller.actor(signatory.for);
      const day = signedOn ? teller.stated(signedOn) : teller.t('text.no-day');
      const names = [who, onBehalfOf, whose].filter((one) => one !== undefined && one !== '');
      return [said(`${[...new Set(names)].join(', ')} (${day})`, last ? [last.id] : [])];
    });
  });
  return lines.length > 0 ? list(lines) : [nothing(teller)];
}

/** An outcome in a word, the text of the report, and who judged (S9). */
export function goalsPart(teller: Teller, agreement: string, reports: Reports): readonly Block[] {
  return reports
    .flatMap(({ state }) => teller.happened(state.goals))
    .filter(({ data }) => data.agreement === agreement)
    .map(({ id, data }) =>
      paragraph(
        said(
          teller.t('text.goals', {
            outcome: teller.t(`goal.${data.outcome}`),
            assessor: data.assessor ?? 'none',
            text: data.text === undefined ? 'none' : sentences([data.text]),
          }),
          [id],
        ),
      ),
    );
}

export function lessonsPart(
  teller: Teller,
  reports: Reports,
  about: (agreement: string | undefined) => boolean,
): readonly Block[] {
  const lessons = reports
    .flatMap(({ state }) => teller.happened(state.lessons))
    .filter(({ data }) => about(data.agreement));
  if (lessons.length === 0) return [nothing(teller)];
  return list(lessons.map(({ id, data }) => [said(data.text, [id])]));
}

/** Documents that are part of the report's own: there, or referred to and missing (S155, S156). */
export function annexesPart(teller: Teller, reports: Reports): readonly Block[] {
  const documents = new Set(
    reports.flatMap(({ state }) => state.submitted.flatMap(({ data }) => data.document ?? [])),
  );
  const parts = teller.material.documents.filter(
    ({ state }) => state.partOf !== undefined && documents.has(state.partOf),
  );
  if (parts.length === 0) return [nothing(teller)];
  return list(
    parts
      .toSorted((a, b) => a.state.title.localeCompare(b.state.title, 'sv', { numeric: true }))
      .map(({ id, state }) => [
        said(
          state.sha256 === undefined
            ? teller.t('text.missing-document', { title: state.title })
            : state.title,
          registrationOf(teller, id),
        ),
      ]),
  );
}

/** The events of the documents at hand that registered this one. */
export function registrationOf(teller: Teller, document: string): readonly string[] {
  return [...teller.material.events.values()]
    .filter(
      ({ stream, type }) => stream === `document-${document}` && type === 'DocumentRegistered',
    )
    .map(({ id }) => id);
}

/** What the case officer is to write, for nothing is recorded of it. */
export function nothing(teller: Teller): Block {
  return paragraph(remark(teller.t('text.nothing-recorded')));
}

export function orNothing(teller: Teller, blocks: readonly Block[]): readonly Block[] {
  return blocks.length > 0 ? blocks : [nothing(teller)];
}

export type Agreements = readonly Held<'agreement'>[];
