/** The whole log replayed into fresh views, and compared with the live ones. */
import type { Head } from '@liggaren/event-store-port';
import { compareViews, createProjector, type Difference, waitForView } from '@liggaren/projections';
import { allProjections } from '@liggaren/read-models';
import { openSqliteViewStore } from '@liggaren/view-store-sqlite';
import type { LedgerRuntime } from './ledger-runtime.js';
import { Problem } from './problem.js';

export interface ViewsVerified {
  /** How many events were replayed. */
  readonly events: number;
  readonly upTo: { readonly position: string; readonly eventId: string };
  readonly views: readonly string[];
  readonly differences: readonly Difference[];
}

/** More would drown what is wrong. */
const MAX_DIFFERENCES = 100;

export async function verifyViews(
  { events, views, configuration }: LedgerRuntime,
  head: Head,
): Promise<ViewsVerified> {
  const fresh = openSqliteViewStore({ path: ':memory:', mode: 'writer' });
  try {
    let count = 0;
    const projections = allProjections();
    const definitions = projections.map(({ view }) => view);
    for (const view of definitions) {
      const waited = await waitForView(views, view, head.position, {
        timeoutMs: configuration.waitMs,
      });
      if (!waited.reached)
        throw new Problem(503, 'not-yet', 'problem.not-yet', { view: view.name }, [], 1);
    }
    await createProjector({
      eventStore: events,
      viewStore: fresh,
      projections,
      onProgress: ({ done }) => (count = done),
    }).catchUp();
    const differences: Difference[] = [];
    for await (const difference of compareViews(views, fresh, definitions, head.position)) {
      differences.push(difference);
      if (differences.length === MAX_DIFFERENCES) break;
    }
    return {
      events: count,
      upTo: { position: head.position, eventId: head.eventId },
      views: definitions.map(({ name }) => name),
      differences,
    };
  } finally {
    await fresh.close();
  }
}
