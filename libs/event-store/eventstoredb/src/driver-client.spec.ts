/** The driver's client outlives what the driver itself does not. */
import { once } from 'node:events';
import { expect, it } from '@jest/globals';
import { EventStoreDBClient } from '@eventstore/db-client';
import { readConnection } from './connection.js';
import { clientOf } from './driver-client.js';

// Nobody is at these ports.
const nobody = 'esdb://127.0.0.1:9,127.0.0.1:10?tls=false&maxDiscoverAttempts=1';

/**
 * A subscription's connection breaks while a node is looked for, and none is found: what the driver makes of it, and
 * waits for nowhere.
 */
async function connectionLost(client: EventStoreDBClient): Promise<unknown> {
  const one = EventStoreDBClient.connectionString('esdb://127.0.0.1:9?tls=false');
  const [unavailable] = await once(one.readAll(), 'error').catch((error: unknown) => [error]);
  const looking = once(client.readAll(), 'end').catch(() => undefined);
  const handle = Reflect.get(client, 'handleError') as (...failure: unknown[]) => Promise<void>;
  const handled = handle({ getChannel: () => 'an older one' }, unavailable);
  await Promise.allSettled([looking, handled]);
  return handled;
}

it('(24) outlives a connection that breaks while no node is found', async () => {
  await expect(connectionLost(clientOf(readConnection(nobody)))).resolves.toBeUndefined();
});

it('(24) needs that: the driver by itself does not', async () => {
  const bare = EventStoreDBClient.connectionString(nobody);
  await expect(connectionLost(bare)).rejects.toThrow(/Failed to discover/);
});
