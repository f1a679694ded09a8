/** How an event and its position look in the table. */
import type { JsonObject, Position, StoredEvent } from '@liggaren/event-store-port';

export const EVENT_COLUMNS =
  'position, id, stream, revision, type, version, effective_on, recorded_at, ledger_id, data, metadata';

/** A row of `EVENT_COLUMNS`, read as an array: measured, a third faster than as an object. */
export type EventRow = readonly [
  position: number,
  id: string,
  stream: string,
  revision: number,
  type: string,
  version: number,
  effectiveOn: string | null,
  recordedAt: string,
  ledgerId: string,
  data: string,
  metadata: string,
];

/**
 * The event in a row. Its metadata is parsed when asked for: a replay never asks. It is a member like
 * the others, also for who copies the event; one accessor serves all of them, which costs half as
 * much as an accessor made for each.
 */
class EventInRow {
  readonly id: string;
  readonly ledgerId: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
  readonly type: string;
  readonly version: number;
  readonly recordedAt: string;
  readonly data: JsonObject;
  declare readonly metadata: JsonObject;
  declare readonly effectiveOn?: JsonObject;
  readonly #metadataText: string;
  #metadata: JsonObject | undefined;

  static readonly #metadataMember: PropertyDescriptor & ThisType<EventInRow> = {
    enumerable: true,
    get() {
      return (this.#metadata ??= JSON.parse(this.#metadataText) as JsonObject);
    },
  };

  constructor(row: EventRow) {
    this.id = row[1];
    this.ledgerId = row[8];
    this.stream = row[2];
    this.revision = row[3];
    this.position = positionOf(row[0]);
    this.type = row[4];
    this.version = row[5];
    this.recordedAt = row[7];
    this.data = JSON.parse(row[9]) as JsonObject;
    this.#metadataText = row[10];
    Object.defineProperty(this, 'metadata', EventInRow.#metadataMember);
    if (row[6] !== null) {
      (this as { effectiveOn?: JsonObject }).effectiveOn = JSON.parse(row[6]) as JsonObject;
    }
  }
}

export function eventOf(row: EventRow): StoredEvent {
  return new EventInRow(row);
}

const POSITION_DIGITS = 16;

/** A row's number as the port's sortable text. */
export function positionOf(place: number): Position {
  return String(place).padStart(POSITION_DIGITS, '0') as Position;
}

/** The number in a position's text, zeros in front or not; undefined when it is none. */
export function placeIn(text: string): number | undefined {
  return /^\d{1,16}$/.test(text) ? Number(text) : undefined;
}

/** Where reading starts after a position; 0 is before the first event. Throws on another store's. */
export function placeAfter(position: Position | undefined): number {
  if (position === undefined) return 0;
  const place = placeIn(position);
  if (place === undefined) throw new RangeError(`${position} is no position of an SQLite ledger`);
  return place;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Instants are compared as text, so any other spelling would break their order for ever. */
export function requireInstant(text: string): void {
  if (!INSTANT.test(text)) throw new RangeError(`${text} is no UTC instant with milliseconds`);
}
