/** Starts the projections in a worker thread, on connections of its own, and wakes it at each commit. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Configuration } from './configuration.js';
import type { ProjectionHost } from './ledger-runtime.js';

/** What the worker is told, and what it tells. */
export interface WorkerInput {
  readonly storePath: string;
  readonly viewsPath: string;
}
export type ToWorker = 'wake' | 'stop';
export type FromWorker = { readonly ready: true } | { readonly failed: string };

/** Throws the worker's error when it cannot start. */
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
      else failure.resolve(new Error(message.failed));
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
