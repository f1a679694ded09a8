/** The schemas that views and leases lie in: made where they are not, and known for ours. */
import { ViewStoreUnavailable } from '@liggaren/view-store-port';
import type { Database, Run } from './database.js';

/** The oldest PostgreSQL that is tested, as the server says it. */
const OLDEST = 150_000;

/** Outside the views: they may be dropped and built again, fencing tokens must only ever go up. */
export const LEASES = 'liggaren_leases';

/** Whatever makes schemas does it in turn: "if not exists" alone fails when two do it at once. */
const IN_TURN = "SELECT pg_advisory_xact_lock(hashtext('liggaren schemas'))";

export function viewsSchema(ledger: string): string {
  return `${ledger}_views`;
}

/**
 * Makes what is not there yet. Throws `ViewStoreUnavailable` for a server that is too old or keeps
 * no Unicode, and for a schema that holds something else, which is left untouched.
 */
export async function makeSchemas(database: Database): Promise<void> {
  const schema = viewsSchema(database.at.ledger);
  await database.transaction(`BEGIN; ${IN_TURN}`, async (run) => {
    await requireFit(run, database.at.place);
    await requireOurs(run, database.at.place, schema);
    await run(`
      CREATE SCHEMA IF NOT EXISTS "${schema}";
      CREATE TABLE IF NOT EXISTS "${schema}".progress (
        view text COLLATE "C" NOT NULL,
        version bigint NOT NULL,
        checkpoint text COLLATE "C",
        halt text COLLATE "C",
        PRIMARY KEY (view, version)
      );
      CREATE SCHEMA IF NOT EXISTS ${LEASES};
      CREATE TABLE IF NOT EXISTS ${LEASES}.lease (
        ledger text COLLATE "C" PRIMARY KEY,
        token bigint NOT NULL,
        holder text NOT NULL,
        ends_at timestamptz NOT NULL
      )`);
  });
}

async function requireFit(run: Run, place: string): Promise<void> {
  const [[version, encoding] = []] = await run(
    "SELECT current_setting('server_version_num'), current_setting('server_encoding')",
  );
  if (Number(version) >= OLDEST && encoding === 'UTF8') return;
  const text = `${place}: views need PostgreSQL 15 or newer and a database in UTF8`;
  throw new ViewStoreUnavailable('failed', `${text}; this is ${version} in ${encoding}`);
}

async function requireOurs(run: Run, place: string, schema: string): Promise<void> {
  const [[ours, other] = []] = await run(
    `SELECT to_regclass($1)::text,
      (SELECT min(relname) FROM pg_class WHERE relnamespace = to_regnamespace($2))`,
    [`"${schema}".progress`, `"${schema}"`],
  );
  if (ours !== null || other === null) return;
  const text = `${place}: the schema ${schema} holds something other than Liggaren's views and was`;
  throw new ViewStoreUnavailable('foreign', `${text} left untouched: name another ledger.`);
}
