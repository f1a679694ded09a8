/** Servers that a suite may be given by an environment variable. */
import { randomUUID } from 'node:crypto';

export const EVENTSTORE_SERVER = {
  variable: 'LIGGAREN_TEST_EVENTSTORE',
  example: "'esdb://127.0.0.1:2113?tls=false'",
  howTo: 'docs/how-to/run-eventstoredb.md',
};

/** The URL of a ledger on the server that nobody else writes to. */
export function newLedgerOn(url: string): string {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  return `${url}${url.includes('?') ? '&' : '?'}ledger=${name}`;
}
