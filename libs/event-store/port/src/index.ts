export {
  MAX_APPEND_BYTES,
  MAX_EVENT_BYTES,
  canonicalEvent,
  canonicalText,
  comparePositions,
  type Json,
  type JsonObject,
  type NewEvent,
  type Position,
  type StoredEvent,
} from './event-envelope.js';
export type {
  Append,
  Appended,
  EventFilter,
  EventStore,
  ExpectedRevision,
  Head,
} from './event-store.js';
export {
  DuplicateEventId,
  EventTooLarge,
  OutcomeUnknown,
  RevisionConflict,
  StoreUnavailable,
} from './errors.js';
export { type Copied, type CopyProgress, copyEvents, type CopyOptions } from './copy-events.js';
export { CopyRefused, type CopyTrouble } from './copy-refused.js';
export type { ClockStep, LedgerCheck, LedgerDamage } from './ledger-check.js';
export { repeatedName } from './repeated-name.js';
