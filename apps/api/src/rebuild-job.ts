/** One rebuild: the engine's, with its report kept before the views are switched and again after. */
import type { EventStore } from '@liggaren/event-store-port';
import { StoreUnavailable } from '@liggaren/event-store-port';
import { type LiveViews, rebuildViews, type RebuiltView } from '@liggaren/projections';
import { allProjections } from '@liggaren/read-models';
import type { ViewStore } from '@liggaren/view-store-port';
import type { Asking } from './ledger-job.js';
import { openViews } from './open-stores.js';
import type { ViewsPlace } from './places.js';
import { type RebuildReport, RebuildReports } from './rebuild-reports.js';

export interface RebuildRequest {
  readonly id: string;
  /** Names of views. */
  readonly views: readonly string[];
}

export interface RebuildParts {
  readonly events: EventStore;
  /** The store that the live views are written through. */
  readonly views: ViewStore;
  readonly place: ViewsPlace;
  readonly rebuildsPath: string;
  readonly live: LiveViews;
  /** How many events there are, for the progress: positions do not say it in every store. */
  readonly total: () => Promise<number>;
}

/** Throws what `rebuildViews` throws, and `StoreUnavailable` when the report cannot be kept. */
export async function runRebuild(
  { events, views, place, rebuildsPath, live, total }: RebuildParts,
  { id, views: names }: RebuildRequest,
  { onProgress, signal }: Asking,
): Promise<RebuildReport> {
  const startedAt = now();
  const reports = new RebuildReports(rebuildsPath);
  const reportOf = (state: RebuildReport['state'], rebuilt: readonly RebuiltView[]) => {
    const differences = rebuilt.reduce((sum, one) => sum + one.differences, 0);
    const common = { schema: 'liggaren/rebuild', version: 1, id, state } as const;
    return { ...common, startedAt, endedAt: now(), views: rebuilt, differences };
  };
  const reader = await openViews(place, 'reader');
  try {
    const found = await onDisk(() => reports.begin(id));
    try {
      const rebuilt = await rebuildViews({
        eventStore: events,
        total: await total(),
        viewStore: views,
        reader,
        // Fresh ones: the live ones go on meanwhile, with what they have folded.
        projections: allProjections().filter(({ view }) => names.includes(view.name)),
        alone: (work) => live.alone(work),
        onDifference: (difference) => onDisk(() => found.add(difference)),
        beforeSwitch: (compared) =>
          onDisk(async () => {
            await found.keep();
            await reports.keep(reportOf('compared', compared));
          }),
        ...(onProgress ? { onProgress } : {}),
        ...(signal ? { signal } : {}),
      });
      const report = reportOf('switched', rebuilt);
      await onDisk(() => reports.keep(report));
      return report;
    } finally {
      await found.close();
    }
  } finally {
    await reader.close();
  }
}

/** What the disk refuses, in the words of the store. */
async function onDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const reason = code === 'ENOSPC' || code === 'EDQUOT' ? 'full' : 'failed';
    throw new StoreUnavailable(reason, `the list of differences: ${message}`, { cause: error });
  }
}

function now(): string {
  return new Date().toISOString();
}
