/** Reads budget and actuals by agreement, instrument, funding, line, fiscal year and quarter. */
import type { Acting } from '@liggaren/domain';
import type { GroupSum, JsonObject, ViewStore } from '@liggaren/view-store-port';
import { AGREEMENT_REGISTER } from '../agreement-register/agreement-register.projection.js';
import type { Moment } from '../moment.js';
import { type Page, type PageRequest, pageOf } from '../page.js';
import { namesOf } from '../registry/registry.query.js';
import { cellOf } from './budget-cell.js';
import { type Division, GROUPED_BY, type PlacedFigures, rowsOf, withinOf } from './budget-rows.js';
import { type BudgetFilter, fundingsWhere, selectionsOf } from './budget-selection.js';
import { BUDGET_VS_ACTUAL } from './budget-vs-actual.projection.js';

export interface BudgetQuestion extends BudgetFilter {
  /** What the rows are divided by; none for one sum of everything, in each currency. */
  readonly by: readonly Division[];
}

/** One row of a budget on a day; `docs/openapi.json` has it in full. */
export type BudgetRow = PlacedFigures & {
  /** What `explain` takes; absent where filters or periods cut it out: its movements are asked for. */
  readonly cell?: string;
  readonly agreementTitle?: string;
  readonly instrumentTitle?: string;
  readonly label?: string;
  readonly payer?: JsonObject;
  readonly payee?: JsonObject;
};

/**
 * One page of rows. Throws `BadCursor`, and a RangeError for a sum that is not exact as a number: amounts
 * of two currencies are two rows.
 */
export async function getBudget(
  views: ViewStore,
  moment: Moment,
  question: BudgetQuestion,
  page: PageRequest,
): Promise<Page<BudgetRow>> {
  const { by, ...filter } = question;
  const divisions = withinOf(by);
  const sums = await sumsOf(views, moment, filter, divisions);
  const narrow = [...Object.keys(filter), ...divisions].some((name) =>
    ['instrument', 'funding', 'line', 'quarter', 'party'].includes(name),
  );
  const found = pageOf(BUDGET_VS_ACTUAL.name, moment, rowsOf(sums, divisions, !narrow), page);
  return { ...found, items: await withNames(views, moment, question, found.items) };
}

/** The sums that rows are made of. A report knows the funding only: the instrument is the funding's. */
async function sumsOf(
  views: ViewStore,
  moment: Moment,
  filter: BudgetFilter,
  divisions: readonly Division[],
): Promise<readonly GroupSum[]> {
  const shape = { groupBy: [...new Set([...divisions, ...GROUPED_BY])], sum: 'amountMinor' };
  const asked = { knownAt: moment.knownAt.position, valid: { on: moment.validOn } };
  const sums: GroupSum[] = [];
  for (const where of await selectionsOf(views, moment, filter))
    sums.push(...(await views.sumBy(BUDGET_VS_ACTUAL, { ...asked, where }, shape)));
  if (!divisions.includes('instrument')) return sums;
  const known = await fundingsWhere(views, moment, {});
  const instruments = new Map(
    known.map(({ group }) => [group['funding'], group['instrument'] ?? ''] as const),
  );
  return sums.map((one) => {
    const { instrument, funding = '' } = one.group;
    if (instrument !== '' || funding === '') return one;
    return { ...one, group: { ...one.group, instrument: instruments.get(funding) ?? '' } };
  });
}

interface RegisterBody {
  readonly title: string;
  readonly instruments: readonly { readonly instrument: string; readonly title: string }[];
  readonly fundings: readonly {
    readonly funding: string;
    readonly lines: readonly { readonly code: string; readonly label: string }[];
  }[];
}

async function withNames(
  views: ViewStore,
  moment: Moment,
  question: BudgetQuestion,
  rows: readonly PlacedFigures[],
): Promise<readonly BudgetRow[]> {
  const register = await registerOf(views, moment, idsIn(rows, 'agreement'));
  const parties = await partiesOf(views, moment, idsIn(rows, 'funding'));
  const acting = [...parties.values()].flatMap(({ payer, payee }) => [payer, payee]);
  const names = await namesOf(
    views,
    moment,
    acting.flatMap(({ organisation, units = [] }) => [organisation, ...units]),
  );
  const named = ({ organisation, units }: Acting) => ({
    organisation,
    organisationName: names.get(organisation) ?? '',
    ...(units ? { units, unitNames: units.map((unit) => names.get(unit) ?? '') } : {}),
  });
  return rows.map((row) => {
    const entry = row.agreement === undefined ? undefined : register.get(row.agreement);
    const instrument = entry?.instruments.find((one) => one.instrument === row.instrument);
    const funding = entry?.fundings.find((one) => one.funding === row.funding);
    const line = funding?.lines.find(({ code }) => code === row.line);
    const between = row.funding === undefined ? undefined : parties.get(row.funding);
    const cell = cellOf(row, question);
    return {
      ...row,
      ...(cell === undefined ? {} : { cell }),
      ...(entry ? { agreementTitle: entry.title } : {}),
      ...(instrument ? { instrumentTitle: instrument.title } : {}),
      ...(line ? { label: line.label } : {}),
      ...(between ? { payer: named(between.payer), payee: named(between.payee) } : {}),
    };
  });
}

function idsIn(rows: readonly PlacedFigures[], place: 'agreement' | 'funding'): readonly string[] {
  return [...new Set(rows.flatMap((row) => row[place] ?? []))];
}

async function registerOf(views: ViewStore, moment: Moment, agreements: readonly string[]) {
  if (agreements.length === 0) return new Map<string, RegisterBody>();
  const found = await views.query(AGREEMENT_REGISTER, {
    knownAt: moment.knownAt.position,
    valid: { on: moment.validOn },
    cell: agreements,
  });
  return new Map(found.map(({ cell, body }) => [cell, body as unknown as RegisterBody]));
}

/** Who pays whom: as the first movement of a funding tells, which its own event made. */
export async function partiesOf(views: ViewStore, moment: Moment, fundings: readonly string[]) {
  if (fundings.length === 0) return new Map<string, { payer: Acting; payee: Acting }>();
  const found = await views.query(BUDGET_VS_ACTUAL, {
    knownAt: moment.knownAt.position,
    valid: 'ever',
    cell: fundings.map((funding) => `${funding}/0`),
  });
  return new Map(
    found.map(({ columns, body }) => [
      String(columns['funding']),
      body as unknown as { readonly payer: Acting; readonly payee: Acting },
    ]),
  );
}
