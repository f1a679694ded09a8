/**
 * The appends of one tick share one commit, and so one fsync. Each has a savepoint: a conflict undoes
 * its own append only. Nobody is answered before the commit.
 */
import { OutcomeUnknown, StoreUnavailable, type Appended } from '@liggaren/event-store-port';
import type { PreparedAppend } from './prepared-append.js';
import { asStoreError, concernsWholeDatabase, isIoError } from './sqlite-errors.js';

/** What group commit needs of a connection; a `DatabaseSync` is one. */
export interface TransactionalConnection {
  exec(sql: string): void;
  readonly isTransaction: boolean;
}

export interface GroupCommitOptions {
  readonly connection: TransactionalConnection;
  /** Writes one append inside the open transaction. */
  readonly write: (append: PreparedAppend) => Appended;
  readonly onCommitted: () => void;
  /** Called once, after a failed read, write or fsync of the disk: the process should stop. */
  readonly onFatal: (error: unknown) => void;
}

interface Entry {
  readonly appends: readonly PreparedAppend[];
  /** Shares its commit with nobody. */
  readonly alone: boolean;
  readonly resolve: (appended: readonly Appended[]) => void;
  readonly reject: (error: unknown) => void;
}

export class GroupCommit {
  readonly #options: GroupCommitOptions;
  #queue: Entry[] = [];
  #fatal: unknown;

  constructor(options: GroupCommitOptions) {
    this.#options = options;
  }

  /** All of the appends or none, in the order of the calls; answered once they are durable. */
  submit(appends: readonly PreparedAppend[], alone: boolean): Promise<readonly Appended[]> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ appends, alone, resolve, reject });
      if (this.#queue.length === 1) setImmediate(() => this.flush());
    });
  }

  /** Commits what is queued, now. */
  flush(): void {
    const queue = this.#queue;
    this.#queue = [];
    for (const batch of batchesOf(queue)) this.#commit(batch);
  }

  #commit(batch: readonly Entry[]): void {
    const { connection, onCommitted } = this.#options;
    if (this.#fatal !== undefined) return refuse(batch, this.#stopped());
    let answers: readonly (() => void)[];
    try {
      connection.exec('BEGIN IMMEDIATE');
      answers = batch.map((entry) => this.#perform(entry));
    } catch (error) {
      return this.#giveUp(batch, error, asStoreError(error));
    }
    try {
      connection.exec('COMMIT');
    } catch (error) {
      // A full disk took no whole commit record, which is written last: nothing is stored. After any
      // other failure it may have reached the disk: only a look after recovery can tell.
      const refused = asStoreError(error);
      const isFull = refused instanceof StoreUnavailable && refused.reason === 'full';
      return this.#giveUp(batch, error, isFull ? refused : new OutcomeUnknown(refused));
    }
    for (const answer of answers) answer();
    onCommitted();
  }

  /** Runs one entry in its savepoint and returns how to answer it after the commit. */
  #perform({ appends, resolve, reject }: Entry): () => void {
    const { connection, write } = this.#options;
    connection.exec('SAVEPOINT entry');
    try {
      const appended = appends.map(write);
      connection.exec('RELEASE entry');
      return () => resolve(appended);
    } catch (error) {
      if (concernsWholeDatabase(error)) throw error;
      connection.exec('ROLLBACK TO entry; RELEASE entry');
      return () => reject(asStoreError(error));
    }
  }

  #giveUp(batch: readonly Entry[], error: unknown, answer: unknown): void {
    try {
      // After some errors SQLite has rolled back by itself.
      if (this.#options.connection.isTransaction) this.#options.connection.exec('ROLLBACK');
    } catch {
      // The first error is the one that tells; the transaction ends with the connection.
    }
    // A failed fsync is never tried again: the kernel may have dropped the pages it could not write.
    const fatal = isIoError(error);
    if (fatal) this.#fatal = error;
    refuse(batch, answer);
    if (fatal) this.#options.onFatal(error);
  }

  #stopped(): StoreUnavailable {
    return new StoreUnavailable('failed', 'the disk failed; the process has to be restarted', {
      cause: this.#fatal,
    });
  }
}

function refuse(batch: readonly Entry[], error: unknown): void {
  for (const { reject } of batch) reject(error);
}

/** Neighbours share a batch; an entry that wants to be alone has one of its own. */
function batchesOf(queue: readonly Entry[]): Entry[][] {
  const batches: Entry[][] = [];
  for (const entry of queue) {
    const last = batches.at(-1);
    if (last === undefined || entry.alone || last[0]?.alone) batches.push([entry]);
    else last.push(entry);
  }
  return batches;
}
