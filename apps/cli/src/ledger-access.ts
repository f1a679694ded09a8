/**
 * One road to the ledger, with two transports: the server that writes it, when one runs, and otherwise the same
 * routes called in this process, which then holds the writer's lock, or is one of many on a server.
 */
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import {
  acquireWriterLock,
  type Configuration,
  ConfigurationError,
  StoreUnavailable,
  ViewStoreUnavailable,
  WriterLocked,
} from '@liggaren/api/writer-lock';
import { type ApiClient, createApiClient } from '@liggaren/api-client';
import { EXIT } from './exit-codes.js';
import { type Failure, failure } from './failure.js';
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
  const { store, apiUrl } = configuration;
  if (apiUrl !== undefined) return accessServer(apiUrl, 'LIGGAREN_API', terminal);
  if (store.kind === 'eventstoredb') return openThere(configuration, terminal, headers);
  const { path } = store;
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    if (!create && !existsSync(path)) throw noLedger(terminal, path);
    try {
      const url = await addressOfServer(path);
      if (url === undefined) return await openHere(configuration, headers);
      return { client: createApiClient({ baseUrl: url, headers }), close: () => Promise.resolve() };
    } catch (error) {
      if (!(error instanceof StoreUnavailable || error instanceof ViewStoreUnavailable))
        throw error;
      if (!(error instanceof WriterLocked)) throw unavailable(terminal, error);
      if (performance.now() > deadline)
        throw failure(EXIT.unavailable, 'locked', terminal.text('cli.locked', { path }));
    }
    await setTimeout(RETRY_MS);
  }
}

/** The road to a server at an address that was set. Throws `Failure` when nobody answers there. */
export async function accessServer(
  url: string,
  setting: string,
  terminal: Terminal,
): Promise<LedgerAccess> {
  const alive = await fetch(`${url}/health/live`).catch(() => undefined);
  if (!alive?.ok)
    throw failure(EXIT.unavailable, 'no-server', terminal.text('cli.no-server', { url, setting }));
  const headers = { 'Accept-Language': terminal.language };
  return { client: createApiClient({ baseUrl: url, headers }), close: () => Promise.resolve() };
}

/**
 * The road to the feed alone: the server's, where one can be reached; otherwise the ledger's file is read, beside
 * whoever writes it, and others may go on to write it. Throws `Failure` when there is no ledger to read.
 */
export async function accessFeed(
  configuration: Configuration,
  terminal: Terminal,
): Promise<LedgerAccess> {
  const headers = { 'Accept-Language': terminal.language };
  const { store, apiUrl } = configuration;
  if (apiUrl !== undefined) return accessServer(apiUrl, 'LIGGAREN_API', terminal);
  if (store.kind === 'sqlite' && !existsSync(store.path)) throw noLedger(terminal, store.path);
  try {
    const url = await addressToRead(store);
    if (url !== undefined)
      return { client: createApiClient({ baseUrl: url, headers }), close: () => Promise.resolve() };
    const [{ openFeedToRead }, { fetchThrough }] = await Promise.all([
      import('@liggaren/api'),
      import('./inject-fetch.js'),
    ]);
    const { app, close } = await openFeedToRead(configuration);
    const fetch = fetchThrough(app);
    return { client: createApiClient({ baseUrl: 'http://ledger', fetch, headers }), close };
  } catch (error) {
    if (error instanceof StoreUnavailable) throw unavailable(terminal, error);
    throw error;
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

/** As below, for who reads beside the writer. */
async function addressToRead(store: Configuration['store']): Promise<string | undefined> {
  if (store.kind !== 'sqlite') return undefined;
  return addressOfServer(store.path).catch((error: unknown) => {
    if (error instanceof WriterLocked) return undefined;
    throw error;
  });
}

/** In this process, which is then one more of the many that use the servers. */
async function openThere(
  configuration: Configuration,
  terminal: Terminal,
  headers: Readonly<Record<string, string>>,
): Promise<LedgerAccess> {
  try {
    return await openHere(configuration, headers);
  } catch (error) {
    if (error instanceof StoreUnavailable || error instanceof ViewStoreUnavailable)
      throw unavailable(terminal, error);
    if (error instanceof ConfigurationError)
      throw failure(EXIT.usage, 'configuration', error.message);
    throw error;
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
  // On servers the projector keeps the views up to date, whoever waits.
  const waiting = configuration.store.kind === 'sqlite' ? { waitMs: WAIT_MS } : {};
  const runtime = await openLedgerRuntime({ ...configuration, ...waiting }, 'inline');
  const app = await createApp(runtime);
  const client = createApiClient({ baseUrl: 'http://ledger', fetch: fetchThrough(app), headers });
  return {
    client,
    async close() {
      await app.close();
      await runtime.close();
    },
  };
}

function noLedger(terminal: Terminal, path: string): Failure {
  return failure(EXIT.unavailable, 'no-ledger-file', terminal.text('cli.no-ledger-file', { path }));
}

function unavailable(terminal: Terminal, error: Error): Failure {
  const { message: reason } = error;
  if (error instanceof StoreUnavailable && error.reason === 'damaged')
    return failure(
      EXIT.integrity,
      'ledger-damaged',
      terminal.text('problem.ledger-damaged', { reason }),
    );
  return failure(
    EXIT.unavailable,
    'store-unavailable',
    terminal.text('problem.store-unavailable', { reason }),
  );
}
