export {
  openSqliteEventStore,
  type SqliteEventStore,
  type SqliteEventStoreOptions,
} from './sqlite-event-store.js';
export {
  WriterLocked,
  acquireWriterLock,
  type WriterAddress,
  type WriterLock,
} from './writer-lock.js';
export { checkLedger, type ClockStep, type LedgerCheck } from './check-ledger.js';
export type { LedgerDamage } from './check-structure.js';
