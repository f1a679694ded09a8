/** The feed alone, of a ledger that another process may be writing: read beside it, and nothing is locked. */
import { createEventFeed } from '@liggaren/feed';
import { openSqliteEventStore } from '@liggaren/event-store-sqlite';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createFeedApp } from './app.js';
import type { Configuration } from './configuration.js';
import { openServerStore } from './open-stores.js';
import { quietTelemetry } from './telemetry/telemetry.js';

/** Throws `StoreUnavailable`: `absent` or `damaged`. */
export async function openFeedToRead(
  configuration: Configuration,
): Promise<{ readonly app: NestFastifyApplication; close(): Promise<void> }> {
  const { store, indexPath } = configuration;
  const events =
    store.kind === 'sqlite'
      ? openSqliteEventStore({ path: store.path, mode: 'reader' })
      : await openServerStore(store, { indexPath });
  const app = await createFeedApp({
    ...{ configuration, events },
    feed: createEventFeed(events),
    telemetry: quietTelemetry(),
  });
  return {
    app,
    async close() {
      await app.close();
      await events.close();
    },
  };
}
