/** Why a row changed though nothing was recorded: a day passed that an event behind it states. */
import {
  type Day,
  dayAfter,
  type DomainEvent,
  firstDayOf,
  isDay,
  isPartialDate,
  lastDayOf,
  sinceOf,
} from '@liggaren/domain';
import type { StoredEvent } from '@liggaren/event-store-port';
import type { Json, JsonObject, ViewStore } from '@liggaren/view-store-port';
import { isDeepStrictEqual } from 'node:util';
import { eventIdsIn } from '../event-ids.js';
import { type Beside, besideOf, partsOf } from './beside.js';
import { changedFields, type FieldChange } from './changed-fields.js';
import type { DiffableView } from './diffable-views.js';
import type { EventFinder } from './event-finder.js';
import type { Leg, LegCauses } from './legs.js';

/** Where else a row's explanation has what a field rests on. */
const EXPLAINED_AS: Readonly<Record<string, readonly string[]>> = {
  notes: ['status'],
  end: ['period'],
  extended: ['period'],
  length: ['period'],
  // An option may end with the agreement's period.
  options: ['period'],
  predecessor: ['chain'],
};

export async function timeCauses(
  { views, finder }: { readonly views: ViewStore; readonly finder: EventFinder },
  diffable: DiffableView,
  { from, to }: Leg,
): Promise<LegCauses> {
  const [after, upTo] = [from.moment.validOn, to.moment.validOn].sort() as [Day, Day];
  const rows = [from.row, to.row].filter((row) => row !== undefined);
  const all = await finder.byIds(rows.flatMap((row) => [...eventIdsIn(row)]));
  const turning = (events: readonly StoredEvent[]) =>
    events.filter((event) => turnsWithin(event, after, upTo));
  /** Those that state a day in the span, of the nearest kind that has any; else all of the nearest. */
  const chosen = (...kinds: readonly (readonly StoredEvent[])[]) =>
    [...kinds.map(turning), ...kinds].find((some) => some.length > 0) ?? [];

  if (!from.row || !to.row) return { ofField: () => asTime(chosen(all)) };

  const beside = [
    ...(await besideOf(views, diffable, from.moment, from.row)),
    ...(await besideOf(views, diffable, to.moment, to.row)),
  ];
  const byField = new Map<string, readonly StoredEvent[]>();
  for (const change of changedFields(from.row, to.row)) {
    const own = rows.flatMap((row) => explainedIn(row, change));
    const near = await finder.byIds([...own, ...shownIn(beside, change)]);
    const further = await finder.byIds(rows.flatMap((row) => explainedElsewhere(row, change)));
    byField.set(change.field, chosen(near, further, all));
  }
  return { ofField: (field) => asTime(byField.get(field) ?? []) };
}

/** The events behind one field: in what differs of its value, and in the row's explanation of it. */
function explainedIn(row: JsonObject, { field, before, after }: FieldChange): readonly string[] {
  return [
    ...eventIdsIn({ before: unlike(before, after), after: unlike(after, before) }),
    ...partsOfExplanation(row, [nameOf(field)]),
  ];
}

function explainedElsewhere(row: JsonObject, { field }: FieldChange): readonly string[] {
  return partsOfExplanation(row, EXPLAINED_AS[nameOf(field)] ?? []);
}

function partsOfExplanation(row: JsonObject, names: readonly string[]): readonly string[] {
  const parts = (row['because'] ?? {}) as Readonly<Record<string, readonly string[]>>;
  return names.flatMap((name) => parts[name] ?? []);
}

function nameOf(field: string): string {
  return field.split('/')[1] ?? '';
}

/** Of a list only the elements that the other has not. */
function unlike(value: Json | undefined, other: Json | undefined): Json {
  if (!Array.isArray(value) || !Array.isArray(other)) return value ?? null;
  return (value as readonly Json[]).filter(
    (one) => !(other as readonly Json[]).some((two) => isDeepStrictEqual(one, two)),
  );
}

function shownIn(beside: readonly Beside[], change: FieldChange): readonly string[] {
  const parts = partsOf(change);
  return beside
    .filter(({ showsIn }) => showsIn.some((part) => parts.includes(part)))
    .flatMap(({ because }) => because);
}

/** Whether it counts from a day after the first and up to the last, or states a day that begins or ends there. */
function turnsWithin(event: StoredEvent, after: Day, upTo: Day): boolean {
  const since = sinceOf(event as unknown as DomainEvent).day;
  return [since, ...turnsStatedIn(event.data)].some((day) => after < day && day <= upTo);
}

/** The first day of every stated date, and the day after its last. */
function turnsStatedIn(value: unknown, name = ''): readonly Day[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, member]) => turnsStatedIn(member, key));
  if (typeof value !== 'string') return [];
  const isDate = isDay(value) || (name === 'date' && isPartialDate(value));
  return isDate ? [firstDayOf(value), dayAfter(lastDayOf(value))] : [];
}

function asTime(events: readonly StoredEvent[]) {
  return events.map((event) => ({ because: 'time', event }) as const);
}
