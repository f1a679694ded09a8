/**
 * Compliance (uppfyllelse av riktlinjer), as far as an agreement's own stream tells: how it is judged, and whether it names a programme,
 * a societal challenge, and what both sides put in. `read` tells a paper that is silent from one that nobody has read for it.
 */
import { holds, type Since } from '../event.js';
import { type DateFact, firstDayOf, lastDayOf } from '../values/date-fact.js';
import type { Day } from '../values/day.js';
import { type Agreement, instrumentOf, type Recorded } from './agreement.js';
import type { CriterionOutcome } from './assessment-events.js';
import type { TermTopic } from './content-events.js';
import { lastDayOn } from './extension.js';
import { inTime, sideOf } from './promises.js';

/** How an agreement is judged by one criterion: the last judgement stands, those before it are its history. */
export interface Judgement {
  /** Absent for a check that no guideline is named for. */
  readonly guideline?: string;
  readonly criterion: string;
  readonly outcome: CriterionOutcome;
  readonly standing: Recorded<'CriterionAssessed'>;
  readonly before: readonly Recorded<'CriterionAssessed'>[];
}

/** By all that is known, unless a day is given. In the order in which each was first judged. */
export function judgementsOn(agreement: Agreement, day?: Day): readonly Judgement[] {
  const byCriterion = new Map<string, Recorded<'CriterionAssessed'>[]>();
  for (const one of counting(agreement.criteria, day)) {
    const key = `${one.data.guideline ?? ''}/${one.data.criterion}`;
    byCriterion.set(key, [...(byCriterion.get(key) ?? []), one]);
  }
  return [...byCriterion.values()].flatMap((all) => {
    const inOrder = [...all].sort(inTime);
    const standing = inOrder.at(-1);
    if (!standing) return [];
    const { guideline, criterion, outcome } = standing.data;
    return [
      {
        ...(guideline === undefined ? {} : { guideline }),
        ...{ criterion, outcome, standing, before: inOrder.slice(0, -1) },
      },
    ];
  });
}

/** Whether the supplied papers state something, were read and do not, or nobody has read them for it. */
export type Reading = 'stated' | 'not-stated' | 'not-read';

/** What the terms say on a topic, all instruments together. */
export function readingOf(
  agreement: Agreement,
  topic: TermTopic,
  day?: Day,
): { readonly reading: Reading; readonly terms: readonly Recorded<'TermRecorded'>[] } {
  const about = counting(agreement.terms, day).filter(({ data }) => data.topic === topic);
  const stated = about.filter(({ data }) => data.stated);
  if (stated.length > 0) return { reading: 'stated', terms: stated };
  return { reading: about.length > 0 ? 'not-stated' : 'not-read', terms: about };
}

/** Whether a programme is in force on all of the agreement's days; `not-stated` where days are missing to tell. */
export type ProgrammeCover = 'whole' | 'part' | 'none' | 'not-stated';

export interface ProgrammeLink {
  readonly link: Recorded<'ProgrammeLinked'>;
  readonly covers: ProgrammeCover;
}

export function programmeLinksOn(agreement: Agreement, day?: Day): readonly ProgrammeLink[] {
  return counting(agreement.programmes, day).map((link) => ({
    link,
    covers: coverOf(agreement, link.data, day),
  }));
}

/** S75: a programme has days of its own; the link is meant for the agreement's. */
function coverOf(
  agreement: Agreement,
  { from, to }: { readonly from?: DateFact; readonly to?: DateFact },
  day: Day | undefined,
): ProgrammeCover {
  const start = agreement.instruments[0].start && firstDayOf(agreement.instruments[0].start.date);
  const end = lastDayOn(agreement, day);
  const [first, last] = [from && firstDayOf(from.date), to && lastDayOf(to.date)];
  if ((first && end && first > end) || (last && start && last < start)) return 'none';
  if ((first && start && first > start) || (last && end && last < end)) return 'part';
  return first && start && last && end ? 'whole' : 'not-stated';
}

/** What is recorded that a side puts in, beside what is only said. */
export interface Financing {
  readonly reading: Reading;
  readonly terms: readonly Recorded<'TermRecorded'>[];
  /** The ids of fundings and commitments. */
  readonly public: readonly string[];
  readonly civilSociety: readonly string[];
  /** Something is recorded of both sides, so that it is more than asserted. */
  readonly shown: boolean;
}

/** S34: that both sides finance is asserted, until what each of them puts in is recorded. */
export function financingOn(agreement: Agreement, day?: Day): Financing {
  const concluded = <F extends { readonly data: { readonly instrument?: string } }>({ data }: F) =>
    isConcluded(agreement, data.instrument, day);
  const promises = counting(agreement.commitments, day)
    .filter(concluded)
    .map(({ id, data }) => ({ id, side: sideOf(agreement, data.by) }));
  const fundings = counting(agreement.fundings, day)
    .filter(concluded)
    .map(({ id, data }) => ({ id, side: sideOf(agreement, data.payer) }));
  const of = (side: 'public' | 'civil-society') =>
    [...fundings, ...promises].filter((one) => one.side === side).map(({ id }) => id);
  const sides = { public: of('public'), civilSociety: of('civil-society') };
  const { reading, terms } = readingOf(agreement, 'co-financing', day);
  const shown = sides.public.length > 0 && sides.civilSociety.length > 0;
  return { reading, terms, ...sides, shown };
}

/** An instrument that is not concluded promises nothing yet. */
export function isConcluded(
  agreement: Agreement,
  instrument: string | undefined,
  day?: Day,
): boolean {
  const concluded = instrumentOf(agreement, instrument)?.concluded;
  return concluded !== undefined && (day === undefined || holds(concluded.since, day));
}

/** The facts that count on a day: all, unless one is given. */
export function counting<F extends { readonly since: Since }>(
  facts: readonly F[],
  day?: Day,
): readonly F[] {
  return day === undefined ? facts : facts.filter(({ since }) => holds(since, day));
}
