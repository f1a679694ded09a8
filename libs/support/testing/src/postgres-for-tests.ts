/** A PostgreSQL database for a suite: of the server that is given, else of one that is started. */
import { randomUUID } from 'node:crypto';
import { startEmbeddedPostgres } from './embedded-postgres.js';

export const POSTGRES_SERVER = {
  variable: 'LIGGAREN_TEST_POSTGRES',
  example: "'postgres://USER:PASSWORD@127.0.0.1:5432/postgres'",
  howTo: 'docs/how-to/run-postgres.md',
};

export interface PostgresForTests {
  /** Of a database that nobody else uses. */
  readonly url: string;
  /** Ends the server and starts it again, where it is one of our own. */
  restart?(): Promise<void>;
  /** Throws the database away, and ends the server if it was started here. */
  stop(): Promise<void>;
}

/**
 * A new database on the server of LIGGAREN_TEST_POSTGRES, whose user must be allowed to make one; where
 * that is not set, on a server of its own. Where none can be started it says so in one line, and what
 * to do: the suite is then skipped, never in silence.
 */
export async function postgresForTests(suite: string): Promise<PostgresForTests | undefined> {
  const given = process.env[POSTGRES_SERVER.variable];
  if (given) return newDatabase(given);
  try {
    const server = await startEmbeddedPostgres();
    const { url, stop } = await newDatabase(server.url);
    return {
      url,
      restart: () => server.restart(),
      stop: () => stop().finally(() => server.stop()),
    };
  } catch (error) {
    const { variable, example, howTo } = POSTGRES_SERVER;
    const why = String(error instanceof Error ? error.message : error).replaceAll(/\s+/g, ' ');
    const how = `To run it: ${variable}=${example} npm test (${howTo})`;
    process.stderr.write(`Skipped: ${suite}; no PostgreSQL could be started: ${why}. ${how}\n`);
    return undefined;
  }
}

/** With a language's own order of letters: what sorts by code points here does so by its own doing. */
async function newDatabase(server: string): Promise<PostgresForTests> {
  const name = `liggaren_test_${randomUUID().replaceAll('-', '')}`;
  const order = "LOCALE_PROVIDER icu ICU_LOCALE 'sv-SE' LOCALE 'C'";
  await execute(server, `CREATE DATABASE "${name}" TEMPLATE template0 ENCODING 'UTF8' ${order}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    stop: () => execute(server, `DROP DATABASE "${name}" WITH (FORCE)`),
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
