/**
 * The joint activity report (gemensam verksamhetsrapport) of a partnership: what it is, what is run at night and by
 * day with its tables, the city's own units, the work together, what to work on next, who signed, annexes.
 */
import { type Held, periodOf, type ReportMaterial, type Statistic } from '@liggaren/domain';
import { activityList, findingsPart } from './activity-parts.js';
import { once, termPart, touches } from './agreement-parts.js';
import { annexesPart, nothing, orNothing, own, signatoriesPart } from './report-parts.js';
import { sentences } from './sentences.js';
import { statisticsPart } from './statistics-parts.js';
import { type Block, heading, list, paragraph, said } from './text.js';
import type { Teller } from './teller.js';

type PartnershipHeld = Held<'partnership'>;
type Operation = PartnershipHeld['state']['operations'][number];

/**
 * Where neither the question nor the report says what it is about, the numbers of its own document do: a headline
 * that contradicts them is said beside them (S119).
 */
export function withPeriodOfNumbers(material: ReportMaterial): ReportMaterial {
  const { period, report, partnerships } = material;
  const document = report?.state.submitted.at(-1)?.data.document;
  if (period || document === undefined) return material;
  const periods = partnerships
    .flatMap(({ state }) => state.statistics)
    .filter(({ event }) => event.metadata.source?.document === document)
    .flatMap((statistic) => periodOf(statistic) ?? []);
  const from = periods.map((one) => one.from).sort()[0];
  const to = periods
    .map((one) => one.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) return material;
  return { ...material, period: { from, to } };
}

export function activityReportTitle(teller: Teller): string {
  const names = teller.material.partnerships.map(({ state }) => state.name);
  const { period } = teller.material;
  return teller.t('text.activity-title', {
    names: teller.together(names),
    period: period ? teller.period(period) : 'none',
  });
}

export function activityReport(teller: Teller): readonly Block[] {
  const reports = own(teller, 'activity');
  return [
    ...teller.material.partnerships.flatMap((one) => ofPartnership(teller, one)),
    heading(2, teller.t('text.heading.signed')),
    ...signatoriesPart(teller, reports),
    heading(2, teller.t('text.heading.annexes')),
    ...annexesPart(teller, reports),
  ];
}

function ofPartnership(teller: Teller, one: PartnershipHeld): readonly Block[] {
  const statistics = teller
    .counting(one.state.statistics)
    .filter(({ data }) => teller.within(data.period));
  const when = partOfDay(one, statistics);
  const night = operationsAt(teller, one, when, 'night');
  const day = operationsAt(teller, one, when, 'day');
  const done = teller
    .counting(one.state.activities)
    .filter(({ data }) => teller.within(data.period));
  const [doneAtNight, doneByDay] = [night, day].map((operations) =>
    done.filter(({ data }) => operations.some(({ id }) => id === data.operation)),
  ) as [typeof done, typeof done];
  const together = done.filter((one) => !doneAtNight.includes(one) && !doneByDay.includes(one));
  const of = (operations: readonly Operation[]) =>
    statistics.filter(({ data }) =>
      (data.operations ?? []).some((id) => operations.some((operation) => operation.id === id)),
    );
  const units = statistics.filter(({ data }) => (data.by?.units ?? []).length > 0);
  const placed = new Set([...of(night), ...of(day), ...units]);
  const [atNight, byDay] = [of(night), of(day)];
  const others = statistics.filter((statistic) => !placed.has(statistic));
  return [
    ...presentation(teller, one),
    heading(2, teller.t('text.heading.night')),
    ...orNothing(teller, [
      ...operationList(teller, one, night),
      ...activityList(teller, doneAtNight),
      ...statisticsPart(teller, one, [...atNight, ...others.filter(isOfNights)]),
      ...rules(teller, one),
    ]),
    heading(2, teller.t('text.heading.day')),
    ...orNothing(teller, [
      ...operationList(teller, one, day),
      ...activityList(teller, doneByDay),
      ...statisticsPart(teller, one, [...byDay, ...others.filter((rest) => !isOfNights(rest))]),
    ]),
    heading(2, unitsHeading(teller, units)),
    ...orNothing(teller, statisticsPart(teller, one, units)),
    heading(2, teller.t('text.heading.cooperation')),
    ...orNothing(teller, cooperation(teller, one, together)),
    heading(2, teller.t('text.heading.next-period')),
    ...actionItems(teller, one),
  ];
}

function isOfNights({ data: { unit, code } }: Statistic): boolean {
  return unit === 'nights' || code.startsWith('night');
}

/** Since when, what for, between whom, and by which bodies. */
function presentation(teller: Teller, one: PartnershipHeld): readonly Block[] {
  const { state } = one;
  const { agreements } = teller.material;
  const under = agreements
    .filter((agreement) => agreement.state.partnership === one.id)
    .filter((agreement) => touches(teller, agreement));
  const goals = under.flatMap(({ state: agreement }) => teller.counting(agreement.goals));
  const { effectiveOn } = state.started;
  const sources = once(
    teller.counting(state.statistics).flatMap(({ id, data }) => {
      const document = teller.material.documents.find((found) => found.id === data.dataSource);
      return document ? [{ id, text: document.state.address ?? document.state.title }] : [];
    }),
  );
  return [
    paragraph(
      said(
        teller.t('text.partnership-since', {
          name: state.name,
          since: effectiveOn ? teller.stated(effectiveOn) : 'none',
        }),
        [state.started.id],
      ),
    ),
    ...goals.map(({ id, data }) => paragraph(said(data.text, [id]))),
    ...under.map((agreement) => paragraph(...termPart(teller, agreement))),
    ...bodies(teller, one),
    ...sources.map(({ text, ids }) =>
      paragraph(said(teller.t('text.statistics-from', { source: text }), ids)),
    ),
  ];
}

function bodies(teller: Teller, { state }: PartnershipHeld): readonly Block[] {
  return list(
    teller.counting(state.bodies).map(({ id, data }) => {
      const { rhythm } = data;
      const text = data.text ?? data.name;
      return [
        said(
          rhythm
            ? teller.t('text.body', {
                text,
                times: rhythm.times,
                every: teller.t(`text.every.${rhythm.every}`),
              })
            : text,
          [id],
        ),
      ];
    }),
  );
}

/** By what is counted of it: nights, or visits; else by its name, which says it or says nothing. */
function partOfDay(
  { state }: PartnershipHeld,
  statistics: readonly Statistic[],
): (operation: Operation) => 'night' | 'day' {
  return ({ id, data }) => {
    const units = statistics
      .filter(({ data: said }) => said.operations?.includes(id))
      .map(({ data: said }) => said.unit);
    if (units.includes('nights')) return 'night';
    if (units.includes('visits')) return 'day';
    const places = state.capacities.some(({ data: said }) => said.operation === id);
    return places || /natt|nätter|night/i.test(data.name) ? 'night' : 'day';
  };
}

/** Those of its time: run by then, or told of in what the text is about. */
function operationsAt(
  teller: Teller,
  { state }: PartnershipHeld,
  when: (operation: Operation) => 'night' | 'day',
  wanted: 'night' | 'day',
): readonly Operation[] {
  const until = teller.material.period?.to;
  const told = new Set([
    ...state.activities
      .filter(({ data }) => teller.within(data.period))
      .map((one) => one.data.operation),
    ...state.statistics
      .filter(({ data }) => teller.within(data.period))
      .flatMap(({ data }) => data.operations ?? []),
  ]);
  return teller
    .counting(state.operations)
    .filter(({ id, since }) => until === undefined || since.day <= until || told.has(id))
    .filter((operation) => when(operation) === wanted);
}

function operationList(
  teller: Teller,
  { state }: PartnershipHeld,
  operations: readonly Operation[],
): readonly Block[] {
  return list(
    operations.map((operation) => {
      const { id, data } = operation;
      const renamed = teller.counting(operation.renamed).at(-1);
      const capacity = teller
        .counting(state.capacities)
        .filter(({ data: said }) => said.operation === id)
        .at(-1);
      return [
        said(
          teller.t('text.operation', {
            name: renamed?.data.name ?? data.name,
            by: data.by ? teller.actor(data.by) : 'none',
            text: data.text === undefined ? 'none' : sentences([data.text]),
            places: capacity ? String(capacity.data.places) : 'none',
          }),
          [id, ...(renamed ? [renamed.id] : []), ...(capacity ? [capacity.id] : [])],
        ),
      ];
    }),
  );
}

/** How what is agreed is run. */
function rules(teller: Teller, one: PartnershipHeld): readonly Block[] {
  const under = teller.material.agreements.filter(({ state }) => state.partnership === one.id);
  return list(
    under.flatMap(({ state }) =>
      teller.counting(state.operatingRules).map(({ id, data }) => [said(data.text, [id])]),
    ),
  );
}

/** Named after the units whose work it is: `EU-teamet och Socialjouren`. */
function unitsHeading(teller: Teller, statistics: readonly Statistic[]): string {
  const units = [...new Set(statistics.flatMap(({ data }) => data.by?.units ?? []))];
  if (units.length === 0) return teller.t('text.heading.public-units');
  return teller.together(units.map((unit) => teller.unit(unit)));
}

/** What was done together, how the meetings went, what is not agreed on. */
function cooperation(
  teller: Teller,
  one: PartnershipHeld,
  activities: PartnershipHeld['state']['activities'],
): readonly Block[] {
  const { state } = one;
  const disagreements = teller.counting(state.disagreements);
  return [
    ...activityList(teller, activities),
    ...list(
      disagreements.map(({ id, data }) => [
        said(
          teller.t('text.disagreement', {
            by: teller.actor(data.raisedBy),
            against: teller.actor(data.against),
            text: data.text,
          }),
          [id],
        ),
      ]),
    ),
    ...findingsPart(teller, [one]),
  ];
}

/** Raised and not closed by the day: they are carried to the next report (S152). */
function actionItems(teller: Teller, { state }: PartnershipHeld): readonly Block[] {
  const open = teller
    .counting(state.actionItems)
    .filter(({ closed }) => !closed || teller.counting([closed]).length === 0);
  if (open.length === 0) return [nothing(teller)];
  return list(open.map(({ id, data }) => [said(data.text, [id])]));
}
