/** The final report (slutrapport) at the end of an agreement: the five headings of S16, in their order. */
import type { Held, ReportMaterial } from '@liggaren/domain';
import { activitiesOf, activityList, resultsPart } from './activity-parts.js';
import { sentences } from './sentences.js';
import { commitmentsPart, keptPart, purposePart, termPart } from './agreement-parts.js';
import { moneyPart } from './money-part.js';
import { goalsPart, lessonsPart, nothing, orNothing } from './report-parts.js';
import { type Block, heading, list, paragraph, type Part, said } from './text.js';
import type { Teller } from './teller.js';

type AgreementHeld = Held<'agreement'>;

export function finalReportTitle(teller: Teller): string {
  const titles = teller.material.agreements.map(({ state }) => state.instruments[0].title);
  return teller.t('text.final-title', { titles: teller.together(titles) });
}

export function finalReport(teller: Teller): readonly Block[] {
  const { agreements } = teller.material;
  return [
    heading(2, teller.t('text.heading.operation')),
    ...agreements.flatMap((one) => [paragraph(...termPart(teller, one))]),
    ...operations(teller),
    ...commitmentsPart(teller, agreements),
    ...purposePart(teller, agreements),
    heading(2, teller.t('text.heading.goals')),
    ...orNothing(
      teller,
      agreements.flatMap((one) => goals(teller, one)),
    ),
    heading(2, teller.t('text.heading.terms-kept')),
    ...orNothing(teller, termsKept(teller)),
    heading(2, teller.t('text.heading.time-and-budget')),
    ...timeAndBudget(teller),
    heading(2, teller.t('text.heading.lessons')),
    ...lessonsPart(teller, teller.material.reports, among(agreements)),
  ];
}

/** What is run by the partnership, under its name in use. */
function operations(teller: Teller): readonly Block[] {
  const { agreements, partnerships } = teller.material;
  const named = new Set(
    partnerships.flatMap((one) =>
      activitiesOf(teller, one, agreements).flatMap(({ data }) =>
        data.agreements && data.operation !== undefined ? [data.operation] : [],
      ),
    ),
  );
  return partnerships.flatMap(({ state }) =>
    teller
      .counting(state.operations)
      // Of those that activities under the agreement are done in; all where none is named.
      .filter(({ id }) => named.size === 0 || named.has(id))
      .map((operation) => {
        const renamed = teller.counting(operation.renamed).at(-1);
        const { name, text, address, targetGroup } = operation.data;
        // What the description says already is not said again.
        const more = [address, targetGroup].filter((one) => one && !text?.includes(one));
        const told = [text, ...more].filter((one) => one !== undefined);
        const head = renamed?.data.name ?? name;
        return paragraph(
          said(told.length > 0 ? `${head}: ${sentences(told)}` : sentences([head]), [
            operation.id,
            ...(renamed ? [renamed.id] : []),
          ]),
        );
      }),
  );
}

function goals(teller: Teller, { id, state }: AgreementHeld): readonly Block[] {
  const { reports } = teller.material;
  return [
    ...list(teller.counting(state.goals).map((goal) => [said(goal.data.text, [goal.id])])),
    ...goalsPart(teller, id, reports),
  ];
}

/** Efforts of the associations first, then what the public side has done, and what came of the promises. */
function termsKept(teller: Teller): readonly Block[] {
  const { agreements, partnerships, reports } = teller.material;
  const activities = partnerships.flatMap((one) => activitiesOf(teller, one, agreements));
  const publicly = activities.filter(({ data }) => isPublic(teller.material, data.by));
  const efforts = activities.filter((activity) => !publicly.includes(activity));
  return [
    ...(efforts.length > 0 ? [paragraph(teller.t('text.efforts'))] : []),
    ...activityList(teller, efforts),
    ...(publicly.length > 0 ? [paragraph(teller.t('text.public-efforts'))] : []),
    ...activityList(teller, publicly),
    ...labelled(teller, 'text.promises-kept', keptPart(teller, agreements)),
    ...labelled(teller, 'text.results', resultsPart(teller, reports, among(agreements))),
  ];
}

function labelled(
  teller: Teller,
  label: 'text.promises-kept' | 'text.results',
  blocks: readonly Block[],
): readonly Block[] {
  return blocks.length > 0 ? [paragraph(teller.t(label)), ...blocks] : [];
}

/** Done by public bodies alone. */
function isPublic(
  { organisations }: ReportMaterial,
  by: readonly { readonly organisation: string }[] | undefined,
): boolean {
  const kinds = (by ?? []).map(
    ({ organisation }) => organisations.find(({ id }) => id === organisation)?.state.kind,
  );
  return kinds.length > 0 && kinds.every((kind) => kind === 'public');
}

/** Checks outside the guidelines by which a report says that time and money were kept to (S13). */
const TIME_AND_BUDGET: readonly string[] = ['schedule-followed', 'budget-followed'];

/** What is claimed, in its words; then the figures, or that the claim rests on none (S14). */
function timeAndBudget(teller: Teller): readonly Block[] {
  const { agreements } = teller.material;
  const claims = agreements.flatMap(({ state }) =>
    teller
      .counting(state.criteria)
      .filter(({ data }) => TIME_AND_BUDGET.includes(data.criterion))
      .map(({ id, data }) => ({
        id,
        text:
          data.text ??
          teller.t('text.claim', {
            criterion: data.criterion,
            outcome: teller.t(`text.criterion.${data.outcome}`),
          }),
      })),
  );
  const byText = Map.groupBy(claims, ({ text }) => text);
  const parts = [...byText].map(([text, same]): readonly Part[] => [
    said(
      sentences([text]),
      same.map(({ id }) => id),
    ),
  ]);
  return [
    ...(parts.length > 0 ? parts.map((one) => paragraph(...one)) : [nothing(teller)]),
    ...moneyPart(teller, agreements),
  ];
}

function among(agreements: readonly AgreementHeld[]) {
  return (agreement: string | undefined) =>
    agreement === undefined || agreements.some(({ id }) => id === agreement);
}
