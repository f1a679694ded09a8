/** What a view gives the engine: how an event restates what the view says. */
import type { StoredEvent } from '@liggaren/event-store-port';
import type { Statement, ViewDefinition } from '@liggaren/view-store-port';

export interface Projection {
  readonly view: ViewDefinition;
  /**
   * The statements about a subject as they are once this event is known, or undefined for an event
   * that the view ignores. Throwing stops the view at this event. `history` reads the event's
   * stream from its beginning up to and including the event.
   */
  restate(
    event: StoredEvent,
    history: () => Promise<readonly StoredEvent[]>,
  ): Promise<{ readonly subject: string; readonly statements: readonly Statement[] } | undefined>;
}
