/** The whole installation in one process: the ledger's file, its projections and processes. */
import { randomUUID } from 'node:crypto';
import {
  acquireWriterLock,
  openSqliteEventStore,
  type WriterLock,
} from '@liggaren/event-store-sqlite';
import { CommandDesk } from './command-desk.js';
import type { PersonsDirectory } from '@liggaren/persons';
import { backUpWithPersons } from './back-up-with-persons.js';
import type { Configuration } from './configuration.js';
import { Keeping } from './keeping.js';
import { runLedgerJob, runLedgerJobInWorker } from './ledger-job.js';
import type { LedgerParts } from './ledger-runtime.js';
import { openViews } from './open-stores.js';
import type { SqlitePlace } from './places.js';
import { runProcesses } from './process-host.js';
import { startProjectionsInline, startProjectionWorker } from './projection-host.js';
import { refuseLostTail } from './refuse-lost-tail.js';
import type { Telemetry } from './telemetry/telemetry.js';

/** Throws `StoreUnavailable`, `WriterLocked` among them, `ViewStoreUnavailable` and `ProjectionsFailed`. */
export async function openEmbedded(
  configuration: Configuration,
  store: SqlitePlace,
  persons: PersonsDirectory,
  projections: 'worker' | 'inline',
  telemetry: Telemetry,
): Promise<LedgerParts> {
  const lock = acquireWriterLock(store.path);
  try {
    return await openLocked(configuration, store, persons, projections, telemetry, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openLocked(
  configuration: Configuration,
  { path }: SqlitePlace,
  persons: PersonsDirectory,
  projections: 'worker' | 'inline',
  telemetry: Telemetry,
  lock: WriterLock,
): Promise<LedgerParts> {
  const failure = Promise.withResolvers<unknown>();
  const events = openSqliteEventStore({ path, mode: 'writer', onFatal: failure.resolve });
  await refuseLostTail(events, configuration.views);
  const clock = () => new Date().toISOString();
  const handling = { store: events, clock, newLedgerId: () => randomUUID() };
  const desk = new CommandDesk(handling, telemetry);
  const projector =
    projections === 'worker'
      ? await startProjectionWorker({ ...configuration, storePath: path }, telemetry)
      : await startProjectionsInline(events, configuration, telemetry);
  projector.failed.then(failure.resolve, failure.resolve);
  const views = projector.views ?? (await openViews(configuration.views, 'reader'));
  const runJob = projections === 'worker' ? runLedgerJobInWorker : runLedgerJob;
  const keeping = new Keeping({
    rebuildsPath: configuration.rebuildsPath,
    check: (asking) => runJob({ job: 'check', path }, asking),
    backUp: backUpWithPersons(persons, (to, asking) =>
      runJob({ job: 'backup', path, to, documentsPath: configuration.documentsPath }, asking),
    ),
    rebuild: (request, asking) => projector.rebuild(request, asking),
  });
  const processes = runProcesses(events, desk, projections === 'worker', telemetry.log);
  processes.failed.then(failure.resolve, failure.resolve);
  return {
    ...{ events, views, clock, desk, keeping },
    wrote() {
      processes.wrote();
      projector.wake();
    },
    announce: (url) => lock.announce(url),
    failed: failure.promise,
    async close() {
      keeping.stop();
      await processes.stop();
      await desk.idle();
      await projector.stop();
      await views.close();
      await events.close();
      lock.release();
    },
  };
}
