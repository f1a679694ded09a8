/**
 * What every event store does, whichever it is: `describeEventStore`. Positions are compared, never
 * counted: another store's need not be consecutive.
 */
import { afterEach, beforeEach, describe } from '@jest/globals';
import type { EventStore } from '@liggaren/event-store-port';
import { describeAppending } from './appending.js';
import { describeAppendingMany } from './appending-many.js';
import { describePlaces } from './places.js';
import { describeReading } from './reading.js';
import { describeSubscribing } from './subscribing.js';

export interface EventStoreUnderTest {
  readonly store: EventStore;
  /** Closes the store and opens the same log again; absent when that cannot be done. */
  readonly reopen?: () => Promise<EventStore>;
  /** Closes what is open and removes what was written. */
  readonly cleanUp: () => Promise<void>;
}

/** The store of the running test. */
export type Ledger = () => EventStore;

/** `open` gives an empty log that nobody else writes to, a new one each time. */
export function describeEventStore(
  name: string,
  { open }: { open: () => Promise<EventStoreUnderTest> },
): void {
  describe(`${name} as an event store`, () => {
    let underTest: EventStoreUnderTest;
    beforeEach(async () => {
      underTest = await open();
    });
    afterEach(() => underTest.cleanUp());

    const ledger: Ledger = () => underTest.store;
    describeAppending(ledger);
    describeAppendingMany(ledger);
    describeReading(ledger);
    describePlaces(ledger, () => underTest.reopen);
    describeSubscribing(ledger);
  });
}
