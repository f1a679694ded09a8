/** Sees to it that no event is passed over: the events of a stream come one revision after another. */
import type { EventStore, Position, StoredEvent } from '@liggaren/event-store-port';

/** The log gave an event whose predecessor it had not given: views must not go on over the hole. */
export class EventsMissing extends Error {
  constructor(
    readonly event: StoredEvent,
    /** How many revisions were skipped. */
    readonly count: number,
  ) {
    const { stream, revision, position } = event;
    super(
      `${count} ${count === 1 ? 'event' : 'events'} of stream ${stream} missing before revision ` +
        `${revision} at position ${position}`,
    );
    this.name = 'EventsMissing';
  }
}

export class Continuity {
  /** By stream, the last revision that was given. */
  readonly #last = new Map<string, number>();

  /** For a reader that begins after this position, or at the log's beginning. */
  constructor(
    private readonly log: Pick<EventStore, 'readStream'>,
    private readonly after: Position | undefined,
  ) {}

  /** Throws `EventsMissing`, and the store's errors. */
  async take(event: StoredEvent): Promise<void> {
    const { stream, revision } = event;
    const last = this.#last.get(stream) ?? (await this.#lastBefore(event));
    if (revision > last + 1) throw new EventsMissing(event, revision - last - 1);
    this.#last.set(stream, revision);
  }

  /**
   * How far the event's stream had come where reading began, −1 before its first event. A start that took what it
   * meets first for the next would pass over the hole that the start before has stopped at. Nearly always the event
   * before is asked for and is the one: the others are, one by one, only where something is missing.
   */
  async #lastBefore({ stream, revision }: StoredEvent): Promise<number> {
    if (this.after === undefined) return -1;
    for (let from = revision - 1; from >= 0; from -= 1) {
      for await (const before of this.log.readStream(stream, {
        from,
        direction: 'backwards',
        max: 1,
      })) {
        if (before.position <= this.after) return before.revision;
        from = before.revision;
      }
    }
    return -1;
  }
}
