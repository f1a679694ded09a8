/** An event store whose appends are measured and traced; all else goes straight through: `observed`. */
import {
  type Append,
  type Appended,
  DuplicateEventId,
  type EventStore,
  OutcomeUnknown,
  RevisionConflict,
  StoreUnavailable,
} from '@liggaren/event-store-port';
import type { Telemetry } from './telemetry.js';

export function observed(store: EventStore, { metrics, tracing }: Telemetry): EventStore {
  async function appendAll(
    appends: readonly Append[],
    work: () => Promise<readonly Appended[]>,
  ): Promise<readonly Appended[]> {
    const [began, clock] = [Date.now(), performance.now()];
    const tell = (outcome: string, error?: unknown) => {
      metrics.appended((performance.now() - clock) / 1_000, outcome);
      for (const { stream, events } of appends) tracing.appended(stream, events, began, error);
    };
    try {
      const answers = await work();
      tell('stored');
      return answers;
    } catch (error) {
      tell(outcomeOf(error), error);
      throw error;
    }
  }

  return {
    append: async (stream, expectedRevision, events) => {
      const work = async () => [await store.append(stream, expectedRevision, events)];
      const [appended] = await appendAll([{ stream, expectedRevision, events }], work);
      return appended as Appended;
    },
    appendAll: (appends) => appendAll(appends, () => store.appendAll(appends)),
    appendsAtomically: store.appendsAtomically,
    readStream: (stream, options) => store.readStream(stream, options),
    readAll: (options) => store.readAll(options),
    subscribeAll: (options) => store.subscribeAll(options),
    findEvent: (id) => store.findEvent(id),
    head: () => store.head(),
    headAt: (instant) => store.headAt(instant),
    findPosition: (text) => store.findPosition(text),
    close: () => store.close(),
  };
}

function outcomeOf(error: unknown): string {
  if (error instanceof RevisionConflict) return 'conflict';
  if (error instanceof DuplicateEventId) return 'duplicate';
  if (error instanceof OutcomeUnknown) return 'unknown';
  if (error instanceof StoreUnavailable) return 'unavailable';
  return 'refused';
}
