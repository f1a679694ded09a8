/** The adapters, chosen by the place's URL. Each is loaded only where it is used: its driver takes a while. */
import { setTimeout } from 'node:timers/promises';
import type { EventStoreDb, Health as StoreHealth } from '@liggaren/event-store-eventstoredb';
import { type ViewStore, ViewStoreUnavailable } from '@liggaren/view-store-port';
import { ConfigurationError } from './configuration-error.js';
import type { EventStoreDbPlace, ViewsPlace } from './places.js';

export type { StoreHealth };

export interface ServerStoreOptions {
  /** Keeps the event index between starts; in memory unless told. */
  readonly indexPath?: string | undefined;
  /** What named the URL, for what is said of it; LIGGAREN_STORE unless told. */
  readonly setting?: string;
  /** Two streams hold the same event id: see decision 14. */
  readonly onRepeatedId?: (event: { readonly id: string; readonly stream: string }) => void;
  /** How the store's own subscription fares. */
  readonly onHealth?: (health: StoreHealth) => void;
}

/** Throws `ConfigurationError` for a URL that the adapter does not take, and `StoreUnavailable`. */
export async function openServerStore(
  { url, shown }: EventStoreDbPlace,
  { indexPath, setting = 'LIGGAREN_STORE', ...told }: ServerStoreOptions = {},
): Promise<EventStoreDb> {
  const { openEventIndex, openEventStoreDb } = await import('@liggaren/event-store-eventstoredb');
  const index = openEventIndex(indexPath);
  try {
    return await openEventStoreDb({ ...told, url, index });
  } catch (error) {
    await index.close().catch(() => undefined);
    if (error instanceof RangeError) throw misfit(setting, error, shown);
    throw error;
  }
}

export interface ViewsOptions {
  /** A database's writer was seen to have lost its lease to another. */
  readonly onLeaseLost?: (lost: ViewStoreUnavailable) => void;
}

/** One writer, or any number of readers. Throws `ConfigurationError` as above, and `ViewStoreUnavailable`. */
export async function openViews(
  place: ViewsPlace,
  mode: 'writer' | 'reader',
  options: ViewsOptions = {},
): Promise<ViewStore> {
  if (place.kind === 'sqlite') {
    const { openSqliteViewStore } = await import('@liggaren/view-store-sqlite');
    return openSqliteViewStore({ path: place.path, mode });
  }
  const { openPostgresViewStore } = await import('@liggaren/view-store-postgres');
  try {
    return await openPostgresViewStore({ ...options, url: place.url, mode });
  } catch (error) {
    if (error instanceof TypeError) throw misfit('LIGGAREN_VIEWS', error, place.shown);
    throw error;
  }
}

/** A projector that crashed has its lease for so long; then whoever comes may have it. */
const LEASE_ENDS_MS = 20_000;
const ASK_AGAIN_MS = 500;

/** As the writer, waiting for a lease that the one before let run out, or a database that comes up. */
export async function openViewsForWriting(place: ViewsPlace): Promise<ViewStore> {
  const deadline = performance.now() + LEASE_ENDS_MS;
  for (;;) {
    try {
      return await openViews(place, 'writer');
    } catch (error) {
      if (!(error instanceof ViewStoreUnavailable) || performance.now() > deadline) throw error;
      if (error.reason !== 'leased' && error.reason !== 'unreachable') throw error;
    }
    await setTimeout(ASK_AGAIN_MS);
  }
}

/** What the adapter expected of the URL, in its own words. */
function misfit(setting: string, { message }: Error, found: string): ConfigurationError {
  return new ConfigurationError(setting, `a URL that can be used (${message})`, found);
}
