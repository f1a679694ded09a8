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
export { checkLedger } from './check-ledger.js';
export type { ClockStep, LedgerCheck, LedgerDamage } from '@liggaren/event-store-port';
export { backUpLedger, type BackupOptions, type KeepingProgress } from './backup-ledger.js';
export { type BackupManifest, manifestPathOf } from './backup-manifest.js';
export { restoreLedger, type RestoreOptions } from './restore-ledger.js';
export { KeepingFailed, type KeepingTrouble, writingTo } from './keeping-failed.js';
