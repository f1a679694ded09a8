/** The driver's client for one connection, without what would end the process: `clientOf`. */
import { EventStoreDBClient } from '@eventstore/db-client';
import type { Connection } from './connection.js';
import { messageOf } from './driver-errors.js';

/** Throws `RangeError` for what the driver cannot use. Connects with the first call, not before. */
export function clientOf({ connectionString, authorityFile }: Connection): EventStoreDBClient {
  try {
    return outlivingLostNodes(EventStoreDBClient.connectionString(connectionString));
  } catch (cause) {
    // The driver reads that file, and does not say which it could not read.
    const named = authorityFile === undefined ? '' : ` (tlsCAFile is ${authorityFile})`;
    const why = `${messageOf(cause)}${named}`;
    throw new RangeError(`the EventStoreDB URL cannot be used: ${why}`, { cause });
  }
}

/**
 * When a call fails, the driver looks whether its connection is still the one in use, and nobody waits for that. While
 * a node is looked for it waits for what comes of that: where no node is found, it is rejected with nobody there,
 * which ends the process. Whoever called hears of the failure from the call itself.
 */
function outlivingLostNodes(client: EventStoreDBClient): EventStoreDBClient {
  const handle = Reflect.get(client, 'handleError') as (...failure: unknown[]) => Promise<void>;
  const handleError = (...failure: unknown[]) => handle(...failure).catch(() => undefined);
  return Object.assign(client, { handleError });
}
