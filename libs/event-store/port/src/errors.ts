/** What can go wrong in a store: every adapter throws these and nothing of its driver's own. */
import type { ExpectedRevision } from './event-store.js';

/** The stream is not where the writer thought: nothing was appended. */
export class RevisionConflict extends Error {
  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: ExpectedRevision,
  ) {
    super(`stream ${stream} is at revision ${actual}, expected ${expected}`);
    this.name = 'RevisionConflict';
  }
}

/** An event with this id is in the ledger already: nothing was appended. */
export class DuplicateEventId extends Error {
  constructor(readonly eventId: string) {
    super(`event ${eventId} is in the ledger already`);
    this.name = 'DuplicateEventId';
  }
}

/** One event, or the append as a whole, is larger than any store takes: nothing was appended. */
export class EventTooLarge extends Error {
  constructor(
    readonly bytes: number,
    readonly limit: number,
  ) {
    super(`${bytes} bytes, at most ${limit} are taken`);
    this.name = 'EventTooLarge';
  }
}

/** The append may or may not be stored: retry with the same event ids, then compare. */
export class OutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super('it is not known whether the events were stored; retry with the same ids', { cause });
    this.name = 'OutcomeUnknown';
  }
}

/** The store cannot be used: absent, locked by another writer, full, damaged or closed. */
export class StoreUnavailable extends Error {
  constructor(
    readonly reason: 'locked' | 'full' | 'damaged' | 'closed' | 'read-only' | 'absent' | 'failed',
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'StoreUnavailable';
  }
}
