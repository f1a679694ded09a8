/** Folded states, cached by stream and revision. Correctness rests on the expected revision alone. */
import {
  asDomainEvent,
  type Category,
  type DomainEvent,
  evolveStream,
  foldStream,
  type StateOf,
} from '@liggaren/domain';
import type { EventStore } from '@liggaren/event-store-port';
import { LRUCache } from 'lru-cache';

export interface FoldedStream<C extends Category = Category> {
  /** Undefined for a stream that does not exist. */
  readonly state: StateOf[C] | undefined;
  /** -1 for a stream that does not exist. */
  readonly revision: number;
}

export interface StreamStates {
  /** The stream as it stands in the store now. Throws `UnknownEvent` on poison. */
  load<C extends Category>(category: C, stream: string): Promise<FoldedStream<C>>;
  /** Every event of the stream, voided ones included. */
  history(stream: string): Promise<readonly DomainEvent[]>;
}

/** `max`: how many streams are kept in memory. */
export function createStreamStates(store: EventStore, max = 2_000): StreamStates {
  const cache = new LRUCache<string, FoldedStream>({ max });

  async function history(stream: string): Promise<readonly DomainEvent[]> {
    const events: DomainEvent[] = [];
    for await (const event of store.readStream(stream)) events.push(asDomainEvent(event));
    return events;
  }

  async function refold(category: Category, stream: string): Promise<FoldedStream> {
    const events = await history(stream);
    return { state: foldStream(category, events), revision: events.at(-1)?.revision ?? -1 };
  }

  async function load(category: Category, stream: string): Promise<FoldedStream> {
    let folded: FoldedStream = cache.get(stream) ?? { state: undefined, revision: -1 };
    for await (const stored of store.readStream(stream, { from: folded.revision + 1 })) {
      const event = asDomainEvent(stored);
      if (event.type === 'FactVoided') {
        // What was folded may rest on the voided fact: begin again without it.
        folded = await refold(category, stream);
        break;
      }
      folded = { state: evolveStream(category, folded.state, event), revision: event.revision };
    }
    if (folded.revision >= 0) cache.set(stream, folded);
    return folded;
  }

  return { load: load as StreamStates['load'], history };
}
