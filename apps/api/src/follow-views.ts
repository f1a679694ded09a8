/** The views as they follow the log here, a full disk outlived: it passes, and nothing was lost. */
import type { EventStore } from '@liggaren/event-store-port';
import { LiveViews } from '@liggaren/projections';
import { allProjections } from '@liggaren/read-models';
import { type ViewStore, ViewStoreUnavailable } from '@liggaren/view-store-port';

/** How long the views wait for somebody to make room. */
const RETRY_MS = 1_000;

export function followViews(
  eventStore: EventStore,
  viewStore: ViewStore,
  onFull: () => void = () => undefined,
): LiveViews {
  return new LiveViews({
    eventStore,
    viewStore,
    projections: allProjections(),
    retryAfter: (error) => {
      if (!(error instanceof ViewStoreUnavailable && error.reason === 'full')) return undefined;
      onFull();
      return RETRY_MS;
    },
  });
}

/** Throws away what a rebuild that was cut off has left beside the views. */
export async function forgetRebuilds(viewStore: ViewStore): Promise<void> {
  for (const { view } of allProjections()) await viewStore.abandonRebuild(view);
}
