/** Where the projections run: in a worker thread of their own, or in this one. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { EventStore } from '@liggaren/event-store-port';
import { createProjector } from '@liggaren/projections';
import { allProjections } from '@liggaren/read-models';
import type { ViewStore } from '@liggaren/view-store-port';
import { openSqliteViewStore } from '@liggaren/view-store-sqlite';
import type { Configuration } from './configuration.js';

/** Where projections run: what failed them, and how they stop. */
export interface ProjectionHost {
  /** Settles only when the projections ended without being told to. */
  readonly failed: Promise<unknown>;
  /** Tells the projections that something was appended. */
  wake(): void;
  /** The view store to read from, where the host's own may be used. */
  readonly views?: ViewStore;
  stop(): Promise<void>;
}

/** What the worker is told, and what it tells. */
export interface WorkerInput {
  readonly storePath: string;
  readonly viewsPath: string;
}
export type ToWorker = 'wake' | 'stop';
export type FromWorker = { readonly ready: true } | { readonly failed: string };

/** The projections ended by themselves: what they said. */
export class ProjectionsFailed extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ProjectionsFailed';
  }
}

/** In a thread of their own, on connections of their own. Throws `ProjectionsFailed` when it cannot start. */
export async function startProjectionWorker({
  storePath,
  viewsPath,
}: Configuration): Promise<ProjectionHost> {
  const workerData: WorkerInput = { storePath, viewsPath };
  const worker = new Worker(new URL('./projection-worker.js', import.meta.url), { workerData });
  const exited = once(worker, 'exit').catch((error: unknown) => [error]);
  const failure = Promise.withResolvers<unknown>();
  let stopping = false;
  worker.on('error', failure.resolve);
  worker.on('exit', (code) => {
    if (!stopping) failure.resolve(new Error(`the projection worker ended with code ${code}`));
  });
  const ready = new Promise<void>((resolve, reject) => {
    worker.on('message', (message: FromWorker) => {
      if ('ready' in message) resolve();
      else failure.resolve(new ProjectionsFailed(message.failed));
    });
    void failure.promise.then(reject);
  });
  await ready;
  return {
    failed: failure.promise,
    // The worker polls as well: a wake that is lost costs its poll interval, never an event.
    wake: () => worker.postMessage('wake' satisfies ToWorker),
    async stop() {
      stopping = true;
      worker.postMessage('stop' satisfies ToWorker);
      await exited;
    },
  };
}

/** In this thread, for a process that carries out a single command. */
export function startProjectionsInline(events: EventStore, viewsPath: string): ProjectionHost {
  const views = openSqliteViewStore({ path: viewsPath, mode: 'writer' });
  const ending = new AbortController();
  const run = createProjector({
    eventStore: events,
    viewStore: views,
    projections: allProjections(),
  }).run(ending.signal);
  return {
    failed: run.then(
      () => new Promise<never>(() => undefined),
      (error: unknown) => error,
    ),
    views,
    // In this thread a subscription hears of each commit by itself.
    wake: () => undefined,
    async stop() {
      ending.abort();
      await run.catch(() => undefined);
    },
  };
}
