export { InMemoryEventStore, positionOf } from './in-memory-event-store.js';
export { InMemoryViewStore } from './in-memory-view-store.js';
