/**
 * A log that ends before what its views know has lost its end: a backup put in its place beside the
 * old views, or a log file that went missing. Going on would give old positions to new events.
 */
import { existsSync } from 'node:fs';
import { type EventStore, StoreUnavailable } from '@liggaren/event-store-port';
import { allProjections } from '@liggaren/read-models';
import { ViewStoreUnavailable } from '@liggaren/view-store-port';
import { openViews } from './open-stores.js';
import { placeText, type ViewsPlace } from './places.js';

/** Throws `StoreUnavailable`, `damaged`. Views that cannot be read say nothing here. */
export async function refuseLostTail(events: EventStore, place: ViewsPlace): Promise<void> {
  if (place.kind === 'sqlite' && !existsSync(place.path)) return;
  const head = await events.head();
  const views = await openViews(place, 'reader');
  try {
    for (const { view } of allProjections()) {
      const { checkpoint } = await views.progress(view);
      if (checkpoint === undefined || (head && checkpoint <= head.position)) continue;
      throw new StoreUnavailable(
        'damaged',
        `the log ends at position ${Number(head?.position ?? 0)}, but the view ${view.name} in ` +
          `${placeText(place)} knows position ${Number(checkpoint)}: events are missing. Restore a backup; ` +
          'if the log is as it should be, the views are of another ledger and may be deleted',
      );
    }
  } catch (error) {
    if (!(error instanceof ViewStoreUnavailable)) throw error;
  } finally {
    await views.close();
  }
}
