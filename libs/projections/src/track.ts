/** One projection on its way through the log: what it has taken but not written, and its halt. */
import type { Position, StoredEvent } from '@liggaren/event-store-port';
import {
  type Halt,
  HeldOtherwise,
  type Restatement,
  type ViewDefinition,
  type ViewStore,
} from '@liggaren/view-store-port';
import { checkStatements } from './check-statements.js';
import type { Projection } from './projection.js';

/** A restatement that is not written yet, and how to stop before it. */
interface Pending {
  readonly restatement: Restatement;
  readonly eventId: string;
  /** The last position taken before it. */
  readonly before: Position | undefined;
}

export class Track {
  #pending: Pending[] = [];
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
        checkStatements(this.view, 'added' in restated ? restated.added : restated.statements);
        const restatement = { ...restated, position: event.position };
        this.#pending.push({ restatement, eventId: event.id, before: this.#taken });
      }
      this.#taken = event.position;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#halt = { position: event.position, eventId: event.id, reason };
    }
  }

  /**
   * Writes what was taken, then the halt if there is one. An addition that the store refuses halts
   * here too, and what came before it is written. Throws `CheckpointMoved` and the store's errors.
   */
  async write(): Promise<void> {
    try {
      await this.#apply();
    } catch (error) {
      if (!(error instanceof HeldOtherwise)) throw error;
      this.#haltAt(error);
      await this.#apply();
    }
    if (this.#halt !== undefined) await this.viewStore.halt(this.view, this.#halt);
  }

  async #apply(): Promise<void> {
    if (this.#taken === undefined || this.#taken === this.checkpoint) return;
    const restatements = this.#pending.map(({ restatement }) => restatement);
    const batch = { from: this.checkpoint, to: this.#taken, restatements };
    await this.viewStore.apply(this.view, batch);
    this.checkpoint = this.#taken;
    this.#pending = [];
  }

  #haltAt({ position, message }: HeldOtherwise): void {
    const at = this.#pending.findIndex(({ restatement }) => restatement.position === position);
    const refused = this.#pending[at];
    if (refused === undefined) throw new Error(`nothing was added at ${position}`);
    this.#halt = { position, eventId: refused.eventId, reason: message };
    this.#taken = refused.before;
    this.#pending = this.#pending.slice(0, at);
  }
}

/** Where a reader for all these tracks must begin: undefined is the log's beginning. */
export function lowestPosition(tracks: readonly Track[]): Position | undefined {
  const positions = tracks.map(({ position }) => position);
  return positions.includes(undefined) ? undefined : positions.sort()[0];
}
