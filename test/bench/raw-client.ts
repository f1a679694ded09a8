/** The limit that a ledger on EventStoreDB is measured against: the driver by itself, on the same server. `RawClient`. */
import { EventStoreDBClient, jsonEvent, streamNameFilter } from '@eventstore/db-client';
import type { Append } from '@liggaren/event-store-port';
import { sideBySide } from './append-load.js';
import { timed, type Turn } from './measuring.js';

/** As many calls as there are appends, or the driver's own batches of whatever is waiting. */
export type AppendPath = 'one by one' | 'batched';

export class RawClient {
  readonly #client: EventStoreDBClient;
  /** What its streams' names begin with. */
  readonly #prefix: string;

  constructor(url: string, prefix: string) {
    this.#client = EventStoreDBClient.connectionString(url);
    this.#prefix = prefix;
  }

  /** The same events with the same expected revisions, nothing checked; each timed from call to answer. */
  append(appends: readonly Append[], concurrency: number, path: AppendPath): Promise<Turn> {
    const prepared = appends.map(({ stream, expectedRevision, events }) => ({
      stream: `${this.#prefix}.${stream}`,
      revision:
        expectedRevision === 'no-stream' ? ('no_stream' as const) : BigInt(expectedRevision),
      events: events.map(({ id, type, data, metadata }) => jsonEvent({ id, type, data, metadata })),
    }));
    // Credentials with the call keep the driver from batching.
    const single = path === 'one by one' ? { credentials: { username: '', password: '' } } : {};
    return sideBySide(prepared, concurrency, ({ stream, revision, events }) =>
      this.#client.appendToStream(stream, events, { expectedRevision: revision, ...single }),
    );
  }

  /** The whole log, every event's JSON parsed; `operations` counts those whose stream's name begins so. */
  async readAll(prefix: string): Promise<Turn> {
    let operations = 0;
    const { milliseconds } = await timed(0, async () => {
      for await (const { event } of this.#client.readAll())
        if (event?.streamId.startsWith(prefix)) operations += 1;
    });
    return { operations, milliseconds };
  }

  /** From the call of an append until a subscription of the same client has the event, one after another. */
  async appendAndSee(appends: readonly Append[]): Promise<Turn> {
    const subscription = this.#client.subscribeToAll({
      fromPosition: 'end',
      filter: streamNameFilter({ prefixes: [`${this.#prefix}.`] }),
    });
    const events = subscription[Symbol.asyncIterator]();
    await new Promise((resolve) => subscription.once('confirmation', resolve));
    const latencies: number[] = [];
    try {
      for (const append of appends) {
        const from = performance.now();
        const seen = events.next();
        await this.append([append], 1, 'one by one');
        await seen;
        latencies.push(performance.now() - from);
      }
    } finally {
      await subscription.unsubscribe();
    }
    const milliseconds = latencies.reduce((sum, one) => sum + one, 0);
    return { operations: appends.length, milliseconds, latencies };
  }

  close(): Promise<void> {
    return this.#client.dispose();
  }
}
