/** The servers that the scaled benchmark runs on, and ledgers on them: `ScaledServers`. */
import { randomUUID } from 'node:crypto';
import { openEventStoreDb } from '@liggaren/event-store-eventstoredb';
import { copyEvents, type EventStore } from '@liggaren/event-store-port';
import { openSqliteEventStore } from '@liggaren/event-store-sqlite';
import {
  eventStoreDbServer,
  eventStoreForTests,
  postgresForTests,
} from '@liggaren/testing/servers';

export interface ScaledServers {
  /** EventStoreDB. */
  readonly events: string;
  /** A database of its own on PostgreSQL. */
  readonly views: string;
  stop(): Promise<void>;
}

/** A node of our own on disk where there is a command for it, else the server that is named. */
export async function startScaledServers(folder: string): Promise<ScaledServers | undefined> {
  const events = await startEvents(folder);
  const views = events && (await postgresForTests('bench:scaled'));
  if (!events || !views) return undefined;
  return {
    events: events.url,
    views: views.url,
    async stop() {
      await views.stop();
      await events.stop();
    },
  };
}

async function startEvents(folder: string) {
  const command = process.env['LIGGAREN_TEST_EVENTSTORE_COMMAND'];
  if (!command) return eventStoreForTests('bench:scaled');
  const server = await eventStoreDbServer(command, { folder });
  await server.start();
  return { url: server.url, stop: () => server.killAll() };
}

/** A ledger on the server that nobody else writes to. */
export function newLedger({ events }: ScaledServers): {
  readonly url: string;
  readonly name: string;
} {
  const name = `bench_${randomUUID().replaceAll('-', '')}`;
  return { url: `${events}&ledger=${name}`, name };
}

/** The same events as in a file, in a ledger of their own. */
export async function copyToServer(servers: ScaledServers, path: string) {
  const ledger = newLedger(servers);
  const to = await openEventStoreDb({ url: ledger.url });
  const from: EventStore = openSqliteEventStore({ path, mode: 'reader' });
  await copyEvents({ from, to });
  await Promise.all([from.close(), to.close()]);
  return ledger;
}
