/** The newest events of the log, kept in memory: followers that have come so far share them. */
import { comparePositions, type Position, type StoredEvent } from '@liggaren/event-store-port';

export class RecentEvents {
  readonly #events: StoredEvent[] = [];
  /** Every event after this one is here; undefined: every event of the log. */
  #begin: Position | undefined;
  #end: Position | undefined;

  /** `end`: the log's last position when keeping began; undefined for an empty log. */
  constructor(
    private readonly most: number,
    end: Position | undefined,
  ) {
    this.#begin = end;
    this.#end = end;
  }

  /** The position of the last event that was seen; undefined while there was none. */
  get end(): Position | undefined {
    return this.#end;
  }

  add(event: StoredEvent): void {
    this.#end = event.position;
    this.#events.push(event);
    if (this.#events.length > this.most) this.#begin = this.#events.shift()?.position;
  }

  /** The events after a position, in order; undefined when they are not all here any more. */
  after(position: Position | undefined): readonly StoredEvent[] | undefined {
    if (isBefore(position, this.#begin)) return undefined;
    const last = this.#events.findLastIndex((event) => !isBefore(position, event.position));
    return this.#events.slice(last + 1);
  }

  /** Whether events after the position have been seen. */
  reachesBeyond(position: Position | undefined): boolean {
    return isBefore(position, this.#end);
  }
}

/** Undefined is the place before the first event. */
function isBefore(a: Position | undefined, b: Position | undefined): boolean {
  if (a === undefined || b === undefined) return a === undefined && b !== undefined;
  return comparePositions(a, b) < 0;
}
