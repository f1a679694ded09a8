/** Views in PostgreSQL do what every view store does. Starts a server where LIGGAREN_TEST_POSTGRES names none. */
import { jest } from '@jest/globals';
import { newLedgerOn, postgresForTests } from '@liggaren/testing';
import { describeViewStore } from '@liggaren/view-store-contract';
import { openPostgresViewStore } from './index.js';

const server = await postgresForTests('The PostgreSQL view store');
/** A server may share its machine with much else. */
jest.setTimeout(120_000);
afterAll(() => server?.stop());

// Skipped, and said so on stderr, where no server is named and none of our own can run (no binary, or a closed folder).
if (server === undefined) {
  describe.skip('The PostgreSQL view store', () => {
    it('needs LIGGAREN_TEST_POSTGRES', () => undefined);
  });
} else {
  describeViewStore('The PostgreSQL view store', () =>
    openPostgresViewStore({ url: newLedgerOn(server.url), mode: 'writer' }),
  );
}
