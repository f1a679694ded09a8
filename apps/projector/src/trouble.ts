/** What can stop a projector for a while, and what stops it for good. */
import { StoreUnavailable } from '@liggaren/event-store-port';
import { EventsMissing } from '@liggaren/projections';
import { CheckpointMoved, ViewStoreUnavailable } from '@liggaren/view-store-port';

/**
 * `standby`: another projector has the lease. `waiting`: a server is away, or busy, or another has written in
 * between: it may pass. `final`: somebody has to look at it.
 */
export type Trouble = 'standby' | 'waiting' | 'final';

export function troubleOf(error: unknown): Trouble {
  if (error instanceof ViewStoreUnavailable) {
    if (error.reason === 'leased') return 'standby';
    return FOR_GOOD.includes(error.reason) ? 'final' : 'waiting';
  }
  if (error instanceof StoreUnavailable) return error.reason === 'damaged' ? 'final' : 'waiting';
  if (error instanceof CheckpointMoved || error instanceof EventsMissing) return 'waiting';
  return 'final';
}

const FOR_GOOD: readonly ViewStoreUnavailable['reason'][] = ['foreign', 'damaged', 'outdated'];
