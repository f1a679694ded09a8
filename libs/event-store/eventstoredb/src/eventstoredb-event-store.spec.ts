/** The ledger on EventStoreDB does what every event store does. Needs a server: LIGGAREN_TEST_EVENTSTORE. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeEventStore, describeOnServer } from '@liggaren/event-store-contract';
import { openEventIndex, openEventStoreDb } from './index.js';

const server = {
  variable: 'LIGGAREN_TEST_EVENTSTORE',
  example: "'esdb://127.0.0.1:2113?tls=false'",
  howTo: 'docs/how-to/run-eventstoredb.md',
};

/** The URL of a ledger on the server that nobody else writes to. */
function newLedger(url: string): string {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  return `${url}${url.includes('?') ? '&' : '?'}ledger=${name}`;
}

describeOnServer('The ledger on EventStoreDB', server, (server) => {
  describeEventStore('EventStoreDB, its index in memory,', {
    open: async () => {
      const url = newLedger(server);
      let store = await openEventStoreDb({ url });
      return {
        store,
        reopen: async () => {
          await store.close();
          return (store = await openEventStoreDb({ url }));
        },
        cleanUp: () => store.close(),
      };
    },
  });

  describeEventStore('EventStoreDB, its index in a file,', {
    open: async () => {
      const url = newLedger(server);
      const directory = mkdtempSync(join(tmpdir(), 'liggaren-test-'));
      const open = () =>
        openEventStoreDb({ url, index: openEventIndex(join(directory, 'index.db')) });
      let store = await open();
      return {
        store,
        reopen: async () => {
          await store.close();
          return (store = await open());
        },
        cleanUp: async () => {
          await store.close();
          rmSync(directory, { recursive: true });
        },
      };
    },
  });
});
