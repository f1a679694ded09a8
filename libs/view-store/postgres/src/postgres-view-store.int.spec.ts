/** Views in PostgreSQL do what every view store does: on a server that is named, or one that is started. */
import { describeOnServer, newLedgerOn, postgresForTests } from '@liggaren/testing';
import { describeViewStore } from '@liggaren/view-store-contract';
import { openPostgresViewStore } from './index.js';

await describeOnServer('Views on PostgreSQL', postgresForTests, ({ url }) => {
  describeViewStore('The PostgreSQL view store', () =>
    openPostgresViewStore({ url: newLedgerOn(url), mode: 'writer' }),
  );
});
