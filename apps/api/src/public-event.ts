/** An event as the API gives it: the envelope as it is stored, with its place. */
import type { StoredEvent } from '@liggaren/event-store-port';

export function publicEvent(event: StoredEvent) {
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
    ...(event.effectiveOn === undefined ? {} : { effectiveOn: event.effectiveOn }),
    recordedAt,
    data,
    metadata,
  };
}
