/** Long work on the ledger's file, in a thread of its own or in this one: checking it, backing it up. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import {
  backUpLedger,
  type BackupManifest,
  checkLedger,
  type LedgerCheck,
} from '@liggaren/event-store-sqlite';
import { backUpDocuments } from './kept-documents.js';
import { errorOf, type PassedError } from './passed-error.js';

/** How far a piece of keeping has come. */
export interface JobProgress {
  readonly phase: string;
  readonly done: number;
  readonly total: number;
}

/** Who asked for a piece of keeping: hears of its progress, and may have it stopped. */
export interface Asking {
  readonly onProgress?: (progress: JobProgress) => void;
  readonly signal?: AbortSignal;
}

export type LedgerJob =
  | { readonly job: 'check'; readonly path: string }
  | {
      readonly job: 'backup';
      readonly path: string;
      readonly to: string;
      /** The folder of kept documents, which is copied along. */
      readonly documentsPath: string;
    };
export type JobResult<J extends LedgerJob> = J extends { job: 'check' }
  ? LedgerCheck
  : BackupManifest;

export type FromLedgerWorker =
  | { readonly progress: JobProgress }
  | { readonly result: LedgerCheck | BackupManifest }
  | { readonly error: PassedError };

/** In this thread. Throws what `checkLedger` and `backUpLedger` throw. */
export async function runLedgerJob<J extends LedgerJob>(
  job: J,
  { onProgress, signal }: Asking,
): Promise<JobResult<J>> {
  const stopping = signal ? { signal } : {};
  const result =
    job.job === 'check'
      ? await checkLedger({
          path: job.path,
          onProgress: (progress) => onProgress?.({ phase: 'checking', ...progress }),
          ...stopping,
        })
      : await backUpLedger({
          path: job.path,
          to: job.to,
          beside: (to) => backUpDocuments(job.documentsPath, to, signal),
          clock: () => new Date().toISOString(),
          onProgress: (progress) => onProgress?.(progress),
          ...stopping,
        });
  return result as JobResult<J>;
}

/** In a thread that ends with it: reading a whole ledger through would hold up every append. */
export async function runLedgerJobInWorker<J extends LedgerJob>(
  job: J,
  { onProgress, signal }: Asking,
): Promise<JobResult<J>> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./ledger-worker.js', import.meta.url), { workerData: job });
  const stop = () => worker.postMessage('stop');
  signal?.addEventListener('abort', stop);
  try {
    return await new Promise<JobResult<J>>((resolve, reject) => {
      worker.on('message', (message: FromLedgerWorker) => {
        if ('progress' in message) onProgress?.(message.progress);
        else if ('error' in message) reject(errorOf(message.error));
        else resolve(message.result as JobResult<J>);
      });
      worker.on('error', reject);
      void once(worker, 'exit').then(
        ([code]) => reject(new Error(`the ledger worker ended with code ${code}`)),
        reject,
      );
    });
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
