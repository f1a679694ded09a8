/** A PostgreSQL database for a suite: of the server that is given, else of one that is started. */
import { randomUUID } from 'node:crypto';
import { postgresContainer } from './container-servers.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { requiredServerForTests, type ServerForTests } from './test-servers.js';

/**
 * A new database; the user of a server that is given must be allowed to make one. PostgreSQL is always tested: throws
 * where there is none to be had.
 */
export async function postgresForTests(suite: string): Promise<ServerForTests> {
  const server = await requiredServerForTests(suite, {
    variable: 'LIGGAREN_TEST_POSTGRES',
    example: "'postgres://USER:PASSWORD@127.0.0.1:5432/postgres'",
    howTo: 'docs/how-to/run-postgres.md',
    startedBy: [postgresContainer, startEmbeddedPostgres],
  });
  return newDatabaseOn(server);
}

/** With a language's own order of letters: what sorts by code points here does so by its own doing. */
async function newDatabaseOn(server: ServerForTests): Promise<ServerForTests> {
  const name = `liggaren_test_${randomUUID().replaceAll('-', '')}`;
  const order = "LOCALE_PROVIDER icu ICU_LOCALE 'sv-SE' LOCALE 'C'";
  const make = `CREATE DATABASE "${name}" TEMPLATE template0 ENCODING 'UTF8' ${order}`;
  await execute(server.url, make);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const drop = `DROP DATABASE "${name}" WITH (FORCE)`;
  return {
    ...server,
    url: url.href,
    stop: () => execute(server.url, drop).finally(() => server.stop()),
  };
}

async function execute(url: string, statement: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
