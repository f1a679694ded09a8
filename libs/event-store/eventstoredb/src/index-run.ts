/** Takes the log into the event index, from where that is until something fails or the store is closed. */
import { StoreUnavailable, type StoredEvent } from '@liggaren/event-store-port';
import { messageOf, Silence, unavailable } from './driver-errors.js';
import type { EventIndex, IndexedEvent } from './event-index.js';
import { follow, type Health } from './following.js';
import { within } from './patience.js';
import { compareLogPositions, positionOf, type LogPosition } from './positions.js';
import { refuseWhenClosed, type ServerLink } from './server-link.js';

export interface FeedOptions {
  readonly onHealth?: ((health: Health) => void) | undefined;
  /** Two streams hold the same event id. */
  readonly onRepeatedId?: ((event: IndexedEvent) => void) | undefined;
}

interface RunOptions extends FeedOptions {
  /** The server has taken its subscription on, or on again. */
  readonly onBegun: () => void;
  /** Told before whoever waits. Not told when the store is closed. */
  readonly onFailure: (failure: StoreUnavailable) => void;
}

/** Events taken into the index in one transaction, at most. */
const BATCH = 500;

export class IndexRun {
  /** Resolves once nothing more is taken in; never rejects. */
  readonly ended: Promise<void>;
  readonly #link: ServerLink;
  readonly #index: EventIndex;
  readonly #options: RunOptions;
  readonly #stop = new AbortController();
  /** How far the index has come. */
  #reached: LogPosition | undefined;
  #failure: StoreUnavailable | undefined;
  #health: Health['state'] | 'begun' = 'lost';
  /** Whoever waits for the index to get on. */
  #waiting: (() => void)[] = [];

  /** `reached` is where the index is now. */
  constructor(
    link: ServerLink,
    index: EventIndex,
    reached: LogPosition | undefined,
    options: RunOptions,
  ) {
    this.#link = link;
    this.#index = index;
    this.#reached = reached;
    this.#options = options;
    this.ended = this.#takeAll().catch((error: unknown) => this.#fail(error));
  }

  has(place: LogPosition): boolean {
    return this.#reached !== undefined && compareLogPositions(this.#reached, place) >= 0;
  }

  /**
   * Resolves once the index has come to a place. Throws what the run failed with; it fails, `absent`, when the
   * index does not get on at all for as long as patience lasts.
   */
  async whenReached(place: LogPosition): Promise<void> {
    const { totalMs } = this.#link.patience;
    while (!this.has(place)) {
      if (this.#failure) throw this.#failure;
      refuseWhenClosed(this.#link);
      const moved = new Promise<void>((resolve) => this.#waiting.push(resolve));
      await within(totalMs, moved).catch((silence: Silence) => this.#fail(silence));
    }
  }

  /** To be called when it holds what was in the log: not every server says when it has given all there was. */
  caughtUp(): void {
    if (this.#health === 'begun') this.#tell({ state: 'live' });
  }

  async #takeAll(): Promise<void> {
    const { names } = this.#link;
    const following = follow(this.#link, {
      after: this.#reached,
      prefixes: [names.prefix],
      signal: this.#stop.signal,
      onBegun: () => {
        this.#health = 'begun';
        this.#options.onBegun();
      },
      onHealth: (health) => this.#tell(health),
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
      // Whoever fails meanwhile leaves it to nobody.
      next.catch(() => undefined);
      upTo = item.value.place;
      const event = item.value.resolved && names.eventOf(item.value.resolved);
      if (event) batch.push(event);
      else if (batch.length === 0) await this.#takeIn([], upTo);
    }
  }

  async #takeIn(events: readonly StoredEvent[], upTo: LogPosition): Promise<void> {
    if (this.#stop.signal.aborted) return;
    const repeated = await this.#index.add(events, positionOf(upTo));
    for (const event of repeated) this.#options.onRepeatedId?.(event);
    this.#reached = upTo;
    this.#wake();
  }

  #fail(error: unknown): void {
    if (this.#stop.signal.aborted) return;
    this.#stop.abort();
    if (!this.#link.closing.aborted) {
      this.#failure = this.#failureOf(error);
      this.#options.onFailure(this.#failure);
      this.#tell({ state: 'lost', cause: this.#failure });
    }
    this.#wake();
  }

  #failureOf(error: unknown): StoreUnavailable {
    if (error instanceof Silence) return unavailable(error, this.#link.where);
    if (error instanceof StoreUnavailable) return error;
    const message = `the event index: ${messageOf(error)}`;
    return new StoreUnavailable('failed', message, { cause: error });
  }

  #tell(health: Health): void {
    if (health.state === 'live' && this.#health === 'live') return;
    this.#health = health.state;
    this.#options.onHealth?.(health);
  }

  #wake(): void {
    for (const settle of this.#waiting.splice(0)) settle();
  }
}

function nextTurn(): Promise<'turn'> {
  return new Promise((resolve) => setImmediate(() => resolve('turn')));
}
