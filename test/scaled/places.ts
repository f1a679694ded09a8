/** The places of a server and a database, for specs that open them by themselves: `asStore`, `asViews`. */
import type { EventStoreDbPlace, PostgresPlace } from '@liggaren/api/services';
import { readStorePlace, readViewsPlace } from '../../apps/api/src/places.js';

export function asStore(url: string): EventStoreDbPlace {
  const place = readStorePlace(url);
  if (place.kind !== 'eventstoredb') throw new Error(`${place.path} is no server`);
  return place;
}

export function asViews(url: string): PostgresPlace {
  const place = readViewsPlace(url);
  if (place.kind !== 'postgres') throw new Error(`${place.path} is no database`);
  return place;
}
