/**
 * One of many processes on a ledger that lies on servers: it writes commands and answers questions. The
 * projections, and the processes that events set going, run in the projector alone.
 */
import { randomUUID } from 'node:crypto';
import { AwaitedStore } from './awaited-store.js';
import { CommandDesk } from './command-desk.js';
import type { Configuration } from './configuration.js';
import { Keeping } from './keeping.js';
import type { LedgerParts } from './ledger-runtime.js';
import { openServerStore, openViews } from './open-stores.js';
import type { EventStoreDbPlace } from './places.js';
import type { Telemetry } from './telemetry/telemetry.js';

/**
 * A `service` waits for a log whose server is away, and answers meanwhile; a single command does not. Throws
 * `ConfigurationError` and `StoreUnavailable`; views that are not there yet are waited for when asked.
 */
export async function openShared(
  configuration: Configuration,
  store: EventStoreDbPlace,
  telemetry: Telemetry,
  as: 'service' | 'command',
): Promise<LedgerParts> {
  const views = await openViews(configuration.views, 'reader');
  try {
    const { indexPath } = configuration;
    const onRepeatedId = (event: object) =>
      telemetry.log.error({ event }, 'two streams hold the same event id: the first counts');
    const open = () => openServerStore(store, { indexPath, onRepeatedId });
    const awaited = as === 'service' ? await AwaitedStore.open(open, store.shown) : undefined;
    const events = awaited ?? (await open());
    const clock = () => new Date().toISOString();
    const handling = { store: events, clock, newLedgerId: () => randomUUID() };
    const desk = new CommandDesk(handling, telemetry);
    const keeping = new Keeping({
      check: ({ onProgress, signal }) =>
        events.check({
          onProgress: (progress) => onProgress?.({ phase: 'checking', ...progress }),
          ...(signal ? { signal } : {}),
        }),
    });
    return {
      ...{ events, views, clock, desk, keeping },
      // The projector hears of it from the server.
      wrote: () => undefined,
      announce: () => undefined,
      // A log that is found damaged ends no process: views answer all the same, and no restart would mend it.
      failed: awaited?.failed ?? new Promise<never>(() => undefined),
      async close() {
        keeping.stop();
        await desk.idle();
        await views.close();
        await events.close();
      },
    };
  } catch (error) {
    await views.close();
    throw error;
  }
}
