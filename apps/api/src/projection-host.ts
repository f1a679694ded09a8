/** Where the projections run: in a worker thread of their own, or in this one. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { EventStore } from '@liggaren/event-store-port';
import type { ViewStore } from '@liggaren/view-store-port';
import type { Configuration } from './configuration.js';
import { followViews, forgetRebuilds } from './follow-views.js';
import type { Asking, JobProgress } from './ledger-job.js';
import { openViewsForWriting } from './open-stores.js';
import { errorOf, type PassedError } from './passed-error.js';
import type { ViewsPlace } from './places.js';
import { type RebuildRequest, runRebuild } from './rebuild-job.js';
import type { RebuildReport } from './rebuild-reports.js';
import type { Telemetry } from './telemetry/telemetry.js';

/** Where projections run: what failed them, and how they stop. */
export interface ProjectionHost {
  /** Settles only when the projections ended without being told to. */
  readonly failed: Promise<unknown>;
  /** Tells the projections that something was appended. */
  wake(): void;
  /** The view store to read from, where the host's own may be used. */
  readonly views?: ViewStore;
  /** Builds views anew beside the live ones, then switches. Throws as `runRebuild`. */
  rebuild(request: RebuildRequest, asking: Asking): Promise<RebuildReport>;
  stop(): Promise<void>;
}

/** What the worker is told, and what it tells. */
export interface WorkerInput {
  readonly storePath: string;
  readonly place: ViewsPlace;
  readonly rebuildsPath: string;
}
export type ToWorker =
  'wake' | 'stop' | { readonly rebuild: RebuildRequest } | { readonly stopRebuild: string };
export type FromWorker =
  | { readonly ready: true }
  | { readonly failed: string }
  | { readonly projected: number; readonly seconds: number }
  | ({ readonly rebuild: string } & FromRebuild);
type FromRebuild =
  | { readonly progress: JobProgress }
  | { readonly report: RebuildReport }
  | { readonly error: PassedError };

/** Positions in a file are consecutive from 1. */
export async function eventsIn(file: EventStore): Promise<number> {
  return Number((await file.head())?.position ?? 0);
}

type ProjectedPlaces = Pick<Configuration, 'views' | 'rebuildsPath'>;

/** The projections ended by themselves: what they said. */
export class ProjectionsFailed extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ProjectionsFailed';
  }
}

/** In a thread of their own, on connections of their own. Throws `ProjectionsFailed` when it cannot start. */
export async function startProjectionWorker(
  { storePath, views: place, rebuildsPath }: ProjectedPlaces & { readonly storePath: string },
  { metrics }: Telemetry,
): Promise<ProjectionHost> {
  const workerData: WorkerInput = { storePath, place, rebuildsPath };
  const worker = new Worker(new URL('./projection-worker.js', import.meta.url), { workerData });
  const exited = once(worker, 'exit').catch((error: unknown) => [error]);
  const failure = Promise.withResolvers<unknown>();
  /** What hears from the rebuilds that are under way, by id. */
  const rebuilds = new Map<string, (message: FromRebuild) => void>();
  let stopping = false;
  worker.on('error', failure.resolve);
  worker.on('exit', (code) => {
    if (!stopping) failure.resolve(new Error(`the projection worker ended with code ${code}`));
  });
  const ready = new Promise<void>((resolve, reject) => {
    worker.on('message', (message: FromWorker) => {
      if ('ready' in message) resolve();
      else if ('projected' in message) metrics.projected(message.projected, message.seconds);
      else if ('rebuild' in message) rebuilds.get(message.rebuild)?.(message);
      else failure.resolve(new ProjectionsFailed(message.failed));
    });
    void failure.promise.then(reject);
  });
  await ready;
  return {
    failed: failure.promise,
    // The worker polls as well: a wake that is lost costs its poll interval, never an event.
    wake: () => worker.postMessage('wake' satisfies ToWorker),
    async rebuild(request, { onProgress, signal }) {
      signal?.throwIfAborted();
      const stop = () => worker.postMessage({ stopRebuild: request.id } satisfies ToWorker);
      signal?.addEventListener('abort', stop);
      try {
        return await new Promise<RebuildReport>((resolve, reject) => {
          rebuilds.set(request.id, (message) => {
            if ('progress' in message) onProgress?.(message.progress);
            else if ('error' in message) reject(errorOf(message.error));
            else resolve(message.report);
          });
          void failure.promise.then(reject);
          worker.postMessage({ rebuild: request } satisfies ToWorker);
        });
      } finally {
        rebuilds.delete(request.id);
        signal?.removeEventListener('abort', stop);
      }
    },
    async stop() {
      stopping = true;
      worker.postMessage('stop' satisfies ToWorker);
      await exited;
    },
  };
}

/** In this thread, for a process that carries out a single command. */
export async function startProjectionsInline(
  events: EventStore,
  { views: place, rebuildsPath }: ProjectedPlaces,
  { metrics, tracing }: Telemetry,
): Promise<ProjectionHost> {
  const views = await openViewsForWriting(place);
  const ending = new AbortController();
  const live = followViews(events, views, {
    onWritten(batch) {
      metrics.projected(batch.events.length, batch.tookMs / 1_000);
      tracing.projected(batch);
    },
  });
  const run = forgetRebuilds(views).then(() => live.run(ending.signal));
  return {
    failed: run.then(
      () => new Promise<never>(() => undefined),
      (error: unknown) => error,
    ),
    views,
    // In this thread a subscription hears of each commit by itself.
    wake: () => undefined,
    async rebuild(request, asking) {
      return runRebuild(
        { ...{ events, views, place, rebuildsPath, live }, total: () => eventsIn(events) },
        request,
        asking,
      );
    },
    async stop() {
      ending.abort();
      await run.catch(() => undefined);
    },
  };
}
