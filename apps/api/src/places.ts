/** Where the events and the views are kept, each named by one URL: `readStorePlace`, `readViewsPlace`. */
import { resolve } from 'node:path';
import { ConfigurationError } from './configuration-error.js';
import { shownUrl } from './shown-url.js';

export interface SqlitePlace {
  readonly kind: 'sqlite';
  readonly path: string;
}
export interface EventStoreDbPlace {
  readonly kind: 'eventstoredb';
  /** With user and password, if it has them: for the driver alone, `shown` is for people (`shownUrl`). */
  readonly url: string;
  readonly shown: string;
}
export interface PostgresPlace {
  readonly kind: 'postgres';
  /** As above. */
  readonly url: string;
  readonly shown: string;
}

/** The log: a file that one process writes, or a server that many use. */
export type StorePlace = SqlitePlace | EventStoreDbPlace;
/** The views, which are disposable: a file of one process, or a database. */
export type ViewsPlace = SqlitePlace | PostgresPlace;

/**
 * Reads `LIGGAREN_STORE`, or what else names a log. The adapter reads what comes after the scheme. Throws
 * `ConfigurationError`.
 */
export function readStorePlace(url: string, setting = 'LIGGAREN_STORE'): StorePlace {
  if (/^(esdb|kurrentdb)(\+discover)?:\/\/./.test(url))
    return { kind: 'eventstoredb', url, shown: shownUrl(url) };
  return sqlitePlace(setting, url, 'esdb://HOST or esdb+discover://NAME');
}

/** Reads `LIGGAREN_VIEWS`. Throws `ConfigurationError`. */
export function readViewsPlace(url: string): ViewsPlace {
  if (/^postgres(ql)?:\/\/./.test(url)) return { kind: 'postgres', url, shown: shownUrl(url) };
  return sqlitePlace('LIGGAREN_VIEWS', url, 'postgres://HOST/DATABASE');
}

/** The place as it may be printed and logged: never with a password. */
export function placeText(place: StorePlace | ViewsPlace): string {
  return place.kind === 'sqlite' ? place.path : place.shown;
}

function sqlitePlace(setting: string, url: string, others: string): SqlitePlace {
  const path = /^sqlite:(.+)$/.exec(url)?.[1];
  if (path === undefined)
    throw new ConfigurationError(setting, `sqlite: and a file path, or ${others}`, shownUrl(url));
  return { kind: 'sqlite', path: resolve(path) };
}
