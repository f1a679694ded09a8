/** One reading of how far the views are behind, shared by all who ask while it lasts: `LagReading`. */
import type { EventStore } from '@liggaren/event-store-port';
import { type Lag, measureLag } from '@liggaren/projections';
import type { ViewDefinition, ViewStore } from '@liggaren/view-store-port';

/** Events that are counted when a view is behind: more are not told apart. */
export const MOST_BEHIND = 10_000;
/** How long a reading may take. */
const PATIENCE_MS = 5_000;

export interface WhatIsBehind {
  readonly events: Pick<EventStore, 'readAll'>;
  readonly views: Pick<ViewStore, 'progress'>;
  readonly definitions: readonly ViewDefinition[];
}

/**
 * A view that stands still has thousands of events counted, and a slow server may take longer for that than whoever
 * asks waits: then it is given up, and nobody begins another before it has ended.
 */
export class LagReading {
  #underWay: Promise<readonly Lag[] | undefined> | undefined;

  /** Undefined when the stores do not answer, or not in time. */
  read(behind: WhatIsBehind): Promise<readonly Lag[] | undefined> {
    return (this.#underWay ??= this.#begin(behind));
  }

  #begin({ events, views, definitions }: WhatIsBehind): Promise<readonly Lag[] | undefined> {
    const giveUp = new AbortController();
    const tooLate = new Promise<undefined>((resolve) =>
      giveUp.signal.addEventListener('abort', () => resolve(undefined)),
    );
    const timer = setTimeout(() => giveUp.abort(), PATIENCE_MS);
    const parts = { eventStore: events, viewStore: views, views: definitions };
    const now = new Date().toISOString();
    const measured = measureLag({ ...parts, now, most: MOST_BEHIND, signal: giveUp.signal })
      .catch(() => undefined)
      .finally(() => {
        clearTimeout(timer);
        this.#underWay = undefined;
      });
    return Promise.race([measured, tooLate]);
  }
}
