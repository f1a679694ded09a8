/** The worker thread of one piece of work on the ledger's file; ends with it. */
import { parentPort, workerData } from 'node:worker_threads';
import { type FromLedgerWorker, type LedgerJob, runLedgerJob } from './ledger-job.js';
import { passed } from './passed-error.js';
import { Stopped } from './stopped.js';

const port = parentPort;
if (!port) throw new Error('the ledger worker runs in a worker thread only');

const ending = new AbortController();
port.on('message', () => ending.abort(new Stopped()));
const tell = (message: FromLedgerWorker) => port.postMessage(message);

try {
  const result = await runLedgerJob(workerData as LedgerJob, {
    onProgress: (progress) => tell({ progress }),
    signal: ending.signal,
  });
  tell({ result });
} catch (error) {
  tell({ error: passed(error) });
} finally {
  port.close();
}
