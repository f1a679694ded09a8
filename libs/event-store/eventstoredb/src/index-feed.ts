/** Keeps the event index up to the log, and says when it holds what is in the log. */
import type { StoreUnavailable } from '@liggaren/event-store-port';
import { unavailable } from './driver-errors.js';
import type { EventIndex } from './event-index.js';
import { CHECKPOINT_EVENTS } from './following.js';
import { IndexRun, type FeedOptions } from './index-run.js';
import { within } from './patience.js';
import { placeAfter, type LogPosition } from './positions.js';
import { readLog, readStream } from './reading.js';
import type { ServerLink } from './server-link.js';

export class IndexFeed {
  readonly #link: ServerLink;
  readonly #index: EventIndex;
  readonly #options: FeedOptions;
  /** Absent before the first question, and after a failure that may pass: the next starts another. */
  #started: Promise<IndexRun> | undefined;
  /** The run's first catch-up. */
  #begun: Promise<void> | undefined;
  #ended: Promise<void> = Promise.resolve();

  constructor(link: ServerLink, index: EventIndex, options: FeedOptions) {
    this.#link = link;
    this.#index = index;
    this.#options = options;
  }

  /**
   * Resolves once the index holds every event of the ledger that is in the log at the call. Throws
   * `StoreUnavailable`: what the index or the server failed with.
   */
  async catchUp(): Promise<void> {
    const run = await (this.#started ??= this.#start().catch((error: unknown) => {
      this.#started = undefined;
      throw error;
    }));
    const place = await this.#lastOwnPlace(run);
    if (place !== undefined) await run.whenReached(place);
    run.caughtUp();
  }

  /**
   * Resolves once the index has been caught up for the first time: from then on it is at most a moment
   * behind, or it is caught up again.
   */
  begin(): Promise<void> {
    return (this.#begun ??= this.catchUp().catch((error: unknown) => {
      this.#begun = undefined;
      throw error;
    }));
  }

  /** Resolves once nothing more is taken in, as the store is closing. */
  async ended(): Promise<void> {
    await this.#started?.catch(() => undefined);
    await this.#ended;
  }

  async #start(): Promise<IndexRun> {
    const { where, patience } = this.#link;
    // Two runs at once would write the same events twice.
    await within(patience.totalMs, this.#ended).catch((silence: unknown) => {
      throw unavailable(silence, where);
    });
    if (!(await this.#isOfThisLog())) await this.#index.clear();
    const reached = placeAfter(await this.#index.checkpoint());
    const onFailure = ({ reason }: StoreUnavailable) => {
      this.#begun = undefined;
      if (reason !== 'damaged') this.#started = undefined;
    };
    // What goes wrong with it goes wrong with the next question too.
    const onBegun = () => void this.catchUp().catch(() => undefined);
    const options = { ...this.#options, onBegun, onFailure };
    const run = new IndexRun(this.#link, this.#index, reached, options);
    this.#ended = run.ended;
    return run;
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

  /**
   * Up to where the index must come to hold every event of the ledger: the last of them, or, when none
   * is among the log's last events, any place that is surely reported although nothing lies there.
   */
  async #lastOwnPlace(run: IndexRun): Promise<LogPosition | undefined> {
    let passed = 0;
    for await (const { resolved, place } of readLog(this.#link, undefined, 'backwards')) {
      if (run.has(place)) return undefined;
      if (resolved.event?.streamId.startsWith(this.#link.names.prefix)) return place;
      passed += 1;
      if (passed === 2 * CHECKPOINT_EVENTS) return place;
    }
    return undefined;
  }
}
