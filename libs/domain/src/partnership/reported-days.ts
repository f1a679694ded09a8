/** Which days a partnership's statistics and activities report on: what else must be accounted for in them too. */
import type { Period } from '../values/period.js';
import { periodOf } from '../statistics/table.js';
import { daysOfActivity } from './cover.js';
import type { Noted, Partnership } from './partnership.js';

export interface ReportedDays {
  readonly period: Period;
  /** The facts that report on exactly these days. */
  readonly facts: readonly Noted<'StatisticsReported' | 'ActivityRecorded'>[];
}

/** Every period reported on, in order; one that lies inside another is a part of it, and not told again. */
export function reportedDays(
  partnership: Pick<Partnership, 'statistics' | 'activities'>,
): readonly ReportedDays[] {
  const told = [
    ...partnership.statistics.map((fact) => ({ fact, period: periodOf(fact) })),
    ...partnership.activities.map((fact) => ({ fact, period: daysOfActivity(fact.data) })),
  ].flatMap(({ fact, period }) => (period ? [{ fact, period }] : []));
  const groups = Map.groupBy(told, ({ period }) => `${period.from}..${period.to}`);
  const spans = [...groups.values()].flatMap((group) =>
    group[0] ? [{ period: group[0].period, facts: group.map(({ fact }) => fact) }] : [],
  );
  return spans
    .filter(({ period }) => !spans.some((other) => contains(other.period, period)))
    .sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
}

function contains(outer: Period, inner: Period): boolean {
  const same = outer.from === inner.from && outer.to === inner.to;
  return !same && outer.from <= inner.from && inner.to <= outer.to;
}
