/** An EventStoreDB for a suite, and a program that starts one for those that kill it. */
import { eventStoreContainer } from './container-servers.js';
import { type ServerForTests, serverForTests } from './test-servers.js';

/** One node; suites on it use ledgers of their own (`newLedgerOn`). */
export function eventStoreForTests(suite: string): Promise<ServerForTests | undefined> {
  return serverForTests(suite, {
    variable: 'LIGGAREN_TEST_EVENTSTORE',
    example: "'esdb://127.0.0.1:2113?tls=false'",
    howTo: 'docs/how-to/run-eventstoredb.md',
    startedBy: [eventStoreContainer],
  });
}

/** The command of `eventStoreDbServer`, as the `url` of what is answered. */
export function eventStoreCommand(suite: string): Promise<ServerForTests | undefined> {
  return serverForTests(suite, {
    variable: 'LIGGAREN_TEST_EVENTSTORE_COMMAND',
    example: "'… {security} --node-port {port} --db {db} {cluster}'",
    howTo: 'docs/how-to/run-eventstoredb.md',
    startedBy: [],
  });
}
