/** The URL of the views, read and checked: `readConnection`. */
import { hostname } from 'node:os';
import type { PoolConfig } from 'pg';

/** `postgres://[USER[:PASSWORD]@]HOST[:PORT]/DATABASE[?ledger=NAME&sslmode=…]`, checked. */
export interface Connection {
  readonly pool: PoolConfig;
  /** Whose views these are: several ledgers may share a database. */
  readonly ledger: string;
  /** Where the views are, for people: never with a password. */
  readonly place: string;
}

/** How long is waited, in milliseconds. */
export interface Patience {
  /** For a connection. */
  readonly connect: number;
  /** For an answer: a server that is frozen, or a wire that was cut in silence, looks like this. */
  readonly answer: number;
  /** For what another connection has locked. */
  readonly lock: number;
}

export const USUAL_PATIENCE: Patience = { connect: 5_000, answer: 60_000, lock: 5_000 };

/** One for the writer's transaction, one for its lease, the rest for questions. */
const CONNECTIONS = 10;

/** Throws `TypeError` for what is no such URL; what is said of it holds no password. */
export function readConnection(url: string, patience: Patience): Connection {
  const parsed = URL.parse(url);
  if (parsed === null || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new TypeError('the views’ URL is not of the form postgres://HOST:PORT/DATABASE');
  }
  // The rest of a password that was cut short would be taken for the database, and be shown as that.
  if (`${parsed.pathname}${parsed.search}${parsed.hash}`.includes('@')) {
    throw new TypeError('in the views’ URL / is written %2F, ? %3F and # %23 in user and password');
  }
  const ledger = parsed.searchParams.get('ledger') ?? 'liggaren';
  if (!/^[a-z][a-z0-9_]{0,47}$/.test(ledger)) {
    throw new TypeError(`"${ledger}" cannot name a ledger: a-z, 0-9 and _ only, 48 at the most`);
  }
  parsed.searchParams.delete('ledger');
  return {
    pool: {
      connectionString: parsed.href,
      application_name: `liggaren ${hostname()} ${process.pid}`,
      max: CONNECTIONS,
      connectionTimeoutMillis: patience.connect,
      query_timeout: patience.answer,
      lock_timeout: patience.lock,
      keepAlive: true,
    },
    ledger,
    place: `${parsed.host}${parsed.pathname}, ledger ${ledger}`,
  };
}
