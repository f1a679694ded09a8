/** One projection on its way through the log: what it has taken but not written, and its halt. */
import type { Position, StoredEvent } from '@liggaren/event-store-port';
import type { Halt, Restatement, ViewDefinition, ViewStore } from '@liggaren/view-store-port';
import { checkStatements } from './check-statements.js';
import type { Projection } from './projection.js';

export class Track {
  #pending: Restatement[] = [];
  /** The last position taken, written or not. */
  #taken: Position | undefined;
  #halt: Halt | undefined;

  private constructor(
    private readonly projection: Projection,
    private readonly viewStore: ViewStore,
    private checkpoint: Position | undefined,
  ) {
    this.#taken = checkpoint;
  }

  /** Starts at the view's checkpoint; a halt recorded earlier is tried again. */
  static async start(projection: Projection, viewStore: ViewStore): Promise<Track> {
    await viewStore.prepare(projection.view);
    const { checkpoint } = await viewStore.progress(projection.view);
    return new Track(projection, viewStore, checkpoint);
  }

  get view(): ViewDefinition {
    return this.projection.view;
  }

  get halt(): Halt | undefined {
    return this.#halt;
  }

  /** The last position taken; undefined at the log's beginning. */
  get position(): Position | undefined {
    return this.#taken;
  }

  /** Takes an event that is new to the view. A projection that throws halts here and takes no more. */
  async take(event: StoredEvent, history: () => Promise<readonly StoredEvent[]>): Promise<void> {
    if (this.#halt !== undefined) return;
    if (this.#taken !== undefined && event.position <= this.#taken) return;
    try {
      const restated = await this.projection.restate(event, history);
      if (restated !== undefined) {
        checkStatements(this.view, restated.statements);
        this.#pending.push({ ...restated, position: event.position });
      }
      this.#taken = event.position;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#halt = { position: event.position, eventId: event.id, reason };
    }
  }

  /** Writes what was taken, then the halt if there is one. Throws `CheckpointMoved` and the store's errors. */
  async write(): Promise<void> {
    if (this.#taken !== undefined && this.#taken !== this.checkpoint) {
      const batch = { from: this.checkpoint, to: this.#taken, restatements: this.#pending };
      await this.viewStore.apply(this.view, batch);
      this.checkpoint = this.#taken;
      this.#pending = [];
    }
    if (this.#halt !== undefined) await this.viewStore.halt(this.view, this.#halt);
  }
}

/** Where a reader for all these tracks must begin: undefined is the log's beginning. */
export function lowestPosition(tracks: readonly Track[]): Position | undefined {
  const positions = tracks.map(({ position }) => position);
  return positions.includes(undefined) ? undefined : positions.sort()[0];
}
