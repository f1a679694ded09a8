/**
 * The worker thread that keeps the views: reads the ledger, writes the views' own file. Rebuilds run
 * here too, in turns with the live views: one thread writes that file, one store knows its rows.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { StoreUnavailable } from '@liggaren/event-store-port';
import { openSqliteEventStore } from '@liggaren/event-store-sqlite';
import { createProjector, type LiveViews, type WrittenBatch } from '@liggaren/projections';
import { allProjections } from '@liggaren/read-models';
import { ViewStoreUnavailable } from '@liggaren/view-store-port';
import { followViews, forgetRebuilds } from './follow-views.js';
import { openViewsForWriting } from './open-stores.js';
import { passed } from './passed-error.js';
import { eventsIn, type FromWorker, type ToWorker, type WorkerInput } from './projection-host.js';
import { type RebuildParts, type RebuildRequest, runRebuild } from './rebuild-job.js';
import { Stopped } from './stopped.js';
import { tracingBy } from './telemetry/tracing.js';

const port = parentPort;
if (!port) throw new Error('the projection worker runs in a worker thread only');
const { storePath, place, rebuildsPath } = workerData as WorkerInput;

const ending = new AbortController();
/** Of the rebuilds that are under way, by id. */
const rebuilds = new Map<
  string,
  { readonly stop: AbortController; readonly done: Promise<void> }
>();
const tell = (message: FromWorker) => port.postMessage(message);

try {
  await project();
} catch (error) {
  tell({ failed: reasonOf(error) });
} finally {
  port.close();
}

async function project(): Promise<void> {
  const events = openSqliteEventStore({ path: storePath, mode: 'reader' });
  const views = await openViewsForWriting(place);
  const tracing = await tracingBy(process.env, 'liggaren');
  const onWritten = (batch: WrittenBatch) => {
    tell({ projected: batch.events.length, seconds: batch.tookMs / 1_000 });
    tracing.projected(batch);
  };
  const parts = { events, views, place, rebuildsPath, total: () => eventsIn(events) };
  const live: LiveViews = followViews(events, views, { onWritten });
  port?.on('message', (message: ToWorker) => {
    if (message === 'wake') events.wake();
    else if (message === 'stop') stop();
    else if ('rebuild' in message) begin({ ...parts, live }, message.rebuild);
    else rebuilds.get(message.stopRebuild)?.stop.abort(new Stopped());
  });
  try {
    await forgetRebuilds(views);
    await createProjector({
      eventStore: events,
      viewStore: views,
      projections: allProjections(),
      onWritten,
    }).catchUp(ending.signal);
    tell({ ready: true });
    await live.run(ending.signal);
    await Promise.all([...rebuilds.values()].map(({ done }) => done));
  } finally {
    await tracing.close();
    await views.close();
    await events.close();
  }
}

function begin(parts: RebuildParts, request: RebuildRequest): void {
  const { id } = request;
  const stop = new AbortController();
  const onProgress = (progress: { phase: string; done: number; total: number }) =>
    tell({ rebuild: id, progress });
  const done = runRebuild(parts, request, { onProgress, signal: stop.signal })
    .then(
      (report) => tell({ rebuild: id, report }),
      (error: unknown) => tell({ rebuild: id, error: passed(error) }),
    )
    .finally(() => rebuilds.delete(id));
  rebuilds.set(id, { stop, done });
}

function stop(): void {
  for (const { stop: rebuild } of rebuilds.values()) rebuild.abort(new Stopped());
  ending.abort();
}

/** A store's trouble in its own words; a fault of ours with where it happened. */
function reasonOf(error: unknown): string {
  if (error instanceof ViewStoreUnavailable || error instanceof StoreUnavailable)
    return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
