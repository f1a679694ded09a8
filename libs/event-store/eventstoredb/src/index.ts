export {
  openEventStoreDb,
  type EventStoreDb,
  type EventStoreDbOptions,
} from './eventstoredb-event-store.js';
export { openEventIndex } from './sqlite-event-index.js';
export type { EventIndex, IndexedEvent } from './event-index.js';
export type { Health } from './following.js';
export { DEFAULT_PATIENCE, type Patience } from './patience.js';
