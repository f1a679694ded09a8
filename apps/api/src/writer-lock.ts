/**
 * What another process asks before it loads the server: where the ledger is, who writes it, a backup to restore, a log to copy. A door of its own
 * (`@liggaren/api/writer-lock`), for the whole application takes most of a second to load.
 */
export { type Configuration, ConfigurationError, readConfiguration } from './configuration.js';
export { restoreDocuments } from './kept-documents.js';
export { type OpenLog, openLog } from './open-log.js';
export { placeText, readStorePlace, type StorePlace } from './places.js';
export {
  acquireWriterLock,
  type BackupManifest,
  KeepingFailed,
  type KeepingTrouble,
  restoreLedger,
  type WriterAddress,
  WriterLocked,
} from '@liggaren/event-store-sqlite';
export {
  type Copied,
  copyEvents,
  CopyRefused,
  type CopyTrouble,
  StoreUnavailable,
} from '@liggaren/event-store-port';
export {
  personsBackupOf,
  PersonsUnavailable,
  type RestoredPersons,
  restorePersons,
} from '@liggaren/persons';
export { ViewStoreUnavailable } from '@liggaren/view-store-port';
