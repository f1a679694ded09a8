/** What can be checked and written as text before an append waits for its turn. */
import {
  DuplicateEventId,
  EventTooLarge,
  MAX_APPEND_BYTES,
  MAX_EVENT_BYTES,
  canonicalEvent,
  canonicalText,
  type Append,
  type ExpectedRevision,
  type NewEvent,
} from '@liggaren/event-store-port';
import { requireInstant } from './event-rows.js';

export interface PreparedAppend {
  readonly stream: string;
  readonly expectedRevision: ExpectedRevision;
  readonly events: readonly PreparedEvent[];
}

/** An event whose open parts are RFC 8785 text already. */
export interface PreparedEvent {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly effectiveOn: string | null;
  readonly recordedAt: string;
  readonly ledgerId: string;
  readonly data: string;
  readonly metadata: string;
}

/** The revision of the first event of an append. */
export function firstRevision(expected: ExpectedRevision): number {
  return expected === 'no-stream' ? 0 : expected + 1;
}

/**
 * Throws `EventTooLarge`, `DuplicateEventId` for an id twice in the append, `RangeError` for an
 * append of nothing or a malformed instant, `TypeError` for what JSON cannot say.
 */
export function prepareAppend({ stream, expectedRevision, events }: Append): PreparedAppend {
  if (events.length === 0) throw new RangeError(`an append of nothing to ${stream}`);
  refuseRepeatedIds(events);
  let total = 0;
  const prepared = events.map((event, index) => {
    requireInstant(event.recordedAt);
    const texts = preparedEvent(event);
    const bytes = canonicalBytes(event, texts, stream, firstRevision(expectedRevision) + index);
    if (bytes > MAX_EVENT_BYTES) throw new EventTooLarge(bytes, MAX_EVENT_BYTES);
    total += bytes;
    return texts;
  });
  if (total > MAX_APPEND_BYTES) throw new EventTooLarge(total, MAX_APPEND_BYTES);
  return { stream, expectedRevision, events: prepared };
}

function preparedEvent(event: NewEvent): PreparedEvent {
  const { id, type, version, effectiveOn, recordedAt, ledgerId, data, metadata } = event;
  return {
    id,
    type,
    version,
    effectiveOn: effectiveOn === undefined ? null : canonicalText(effectiveOn),
    recordedAt,
    ledgerId,
    data: canonicalText(data),
    metadata: canonicalText(metadata),
  };
}

/**
 * The size of `canonicalEvent` in bytes. RFC 8785 text is made of its parts' texts, so the two large
 * ones, written for the table already, are put in place of two empty objects.
 */
function canonicalBytes(
  event: NewEvent,
  texts: PreparedEvent,
  stream: string,
  revision: number,
): number {
  const frame = canonicalEvent({ ...event, stream, revision, data: {}, metadata: {} });
  const emptyObjects = '{}{}'.length;
  return (
    Buffer.byteLength(frame) -
    emptyObjects +
    Buffer.byteLength(texts.data) +
    Buffer.byteLength(texts.metadata)
  );
}

function refuseRepeatedIds(events: readonly NewEvent[]): void {
  const seen = new Set<string>();
  for (const { id } of events) {
    if (seen.has(id)) throw new DuplicateEventId(id);
    seen.add(id);
  }
}
