/** Doubts about what was counted and never paid for in the ledger: the cost of a night cannot be told (S157). */
import type { JsonObject, ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { costsOf } from './cost.query.js';
import { STATISTICS } from './statistics.projection.js';

export type CostFlagRow = JsonObject & {
  readonly flag: string;
  readonly rule: string;
  readonly stream: string;
};

/** One for each partnership that counts nights or visits for whose days no spending is told. */
export async function flagsOfCosts(
  views: ViewStore,
  moment: Moment,
): Promise<readonly CostFlagRow[]> {
  const versions = await views.query(STATISTICS, {
    knownAt: moment.knownAt.position,
    valid: 'ever',
    where: { kind: 'table' },
    orderBy: ['partnership', 'place'],
  });
  const last = [...new Map(versions.map((version) => [version.cell, version])).values()];
  const costs = await costsOf(views, moment, last);
  const open = last.filter(({ cell }) => {
    const cost = costs.get(cell);
    return cost !== undefined && 'notComputable' in cost;
  });
  const byPartnership = Map.groupBy(open, ({ columns }) => String(columns['partnership']));
  return [...byPartnership].map(([partnership, rows]) => {
    const [rule, stream] = ['cost-not-computable', `partnership-${partnership}`];
    return {
      ...{ flag: `${stream}/${rule}/costs`, rule, stream },
      details: { titles: rows.map(({ body }) => body['title'] as string) },
      sources: rows.flatMap(({ body }) => body['source'] ?? []),
      because: rows.map(({ cell }) => cell),
    };
  });
}
