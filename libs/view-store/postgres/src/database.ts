/** The database: connections to it, questions and transactions, and saying in our words what goes wrong. */
import { setTimeout } from 'node:timers/promises';
import { ViewStoreUnavailable } from '@liggaren/view-store-port';
import pg from 'pg';
import type { Connection } from './connection.js';
import { inOurWords, isConnectionLoss, isSilence } from './driver-errors.js';
import { decodeText, encodeText } from './texts.js';

/** Every value as text, integers too: what is a number is for the view to say. */
export type Row = readonly (string | null)[];
export type Parameter = string | number | null | readonly (string | number | null)[];
/** Runs one statement of the same connection or transaction. */
export type Run = (text: string, parameters?: readonly Parameter[]) => Promise<readonly Row[]>;

export class Database {
  readonly #pool: pg.Pool;
  #closed: Promise<void> | undefined;

  constructor(readonly at: Connection) {
    this.#pool = new pg.Pool({ ...at.pool, types: { getTypeParser: () => decodeValue } });
    // A connection that breaks is told to whoever uses it; without listeners it would end the process.
    this.#pool.on('error', () => undefined);
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
  }

  /**
   * Asks. What broke with its connection, as after a restart of the server, is asked once more on a
   * new one. Throws `ViewStoreUnavailable`, as all of these.
   */
  async ask(text: string, parameters: readonly Parameter[] = []): Promise<readonly Row[]> {
    return this.#inOurWords(() =>
      this.#retried(async (client) => {
        const rows = await runOn(client)(text, parameters);
        client.release();
        return rows;
      }),
    );
  }

  /**
   * Works in a transaction that begins with these statements, which take no parameters; the work is
   * given what the last of them answered. Whether a transaction whose connection broke at its end was
   * committed is not known: its checkpoint tells.
   */
  async transaction<T>(
    beginning: string,
    work: (run: Run, found: readonly Row[]) => Promise<T>,
  ): Promise<T> {
    return this.#inOurWords(async () => {
      const { client, found } = await this.#begun(beginning);
      const run = runOn(client);
      try {
        const result = await work(run, found);
        await run('COMMIT');
        client.release();
        return result;
      } catch (error) {
        await endBadly(client, error);
        throw error;
      }
    });
  }

  /** The rows of a long answer as they come, all of them as they were when it began. */
  async *rows(text: string, atOnce: number): AsyncGenerator<Row> {
    const snapshot = `BEGIN READ ONLY ISOLATION LEVEL REPEATABLE READ;
      DECLARE long_answer NO SCROLL CURSOR FOR ${text}`;
    const { client } = await this.#inOurWords(() => this.#begun(snapshot));
    const run = runOn(client);
    let failed: unknown;
    try {
      for (;;) {
        const rows = await run(`FETCH ${atOnce} FROM long_answer`);
        yield* rows;
        if (rows.length < atOnce) return;
      }
    } catch (error) {
      failed = inOurWords(error, this.at.place);
      throw failed;
    } finally {
      // Whoever reads on no further leaves here as well.
      await endBadly(client, failed);
    }
  }

  /** Waits for what is under way, but not long for a server that says nothing: a stop must come to its end. */
  close(): Promise<void> {
    return (this.#closed ??= soon(this.#pool.end()));
  }

  /** A connection in a transaction; nothing has happened yet, so it may be tried on another one. */
  async #begun(beginning: string): Promise<{ client: pg.PoolClient; found: readonly Row[] }> {
    return this.#retried(async (client) => {
      const answers = await client.query<string[]>({ text: beginning, rowMode: 'array' });
      return { client, found: [answers].flat().at(-1)?.rows ?? [] };
    });
  }

  async #retried<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const client = await this.#pool.connect();
      try {
        return await work(client);
      } catch (error) {
        await endBadly(client, error);
        if (attempt > 1 || !isConnectionLoss(error) || isSilence(error)) throw error;
      }
    }
  }

  async #inOurWords<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closed !== undefined) {
      throw new ViewStoreUnavailable('closed', `the views in ${this.at.place} are closed`);
    }
    try {
      return await work();
    } catch (error) {
      throw inOurWords(error, this.at.place);
    }
  }
}

const LAST_ANSWERS_MS = 2_000;

/** The end of the work, or of our patience at an end: whatever comes later is heard by nobody. */
export function soon(last: Promise<unknown>): Promise<void> {
  const enough = setTimeout(LAST_ANSWERS_MS, undefined, { ref: false });
  return Promise.race([last.then(() => undefined), enough]);
}

function runOn(client: pg.PoolClient): Run {
  return async (text, parameters = []) => {
    const values = parameters.map(encodeParameter);
    const { rows } = await client.query<string[]>({ text, values, rowMode: 'array' });
    return rows;
  };
}

/** Gives a connection back whose work has failed or ended; one that may be broken is thrown away. */
async function endBadly(client: pg.PoolClient, error: unknown): Promise<void> {
  const broken = isConnectionLoss(error)
    ? error
    : await client.query('ROLLBACK').then(
        () => undefined,
        (failed: unknown) => failed,
      );
  client.release(broken === undefined ? undefined : (broken as Error));
}

function encodeParameter(parameter: Parameter): unknown {
  if (typeof parameter === 'string') return encodeText(parameter);
  if (!Array.isArray(parameter)) return parameter;
  return parameter.map((one: unknown) => (typeof one === 'string' ? encodeText(one) : one));
}

function decodeValue(value: string): string {
  return decodeText(value);
}
