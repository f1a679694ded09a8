/** What is checked and written as text before an append is sent: the driver gets nothing it can choke on. */
import { createHash } from 'node:crypto';
import {
  DuplicateEventId,
  EventTooLarge,
  MAX_APPEND_BYTES,
  MAX_EVENT_BYTES,
  canonicalEvent,
  type Append,
  type ExpectedRevision,
  type JsonObject,
  type NewEvent,
} from '@liggaren/event-store-port';
import { requireInstant } from './instants.js';

export interface PreparedAppend {
  readonly stream: string;
  readonly expectedRevision: ExpectedRevision;
  /** The ledger's ids, in order. */
  readonly ids: readonly string[];
  readonly recordedAt: readonly string[];
  readonly events: readonly ServerEvent[];
  /** Over all events, in their canonical form. */
  readonly bytes: number;
}

/** An event in the driver's words. */
export interface ServerEvent {
  readonly id: string;
  readonly contentType: 'application/json';
  readonly type: string;
  readonly data: JsonObject;
  readonly metadata: JsonObject;
}

/** The revision of the first event of an append. */
export function firstRevision(expected: ExpectedRevision): number {
  return expected === 'no-stream' ? 0 : expected + 1;
}

/**
 * Throws `EventTooLarge`, `DuplicateEventId` for an id twice in the append, `RangeError` for an
 * append of nothing or a malformed instant, `TypeError` for what JSON cannot say. A `BigInt`, a cycle
 * or a throwing `toJSON` would leave the driver's promise unsettled for ever.
 */
export function prepareAppend({ stream, expectedRevision, events }: Append): PreparedAppend {
  if (events.length === 0) throw new RangeError(`an append of nothing to ${stream}`);
  const ids = events.map(({ id }) => id);
  refuseRepeatedIds(ids);
  let total = 0;
  const prepared = events.map((event, index) => {
    requireInstant(event.recordedAt);
    const revision = firstRevision(expectedRevision) + index;
    const canonical = canonicalEvent({ ...event, stream, revision });
    const bytes = Buffer.byteLength(canonical);
    if (bytes > MAX_EVENT_BYTES) throw new EventTooLarge(bytes, MAX_EVENT_BYTES);
    total += bytes;
    return {
      id: contentId(canonical),
      contentType: 'application/json',
      type: event.type,
      ...copied(event, canonical),
    } as const;
  });
  if (total > MAX_APPEND_BYTES) throw new EventTooLarge(total, MAX_APPEND_BYTES);
  const recordedAt = events.map((event) => event.recordedAt);
  return { stream, expectedRevision, ids, recordedAt, events: prepared, bytes: total };
}

/**
 * Copies of what JSON makes of the event, so that the driver's own writing of it cannot fail. The server's metadata
 * are all of the envelope that it has no place for, with the ledger's own metadata inside.
 */
function copied(event: NewEvent, canonical: string): Pick<ServerEvent, 'data' | 'metadata'> {
  const { id, ledgerId, version, recordedAt } = event;
  const { data, effectiveOn, metadata } = JSON.parse(canonical) as Partial<NewEvent>;
  if (!data || !metadata || (event.effectiveOn !== undefined && !effectiveOn))
    throw new TypeError('the event’s data, metadata or effective date have no JSON form');
  const envelope = { id, ledgerId, version, recordedAt };
  return {
    data,
    metadata: { ...envelope, ...(effectiveOn === undefined ? {} : { effectiveOn }), metadata },
  };
}

/**
 * The id that the server knows the event by: a version 8 uuid over its canonical bytes. The server takes
 * an append again as done when the *ids* match, whatever the data: with the ledger's own id, one of two
 * racing commands that share a key and differ in content would be told that it was stored.
 */
export function contentId(canonical: string): string {
  const bytes = createHash('sha256').update(canonical).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function refuseRepeatedIds(ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new DuplicateEventId(id);
    seen.add(id);
  }
}
