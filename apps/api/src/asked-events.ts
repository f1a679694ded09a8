/** Which events a question to the feed asks for, in pages or as a stream: `askedEvents`. */
import { categoryOf, EVENT_VERSIONS } from '@liggaren/domain';
import type { EventStore, StoredEvent } from '@liggaren/event-store-port';
import { type DataClass, DATA_CLASSES } from '@liggaren/feed';
import { problemAt } from './problem.js';
import { invalidQuery, oneOf, type Query, textOf } from './questions.js';

export const EVENT_FILTERS = ['after', 'type', 'stream', 'class'] as const;

export interface AskedEvents {
  /** The last event that the asker has. */
  readonly seen: StoredEvent | undefined;
  readonly types: readonly string[] | undefined;
  readonly stream: string | undefined;
  /** What is above this class is masked; nothing is unless told: until sign-in exists, everybody is local. */
  readonly reader: DataClass;
}

/** `lastEventId`: what a reader that connects again has; it wins over `after`. Throws `Problem`. */
export async function askedEvents(
  store: EventStore,
  query: Query,
  lastEventId?: string,
): Promise<AskedEvents> {
  const [after, type, stream] = ['after', 'type', 'stream'].map((name) => textOf(query, name));
  const types = type?.split(',');
  const unknown = types?.find((name) => !Object.hasOwn(EVENT_VERSIONS, name));
  if (unknown !== undefined) throw invalidQuery('type', 'query.event-types', { unknown });
  if (stream !== undefined) await requireStream(store, stream);
  const reader = oneOf('class', textOf(query, 'class') ?? 'protected', DATA_CLASSES);
  const [field, id] = lastEventId === undefined ? ['after', after] : ['Last-Event-ID', lastEventId];
  const seen = id === undefined ? undefined : await store.findEvent(id);
  if (id !== undefined && !seen)
    throw problemAt(404, 'unknown-event-id', field, 'problem.unknown-event-id', { id });
  return { seen, types, stream, reader };
}

/** A stream that nothing was recorded in is a slip of the pen: an empty answer would hide it. */
async function requireStream(store: EventStore, stream: string): Promise<void> {
  if (categoryOf(stream) === undefined) throw invalidQuery('stream', 'query.stream');
  for await (const _first of store.readStream(stream, { max: 1 })) return;
  throw problemAt(404, 'not-found', 'stream', 'problem.not-found', { what: stream });
}
