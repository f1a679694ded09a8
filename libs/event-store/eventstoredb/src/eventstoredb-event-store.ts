/** The event store on EventStoreDB (KurrentDB): `openEventStoreDb`. */
import {
  StoreUnavailable,
  type Append,
  type Appended,
  type EventFilter,
  type EventStore,
  type ExpectedRevision,
  type Head,
  type LedgerCheck,
  type NewEvent,
  type Position,
  type StoredEvent,
} from '@liggaren/event-store-port';
import { store } from './appending.js';
import { checkLog, type CheckOptions } from './checking.js';
import { readConnection } from './connection.js';
import { clientOf } from './driver-client.js';
import { EventIds } from './event-ids.js';
import type { EventIndex, IndexedEvent } from './event-index.js';
import { matches, prefixesOf } from './filtering.js';
import { follow, type Health } from './following.js';
import { IndexFeed } from './index-feed.js';
import { requireInstant } from './instants.js';
import { DEFAULT_PATIENCE, within, type Patience } from './patience.js';
import { compareLogPositions, placeAfter, placeIn, positionOf } from './positions.js';
import { firstRevision, prepareAppend, type PreparedAppend } from './prepared-append.js';
import { endOfLog, readLog, readStream } from './reading.js';
import { refuseWhenClosed, type ServerLink } from './server-link.js';
import { openEventIndex } from './sqlite-event-index.js';
import { StreamNames } from './stored-events.js';
import { Turns } from './turns.js';

/** A ledger on a server, which can be held against what the server knows each event by. */
export interface EventStoreDb extends EventStore {
  /**
   * Reads the whole ledger through. What is damaged is answered, not thrown. Throws `StoreUnavailable` when it
   * cannot be read, and the signal's reason.
   */
  check(options?: CheckOptions): Promise<LedgerCheck>;
}

export interface EventStoreDbOptions {
  /** `esdb://…` or `esdb+discover://…`, with `ledger=NAME` among its options: see `readConnection`. */
  readonly url: string;
  /** Where events are found by id and by instant; in memory unless told. Closed with the store. */
  readonly index?: EventIndex;
  readonly patience?: Patience;
  /** How the store's own subscription fares: what readiness is told by. */
  readonly onHealth?: (health: Health) => void;
  /** Two streams hold the same event id: two processes wrote it at the same time. */
  readonly onRepeatedId?: (event: IndexedEvent) => void;
}

/**
 * Opens a ledger on a server or cluster. Throws `RangeError` for a URL that cannot be used,
 * `StoreUnavailable`: `absent` (nobody answers), `read-only` (the account may not), `damaged`.
 */
export async function openEventStoreDb(options: EventStoreDbOptions): Promise<EventStoreDb> {
  const connection = readConnection(options.url);
  const closing = new AbortController();
  const link: ServerLink = {
    client: clientOf(connection),
    names: new StreamNames(connection.ledger),
    credentials: connection.credentials ?? { username: '', password: '' },
    where: connection.shown,
    patience: options.patience ?? DEFAULT_PATIENCE,
    closing: closing.signal,
  };
  const ledger = new LedgerInEventStoreDb(link, closing, options);
  try {
    await endOfLog(link);
    return ledger;
  } catch (error) {
    await ledger.close();
    throw error;
  }
}

const LAST_ANSWERS_MS = 1_000;

class LedgerInEventStoreDb implements EventStoreDb {
  readonly appendsAtomically = false;
  readonly #link: ServerLink;
  readonly #closing: AbortController;
  readonly #index: EventIndex;
  readonly #feed: IndexFeed;
  readonly #ids: EventIds;
  readonly #turns = new Turns();
  #closed: Promise<void> | undefined;

  constructor(link: ServerLink, closing: AbortController, options: EventStoreDbOptions) {
    this.#link = link;
    this.#closing = closing;
    this.#index = options.index ?? openEventIndex();
    this.#feed = new IndexFeed(link, this.#index, options);
    this.#ids = new EventIds(link, this.#index);
  }

  async append(
    stream: string,
    expectedRevision: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<Appended> {
    const [appended] = await this.appendAll([{ stream, expectedRevision, events }]);
    return appended as Appended;
  }

  async appendAll(appends: readonly Append[]): Promise<readonly Appended[]> {
    this.#refuseWhenClosed();
    const prepared = appends.map(prepareAppend);
    // An id has its turn as a stream has: of two appends at once that share one, the second sees the first.
    const names = prepared.flatMap(({ stream, ids }) => [`stream ${stream}`, ...ids]);
    return this.#turns.take([...new Set(names)], async () => {
      const answers: Appended[] = [];
      for (const append of prepared) answers.push(await this.#append(append));
      return answers;
    });
  }

  async *readStream(
    stream: string,
    options: { from?: number; direction?: 'forwards' | 'backwards'; max?: number } = {},
  ): AsyncGenerator<StoredEvent, void, undefined> {
    this.#refuseWhenClosed();
    const { from, direction = 'forwards', max = Infinity } = options;
    if (max > 0) yield* readStream(this.#link, stream, { from, direction, max });
  }

  async *readAll(
    options: { after?: Position | undefined; filter?: EventFilter; max?: number } = {},
  ): AsyncGenerator<StoredEvent, void, undefined> {
    this.#refuseWhenClosed();
    const after = placeAfter(options.after);
    let left = options.max ?? Infinity;
    const end = await endOfLog(this.#link);
    if (end === undefined || left <= 0) return;
    for await (const { resolved, place } of readLog(this.#link, after)) {
      if (compareLogPositions(place, end) > 0) return;
      const event = this.#link.names.eventOf(resolved);
      if (event !== undefined && matches(event, options.filter)) {
        yield event;
        left -= 1;
      }
      if (left === 0 || compareLogPositions(place, end) === 0) return;
    }
  }

  async *subscribeAll(options: {
    after?: Position | undefined;
    filter?: EventFilter;
    signal: AbortSignal;
  }): AsyncGenerator<StoredEvent, void, undefined> {
    this.#refuseWhenClosed();
    const { filter, signal } = options;
    const after = placeAfter(options.after);
    const prefixes = prefixesOf(this.#link.names, filter);
    for await (const { resolved } of follow(this.#link, { after, prefixes, signal })) {
      const event = resolved && this.#link.names.eventOf(resolved);
      if (event !== undefined && matches(event, filter)) yield event;
    }
  }

  async findEvent(id: string): Promise<StoredEvent | undefined> {
    const found = await this.#asked(async () => {
      const known = await this.#ids.find(id);
      if (known !== undefined) return known;
      await this.#feed.catchUp();
      return this.#index.find(id);
    });
    if (found === undefined) return undefined;
    const { stream, revision: from } = found;
    for await (const event of this.readStream(stream, { from, max: 1 })) return event;
    throw new StoreUnavailable('damaged', `revision ${from} of stream ${stream} is gone`);
  }

  async head(): Promise<Head | undefined> {
    return this.#caughtUp(() => this.#index.last());
  }

  async headAt(instant: string): Promise<Head | undefined> {
    requireInstant(instant);
    return this.#caughtUp(() => this.#index.lastKnownAt(instant));
  }

  async findPosition(text: string): Promise<Head | undefined> {
    this.#refuseWhenClosed();
    const place = placeIn(text);
    if (place === undefined) return undefined;
    const at = () => this.#index.at(positionOf(place));
    return (await this.#asked(at)) ?? (await this.#caughtUp(at));
  }

  async check(options: CheckOptions = {}): Promise<LedgerCheck> {
    this.#refuseWhenClosed();
    return checkLog(this.#link, options);
  }

  /** Answers what is under way, then ends the connection; subscriptions end with `closed`. */
  close(): Promise<void> {
    return (this.#closed ??= this.#close());
  }

  async #close(): Promise<void> {
    await this.#turns.idle();
    this.#closing.abort();
    await this.#feed.ended();
    // The driver waits for calls that nobody reads to their end.
    await within(LAST_ANSWERS_MS, this.#link.client.dispose()).catch(() => undefined);
    await this.#index.close();
  }

  async #append(append: PreparedAppend): Promise<Appended> {
    await this.#feed.begin();
    await this.#ids.requireUnused(append);
    const { stream, ids, expectedRevision } = append;
    const { revision, place } = await store(this.#link, append);
    const first = firstRevision(expectedRevision);
    this.#ids.acknowledge(ids.map((id, index) => ({ id, stream, revision: first + index })));
    return { stream, revision, position: positionOf(place), eventIds: ids };
  }

  async #caughtUp<T>(question: () => Promise<T>): Promise<T> {
    return this.#asked(async () => {
      await this.#feed.catchUp();
      return question();
    });
  }

  async #asked<T>(question: () => Promise<T>): Promise<T> {
    this.#refuseWhenClosed();
    try {
      return await question();
    } catch (error) {
      // The index is closed under a question that was under way.
      refuseWhenClosed(this.#link);
      throw error;
    }
  }

  #refuseWhenClosed(): void {
    if (this.#closed !== undefined) throw new StoreUnavailable('closed', 'the store is closed');
  }
}
