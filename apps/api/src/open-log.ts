/** A log by itself, with no views and no commands, as `liggaren copy` reads and writes it: `openLog`. */
import type { EventStore } from '@liggaren/event-store-port';
import { acquireWriterLock, openSqliteEventStore } from '@liggaren/event-store-sqlite';
import { openServerStore } from './open-stores.js';
import type { StorePlace } from './places.js';

export interface OpenLog {
  readonly store: EventStore;
  close(): Promise<void>;
}

/**
 * A file is read beside whoever writes it, and written by this process alone, which makes it where there is
 * none. `setting` names the URL in what is said of it. Throws `ConfigurationError` and `StoreUnavailable`,
 * `WriterLocked` among them.
 */
export async function openLog(
  place: StorePlace,
  mode: 'reader' | 'writer',
  setting: string,
): Promise<OpenLog> {
  if (place.kind === 'eventstoredb') return closing(await openServerStore(place, { setting }));
  const { path } = place;
  if (mode === 'reader') return closing(openSqliteEventStore({ path, mode }));
  const lock = acquireWriterLock(path);
  try {
    return closing(openSqliteEventStore({ path, mode }), () => lock.release());
  } catch (error) {
    lock.release();
    throw error;
  }
}

function closing(store: EventStore, then: () => void = () => undefined): OpenLog {
  return { store, close: () => store.close().finally(then) };
}
