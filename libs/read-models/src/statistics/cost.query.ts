/** What a night or a visit cost: told only where spending is reported for the very days that were counted (S157). */
import { type Money, money, type Period } from '@liggaren/domain';
import type { Version, ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { REPORTS } from '../reports/reports.projection.js';

/** Why no cost can be told. It is never 0 instead. */
export const NO_COST = [
  'agreement-not-named',
  'no-period',
  'number-not-exact',
  'no-spending-for-period',
  'several-currencies',
] as const;
export type NoCost = (typeof NO_COST)[number];

export type Cost =
  | {
      /** All spending that the agreement's reports tell of these days, by the number: half up, in whole öre. */
      readonly perUnit: Money;
      readonly spent: Money;
      /** The events that tell of the spending. */
      readonly events: readonly string[];
    }
  | { readonly notComputable: NoCost };

const COSTLY = ['nights', 'visits'];

interface Counted {
  readonly kind: string;
  readonly unit: string;
  readonly measure: string;
  readonly agreement?: string;
  readonly period?: Period;
  readonly rows?: readonly { readonly total?: Total }[];
  readonly totals?: { readonly total?: Total };
}
interface Total {
  readonly lower: string;
  readonly upper?: string;
  readonly precision: string;
}
interface Spending {
  readonly agreement: string;
  readonly period: Period;
  readonly currency: string;
  readonly lines: readonly { readonly amountMinor: number }[];
}

/** By the statistic's id; those that count neither nights nor visits have none. */
export async function costsOf(
  views: ViewStore,
  moment: Moment,
  statistics: readonly Version[],
): Promise<ReadonlyMap<string, Cost>> {
  const counted = statistics
    .map(({ cell, body }) => ({ cell, body: body as unknown as Counted }))
    .filter(
      ({ body }) => body.kind === 'table' && body.measure === 'count' && COSTLY.includes(body.unit),
    );
  const agreements = new Set(counted.flatMap(({ body }) => body.agreement ?? []));
  const asked = { knownAt: moment.knownAt.position, valid: { on: moment.validOn } };
  const reports: Version[] = [];
  for (const agreement of agreements)
    reports.push(...(await views.query(REPORTS, { ...asked, where: { agreements: agreement } })));
  const told = uniqueByCell(reports).flatMap(({ body }) => {
    const { spending = [], because = [] } = body as unknown as {
      readonly spending?: readonly Spending[];
      readonly because?: readonly string[];
    };
    return spending.map((one) => ({ ...one, because }));
  });
  return new Map(counted.map(({ cell, body }) => [cell, costOf(body, told)]));
}

/** A report on several agreements is found for each. */
function uniqueByCell(versions: readonly Version[]): readonly Version[] {
  return [...new Map(versions.map((version) => [version.cell, version])).values()];
}

function costOf(
  { agreement, period, rows = [], totals }: Counted,
  spendings: readonly (Spending & { readonly because: readonly string[] })[],
): Cost {
  if (agreement === undefined) return { notComputable: 'agreement-not-named' };
  if (!period) return { notComputable: 'no-period' };
  const total = totals?.total ?? rows[0]?.total;
  const number = total && total.lower === total.upper && /^[1-9]\d*$/.test(total.lower);
  if (!number || total.precision !== 'exact') return { notComputable: 'number-not-exact' };
  const told = spendings.filter(
    (one) =>
      one.agreement === agreement && one.period.from === period.from && one.period.to === period.to,
  );
  const [currency, ...others] = [...new Set(told.map((one) => one.currency))];
  if (currency === undefined) return { notComputable: 'no-spending-for-period' };
  if (others.length > 0) return { notComputable: 'several-currencies' };
  const minor = told
    .flatMap(({ lines }) => lines)
    .reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n);
  const of = BigInt(total.lower);
  return {
    perUnit: money(Number((2n * minor + of) / (2n * of)), currency),
    spent: money(Number(minor), currency),
    events: [...new Set(told.flatMap(({ because }) => because))],
  };
}
