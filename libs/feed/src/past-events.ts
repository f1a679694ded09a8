/** What a reader of the feed asks for, and what the log holds of it already: `pastEvents`. */
import {
  comparePositions,
  type EventStore,
  type Position,
  type StoredEvent,
} from '@liggaren/event-store-port';

export interface FeedQuestion {
  /** The place of the last event that the reader has; undefined for one that has none. */
  readonly after?: Position | undefined;
  readonly types?: readonly string[] | undefined;
  /** One exact stream. */
  readonly stream?: string | undefined;
}

/** Recorded events in order, each once, to the log's end when reading began; at most `max`. */
export async function* pastEvents(
  store: EventStore,
  { after, types, stream }: FeedQuestion,
  max: number,
): AsyncIterable<StoredEvent> {
  if (stream === undefined) {
    const filter = types === undefined ? {} : { types };
    yield* store.readAll({ after, filter, max });
    return;
  }
  // One stream is short: the whole log is not read for it.
  let left = max;
  for await (const event of store.readStream(stream)) {
    const isNew = after === undefined || comparePositions(event.position, after) > 0;
    if (!isNew || !(types?.includes(event.type) ?? true)) continue;
    yield event;
    left -= 1;
    if (left === 0) return;
  }
}
