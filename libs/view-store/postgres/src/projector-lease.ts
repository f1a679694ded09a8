/**
 * The right to write a ledger's views, held by one projector at a time: `ProjectorLease`. Each new
 * holder has a higher token, and every transaction that writes holds its token against the lease: a
 * projector that was frozen and comes back late can write nothing, whatever its clock says.
 */
import { hostname } from 'node:os';
import { ViewStoreUnavailable } from '@liggaren/view-store-port';
import { type Database, soon } from './database.js';
import { LEASES } from './schemas.js';

/** For how long a lease is taken, unless it is renewed; another projector waits this long after a crash. */
export const LEASE_SECONDS = 15;

export class ProjectorLease {
  readonly #renewal: NodeJS.Timeout;
  #lost: ViewStoreUnavailable | undefined;

  /**
   * Takes the lease when nobody has it, or whoever had it has let it run out, and renews it from then on.
   * Throws `ViewStoreUnavailable` with reason `leased` when another projector has it.
   */
  static async take(
    database: Database,
    seconds = LEASE_SECONDS,
    onLost: (lost: ViewStoreUnavailable) => void = () => undefined,
  ): Promise<ProjectorLease> {
    // The server's clock alone says when a lease ends.
    const [taken] = await database.transaction('BEGIN', (run) =>
      run(
        `INSERT INTO ${LEASES}.lease AS held (ledger, token, holder, ends_at)
          VALUES ($1, 1, $2, clock_timestamp() + make_interval(secs => $3))
          ON CONFLICT (ledger) DO UPDATE
            SET token = held.token + 1, holder = excluded.holder, ends_at = excluded.ends_at
            WHERE held.ends_at <= clock_timestamp()
          RETURNING token`,
        [database.at.ledger, `${hostname()} process ${process.pid}`, seconds],
      ),
    );
    if (taken === undefined) throw await refusal(database);
    return new ProjectorLease(database, Number(taken[0]), seconds, onLost);
  }

  private constructor(
    private readonly database: Database,
    /** Goes up by one with every new holder. */
    readonly token: number,
    private readonly seconds: number,
    private readonly onLost: (lost: ViewStoreUnavailable) => void,
  ) {
    const third = (seconds * 1_000) / 3;
    this.#renewal = setInterval(() => void this.#renew().catch(() => undefined), third);
    this.#renewal.unref();
  }

  /** SQL that begins a transaction and answers a row only to who holds the lease, which then stays until its end. */
  get beginning(): string {
    // Views are built from the log: rows and checkpoint that a crash of the machine takes go together.
    // A projector that is frozen in the middle would otherwise keep the lease for as long as it is.
    return `BEGIN; SET LOCAL synchronous_commit TO off;
      SET LOCAL idle_in_transaction_session_timeout TO ${Math.ceil(this.seconds * 1_000)};
      ${this.#check}`;
  }

  /** Throws `ViewStoreUnavailable` with reason `leased` once another projector was seen to have it. */
  requireHeld(): void {
    if (this.#lost) throw this.#lost;
  }

  /** Says that another projector has it. */
  async lose(): Promise<never> {
    if (this.#lost === undefined) {
      this.#lost = await refusal(this.database);
      this.onLost(this.#lost);
    }
    throw this.#lost;
  }

  /** Lets the next projector take it at once; a server that is not there is not waited for. */
  async release(): Promise<void> {
    clearInterval(this.#renewal);
    const text = `UPDATE ${LEASES}.lease SET ends_at = clock_timestamp() WHERE ${this.#mine}`;
    await soon(this.database.ask(text)).catch(() => undefined);
  }

  /** Also when it has run out: as long as nobody has taken it, nobody has written. */
  async #renew(): Promise<void> {
    const renewed = await this.database.ask(
      `UPDATE ${LEASES}.lease SET ends_at = clock_timestamp() + make_interval(secs => $1)
        WHERE ${this.#mine} RETURNING token`,
      [this.seconds],
    );
    if (renewed.length > 0) return;
    clearInterval(this.#renewal);
    await this.lose();
  }

  get #mine(): string {
    return `ledger = '${this.database.at.ledger}' AND token = ${this.token}`;
  }

  get #check(): string {
    return `SELECT token FROM ${LEASES}.lease WHERE ${this.#mine} FOR SHARE`;
  }
}

async function refusal(database: Database): Promise<ViewStoreUnavailable> {
  const [row] = await database.ask(
    `SELECT holder, to_char(ends_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
      FROM ${LEASES}.lease WHERE ledger = $1`,
    [database.at.ledger],
  );
  const [holder, until] = row ?? ['another', 'it is released'];
  const text = `${database.at.place}: the views are written by the projector ${holder}`;
  return new ViewStoreUnavailable('leased', `${text}, at least until ${until}`);
}
