/** The history that projections ask for: each stream is read once and then grows with the log. */
import type { EventStore, StoredEvent } from '@liggaren/event-store-port';

/** How many streams' events are kept in memory. */
const STREAMS_KEPT = 100;

export class StreamHistories {
  /** By stream, the least recently asked for first: its events from the beginning, without gaps. */
  readonly #kept = new Map<string, StoredEvent[]>();
  #failure: { readonly error: unknown } | undefined;

  constructor(private readonly eventStore: Pick<EventStore, 'readStream'>) {}

  /** Reads the event's stream up to and including the event, at most once however often it is asked. */
  upTo(event: StoredEvent): () => Promise<readonly StoredEvent[]> {
    let read: Promise<readonly StoredEvent[]> | undefined;
    return () => (read ??= this.#read(event));
  }

  /** A store that cannot be read is no fault of the projection that asked: rethrows its error. */
  throwIfUnreadable(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  async #read(event: StoredEvent): Promise<readonly StoredEvent[]> {
    const events = this.#keep(event.stream);
    try {
      // Usually just the event itself is new.
      if (events.length === event.revision) events.push(event);
      const missing = event.revision + 1 - events.length;
      if (missing > 0) {
        const options = { from: events.length, max: missing };
        for await (const one of this.eventStore.readStream(event.stream, options)) events.push(one);
      }
    } catch (error) {
      this.#kept.delete(event.stream);
      this.#failure = { error };
      throw error;
    }
    return events.slice(0, event.revision + 1);
  }

  #keep(stream: string): StoredEvent[] {
    const events = this.#kept.get(stream) ?? [];
    this.#kept.delete(stream);
    this.#kept.set(stream, events);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= STREAMS_KEPT) break;
      this.#kept.delete(oldest);
    }
    return events;
  }
}
