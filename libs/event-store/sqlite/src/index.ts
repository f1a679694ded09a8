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
