/** What a view gives the engine: how an event restates what the view says. */
import type { StoredEvent } from '@liggaren/event-store-port';
import type { Restated, ViewDefinition } from '@liggaren/view-store-port';

export interface Projection {
  readonly view: ViewDefinition;
  /**
   * What is said of a subject once this event is known: every statement, or only those that the
   * event adds to what is said already; undefined for an event that the view ignores. Throwing, or
   * adding what contradicts what is held, stops the view at this event. `history` reads the event's
   * stream from its beginning up to and including the event.
   */
  restate(
    event: StoredEvent,
    history: () => Promise<readonly StoredEvent[]>,
  ): Promise<Restated | undefined>;
}
