/**
 * One of many processes on a ledger that lies on servers: it writes commands and answers questions. The
 * projections, and the processes that events set going, run in the projector alone.
 */
import { randomUUID } from 'node:crypto';
import { CommandDesk } from './command-desk.js';
import type { Configuration } from './configuration.js';
import { Keeping } from './keeping.js';
import type { LedgerParts } from './ledger-runtime.js';
import { openServerStore, openViews } from './open-stores.js';
import type { EventStoreDbPlace } from './places.js';
import type { Telemetry } from './telemetry/telemetry.js';

/** Throws `ConfigurationError` and `StoreUnavailable`; views that are not there yet are waited for when asked. */
export async function openShared(
  configuration: Configuration,
  store: EventStoreDbPlace,
  telemetry: Telemetry,
): Promise<LedgerParts> {
  const views = await openViews(configuration.views, 'reader');
  try {
    const { indexPath } = configuration;
    const onRepeatedId = (event: object) =>
      telemetry.log.error({ event }, 'two streams hold the same event id: the first counts');
    const events = await openServerStore(store, { indexPath, onRepeatedId });
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
      failed: new Promise<never>(() => undefined),
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
