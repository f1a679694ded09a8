/**
 * What EventStoreDB itself cannot answer: where an event is by its id, and what was known at an instant.
 * `EventIndex` is the port to whoever keeps that; `openEventIndex` keeps it in an SQLite file or in memory.
 */
import type { Head, Position } from '@liggaren/event-store-port';

/** One event, as far as the index knows it. */
export interface IndexedEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
}

/** Each method throws `StoreUnavailable` where the index itself fails. */
export interface EventIndex {
  /** Up to where the log has been taken in; undefined before its first event. */
  checkpoint(): Promise<Position | undefined>;
  /**
   * Takes in events in the log's order, and how far the log was read, all or nothing. Answers those
   * whose id was there before: two streams hold it, which only two processes at once can bring about.
   */
  add(
    events: readonly (IndexedEvent & { readonly recordedAt: string })[],
    checkpoint: Position,
  ): Promise<readonly IndexedEvent[]>;
  /** The first event in the log with that id. */
  find(id: string): Promise<IndexedEvent | undefined>;
  lastRevision(stream: string): Promise<number | undefined>;
  last(): Promise<Head | undefined>;
  at(position: Position): Promise<Head | undefined>;
  /** The last place whose running maximum of `recordedAt` is not later. */
  lastKnownAt(instant: string): Promise<Head | undefined>;
  /** Forgets everything: the log is another than the one that was taken in. */
  clear(): Promise<void>;
  close(): Promise<void>;
}
