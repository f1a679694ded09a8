/** A store in memory on top of another: an import is decided here whole before its first event is written. */
import {
  type Append,
  type Appended,
  canonicalEvent,
  DuplicateEventId,
  type EventStore,
  EventTooLarge,
  type ExpectedRevision,
  MAX_APPEND_BYTES,
  MAX_EVENT_BYTES,
  type NewEvent,
  type Position,
  RevisionConflict,
  type StoredEvent,
} from '@liggaren/event-store-port';

export interface StagedEventStore extends EventStore {
  /** What was appended here, in order, for the store below to take as one. */
  readonly staged: readonly Append[];
}

/** Takes appends as the store below would, and writes nothing. */
export function stageOn(base: EventStore): StagedEventStore {
  const staged: Append[] = [];
  const streams = new Map<string, StoredEvent[]>();
  const byId = new Map<string, StoredEvent>();

  async function revisionOf(stream: string): Promise<ExpectedRevision> {
    const last = streams.get(stream)?.at(-1);
    if (last) return last.revision;
    for await (const event of base.readStream(stream, { direction: 'backwards', max: 1 }))
      return event.revision;
    return 'no-stream';
  }

  async function append(
    stream: string,
    expectedRevision: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<Appended> {
    for (const { id } of events)
      if (byId.has(id) || (await base.findEvent(id))) throw new DuplicateEventId(id);
    const actual = await revisionOf(stream);
    if (actual !== expectedRevision) throw new RevisionConflict(stream, expectedRevision, actual);
    const first = actual === 'no-stream' ? 0 : actual + 1;
    const stored = events.map((event, index) => ({
      ...event,
      stream,
      revision: first + index,
      // Not a place in the store below: known only once it is written there.
      position: '' as Position,
    }));
    requireSizes(stored);
    streams.set(stream, [...(streams.get(stream) ?? []), ...stored]);
    for (const event of stored) byId.set(event.id, event);
    staged.push({ stream, expectedRevision, events });
    const revision = first + events.length - 1;
    return { stream, revision, position: '' as Position, eventIds: events.map(({ id }) => id) };
  }

  async function* readStream(
    stream: string,
    options: Parameters<EventStore['readStream']>[1] = {},
  ): AsyncIterable<StoredEvent> {
    const { from, direction = 'forwards', max = Infinity } = options;
    const own = (streams.get(stream) ?? []).filter(
      ({ revision }) =>
        from === undefined || (direction === 'forwards' ? revision >= from : revision <= from),
    );
    let left = max;
    if (direction === 'backwards')
      for (const event of own.toReversed()) if (left-- > 0) yield event;
    if (left <= 0) return;
    for await (const event of base.readStream(stream, { ...options, ...limit(left) }))
      if (left-- > 0) yield event;
    if (direction === 'forwards') for (const event of own) if (left-- > 0) yield event;
  }

  return {
    ...base,
    staged,
    append,
    readStream,
    appendAll: async (appends) => {
      const answers: Appended[] = [];
      for (const { stream, expectedRevision, events } of appends)
        answers.push(await append(stream, expectedRevision, events));
      return answers;
    },
    findEvent: async (id) => byId.get(id) ?? base.findEvent(id),
    readAll: (options) => base.readAll(options),
    subscribeAll: (options) => base.subscribeAll(options),
    head: () => base.head(),
    headAt: (instant) => base.headAt(instant),
    findPosition: (text) => base.findPosition(text),
    close: () => Promise.resolve(),
    appendsAtomically: true,
  };
}

/** As the store below: what it would refuse when the import is written must be refused by its line. */
function requireSizes(events: readonly StoredEvent[]): void {
  const sizes = events.map((event) => Buffer.byteLength(canonicalEvent(event)));
  for (const bytes of sizes)
    if (bytes > MAX_EVENT_BYTES) throw new EventTooLarge(bytes, MAX_EVENT_BYTES);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes > MAX_APPEND_BYTES) throw new EventTooLarge(bytes, MAX_APPEND_BYTES);
}

function limit(max: number): { max?: number } {
  return max === Infinity ? {} : { max };
}
