/**
 * One road to the ledger, with two transports: the server that writes it, when one runs, and otherwise the same
 * routes called in this process, which then holds the writer's lock.
 */
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import {
  acquireWriterLock,
  type Configuration,
  StoreUnavailable,
  ViewStoreUnavailable,
  WriterLocked,
} from '@liggaren/api/writer-lock';
import { type ApiClient, createApiClient } from '@liggaren/api-client';
import { EXIT } from './exit-codes.js';
import { failure } from './failure.js';
import type { Terminal } from './terminal.js';

export interface LedgerAccess {
  readonly client: ApiClient;
  close(): Promise<void>;
}

/** How long another process may hold the ledger without an address: a call like this one, or a server that starts. */
const PATIENCE_MS = 5_000;
const RETRY_MS = 50;
/** Nobody else keeps the views up to date in this process: an answer waits until they are. */
const WAIT_MS = 10 * 60_000;

/** Opens the road. Throws `Failure`: no ledger there (unless it may be made), or not to be had in time. */
export async function accessLedger(
  configuration: Configuration,
  terminal: Terminal,
  { create = false } = {},
): Promise<LedgerAccess> {
  const headers = { 'Accept-Language': terminal.language };
  const { storePath: path } = configuration;
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    if (!create && !existsSync(path))
      throw failure(
        EXIT.unavailable,
        'no-ledger-file',
        terminal.text('cli.no-ledger-file', { path }),
      );
    try {
      const url = await addressOfServer(path);
      if (url === undefined) return await openHere(configuration, headers);
      return { client: createApiClient({ baseUrl: url, headers }), close: () => Promise.resolve() };
    } catch (error) {
      if (!(error instanceof StoreUnavailable || error instanceof ViewStoreUnavailable))
        throw error;
      if (error instanceof StoreUnavailable && error.reason === 'damaged')
        throw failure(
          EXIT.integrity,
          'ledger-damaged',
          terminal.text('problem.ledger-damaged', { reason: error.message }),
        );
      if (!(error instanceof WriterLocked))
        throw failure(
          EXIT.unavailable,
          'store-unavailable',
          terminal.text('problem.store-unavailable', { reason: error.message }),
        );
      if (performance.now() > deadline)
        throw failure(EXIT.unavailable, 'locked', terminal.text('cli.locked', { path }));
    }
    await setTimeout(RETRY_MS);
  }
}

/**
 * Where the ledger's server listens; undefined when nobody writes the ledger. Throws `WriterLocked` when somebody
 * does who cannot be reached. Asked before the application is loaded, which a call to a server does not need.
 */
async function addressOfServer(path: string): Promise<string | undefined> {
  try {
    acquireWriterLock(path).release();
    return undefined;
  } catch (error) {
    if (!(error instanceof WriterLocked) || !error.address) throw error;
    const { url } = error.address;
    const alive = await fetch(`${url}/health/live`).catch(() => undefined);
    if (!alive?.ok) throw error;
    return url;
  }
}

async function openHere(
  configuration: Configuration,
  headers: Readonly<Record<string, string>>,
): Promise<LedgerAccess> {
  const [{ createApp, openLedgerRuntime }, { fetchThrough }] = await Promise.all([
    import('@liggaren/api'),
    import('./inject-fetch.js'),
  ]);
  const runtime = await openLedgerRuntime({ ...configuration, waitMs: WAIT_MS }, 'inline');
  const app = await createApp(runtime, 'silent');
  const client = createApiClient({ baseUrl: 'http://ledger', fetch: fetchThrough(app), headers });
  return {
    client,
    async close() {
      await app.close();
      await runtime.close();
    },
  };
}
