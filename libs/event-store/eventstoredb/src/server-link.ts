/** One connection to a server or cluster, and what everything that uses it shares. */
import { StoreUnavailable } from '@liggaren/event-store-port';
import type { EventStoreDBClient } from '@eventstore/db-client';
import { meaningOf, unavailable } from './driver-errors.js';
import { Attempts, type Patience } from './patience.js';
import type { StreamNames } from './stored-events.js';

export interface ServerLink {
  readonly client: EventStoreDBClient;
  readonly names: StreamNames;
  /** Given with each append: the driver then sends it by itself, not in a batch with others. */
  readonly credentials: { readonly username: string; readonly password: string };
  /** The server's address, for messages; never a password. */
  readonly where: string;
  readonly patience: Patience;
  /** Aborts when the store is closed. */
  readonly closing: AbortSignal;
}

export function refuseWhenClosed({ closing }: ServerLink): void {
  if (closing.aborted) throw new StoreUnavailable('closed', 'the store is closed');
}

/**
 * What to do after a failure that may pass: waits before the next attempt, or throws `StoreUnavailable`:
 * the store is closed, the server refuses for good, or patience is at an end.
 */
export async function pause(
  link: ServerLink,
  attempts: Attempts,
  error: unknown,
  signal: AbortSignal = link.closing,
): Promise<void> {
  refuseWhenClosed(link);
  const meaning = meaningOf(error);
  const mayPass = meaning === 'passing' || meaning === 'not-connected';
  if (!mayPass || error instanceof StoreUnavailable) throw unavailable(error, link.where);
  if (attempts.failed() === 'enough') throw unavailable(error, link.where);
  await attempts.wait(signal);
  refuseWhenClosed(link);
}
