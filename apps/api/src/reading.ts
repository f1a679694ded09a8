/** The feed alone, of a ledger that another process may be writing: read beside it, and nothing is locked. */
import { createEventFeed } from '@liggaren/feed';
import { openSqliteEventStore } from '@liggaren/event-store-sqlite';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createFeedApp } from './app.js';
import type { Configuration } from './configuration.js';

/** Throws `StoreUnavailable`: `absent` or `damaged`. */
export async function openFeedToRead(
  configuration: Configuration,
): Promise<{ readonly app: NestFastifyApplication; close(): Promise<void> }> {
  const events = openSqliteEventStore({ path: configuration.storePath, mode: 'reader' });
  const app = await createFeedApp({ configuration, events, feed: createEventFeed(events) });
  return {
    app,
    async close() {
      await app.close();
      await events.close();
    },
  };
}
