/** One projection on its way through the log: what it has taken but not written, and its halt. */
import type { Position, StoredEvent } from '@liggaren/event-store-port';
import {
  type Batch,
  type Halt,
  type HeldOtherwise,
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
    private checkpoint: Position | undefined,
  ) {
    this.#taken = checkpoint;
  }

  /** Starts at the view's checkpoint; a halt recorded earlier is tried again. */
  static async start(projection: Projection, viewStore: ViewStore): Promise<Track> {
    await viewStore.prepare(projection.view);
    const { checkpoint } = await viewStore.progress(projection.view);
    return new Track(projection, checkpoint);
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

  /** What was taken and is not written; undefined when there is nothing. */
  get unwritten(): Batch | undefined {
    if (this.#taken === undefined || this.#taken === this.checkpoint) return undefined;
    const restatements = this.#pending.map(({ restatement }) => restatement);
    return { from: this.checkpoint, to: this.#taken, restatements };
  }

  /** What was unwritten has been written. */
  wrote(): void {
    this.checkpoint = this.#taken;
    this.#pending = [];
  }

  /** Halts at an addition that the store refused; what came before it stays unwritten. */
  haltAt({ position, message }: HeldOtherwise): void {
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
