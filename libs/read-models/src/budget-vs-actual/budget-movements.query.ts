/** Reads the movements behind a budget's numbers: the explanation of every sum. */
import { type Measure, MEASURES, money } from '@liggaren/domain';
import type { JsonObject, Version, ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { type Page, type PageRequest, pageOf } from '../page.js';
import { readCell } from './budget-cell.js';
import { type BudgetFilter, fundingsWhere, selectionsOf } from './budget-selection.js';
import { BUDGET_VS_ACTUAL } from './budget-vs-actual.projection.js';

/** One page of what the filters select, in the order of the days; of one day, in that of the log. */
export async function getBudgetMovements(
  views: ViewStore,
  moment: Moment,
  filter: BudgetFilter,
  page: PageRequest,
): Promise<Page<JsonObject>> {
  const versions = await movementsOn(views, moment, filter);
  const rows = versions.map((version) => ({ order: orderOf(version), item: movementOf(version) }));
  return pageOf(BUDGET_VS_ACTUAL.name, moment, rows, page);
}

/** The cells of that name, each with its sums and the movements behind them. */
export async function budgetCellsNamed(
  views: ViewStore,
  moment: Moment,
  text: string,
): Promise<readonly Version[]> {
  const cells: Version[] = [];
  for (const { id, division, ...rest } of readCell(text)) {
    const known = await fundingsWhere(views, moment, {});
    const ids = new Set(known.map(({ group }) => String(group[division])));
    for (const whole of [...ids].filter((one) => one !== '' && one.startsWith(id))) {
      const versions = await movementsOn(views, moment, { [division]: whole, ...rest });
      const name = [whole, ...text.split('/').slice(1)].join('/');
      const cell = versions.length > 0 ? cellFrom(name, versions) : undefined;
      if (cell) cells.push(cell);
    }
  }
  return cells;
}

async function movementsOn(
  views: ViewStore,
  moment: Moment,
  filter: BudgetFilter,
): Promise<readonly Version[]> {
  const found: Version[] = [];
  for (const where of await selectionsOf(views, moment, filter))
    found.push(
      ...(await views.query(BUDGET_VS_ACTUAL, {
        knownAt: moment.knownAt.position,
        valid: { on: moment.validOn },
        where,
      })),
    );
  return found.sort((a, b) => (orderOf(a).join() < orderOf(b).join() ? -1 : 1));
}

function orderOf({ validFrom, knownFrom, cell }: Version): readonly string[] {
  const [event = '', number = ''] = cell.split('/');
  return [validFrom, knownFrom, event, number.padStart(6, '0')];
}

/** Since when the sums are so: the last day that moved them, and the last event. */
function cellFrom(cell: string, versions: readonly Version[]): Version | undefined {
  const last = versions.at(-1);
  if (!last) return undefined;
  const knownFrom = versions
    .map((version) => version.knownFrom)
    .sort()
    .at(-1);
  const body = { sums: sumsOf(versions), movements: versions.map(movementOf) };
  return {
    ...last,
    cell,
    body: body as unknown as JsonObject,
    knownFrom: knownFrom ?? last.knownFrom,
  };
}

/** By measure and currency, in the order of the measures. */
function sumsOf(versions: readonly Version[]) {
  const measured = (measure: Measure) =>
    Map.groupBy(
      versions.filter(({ columns }) => columns['measure'] === measure),
      ({ columns }) => String(columns['currency']),
    );
  return MEASURES.flatMap((measure) =>
    [...measured(measure)].map(([currency, own]) => {
      const minor = own.reduce(
        (sum, { columns }) => sum + BigInt(Number(columns['amountMinor'])),
        0n,
      );
      return { measure, amount: money(Number(minor), currency) };
    }),
  );
}

function movementOf({ cell, columns, body, validFrom, knownFrom }: Version): JsonObject {
  const { measure, agreement, instrument, funding, line, quarter, fiscalYear } = columns;
  const place = Object.entries({ instrument, funding, line, quarter, fiscalYear });
  return {
    movement: cell,
    measure,
    agreement,
    ...Object.fromEntries(place.filter(([, value]) => value !== '' && value !== 0)),
    day: validFrom,
    amount: money(Number(columns['amountMinor']), String(columns['currency'])),
    type: body['type'],
    knownFrom,
    events: body['events'],
  } as unknown as JsonObject;
}
