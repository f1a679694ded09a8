/** Reads how each partnership is governed: what is due, held and missing, who holds which role, what is to be done. */
import { addDays, addMonths, type Day, type Period } from '@liggaren/domain';
import type { JsonObject, ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { type Page, type PageRequest, queryPage } from '../page.js';
import { REGISTRY } from '../registry/registry.projection.js';
import { withActingNames } from './acting-names.js';
import { carried } from './action-items.js';
import { withMeetings } from './body-meetings.js';
import { GOVERNANCE, type GovernanceKind } from './governance.projection.js';
import { reportsHandedIn } from './reports-handed-in.js';

export interface GovernanceFilter {
  readonly partnership?: string;
  /** The days whose meetings are counted; the twelve months up to the day asked unless told. */
  readonly period?: Period;
}

export type GovernanceRow = JsonObject & { readonly partnership: string; readonly name: string };

/** A cell of the view: which members it has depends on its kind. */
type Cell = JsonObject & { readonly kind: GovernanceKind };

const ACTING = ['by', 'for', 'raisedBy', 'against'];

export async function getGovernance(
  views: ViewStore,
  moment: Moment,
  { partnership, period = yearTo(moment.validOn) }: GovernanceFilter,
  page: PageRequest,
): Promise<Page<GovernanceRow>> {
  const { validOn, knownAt } = moment;
  const valid = { on: validOn };
  const { items, next } = await queryPage(
    views,
    GOVERNANCE,
    moment,
    {
      valid,
      where: { kind: 'partnership', ...(partnership === undefined ? {} : { partnership }) },
      orderBy: ['name'],
    },
    page,
  );
  const ids = items.map(({ cell }) => cell);
  if (ids.length === 0) return { items: [] };
  const versions = await views.query(GOVERNANCE, {
    knownAt: knownAt.position,
    valid,
    where: { partnership: ids },
    orderBy: ['number'],
  });
  const cells = versions.map(({ body, columns }) => ({
    ...(body as Cell),
    of: String(columns['partnership']),
  }));
  const named = await withActingNames(views, moment, cells, ACTING);
  const missing = await missingMinutes(views, moment, named);
  const reports = await reportsHandedIn(views, moment, ids);
  const rows = items.map(({ cell: id, body }) => {
    const own = (kind: GovernanceKind) =>
      named.filter((cell) => cell.of === id && cell.kind === kind).map(plain);
    const meetings = own('meeting').map((one) => ({ ...one, minutesAre: minutesOf(one, missing) }));
    return {
      ...plain(body),
      period,
      operations: own('operation'),
      bodies: own('body').map((one) => withMeetings(one, meetings, period, validOn)),
      roles: own('role'),
      meetings,
      actionItems: own('item').map((one) => carried(one, reports.get(id) ?? [], validOn)),
      disagreements: own('disagreement'),
    } as unknown as GovernanceRow;
  });
  return { items: rows, ...(next === undefined ? {} : { next }) };
}

/** The twelve months that end with the day, as far as the calendar goes back. */
function yearTo(day: Day): Period {
  if (day < '1901') return { from: '1900-01-01', to: day };
  return { from: addDays(addMonths(day, -12), 1), to: day };
}

function plain({ kind: _, of: _of, ...said }: JsonObject): JsonObject {
  return said;
}

function minutesOf({ minutes }: JsonObject, missing: ReadonlySet<string>) {
  if (minutes === undefined) return 'not-stated';
  return missing.has(minutes as string) ? 'missing' : 'present';
}

/** Minutes that are referred to, and nobody has: registered without bytes or an address. */
async function missingMinutes(
  views: ViewStore,
  { knownAt }: Moment,
  cells: readonly JsonObject[],
): Promise<ReadonlySet<string>> {
  const named = cells.flatMap(({ minutes }) => (minutes === undefined ? [] : [minutes as string]));
  if (named.length === 0) return new Set();
  const found = await views.query(REGISTRY, {
    knownAt: knownAt.position,
    valid: 'ever',
    cell: [...new Set(named)],
  });
  const there = found.filter(({ body }) => {
    const { sha256, address } = (body['document'] ?? {}) as Readonly<Record<string, unknown>>;
    return sha256 !== undefined || address !== undefined;
  });
  const present = new Set(there.map(({ cell }) => cell));
  return new Set(named.filter((id) => !present.has(id)));
}
