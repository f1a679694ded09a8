/** A log in memory, for specs: the event store port as simply as it can be kept. */
import {
  DuplicateEventId,
  EventTooLarge,
  MAX_APPEND_BYTES,
  MAX_EVENT_BYTES,
  RevisionConflict,
  StoreUnavailable,
  canonicalEvent,
  type Append,
  type Appended,
  type EventFilter,
  type EventStore,
  type ExpectedRevision,
  type Head,
  type NewEvent,
  type Position,
  type StoredEvent,
} from '@liggaren/event-store-port';

/** The position of the nth event, counted from 1: 16 digits, so that text sorts as numbers do. */
export function positionOf(ordinal: number): Position {
  return String(ordinal).padStart(16, '0') as Position;
}

export class InMemoryEventStore implements EventStore {
  readonly appendsAtomically = true;
  #log: StoredEvent[] = [];
  #closed = false;
  /** Called at the next append or close: what live subscriptions wait for. */
  #waiting: (() => void)[] = [];

  async append(
    stream: string,
    expectedRevision: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<Appended> {
    return (await this.appendAll([{ stream, expectedRevision, events }]))[0] as Appended;
  }

  async appendAll(appends: readonly Append[]): Promise<readonly Appended[]> {
    this.#requireOpen();
    const before = this.#log;
    this.#log = [...before];
    try {
      const appended = appends.map((append) => this.#appendOne(append));
      this.#wake();
      return appended;
    } catch (error) {
      this.#log = before;
      throw error;
    }
  }

  async *readStream(
    stream: string,
    options: { from?: number; direction?: 'forwards' | 'backwards'; max?: number } = {},
  ): AsyncGenerator<StoredEvent> {
    this.#requireOpen();
    const { from, direction = 'forwards', max = Infinity } = options;
    const events = this.#streamOf(stream);
    const inOrder = direction === 'forwards' ? events : events.reverse();
    const wanted = inOrder.filter(({ revision }) => {
      if (from === undefined) return true;
      return direction === 'forwards' ? revision >= from : revision <= from;
    });
    yield* wanted.slice(0, max);
  }

  async *readAll(
    options: { after?: Position | undefined; filter?: EventFilter; max?: number } = {},
  ): AsyncGenerator<StoredEvent> {
    this.#requireOpen();
    const { after, filter, max = Infinity } = options;
    const matching = this.#after(after).filter((event) => matches(event, filter));
    yield* matching.slice(0, max);
  }

  async *subscribeAll(options: {
    after?: Position | undefined;
    filter?: EventFilter;
    signal: AbortSignal;
  }): AsyncGenerator<StoredEvent> {
    let { after } = options;
    while (!options.signal.aborted) {
      this.#requireOpen();
      const events = this.#after(after);
      for (const event of events) {
        after = event.position;
        if (matches(event, options.filter)) yield event;
        if (options.signal.aborted) return;
      }
      if (events.length === 0) await this.#appended(options.signal);
    }
  }

  async findEvent(id: string): Promise<StoredEvent | undefined> {
    this.#requireOpen();
    return this.#log.find((event) => event.id === id);
  }

  async head(): Promise<Head | undefined> {
    this.#requireOpen();
    return this.#heads().at(-1);
  }

  async headAt(instant: string): Promise<Head | undefined> {
    this.#requireOpen();
    return this.#heads().findLast((head) => head.instant <= instant);
  }

  async findPosition(text: string): Promise<Head | undefined> {
    this.#requireOpen();
    return /^\d+$/.test(text) ? this.#heads()[Number(text) - 1] : undefined;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#wake();
  }

  #appendOne({ stream, expectedRevision, events }: Append): Appended {
    if (events.length === 0) throw new RangeError('an append without events');
    // Before the revision: a retry hears that it is stored, not that another was faster.
    const stored = this.#log.find(({ id }) => events.some((event) => event.id === id));
    if (stored !== undefined) throw new DuplicateEventId(stored.id);
    const last = this.#streamOf(stream).at(-1)?.revision ?? -1;
    const actual = last === -1 ? 'no-stream' : last;
    if (actual !== expectedRevision) throw new RevisionConflict(stream, expectedRevision, actual);
    let bytes = 0;
    events.forEach((event, index) => {
      bytes += this.#add({ ...structuredClone(event), stream, revision: last + 1 + index });
      if (bytes > MAX_APPEND_BYTES) throw new EventTooLarge(bytes, MAX_APPEND_BYTES);
    });
    return {
      stream,
      revision: last + events.length,
      position: positionOf(this.#log.length),
      eventIds: events.map(({ id }) => id),
    };
  }

  /** Answers the event's size in bytes. */
  #add(event: Omit<StoredEvent, 'position'>): number {
    const bytes = Buffer.byteLength(canonicalEvent(event));
    if (bytes > MAX_EVENT_BYTES) throw new EventTooLarge(bytes, MAX_EVENT_BYTES);
    if (this.#log.some(({ id }) => id === event.id)) throw new DuplicateEventId(event.id);
    this.#log.push({ ...event, position: positionOf(this.#log.length + 1) });
    return bytes;
  }

  #streamOf(stream: string): StoredEvent[] {
    return this.#log.filter((event) => event.stream === stream);
  }

  #after(position: Position | undefined): StoredEvent[] {
    return this.#log.filter((event) => position === undefined || event.position > position);
  }

  #heads(): Head[] {
    let instant = '';
    return this.#log.map(({ position, id, recordedAt }) => {
      if (recordedAt > instant) instant = recordedAt;
      return { position, eventId: id, instant };
    });
  }

  /** Resolves at the next append, at the close or when the signal aborts. */
  #appended(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #requireOpen(): void {
    if (this.#closed) throw new StoreUnavailable('closed', 'the log in memory is closed');
  }
}

function matches(event: StoredEvent, filter: EventFilter = {}): boolean {
  const { categories, types, stream } = filter;
  const category = event.stream.split('-', 1)[0] as string;
  return (
    (categories === undefined || categories.includes(category)) &&
    (types === undefined || types.includes(event.type)) &&
    (stream === undefined || stream === event.stream)
  );
}
