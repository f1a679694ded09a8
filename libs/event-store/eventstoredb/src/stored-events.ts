/** An event as it comes from the server: recognised, its envelope checked, put back into the port's form. */
import { StoreUnavailable, type JsonObject, type StoredEvent } from '@liggaren/event-store-port';
import { isInstant } from './instants.js';
import { knownPosition, positionOf, type LogPosition } from './positions.js';

/** What we use of the driver's recorded event. Malformed JSON comes as text, malformed metadata as bytes. */
export interface RecordedEvent {
  /** The server's, which follows from the contents. */
  readonly id: string;
  readonly streamId: string;
  readonly revision: bigint;
  readonly type: string;
  readonly data: unknown;
  readonly metadata: unknown;
  readonly position?: LogPosition | undefined;
}

/** What the driver gives for one event read. With a link whose target is gone, `event` is absent. */
export interface Resolved {
  readonly event?: RecordedEvent | undefined;
  readonly link?: RecordedEvent | undefined;
}

/** The names of one ledger's streams on the server: `<ledger>.<stream>`. */
export class StreamNames {
  readonly prefix: string;

  constructor(ledger: string) {
    this.prefix = `${ledger}.`;
  }

  onServer(stream: string): string {
    return this.prefix + stream;
  }

  /**
   * The event in the ledger's terms; undefined for another's, the server's own and links. Throws
   * `StoreUnavailable` (`damaged`), naming the place, where an event of ours is not as we write it.
   */
  eventOf({ event }: Resolved): StoredEvent | undefined {
    if (event === undefined || event.type.startsWith('$')) return undefined;
    if (!event.streamId.startsWith(this.prefix)) return undefined;
    return storedEvent(event, event.streamId.slice(this.prefix.length));
  }
}

/** The place of whatever was read: the link's own where there is one, as reading goes on after that. */
export function placeOf({ event, link }: Resolved): LogPosition | undefined {
  return knownPosition((link ?? event)?.position);
}

function storedEvent(event: RecordedEvent, stream: string): StoredEvent {
  const { type, data, metadata } = event;
  const place = knownPosition(event.position);
  const damaged = (what: string) =>
    new StoreUnavailable(
      'damaged',
      `revision ${event.revision} of stream ${stream} ${what}; it was not written by Liggaren`,
    );
  if (place === undefined) throw damaged('has no position');
  if (!isObject(metadata)) throw damaged('has metadata that are no JSON object');
  if (!isObject(data)) throw damaged('has data that are no JSON object');
  const { id, ledgerId, version, recordedAt, effectiveOn } = metadata;
  if (typeof id !== 'string') throw damaged('has no event id');
  if (typeof ledgerId !== 'string') throw damaged('has no ledger id');
  if (typeof version !== 'number') throw damaged('has no version');
  if (!isInstant(recordedAt)) throw damaged('has no instant at which it was recorded');
  const inner = metadata['metadata'];
  if (!isObject(inner)) throw damaged('has no metadata of the ledger');
  if (effectiveOn !== undefined && !isObject(effectiveOn)) throw damaged('has no effective date');
  return {
    id,
    ledgerId,
    stream,
    revision: Number(event.revision),
    position: positionOf(place),
    type,
    version,
    recordedAt,
    ...(effectiveOn === undefined ? {} : { effectiveOn }),
    data,
    metadata: inner,
  };
}

function isObject(value: unknown): value is JsonObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Uint8Array)
  );
}
