/** The engine: `createProjector` brings views to where the log is, and keeps them there. */
import type { EventStore, Position, StoredEvent } from '@liggaren/event-store-port';
import type { Halt, ViewDefinition, ViewStore } from '@liggaren/view-store-port';
import { batchesAtHand, fullBatches } from './batches.js';
import { Continuity } from './continuity.js';
import type { Projection } from './projection.js';
import { StreamHistories } from './stream-histories.js';
import { Track, lowestPosition } from './track.js';
import { writeTracks } from './write-tracks.js';

/** What of an event store the engine reads. */
export type LogToRead = Pick<EventStore, 'readAll' | 'readStream' | 'subscribeAll'>;

export interface ProjectorOptions {
  readonly eventStore: LogToRead;
  readonly viewStore: ViewStore;
  readonly projections: readonly Projection[];
  /** Events per transaction at most; 500 unless told. */
  readonly batchSize?: number;
  /** After each batch: the position come to, and how many events were read since the start. */
  readonly onProgress?: (progress: { position: Position; done: number }) => void;
  /** Each time that it follows the log live: whatever was in the way is not any more. */
  readonly onLive?: () => void;
  /** After each batch: what was written, how long that took in milliseconds, and whether it was news. */
  readonly onWritten?: (written: WrittenBatch) => void;
  /** When a projection has failed on an event and its view stands still. */
  readonly onHalt?: (view: ViewDefinition, halt: Halt) => void;
}

export interface WrittenBatch {
  readonly events: readonly StoredEvent[];
  readonly tookMs: number;
  /** Not while old events are read again, as after a start or in a rebuild. */
  readonly live: boolean;
}

export interface Projector {
  /**
   * Brings every view to the log's head as it was when reading began; a halted one stays behind, its
   * halt recorded. Throws `CheckpointMoved` when another projector writes, `EventsMissing` when the
   * log skips events of a stream, and the stores' errors.
   */
  catchUp(signal?: AbortSignal): Promise<void>;
  /** As `catchUp`, then live until the signal aborts. A halted view is tried again at the next start. */
  run(signal: AbortSignal): Promise<void>;
}

/** One reader of the log for all projections; a start reads each view's checkpoint anew. */
export function createProjector(options: ProjectorOptions): Projector {
  const names = options.projections.map(({ view }) => `${view.name} ${view.version}`);
  if (new Set(names).size < names.length) throw new TypeError('two projections of one view');
  return {
    async catchUp(signal) {
      await (await Run.start(options)).catchUp(signal);
    },
    async run(signal) {
      const run = await Run.start(options);
      await run.catchUp(signal);
      await run.followLive(signal);
    },
  };
}

class Run {
  readonly #histories: StreamHistories;
  readonly #batchSize: number;
  readonly #continuity: Continuity;
  #done = 0;

  private constructor(
    private readonly options: ProjectorOptions,
    private readonly tracks: readonly Track[],
  ) {
    this.#histories = new StreamHistories(options.eventStore);
    this.#batchSize = options.batchSize ?? 500;
    this.#continuity = new Continuity(options.eventStore, this.#position());
  }

  static async start(options: ProjectorOptions): Promise<Run> {
    const tracks: Track[] = [];
    for (const projection of options.projections) {
      tracks.push(await Track.start(projection, options.viewStore));
    }
    return new Run(options, tracks);
  }

  async catchUp(signal?: AbortSignal): Promise<void> {
    const events = this.options.eventStore.readAll({ after: this.#position() });
    for await (const batch of fullBatches(events, this.#batchSize)) {
      if (signal?.aborted === true) return;
      await this.#handle(batch, false);
      if (this.#moving().length === 0) return;
    }
  }

  async followLive(signal: AbortSignal): Promise<void> {
    // Our own end to the subscription, for when a batch fails while it waits for its next event.
    const failed = new AbortController();
    const events = this.options.eventStore.subscribeAll({
      after: this.#position(),
      signal: AbortSignal.any([signal, failed.signal]),
    });
    this.options.onLive?.();
    try {
      for await (const batch of batchesAtHand(events, this.#batchSize))
        await this.#handle(batch, true);
    } finally {
      failed.abort();
    }
  }

  async #handle(batch: readonly StoredEvent[], live: boolean): Promise<void> {
    const began = performance.now();
    const moving = this.#moving();
    for (const event of batch) {
      await this.#continuity.take(event);
      const history = this.#histories.upTo(event);
      for (const track of moving) await track.take(event, history);
      this.#histories.throwIfUnreadable();
    }
    await writeTracks(this.options.viewStore, moving);
    for (const track of moving) {
      if (track.halt !== undefined) this.options.onHalt?.(track.view, track.halt);
    }
    this.options.onWritten?.({ events: batch, tookMs: performance.now() - began, live });
    this.#done += batch.length;
    const position = batch.at(-1)?.position;
    if (position !== undefined) this.options.onProgress?.({ position, done: this.#done });
  }

  #moving(): readonly Track[] {
    return this.tracks.filter(({ halt }) => halt === undefined);
  }

  /** Where to read from: what the view that is furthest behind has taken. */
  #position(): Position | undefined {
    const moving = this.#moving();
    return lowestPosition(moving.length > 0 ? moving : this.tracks);
  }
}
