/** The server: opens the ledger, serves the API on loopback, and stops cleanly. */
import { StoreUnavailable } from '@liggaren/event-store-port';
import { createApp } from './app.js';
import { becomesReady } from './becomes-ready.js';
import { type Configuration, ConfigurationError, readConfiguration } from './configuration.js';
import { ensureDemonstration } from './demonstration.js';
import { openLedgerRuntime } from './ledger-runtime.js';
import { listen } from './listen.js';
import { placeText } from './places.js';
import { ProjectionsFailed } from './projection-host.js';
import { stopSignal } from './stop-signal.js';
import { telemetryBy } from './telemetry/telemetry.js';

/** Runs until it is told to stop; returns the exit code, having said on stderr what went wrong. */
export async function serve(): Promise<number> {
  try {
    await serveUntilStopped();
    return 0;
  } catch (error) {
    // No room for the file that names the server's address, for instance.
    const isFull = (error as NodeJS.ErrnoException).code === 'ENOSPC';
    const unavailable =
      isFull || error instanceof StoreUnavailable || error instanceof ProjectionsFailed;
    const known = unavailable || error instanceof ConfigurationError;
    console.error(known ? `Liggaren cannot start: ${(error as Error).message}` : error);
    return unavailable ? 8 : 1;
  }
}

async function serveUntilStopped(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const stopped = stopSignal();
  const telemetry = await telemetryBy(process.env, 'liggaren', configuration.logLevel);
  const runtime = await openLedgerRuntime(configuration, 'worker', telemetry);
  try {
    if (configuration.demonstration) {
      const demonstration = await ensureDemonstration(runtime);
      if (demonstration.made === 'now')
        console.log(
          `Made the demonstration: ${demonstration.events} events from four documents and an invented year`,
        );
      if (demonstration.made === 'before' && demonstration.fileChanged)
        console.log(
          'The demonstration file has changed since this ledger was made from it; nothing was merged.',
        );
    }
    const app = await createApp(runtime);
    try {
      const url = await listen(app, configuration.port);
      runtime.announce(url);
      const ended = Promise.race([stopped, runtime.failed]);
      const over = new AbortController();
      void ended.then(() => over.abort());
      if (await becomesReady(url, configuration.store, telemetry.log, over.signal))
        sayReady(url, configuration);
      const failure = await ended;
      if (failure !== 'stopped') throw failure;
    } finally {
      // Whatever ended it: a process that went on listening would answer for a ledger that is closed.
      await app.close();
    }
  } finally {
    await runtime.close();
    await telemetry.tracing.close();
  }
}

function sayReady(url: string, { store }: Configuration): void {
  console.log(`Liggaren is ready: ${url}`);
  console.log('  the ledger  ' + placeText(store));
  console.log('  ask it      npm run --silent liggaren -- agreements');
  console.log('              npm run --silent liggaren -- schedule');
  console.log(`  the API     ${url}/v1/openapi.json`);
}
