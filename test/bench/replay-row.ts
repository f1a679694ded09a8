/** The whole log read through the port against the same rows read and parsed plainly. */
import { DatabaseSync } from 'node:sqlite';
import { openSqliteEventStore } from '@liggaren/event-store-sqlite';
import type { BenchContext } from './bench-context.js';
import { interleave, timed } from './measuring.js';
import { readAndParse } from './raw-log.js';
import { speedRow } from './report.js';

export async function replayRow(context: BenchContext): Promise<void> {
  const { path, events } = await context.large();
  const store = openSqliteEventStore({ path, mode: 'reader' });
  const database = new DatabaseSync(path, { readOnly: true });
  const sides = await interleave(
    context.sizes.rounds,
    () =>
      timed(events, async () => {
        let count = 0;
        for await (const event of store.readAll()) if (typeof event.data === 'object') count += 1;
        requireAll(count, events);
      }),
    () => timed(events, () => requireAll(readAndParse(database), events)),
  );
  database.close();
  await store.close();
  context.add(
    speedRow(sides, {
      name: 'full replay',
      unit: 'events/s',
      aim: 0.8,
      note: `${events} events; limit: the same columns in pages of 1,000 as arrays, data parsed`,
    }),
  );
}

function requireAll(count: number, events: number): void {
  if (count !== events) throw new Error(`${count} of ${events} events were read`);
}
