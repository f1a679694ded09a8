/** What can be checked and written as text before an append waits for its turn. */
import {
  DuplicateEventId,
  EventTooLarge,
  MAX_APPEND_BYTES,
  MAX_EVENT_BYTES,
  canonicalText,
  type Append,
  type ExpectedRevision,
  type NewEvent,
} from '@liggaren/event-store-port';
import { requireInstant } from './event-rows.js';
import { canonicalTextOf, sealOf } from './event-seal.js';

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
  /** SHA-256 over the canonical text, revision included: it holds for the expected revision only. */
  readonly sha256: Uint8Array;
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
  const prepared = events.map((event, index): PreparedEvent => {
    requireInstant(event.recordedAt);
    requireText(event);
    const texts = textsOf(event);
    const revision = firstRevision(expectedRevision) + index;
    const canonical = canonicalTextOf({ ...texts, stream, revision });
    const bytes = Buffer.byteLength(canonical);
    if (bytes > MAX_EVENT_BYTES) throw new EventTooLarge(bytes, MAX_EVENT_BYTES);
    total += bytes;
    return { ...texts, sha256: sealOf(canonical) };
  });
  if (total > MAX_APPEND_BYTES) throw new EventTooLarge(total, MAX_APPEND_BYTES);
  if (!stream.isWellFormed()) throw new TypeError('the stream’s name has no canonical JSON form');
  return { stream, expectedRevision, events: prepared };
}

function textsOf(event: NewEvent): Omit<PreparedEvent, 'sha256'> {
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

/** The members that are put into the canonical text as they stand. */
function requireText({ id, ledgerId, type, version }: NewEvent): void {
  const wellFormed = [id, ledgerId, type].every((text) => text.isWellFormed());
  if (!wellFormed || !Number.isSafeInteger(version))
    throw new TypeError('the event has no canonical JSON form');
}

function refuseRepeatedIds(events: readonly NewEvent[]): void {
  const seen = new Set<string>();
  for (const { id } of events) {
    if (seen.has(id)) throw new DuplicateEventId(id);
    seen.add(id);
  }
}
