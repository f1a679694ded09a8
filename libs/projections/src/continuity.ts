/** Sees to it that no event is passed over: the events of a stream come one revision after another. */
import type { StoredEvent } from '@liggaren/event-store-port';

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
  /** By stream, the last revision that was given since this reader began. */
  readonly #last = new Map<string, number>();

  /** A reader that begins in the middle of the log does not know how far each stream had come. */
  constructor(private readonly fromBeginning: boolean) {}

  /** Throws `EventsMissing`. */
  take(event: StoredEvent): void {
    const { stream, revision } = event;
    const before = this.#last.get(stream) ?? (this.fromBeginning ? -1 : undefined);
    if (before !== undefined && revision > before + 1)
      throw new EventsMissing(event, revision - before - 1);
    this.#last.set(stream, revision);
  }
}
