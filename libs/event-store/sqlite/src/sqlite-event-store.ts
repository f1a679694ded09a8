/** The event store in one SQLite file: `openSqliteEventStore`. */
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  StoreUnavailable,
  type Append,
  type Appended,
  type EventFilter,
  type EventStore,
  type ExpectedRevision,
  type Head,
  type NewEvent,
  type Position,
  type StoredEvent,
} from '@liggaren/event-store-port';
import { eachOf } from './each-of.js';
import { placeAfter, placeIn, requireInstant } from './event-rows.js';
import { GroupCommit } from './group-commit.js';
import { HeadWatch } from './head-watch.js';
import { openLedgerFile, type Mode } from './ledger-file.js';
import { LogReader } from './log-reader.js';
import { LogWriter } from './log-writer.js';
import { prepareAppend } from './prepared-append.js';
import { inStoreWords } from './sqlite-errors.js';

export interface SqliteEventStoreOptions {
  readonly path: string;
  /** A writer appends and should hold the writer lock; a reader may open the file beside it. */
  readonly mode: Mode;
  /** Called once when the disk failed under a write: stop the process, do not try again. */
  readonly onFatal?: (error: unknown) => void;
  /** How often a reader looks for events of another process; 200 ms. */
  readonly pollMs?: number;
}

export interface SqliteEventStore extends EventStore {
  /** Tells waiting subscriptions to look now, for a reader that learns of a commit by other means. */
  wake(): void;
}

/**
 * Throws `StoreUnavailable`: `absent` (a reader of a file that is not there) or `damaged`.
 * A writer creates the file, and its directory, when they are missing.
 */
export function openSqliteEventStore(options: SqliteEventStoreOptions): SqliteEventStore {
  const database = openLedgerFile(options.path, options.mode);
  return inStoreWords(() => new LedgerInSqlite(database, options));
}

/** How many positions are read at a time: other work of the thread gets its turn in between. */
const PAGE = 512;

const DEFAULT_POLL_MS = 200;

type Page = readonly StoredEvent[];
type StreamOptions = NonNullable<Parameters<EventStore['readStream']>[1]>;
type AllOptions = NonNullable<Parameters<EventStore['readAll']>[0]>;

class LedgerInSqlite implements SqliteEventStore {
  readonly appendsAtomically = true;
  readonly #database: DatabaseSync;
  readonly #reader: LogReader;
  readonly #watch: HeadWatch;
  /** Absent in a reader. */
  readonly #commits: GroupCommit | undefined;
  #closed = false;

  constructor(database: DatabaseSync, { mode, onFatal, pollMs }: SqliteEventStoreOptions) {
    this.#database = database;
    this.#reader = new LogReader(database);
    const readHead = () => this.#reader.lastPlace();
    if (mode === 'reader') {
      this.#watch = new HeadWatch(readHead, pollMs ?? DEFAULT_POLL_MS);
      return;
    }
    this.#watch = new HeadWatch(readHead);
    const writer = new LogWriter(database);
    this.#commits = new GroupCommit({
      connection: database,
      write: (append) => writer.append(append),
      onCommitted: () => this.wake(),
      onFatal: (error) => onFatal?.(error),
    });
  }

  async append(
    stream: string,
    expectedRevision: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<Appended> {
    const commits = this.#openForWriting();
    const append = prepareAppend({ stream, expectedRevision, events });
    const [appended] = await commits.submit([append], false);
    return appended as Appended;
  }

  async appendAll(appends: readonly Append[]): Promise<readonly Appended[]> {
    const commits = this.#openForWriting();
    return commits.submit(appends.map(prepareAppend), true);
  }

  readStream(stream: string, options: StreamOptions = {}): AsyncIterable<StoredEvent> {
    return eachOf(this.#pagesOfStream(stream, options));
  }

  readAll(options: AllOptions = {}): AsyncIterable<StoredEvent> {
    return eachOf(this.#pagesOfAll(options));
  }

  async *#pagesOfStream(stream: string, options: StreamOptions): AsyncGenerator<Page, void> {
    const { direction = 'forwards' } = options;
    let from = options.from ?? (direction === 'forwards' ? 0 : Number.MAX_SAFE_INTEGER);
    let left = options.max ?? Infinity;
    while (left > 0) {
      const wanted = Math.min(left, PAGE);
      const page = this.#ask(() => this.#reader.stream(stream, from, direction, wanted));
      yield page;
      const last = page.at(-1);
      if (last === undefined || page.length < wanted) return;
      left -= page.length;
      from = last.revision + (direction === 'forwards' ? 1 : -1);
      await nextTurn();
    }
  }

  async *#pagesOfAll(options: AllOptions): AsyncGenerator<Page, void> {
    const end = this.#lastPlace();
    let after = placeAfter(options.after);
    let left = options.max ?? Infinity;
    while (after < end && left > 0) {
      const upTo = Math.min(after + PAGE, end);
      const page = this.#page(after, upTo, options.filter, Math.min(left, PAGE));
      yield page;
      left -= page.length;
      after = upTo;
      await nextTurn();
    }
  }

  async *subscribeAll(options: {
    after?: Position | undefined;
    filter?: EventFilter;
    signal: AbortSignal;
  }): AsyncGenerator<StoredEvent, void, undefined> {
    const { filter, signal } = options;
    let after = placeAfter(options.after);
    while (!signal.aborted) {
      const upTo = Math.min(after + PAGE, this.#lastPlace());
      if (upTo <= after) {
        await this.#watch.next(signal);
        continue;
      }
      for (const event of this.#page(after, upTo, filter, PAGE)) {
        yield event;
        if (signal.aborted) return;
      }
      after = upTo;
      await nextTurn();
    }
  }

  async findEvent(id: string): Promise<StoredEvent | undefined> {
    return this.#ask(() => this.#reader.event(id));
  }

  async head(): Promise<Head | undefined> {
    return this.#ask(() => this.#reader.headAtPlace(this.#reader.lastPlace()));
  }

  async headAt(instant: string): Promise<Head | undefined> {
    requireInstant(instant);
    return this.#ask(() => this.#reader.headAtInstant(instant));
  }

  async findPosition(text: string): Promise<Head | undefined> {
    const place = placeIn(text);
    return this.#ask(() => (place === undefined ? undefined : this.#reader.headAtPlace(place)));
  }

  wake(): void {
    this.#watch.wake();
  }

  /** Commits and answers what is queued, then closes the file; subscriptions end with `closed`. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#commits?.flush();
    this.#database.close();
    this.wake();
  }

  #openForWriting(): GroupCommit {
    this.#refuseWhenClosed();
    if (this.#commits) return this.#commits;
    throw new StoreUnavailable('read-only', 'the ledger was opened for reading');
  }

  #lastPlace(): number {
    return this.#ask(() => this.#reader.lastPlace());
  }

  #page(after: number, upTo: number, filter: EventFilter | undefined, max: number) {
    return this.#ask(() => this.#reader.window({ after, upTo, filter, max }));
  }

  #ask<T>(question: () => T): T {
    this.#refuseWhenClosed();
    return inStoreWords(question);
  }

  #refuseWhenClosed(): void {
    if (this.#closed) throw new StoreUnavailable('closed', 'the store is closed');
  }
}
