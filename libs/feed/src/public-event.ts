/** A public message: an event as it leaves the ledger, the same in pages, in the stream and in the schemas. */
import type { DateFact, Metadata } from '@liggaren/domain';
import type { StoredEvent } from '@liggaren/event-store-port';

/** An event as the ledger gives it to others. Its `data` is described by type and version. */
export interface PublicEvent {
  /** Its place in this ledger's order: opaque, sorts as text, and means something in this store only. */
  readonly position: string;
  /** uuid, unique in the ledger and the same for ever: what to resume after. */
  readonly id: string;
  readonly ledgerId: string;
  /** The category, and for all but `ledger` an id: `agreement-3f2a…`. */
  readonly stream: string;
  /** Its place within the stream, from 0 without gaps. */
  readonly revision: number;
  /** A noun and a past tense from the closed catalogue: ignore a type that you do not know. */
  readonly type: string;
  /** The version in which its data is written. */
  readonly version: number;
  /** From when it counts; absent where no date is known. */
  readonly effectiveOn?: DateFact;
  /** The instant that the ledger learned it: ISO 8601 in UTC with milliseconds. */
  readonly recordedAt: string;
  readonly data: object;
  readonly metadata: Metadata;
  /** JSON pointers of what was left out, for the class of reader that asked; absent when nothing was. */
  readonly masked?: readonly string[];
}

export function publicEvent(event: StoredEvent): PublicEvent {
  const { position, id, ledgerId, stream, revision, type, version, recordedAt, data, metadata } =
    event;
  return {
    position,
    id,
    ledgerId,
    stream,
    revision,
    type,
    version,
    ...(event.effectiveOn === undefined
      ? {}
      : { effectiveOn: event.effectiveOn as unknown as DateFact }),
    recordedAt,
    data,
    metadata: metadata as unknown as Metadata,
  };
}
