/** The ledger on EventStoreDB does what every event store does. On a server that is named, or in a container. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeEventStore } from '@liggaren/event-store-contract';
import { describeOnServer, eventStoreForTests, newLedgerOn } from '@liggaren/testing';
import { openEventIndex, openEventStoreDb } from './index.js';

await describeOnServer('The ledger on EventStoreDB', eventStoreForTests, ({ url: server }) => {
  describeEventStore('EventStoreDB, its index in memory,', {
    open: async () => {
      const url = newLedgerOn(server);
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
      const url = newLedgerOn(server);
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
