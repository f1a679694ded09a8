/** The views as they follow the log here. What passes is outlived: a full disk, a database that restarts. */
import type { EventStore } from '@liggaren/event-store-port';
import { LiveViews, type WrittenBatch } from '@liggaren/projections';
import { allProjections } from '@liggaren/read-models';
import { type ViewStore, ViewStoreUnavailable } from '@liggaren/view-store-port';

/** How long the views wait before they are tried again. */
const RETRY_MS = 1_000;

export interface Following {
  readonly onWritten?: (batch: WrittenBatch) => void;
  /** The views wait, and why. */
  readonly onWaiting?: (error: unknown) => void;
  /** The views follow the log live, again. */
  readonly onLive?: () => void;
}

export function followViews(
  eventStore: EventStore,
  viewStore: ViewStore,
  { onWaiting, ...told }: Following = {},
): LiveViews {
  return new LiveViews({
    eventStore,
    viewStore,
    projections: allProjections(),
    ...told,
    retryAfter: (error) => {
      if (!passes(error)) return undefined;
      onWaiting?.(error);
      return RETRY_MS;
    },
  });
}

/** Nothing was lost, and it goes on from the checkpoint. */
function passes(error: unknown): boolean {
  return (
    error instanceof ViewStoreUnavailable &&
    ['full', 'unreachable', 'locked'].includes(error.reason)
  );
}

/** Throws away what a rebuild that was cut off has left beside the views. */
export async function forgetRebuilds(viewStore: ViewStore): Promise<void> {
  for (const { view } of allProjections()) await viewStore.abandonRebuild(view);
}
