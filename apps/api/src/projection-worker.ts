/** The worker thread that keeps the views: reads the ledger, writes the views' own file. */
import { parentPort, workerData } from 'node:worker_threads';
import { StoreUnavailable } from '@liggaren/event-store-port';
import { openSqliteEventStore } from '@liggaren/event-store-sqlite';
import { createProjector } from '@liggaren/projections';
import { allProjections } from '@liggaren/read-models';
import { openSqliteViewStore, ViewStoreUnavailable } from '@liggaren/view-store-sqlite';
import type { FromWorker, ToWorker, WorkerInput } from './projection-host.js';

const port = parentPort;
if (!port) throw new Error('the projection worker runs in a worker thread only');
const { storePath, viewsPath } = workerData as WorkerInput;

const ending = new AbortController();
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
  const views = openSqliteViewStore({ path: viewsPath, mode: 'writer' });
  port?.on('message', (message: ToWorker) => {
    if (message === 'wake') events.wake();
    else ending.abort();
  });
  const projector = createProjector({
    eventStore: events,
    viewStore: views,
    projections: allProjections(),
  });
  try {
    await projector.catchUp(ending.signal);
    tell({ ready: true });
    await projector.run(ending.signal);
  } finally {
    await views.close();
    await events.close();
  }
}

/** A store's trouble in its own words; a fault of ours with where it happened. */
function reasonOf(error: unknown): string {
  if (error instanceof ViewStoreUnavailable || error instanceof StoreUnavailable)
    return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
