/** Following the log live: a subscription that is begun again from its own place whenever it breaks off. */
import {
  streamNameFilter,
  type AllStreamSubscription,
  type ReadPosition,
} from '@eventstore/db-client';
import { pulled } from './driver-stream.js';
import { Attempts } from './patience.js';
import type { LogPosition } from './positions.js';
import { pause, refuseWhenClosed, type ServerLink } from './server-link.js';
import { placeOf, type Resolved } from './stored-events.js';

/** Something that matched the filter, or word that nothing did up to a place. */
export interface Followed {
  readonly resolved?: Resolved;
  readonly place: LogPosition;
}

/** How a subscription fares: `live` once it has caught up, `lost` while it is being begun again, or is not. */
export type Health =
  { readonly state: 'live' | 'behind' } | { readonly state: 'lost'; readonly cause: unknown };

export interface Following {
  readonly after: LogPosition | undefined;
  /** Beginnings of stream names on the server; at least one. */
  readonly prefixes: readonly string[];
  readonly signal: AbortSignal;
  /** The server has taken the subscription on. */
  readonly onBegun?: (() => void) | undefined;
  /** Not every server says `live` and `behind`. */
  readonly onHealth?: ((health: Health) => void) | undefined;
}

/** After so many events that do not match the server says where it is; it looks at as many at a time. */
export const CHECKPOINT_EVENTS = 128;

/**
 * Everything under the prefixes after a place, then live, until the signal aborts. A server that goes
 * away is waited for, for ever; throws `StoreUnavailable` when it refuses, or the store is closed.
 */
export async function* follow(
  link: ServerLink,
  { after, prefixes, signal, ...told }: Following,
): AsyncGenerator<Followed, void, undefined> {
  let last = after;
  const attempts = new Attempts(Infinity);
  const stop = AbortSignal.any([signal, link.closing]);
  while (!signal.aborted) {
    refuseWhenClosed(link);
    let cause: unknown = new Error('the server ended the subscription');
    try {
      for await (const followed of subscribed(link, last, prefixes, stop, told)) {
        attempts.succeeded();
        last = followed.place;
        yield followed;
        if (signal.aborted) return;
      }
    } catch (error) {
      cause = error;
    }
    if (signal.aborted) return;
    refuseWhenClosed(link);
    told.onHealth?.({ state: 'lost', cause });
    await pause(link, attempts, cause, stop);
  }
}

/**
 * One subscription of the driver's, until it breaks. A checkpoint is put into the stream behind the
 * events that came before it: the driver's callback runs while those still wait in the buffer.
 */
async function* subscribed(
  link: ServerLink,
  after: LogPosition | undefined,
  prefixes: readonly string[],
  stop: AbortSignal,
  { onBegun, onHealth }: Pick<Following, 'onBegun' | 'onHealth'>,
): AsyncGenerator<Followed, void, undefined> {
  const fromPosition: ReadPosition = after ?? 'start';
  const subscription: AllStreamSubscription = link.client.subscribeToAll({
    fromPosition,
    requiresLeader: true,
    filter: streamNameFilter({
      prefixes: [...prefixes],
      maxSearchWindow: CHECKPOINT_EVENTS,
      checkpointInterval: 1,
      checkpointReached: async (_, place) => {
        subscription.push({ checkpoint: place });
      },
    }),
  });
  subscription.on('confirmation', () => onBegun?.());
  subscription.on('caughtUp', () => onHealth?.({ state: 'live' }));
  subscription.on('fellBehind', () => onHealth?.({ state: 'behind' }));
  const cancel = () => subscription.unsubscribe();
  const items = pulled<Resolved & { checkpoint?: LogPosition }>(subscription, { cancel, stop });
  for await (const item of items) {
    const place = item.checkpoint ?? placeOf(item);
    if (place === undefined) continue;
    yield item.checkpoint ? { place } : { resolved: item, place };
  }
}
