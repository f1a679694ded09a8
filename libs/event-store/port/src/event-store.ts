/** The port to the log: what every event store promises, whichever it is. */
import type { NewEvent, Position, StoredEvent } from './event-envelope.js';

/** What the stream must look like for an append to be taken: its last revision, or not there at all. */
export type ExpectedRevision = number | 'no-stream';

/** What an accepted append answers. */
export interface Appended {
  readonly stream: string;
  /** The stream's revision after the append. */
  readonly revision: number;
  /** The position of the append's last event. */
  readonly position: Position;
  readonly eventIds: readonly string[];
}

export interface Append {
  readonly stream: string;
  readonly expectedRevision: ExpectedRevision;
  readonly events: readonly NewEvent[];
}

/** Which events a reader of the whole log wants; an absent member means all. */
export interface EventFilter {
  /** Stream categories: the part of a stream's name before its first `-`. */
  readonly categories?: readonly string[];
  readonly types?: readonly string[];
  /** One exact stream. */
  readonly stream?: string;
}

export interface EventStore {
  /**
   * Adds events to the end of a stream, all or none; answers once they are durable. The very same append
   * once more, from another process at the same moment, may be answered as the first was.
   * Throws `RevisionConflict`, `DuplicateEventId`, `EventTooLarge`, `OutcomeUnknown`, `StoreUnavailable`.
   */
  append(
    stream: string,
    expectedRevision: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<Appended>;

  /**
   * Several appends in order: as one unit where the store can (`appendsAtomically`), else one after
   * another, so that doing it again after a failure completes it. Throws as `append` does.
   */
  appendAll(appends: readonly Append[]): Promise<readonly Appended[]>;
  readonly appendsAtomically: boolean;

  /** The events of one stream; an unknown stream is empty. `from` is inclusive, in the direction read. */
  readStream(
    stream: string,
    options?: { from?: number; direction?: 'forwards' | 'backwards'; max?: number },
  ): AsyncIterable<StoredEvent>;

  /** All events after a position (exclusive), in order, up to the log's end when reading began. */
  readAll(options?: {
    after?: Position | undefined;
    filter?: EventFilter;
    max?: number;
  }): AsyncIterable<StoredEvent>;

  /**
   * As `readAll`, then live: every matching event once, in order, until the signal aborts (the
   * iteration then ends). A server that goes away is waited for. Throws `StoreUnavailable` when the store
   * is closed or can no longer be read.
   */
  subscribeAll(options: {
    after?: Position | undefined;
    filter?: EventFilter;
    signal: AbortSignal;
  }): AsyncIterable<StoredEvent>;

  findEvent(id: string): Promise<StoredEvent | undefined>;

  /** The last event's place, or undefined while the log is empty. */
  head(): Promise<Head | undefined>;

  /**
   * The last event whose running maximum of `recordedAt` is not later than the instant: what was
   * known then, also when a clock ran backwards. Undefined when nothing was.
   */
  headAt(instant: string): Promise<Head | undefined>;

  /** The place that a person's text means ("42"), or undefined when it is no place in this log. */
  findPosition(text: string): Promise<Head | undefined>;

  close(): Promise<void>;
}

/** A place in the log with what names it outside this store. */
export interface Head {
  readonly position: Position;
  readonly eventId: string;
  /** The running maximum of `recordedAt` at this place: what the clock had shown by then. */
  readonly instant: string;
}
