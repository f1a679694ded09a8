/** Which events a reader wants: what the server can sort out beforehand, and what is looked at here. */
import type { EventFilter, StoredEvent } from '@liggaren/event-store-port';
import type { StreamNames } from './stored-events.js';

export function matches(event: StoredEvent, filter: EventFilter = {}): boolean {
  const { categories, types, stream } = filter;
  return (
    (categories === undefined || categories.includes(categoryOf(event.stream))) &&
    (types === undefined || types.includes(event.type)) &&
    (stream === undefined || stream === event.stream)
  );
}

/**
 * Beginnings of the wanted streams' names on the server. Wider than the filter: a category's name may
 * begin another's, and the server takes streams or types, not both.
 */
export function prefixesOf(names: StreamNames, filter: EventFilter = {}): readonly string[] {
  if (filter.stream !== undefined) return [names.onServer(filter.stream)];
  if (filter.categories === undefined || filter.categories.length === 0) return [names.prefix];
  return filter.categories.map((category) => names.onServer(category));
}

/** The part of a stream's name before its first `-`. */
function categoryOf(stream: string): string {
  return stream.split('-', 1)[0] as string;
}
