/** The events by which a row changed while the day was held still: those recorded between the two places. */
import type { StoredEvent } from '@liggaren/event-store-port';
import type { ViewStore } from '@liggaren/view-store-port';
import { isDeepStrictEqual } from 'node:util';
import { eventIdsIn } from '../event-ids.js';
import { type Beside, besideOf, partsOf } from './beside.js';
import { changedFields, type FieldChange } from './changed-fields.js';
import type { DiffableView } from './diffable-views.js';
import { type EventFinder, isWithin, type Span } from './event-finder.js';
import type { Leg, LegCauses } from './legs.js';
import { type Transition, transitionsOf } from './transitions.js';

/** Fields that are computed from others when asked. */
const COMPUTED_FROM: Readonly<Record<string, readonly string[]>> = {
  '/releasable': ['/gates', '/stage'],
  '/overdue': ['/stage', '/dueOn'],
};

export async function recordedCauses(
  parts: { readonly views: ViewStore; readonly finder: EventFinder },
  diffable: DiffableView,
  leg: Leg,
): Promise<LegCauses> {
  const { views, finder } = parts;
  const [early, late] =
    leg.from.moment.knownAt.position <= leg.to.moment.knownAt.position
      ? [leg.from, leg.to]
      : [leg.to, leg.from];
  const span: Span = {
    after: early.moment.knownAt.position,
    upTo: late.moment.knownAt.position,
  };
  const { validOn } = early.moment;
  const transitions = await transitionsOf(views, diffable, leg.cell, validOn, span);
  const atAny = async (of: readonly Transition[]) =>
    (await Promise.all(of.map(({ position }) => finder.at(position)))).flat();

  if (!early.row || !late.row) {
    // The events behind what is there now; or the one by which it went, its void perhaps.
    const behind = late.row ? await behindWithin(finder, [...eventIdsIn(late.row)], span) : [];
    return whole(behind.length > 0 ? behind : await atAny(transitions.slice(-1)));
  }

  const moved = await besidesThatMoved(views, diffable, early, late);
  const byField = new Map<string, readonly StoredEvent[]>();
  for (const change of changedFields(early.row, late.row)) {
    const own = transitions.filter((transition) => concerns(transition, change.field));
    const others = moved.filter(({ showsIn }) => meet(showsIn, partsFor(change)));
    const events = [...(await atAny(own)), ...(await eventsOfMoves(finder, others, span))];
    byField.set(change.field, events.length > 0 ? events : await anyReason());
  }
  return { ofField: (field) => asRecorded(byField.get(field) ?? []) };

  /** A field that neither the view's own events nor what stands beside it can be told to have changed. */
  async function anyReason(): Promise<readonly StoredEvent[]> {
    const own = await atAny(transitions);
    return own.length > 0 ? own : eventsOfMoves(finder, moved, span);
  }
}

function concerns({ fields }: Transition, field: string): boolean {
  if (fields === 'all') return true;
  return [field, ...(COMPUTED_FROM[field] ?? [])].some((one) => fields.includes(one));
}

/** What a change of the gates moves along with it. */
function partsFor(change: FieldChange): readonly string[] {
  return change.field === '/releasable' ? ['/gates/account', '/gates/report'] : partsOf(change);
}

interface Move {
  readonly showsIn: readonly string[];
  readonly was?: Beside;
  readonly is?: Beside;
}

/** What stands beside the row and says something else than before. */
async function besidesThatMoved(
  views: ViewStore,
  diffable: DiffableView,
  early: Leg['from'],
  late: Leg['from'],
): Promise<readonly Move[]> {
  const [before, after] = await Promise.all(
    [early, late].map(async ({ moment, row }) => {
      const beside = row ? await besideOf(views, diffable, moment, row) : [];
      return new Map(beside.map((one) => [one.key, one]));
    }),
  );
  const keys = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...keys].flatMap((key): readonly Move[] => {
    const [was, is] = [before?.get(key), after?.get(key)];
    if (isDeepStrictEqual(was?.says, is?.says)) return [];
    const showsIn = (was ?? is)?.showsIn ?? [];
    return [{ showsIn, ...(was ? { was } : {}), ...(is ? { is } : {}) }];
  });
}

/** The events of the span behind one and not the other; else the one from which it is said so. */
async function eventsOfMoves(
  finder: EventFinder,
  moves: readonly Move[],
  span: Span,
): Promise<readonly StoredEvent[]> {
  const all: StoredEvent[] = [];
  for (const { was, is } of moves) {
    const [before, after] = [was?.because ?? [], is?.because ?? []];
    const ids = [...before, ...after].filter((id) => before.includes(id) !== after.includes(id));
    const behind = await behindWithin(finder, ids, span);
    all.push(...(behind.length > 0 || !is ? behind : await finder.at(is.knownFrom)));
  }
  return all.filter((event) => isWithin(event, span));
}

/** Those of the events that were recorded in the span, and the voids of the others in it. */
async function behindWithin(
  finder: EventFinder,
  ids: readonly string[],
  span: Span,
): Promise<readonly StoredEvent[]> {
  const events = await finder.byIds(ids);
  return [
    ...events.filter((event) => isWithin(event, span)),
    ...(await finder.voidsOf(events, span)),
  ];
}

function meet(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

function whole(events: readonly StoredEvent[]): LegCauses {
  const causes = asRecorded(events);
  return { ofField: () => causes };
}

function asRecorded(events: readonly StoredEvent[]) {
  return events.map((event) => ({ because: 'recorded', event }) as const);
}
