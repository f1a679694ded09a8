/** Finds the events that a diff names, each read once. */
import type { EventStore, Position, StoredEvent } from '@liggaren/event-store-port';

/** After the first place, up to and including the second. */
export interface Span {
  readonly after: Position;
  readonly upTo: Position;
}

export interface EventFinder {
  byIds(ids: Iterable<string>): Promise<readonly StoredEvent[]>;
  at(position: Position): Promise<readonly StoredEvent[]>;
  /** The voids in the span of any of these events. */
  voidsOf(events: readonly StoredEvent[], span: Span): Promise<readonly StoredEvent[]>;
}

export function createEventFinder(events: EventStore): EventFinder {
  const found = new Map<string, StoredEvent | undefined>();
  const byId = async (id: string) => {
    if (!found.has(id)) found.set(id, await events.findEvent(id));
    return found.get(id);
  };
  const byIds = async (ids: Iterable<string>) => {
    const named: StoredEvent[] = [];
    for (const id of new Set(ids)) {
      const event = await byId(id);
      if (event) named.push(event);
    }
    return named;
  };
  return {
    byIds,
    async at(position) {
      const head = await events.findPosition(position);
      return byIds(head ? [head.eventId] : []);
    },
    async voidsOf(voided, { after, upTo }) {
      const voids: StoredEvent[] = [];
      const ids = new Set(voided.map(({ id }) => id));
      for (const stream of new Set(voided.map((event) => event.stream)))
        for await (const event of events.readAll({
          after,
          filter: { stream, types: ['FactVoided'] },
        })) {
          if (event.position > upTo) break;
          if (ids.has(event.data['voided'] as string)) voids.push(event);
        }
      return voids;
    },
  };
}

export function isWithin({ position }: StoredEvent, { after, upTo }: Span): boolean {
  return after < position && position <= upTo;
}
