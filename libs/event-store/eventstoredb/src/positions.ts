/** How the server's two-part log position looks as the port's sortable text. */
import type { Position } from '@liggaren/event-store-port';

/** A place in the server's log, in bytes from its beginning. */
export interface LogPosition {
  readonly commit: bigint;
  readonly prepare: bigint;
}

/** An unsigned 64-bit number has at most so many digits. */
const DIGITS = 20;

/** What the server says where it has no position to give: 2^64 - 1. */
const NONE = 0xffff_ffff_ffff_ffffn;

/** Orders two places of one log: by commit, then by prepare. */
export function compareLogPositions(a: LogPosition, b: LogPosition): number {
  const [left, right] = a.commit === b.commit ? [a.prepare, b.prepare] : [a.commit, b.commit];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The commit position with leading zeros. Every event written over gRPC has it twice, as prepare too;
 * where they differ (an old TCP transaction) the prepare position follows after a point.
 */
export function positionOf({ commit, prepare }: LogPosition): Position {
  const text = (part: bigint) => String(part).padStart(DIGITS, '0');
  return (commit === prepare ? text(commit) : `${text(commit)}.${text(prepare)}`) as Position;
}

/** The place that a text names, zeros in front or not; undefined when it names none. */
export function placeIn(text: string): LogPosition | undefined {
  const match = /^(\d{1,20})(?:\.(\d{1,20}))?$/.exec(text);
  if (match === null) return undefined;
  const commit = BigInt(match[1] as string);
  const prepare = match[2] === undefined ? commit : BigInt(match[2]);
  return commit < NONE && prepare < NONE ? { commit, prepare } : undefined;
}

/** Where reading starts after a position; undefined is before the first event. Throws on another store's. */
export function placeAfter(position: Position | undefined): LogPosition | undefined {
  if (position === undefined) return undefined;
  const place = placeIn(position);
  if (place === undefined)
    throw new RangeError(`${position} is no position of an EventStoreDB ledger`);
  return place;
}

/** A position that the server may have left out, or filled with "none". */
export function knownPosition(position: LogPosition | undefined): LogPosition | undefined {
  return position === undefined || position.commit === NONE ? undefined : position;
}
