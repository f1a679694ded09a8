export { describeEventStore, type EventStoreUnderTest } from './event-store-contract.js';
export { all, firstOf } from './collecting.js';
export { anEvent, eventOfSize, newAgreement, type EventDetails } from './ledger-events.js';
export { anyEvent } from './any-event.js';
