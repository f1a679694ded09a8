/** What a view says otherwise at one moment than at another, field by field, and the events responsible. */
import type { EventStore, StoredEvent } from '@liggaren/event-store-port';
import type { JsonObject, ViewStore } from '@liggaren/view-store-port';
import { isDeepStrictEqual } from 'node:util';
import type { Moment } from '../moment.js';
import { changedFields, type FieldChange, saidIn } from './changed-fields.js';
import type { DiffableView } from './diffable-views.js';
import { createEventFinder, type EventFinder } from './event-finder.js';
import { type Cause, type Leg, type LegCauses, NO_CAUSES } from './legs.js';
import { recordedCauses } from './recorded-causes.js';
import { cellsAfter, type Snapshot, snapshotOf } from './snapshots.js';
import { timeCauses } from './time-causes.js';

export interface DiffItem {
  readonly change: 'added' | 'removed' | 'changed';
  readonly cell: string;
  /** What people know the row by. */
  readonly title: string;
  /** Of a row that is there at both moments. */
  readonly fields: readonly (FieldChange & { readonly because: readonly NamedCause[] })[];
  /** The whole row that was removed, or added. */
  readonly before?: JsonObject;
  readonly after?: JsonObject;
  /** Why: something was recorded between, a day passed, or both. */
  readonly because: readonly NamedCause[];
  /** Every event that is named, in the order of the log. */
  readonly events: readonly StoredEvent[];
}

export interface NamedCause {
  readonly because: Cause['because'];
  readonly event: string;
}

export interface DiffPage {
  readonly items: readonly DiffItem[];
  /** The cell to go on after; absent when everything has been compared. */
  readonly after?: string;
}

interface Parts {
  readonly events: EventStore;
  readonly views: ViewStore;
}

/** Cells compared at a time, unless told otherwise: what is held in memory at once. */
const CELLS_AT_A_TIME = 200;

export interface DiffRequest {
  readonly limit: number;
  /** The last cell of the page before. */
  readonly after?: string;
  readonly cellsAtATime?: number;
}

/** The differences in the order of their cells, after one of them. */
export async function getDiff(
  parts: Parts,
  diffable: DiffableView,
  [from, to]: readonly [from: Moment, to: Moment],
  filter: { readonly agreement?: string },
  { limit, after = '', cellsAtATime = CELLS_AT_A_TIME }: DiffRequest,
): Promise<DiffPage> {
  const finder = createEventFinder(parts.events);
  const items: DiffItem[] = [];
  let last = after;
  for (;;) {
    const asked = { ...filter, after: last, max: cellsAtATime };
    const cells = await cellsAfter(parts.views, diffable, [from, to], asked);
    const before = await snapshotOf(parts.views, diffable, from, cells);
    const now = await snapshotOf(parts.views, diffable, to, cells);
    const differing = cells.filter((cell) => differs(before.rows.get(cell), now.rows.get(cell)));
    const wanted = differing.slice(0, limit - items.length);
    const between = await snapshotBetween(parts.views, diffable, before, now, wanted);
    for (const cell of wanted)
      items.push(await itemOf({ ...parts, finder }, diffable, cell, [before, between, now]));
    if (wanted.length < differing.length) return { items, after: items.at(-1)?.cell ?? last };
    // Fewer cells than asked for are the last ones; a shared boundary may have cut a full answer.
    if (cells.length === 0) return { items };
    last = cells.at(-1) ?? last;
  }
}

function differs(before: JsonObject | undefined, after: JsonObject | undefined): boolean {
  if (!before || !after) return before !== after;
  return !isDeepStrictEqual(saidIn(before), saidIn(after));
}

/** Where the two legs meet: the first day, as known at the second place. */
async function snapshotBetween(
  views: ViewStore,
  diffable: DiffableView,
  from: Snapshot,
  to: Snapshot,
  cells: readonly string[],
): Promise<Snapshot> {
  if (from.moment.knownAt.position === to.moment.knownAt.position) return from;
  if (from.moment.validOn === to.moment.validOn) return to;
  return snapshotOf(views, diffable, { ...to.moment, validOn: from.moment.validOn }, cells);
}

async function itemOf(
  parts: Parts & { readonly finder: EventFinder },
  diffable: DiffableView,
  cell: string,
  [from, between, to]: readonly [Snapshot, Snapshot, Snapshot],
): Promise<DiffItem> {
  const recorded = await causesOf(recordedCauses, parts, diffable, legOf(cell, from, between));
  const timely = await causesOf(timeCauses, parts, diffable, legOf(cell, between, to));
  const causes = (field: string) => [...recorded.ofField(field), ...timely.ofField(field)];
  const [before, after] = [from.rows.get(cell), to.rows.get(cell)];
  const changes = before && after ? changedFields(before, after) : [];
  const fields = changes.map((change) => ({ ...change, causes: causes(change.field) }));
  const all = changes.length > 0 ? fields.flatMap((field) => field.causes) : causes('');
  const events = new Map(all.map(({ event }) => [event.id, event]));
  return {
    change: !before ? 'added' : !after ? 'removed' : 'changed',
    cell,
    title: String((after ?? before)?.[diffable.title] ?? ''),
    fields: fields.map(({ causes: own, ...change }) => ({ ...change, because: named(own) })),
    ...(before && !after ? { before } : {}),
    ...(after && !before ? { after } : {}),
    because: named(all),
    events: [...events.values()].sort((a, b) => (a.position < b.position ? -1 : 1)),
  };
}

function legOf(cell: string, from: Snapshot, to: Snapshot): Leg {
  const end = ({ moment, rows }: Snapshot) => {
    const row = rows.get(cell);
    return { moment, ...(row ? { row } : {}) };
  };
  return { cell, from: end(from), to: end(to) };
}

/** A leg on which the row stays as it was has no causes. */
async function causesOf(
  find: typeof recordedCauses,
  parts: Parts & { readonly finder: EventFinder },
  diffable: DiffableView,
  leg: Leg,
): Promise<LegCauses> {
  return differs(leg.from.row, leg.to.row) ? find(parts, diffable, leg) : NO_CAUSES;
}

function named(causes: readonly Cause[]): readonly NamedCause[] {
  const seen = new Map(
    causes.map(({ because, event }) => [`${because} ${event.id}`, { because, event: event.id }]),
  );
  return [...seen.values()];
}
