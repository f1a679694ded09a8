/** The event as it is stored: one envelope for every stream, opaque to the stores that keep it. */
import canonicalize from 'canonicalize';

/** A value that RFC 8785 (JCS) can write: no floats beyond integers, no `undefined`, no `Date`. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/**
 * A place in one store's global order: opaque text that sorts as the events do.
 * It means something in that store only; what is printed or linked carries an event id as well.
 */
export type Position = string & { readonly __brand: 'Position' };

/** Orders two positions of the same store: negative, zero or positive. */
export function comparePositions(a: Position, b: Position): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An event on its way into a store, which adds stream, revision and position. */
export interface NewEvent {
  /** uuid, unique in the ledger; derived from the command id, so a retry carries the same one. */
  readonly id: string;
  readonly ledgerId: string;
  readonly type: string;
  readonly version: number;
  /** When it has legal effect: day, month or year (EDTF level 0), or absent when not known. */
  readonly effectiveOn?: JsonObject;
  /** The instant the ledger learned it: ISO 8601 in UTC with milliseconds. */
  readonly recordedAt: string;
  readonly data: JsonObject;
  readonly metadata: JsonObject;
}

/** An event as read back. `revision` counts from 0 within its stream. */
export interface StoredEvent extends NewEvent {
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
}

/** The largest canonical form of one event, in bytes: fits a tile entry of the later tamper-evident log. */
export const MAX_EVENT_BYTES = 60_000;

/** The largest append, in bytes over all its events: EventStoreDB's limit up to server 25.0. */
export const MAX_APPEND_BYTES = 1024 * 1024;

/**
 * The canonical text of an event: RFC 8785 over everything but its position, so that the same event
 * has the same bytes in every store.
 */
export function canonicalEvent(event: Omit<StoredEvent, 'position'>): string {
  const { ledgerId, id, stream, revision, type, version, effectiveOn, recordedAt, data, metadata } =
    event;
  const envelope = { ledgerId, id, stream, revision, type, version, recordedAt, data, metadata };
  return canonicalText(effectiveOn === undefined ? envelope : { ...envelope, effectiveOn });
}

/** RFC 8785 (JCS) text of a value. Throws `TypeError` on what JSON cannot say (NaN, lone surrogates, undefined). */
export function canonicalText(value: object): string {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch (cause) {
    throw new TypeError('the value has no canonical JSON form', { cause });
  }
  if (text === undefined) throw new TypeError('the value has no canonical JSON form');
  return text;
}
