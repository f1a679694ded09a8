/** How far each view is behind the log, in events and in seconds: `measureLag`. */
import type { EventStore, Position } from '@liggaren/event-store-port';
import type { Halt, ViewDefinition, ViewStore } from '@liggaren/view-store-port';

export interface Lag {
  readonly view: ViewDefinition;
  /** Events that the view has not taken; `most` stands for that many or more. */
  readonly events: number;
  /** How long ago the first of them was recorded; 0 when there is none. */
  readonly seconds: number;
  /** What stopped the view. */
  readonly halted?: Halt;
}

export interface LagOptions {
  readonly eventStore: Pick<EventStore, 'readAll'>;
  readonly viewStore: Pick<ViewStore, 'progress'>;
  readonly views: readonly ViewDefinition[];
  /** The instant now, ISO 8601 in UTC. */
  readonly now: string;
  /** Counts no further than this: a view that stands still must not have the whole log read each time. */
  readonly most: number;
  readonly signal?: AbortSignal;
}

/**
 * Positions are opaque, so the events are counted: once for all views that have come equally far. Throws
 * the stores' errors, and the signal's reason.
 */
export async function measureLag(options: LagOptions): Promise<readonly Lag[]> {
  const { viewStore, views } = options;
  const behind = new Map<Position | undefined, Promise<Pick<Lag, 'events' | 'seconds'>>>();
  const lags: Lag[] = [];
  for (const view of views) {
    const { checkpoint, halted } = await viewStore.progress(view);
    if (!behind.has(checkpoint)) behind.set(checkpoint, count(options, checkpoint));
    const counted = await behind.get(checkpoint)!;
    lags.push({ view, ...counted, ...(halted ? { halted } : {}) });
  }
  return lags;
}

async function count(
  { eventStore, now, most, signal }: LagOptions,
  after: Position | undefined,
): Promise<Pick<Lag, 'events' | 'seconds'>> {
  let events = 0;
  let since = now;
  for await (const { recordedAt } of eventStore.readAll({ after, max: most })) {
    signal?.throwIfAborted();
    if (events === 0) since = recordedAt;
    events += 1;
  }
  return { events, seconds: Math.max(0, (Date.parse(now) - Date.parse(since)) / 1_000) };
}
