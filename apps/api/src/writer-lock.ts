/**
 * What another process asks before it loads the server: where the ledger is, who writes it, and a backup to restore. A door of its own
 * (`@liggaren/api/writer-lock`), for the whole application takes most of a second to load.
 */
export { type Configuration, ConfigurationError, readConfiguration } from './configuration.js';
export { placeText } from './places.js';
export {
  acquireWriterLock,
  type BackupManifest,
  KeepingFailed,
  type KeepingTrouble,
  restoreLedger,
  type WriterAddress,
  WriterLocked,
} from '@liggaren/event-store-sqlite';
export { StoreUnavailable } from '@liggaren/event-store-port';
export { ViewStoreUnavailable } from '@liggaren/view-store-port';
