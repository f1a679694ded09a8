/** Following the log live: a subscription that is begun again from its own place whenever it breaks off. */
import {
  streamNameFilter,
  type AllStreamSubscription,
  type ReadPosition,
} from '@eventstore/db-client';
import { Attempts } from './patience.js';
import type { LogPosition } from './positions.js';
import { pause, refuseWhenClosed, type ServerLink } from './server-link.js';
import { placeOf, type Resolved } from './stored-events.js';

/** Something that matched the filter, or word that nothing did up to a place. */
export interface Followed {
  readonly resolved?: Resolved;
  readonly place: LogPosition;
}

/** How a subscription fares: `live` once it has caught up, `lost` while it is being begun again. */
export type Health =
  { readonly state: 'live' | 'behind' } | { readonly state: 'lost'; readonly cause: unknown };

export interface Following {
  readonly after: LogPosition | undefined;
  /** Beginnings of stream names on the server; at least one. */
  readonly prefixes: readonly string[];
  readonly signal: AbortSignal;
  readonly onHealth?: ((health: Health) => void) | undefined;
}

/** After how many times 32 events that do not match the server says where it is. */
const CHECKPOINT_INTERVAL = 4;

/**
 * Everything under the prefixes after a place, then live, until the signal aborts. A server that goes
 * away is waited for, for ever; throws `StoreUnavailable` when it refuses, or the store is closed.
 */
export async function* follow(
  link: ServerLink,
  { after, prefixes, signal, onHealth }: Following,
): AsyncGenerator<Followed, void, undefined> {
  let last = after;
  const attempts = new Attempts(Infinity);
  const stop = AbortSignal.any([signal, link.closing]);
  while (!signal.aborted) {
    refuseWhenClosed(link);
    let cause: unknown = new Error('the server ended the subscription');
    try {
      for await (const followed of subscribed(link, last, prefixes, stop, onHealth)) {
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
    onHealth?.({ state: 'lost', cause });
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
  onHealth: Following['onHealth'],
): AsyncGenerator<Followed, void, undefined> {
  const fromPosition: ReadPosition = after ?? 'start';
  const subscription: AllStreamSubscription = link.client.subscribeToAll({
    fromPosition,
    filter: streamNameFilter({
      prefixes: [...prefixes],
      checkpointInterval: CHECKPOINT_INTERVAL,
      checkpointReached: async (_, place) => {
        subscription.push({ checkpoint: place });
      },
    }),
  });
  // The driver begins at once and emits errors when it likes: without a listener they end the process.
  subscription.on('error', () => undefined);
  subscription.on('caughtUp', () => onHealth?.({ state: 'live' }));
  subscription.on('fellBehind', () => onHealth?.({ state: 'behind' }));
  const end = () => subscription.destroy();
  stop.addEventListener('abort', end);
  try {
    for await (const item of subscription as AsyncIterable<
      Resolved & { checkpoint?: LogPosition }
    >) {
      if (item.checkpoint) yield { place: item.checkpoint };
      else {
        const place = placeOf(item);
        if (place !== undefined) yield { resolved: item, place };
      }
    }
  } finally {
    stop.removeEventListener('abort', end);
    subscription.unsubscribe().catch(() => undefined);
  }
}
