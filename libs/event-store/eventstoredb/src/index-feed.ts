/** Keeps the event index up to the log, and says when it has come to a place. */
import { StoreUnavailable, type StoredEvent } from '@liggaren/event-store-port';
import type { EventIndex, IndexedEvent } from './event-index.js';
import { CHECKPOINT_EVENTS, follow, type Health } from './following.js';
import { compareLogPositions, placeAfter, positionOf, type LogPosition } from './positions.js';
import { readLog, readStream } from './reading.js';
import type { ServerLink } from './server-link.js';

export interface FeedOptions {
  readonly onHealth?: ((health: Health) => void) | undefined;
  /** Two streams hold the same event id. */
  readonly onRepeatedId?: ((event: IndexedEvent) => void) | undefined;
}

/** Events taken into the index in one transaction, at most. */
const BATCH = 500;

export class IndexFeed {
  readonly #link: ServerLink;
  readonly #index: EventIndex;
  readonly #options: FeedOptions;
  readonly #stop = new AbortController();
  #started: Promise<void> | undefined;
  #begun: Promise<void> | undefined;
  #running: Promise<void> = Promise.resolve();
  #failure: unknown;
  /** How far the index has come. */
  #reached: LogPosition | undefined;
  #waiting: { readonly place: LogPosition; readonly settle: () => void }[] = [];

  constructor(link: ServerLink, index: EventIndex, options: FeedOptions) {
    this.#link = link;
    this.#index = index;
    this.#options = options;
  }

  /** Resolves once the index holds every event of the ledger that is in the log at the call. */
  async catchUp(): Promise<void> {
    await (this.#started ??= this.#start().catch((error: unknown) => {
      this.#started = undefined;
      throw error;
    }));
    const place = await this.#lastOwnPlace();
    if (place !== undefined) await this.#whenReached(place);
  }

  /** Resolves once the index has been caught up for the first time: from then on it is at most a moment behind. */
  begin(): Promise<void> {
    return (this.#begun ??= this.catchUp().catch((error: unknown) => {
      this.#begun = undefined;
      throw error;
    }));
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#started?.catch(() => undefined);
    await this.#running;
  }

  async #start(): Promise<void> {
    if (!(await this.#isOfThisLog())) await this.#index.clear();
    this.#reached = placeAfter(await this.#index.checkpoint());
    this.#running = this.#run().catch((error: unknown) => {
      this.#failure = error;
      for (const { settle } of this.#waiting.splice(0)) settle();
    });
  }

  /** A server that was set up anew, or set back to a backup, has another event in its place, or none. */
  async #isOfThisLog(): Promise<boolean> {
    const last = await this.#index.last();
    const indexed = last && (await this.#index.find(last.eventId));
    if (last === undefined || indexed === undefined) return false;
    const { stream, revision: from } = indexed;
    for await (const event of readStream(this.#link, stream, {
      from,
      direction: 'forwards',
      max: 1,
    }))
      return event.id === last.eventId && event.position === last.position;
    return false;
  }

  async #run(): Promise<void> {
    const { names } = this.#link;
    const following = follow(this.#link, {
      after: this.#reached,
      prefixes: [names.prefix],
      signal: this.#stop.signal,
      onHealth: this.#options.onHealth,
    });
    let batch: StoredEvent[] = [];
    let upTo: LogPosition | undefined;
    const items = following[Symbol.asyncIterator]();
    let next = items.next();
    for (;;) {
      // What is at hand makes one transaction; nothing waits for more to come.
      const item = await (batch.length === 0 ? next : Promise.race([next, nextTurn()]));
      if (item === 'turn' || batch.length === BATCH) {
        await this.#takeIn(batch, upTo as LogPosition);
        batch = [];
      }
      if (item === 'turn') continue;
      if (item.done === true) break;
      next = items.next();
      upTo = item.value.place;
      const event = item.value.resolved && names.eventOf(item.value.resolved);
      if (event) batch.push(event);
      else if (batch.length === 0) await this.#takeIn([], upTo);
    }
  }

  async #takeIn(events: readonly StoredEvent[], upTo: LogPosition): Promise<void> {
    const repeated = await this.#index.add(events, positionOf(upTo));
    for (const event of repeated) this.#options.onRepeatedId?.(event);
    this.#reached = upTo;
    const arrived = this.#waiting.filter(({ place }) => this.#has(place));
    this.#waiting = this.#waiting.filter(({ place }) => !this.#has(place));
    for (const { settle } of arrived) settle();
  }

  #has(place: LogPosition): boolean {
    return this.#reached !== undefined && compareLogPositions(this.#reached, place) >= 0;
  }

  /**
   * Up to where the index must come to hold every event of the ledger: the last of them, or, when none
   * is among the log's last events, any place that is surely reported although nothing lies there.
   */
  async #lastOwnPlace(): Promise<LogPosition | undefined> {
    let passed = 0;
    for await (const { resolved, place } of readLog(this.#link, undefined, 'backwards')) {
      if (this.#has(place)) return undefined;
      if (resolved.event?.streamId.startsWith(this.#link.names.prefix)) return place;
      passed += 1;
      if (passed === 2 * CHECKPOINT_EVENTS) return place;
    }
    return undefined;
  }

  async #whenReached(place: LogPosition): Promise<void> {
    if (!this.#has(place) && this.#failure === undefined && !this.#stop.signal.aborted)
      await new Promise<void>((settle) => this.#waiting.push({ place, settle }));
    if (this.#has(place)) return;
    throw this.#failure ?? new StoreUnavailable('closed', 'the store is closed');
  }
}

function nextTurn(): Promise<'turn'> {
  return new Promise((resolve) => setImmediate(() => resolve('turn')));
}
