/**
 * The projector: takes the lease, serves its term, and waits when another has it or a server is away. It ends
 * when it is told to, or when somebody has to look at it.
 */
import {
  type Asking,
  openServerStore,
  openViews,
  type EventStoreDbPlace,
  type PostgresPlace,
  type RebuildReport,
  type RebuildRequest,
  refuseLostTail,
  runRebuild,
  type Telemetry,
} from '@liggaren/api/services';
import type { EventStore } from '@liggaren/event-store-port';
import { EventsMissing } from '@liggaren/projections';
import type { ViewStore } from '@liggaren/view-store-port';
import { Backoff } from './backoff.js';
import { MissingEvents } from './missing-events.js';
import { Standby } from './standby.js';
import { Term } from './term.js';
import { troubleOf } from './trouble.js';

export interface ProjectedPlaces {
  readonly store: EventStoreDbPlace;
  readonly views: PostgresPlace;
  readonly rebuildsPath: string;
  readonly indexPath?: string | undefined;
}

export type ProjectorState = 'starting' | 'standby' | 'projecting' | 'waiting' | 'stopped';

type OpenLog = (...asked: Parameters<typeof openServerStore>) => Promise<EventStore>;

/** How often a lease that another has is asked for, at the longest. */
const STANDBY_MS = 2_000;

export class Projector {
  #state: ProjectorState = 'starting';
  #reason: string | undefined;
  /** What holds it up in its term, while it does: why the log, or the views, cannot be had. */
  readonly #inTheWay = new Map<'events' | 'views', string>();
  readonly #missing = new MissingEvents();
  #events: EventStore | undefined;
  #term: Term | undefined;

  constructor(
    private readonly places: ProjectedPlaces,
    private readonly telemetry: Telemetry,
    /** For questions: how far the views have come. */
    readonly views: ViewStore,
    /** A test may give a log that loses events. */
    private readonly openLog: OpenLog = openServerStore,
  ) {
    telemetry.metrics.gauge(
      'liggaren_projector_leading',
      '1 while this projector has the lease',
      () => (this.#term === undefined ? 0 : 1),
    );
  }

  /** In its term it may wait for a server that went away, and goes on by itself. */
  get state(): ProjectorState {
    return this.#state === 'projecting' && this.#inTheWay.size > 0 ? 'waiting' : this.#state;
  }

  /** Why it is not projecting. */
  get reason(): string | undefined {
    return this.#reason ?? [...this.#inTheWay.values()][0];
  }

  /** Absent until the server was reached for the first time. */
  get events(): EventStore | undefined {
    return this.#events;
  }

  /** Until the signal aborts. Throws what is final: `troubleOf`. */
  async run(signal: AbortSignal): Promise<void> {
    const backoff = new Backoff();
    try {
      while (!signal.aborted) {
        try {
          await this.#serveOnce(signal, backoff);
        } catch (error) {
          if (signal.aborted) return;
          await this.#outlive(error, signal, backoff);
        }
      }
    } finally {
      this.#state = 'stopped';
      await this.#events?.close();
      await this.views.close();
    }
  }

  /** Throws `Standby` where another must be asked, and as `runRebuild`. */
  async rebuild(request: RebuildRequest, asking: Asking): Promise<RebuildReport> {
    const term = this.#term;
    if (term === undefined) throw new Standby();
    const { rebuildsPath } = this.places;
    const total = () => count(term.parts.events);
    return runRebuild({ ...term.parts, live: term.live, rebuildsPath, total }, request, asking);
  }

  async #serveOnce(signal: AbortSignal, backoff: Backoff): Promise<void> {
    const { views: place } = this.places;
    const { log } = this.telemetry;
    const events = (this.#events ??= await this.#reachedLog(signal));
    const lost = Promise.withResolvers<never>();
    lost.promise.catch(() => undefined);
    const views = await openViews(place, 'writer', { onLeaseLost: lost.reject });
    const ending = new AbortController();
    let serving: Promise<void> | undefined;
    try {
      await refuseLostTail(events, place);
      const term = new Term({
        ...{ events, views, place, telemetry: this.telemetry },
        onWaiting: (error) => this.#heldUp('views', reasonOf(error)),
        onLive: () => {
          this.#heldUp('views', undefined);
          backoff.succeeded();
        },
      });
      [this.#term, this.#state, this.#reason] = [term, 'projecting', undefined];
      log.info('projecting: this projector has the lease');
      serving = term.serve(AbortSignal.any([signal, ending.signal]));
      await Promise.race([serving, lost.promise]);
    } finally {
      this.#term = undefined;
      this.#inTheWay.delete('views');
      ending.abort();
      await serving?.catch(() => undefined);
      // Gives the lease back: the next one need not wait until it runs out.
      await views.close();
    }
  }

  /** Throws the signal's reason when it aborts: a server that is away holds up no stop. */
  async #reachedLog(signal: AbortSignal): Promise<EventStore> {
    const { store, indexPath } = this.places;
    this.#reason ??= `no EventStoreDB has answered at ${store.shown} yet`;
    const opening = this.openLog(store, {
      indexPath,
      onRepeatedId: (event) =>
        this.telemetry.log.error({ event }, 'two streams hold the same event id'),
      onHealth: (health) =>
        this.#heldUp('events', health.state === 'lost' ? reasonOf(health.cause) : undefined),
    });
    const stopped = Promise.withResolvers<undefined>();
    const stop = () => stopped.resolve(undefined);
    signal.addEventListener('abort', stop);
    try {
      const reached = await Promise.race([opening, stopped.promise]);
      if (reached !== undefined) return reached;
    } finally {
      signal.removeEventListener('abort', stop);
    }
    void opening.then(
      (late) => late.close(),
      () => undefined,
    );
    throw signal.reason;
  }

  #heldUp(by: 'events' | 'views', reason: string | undefined): void {
    if (reason === undefined) {
      this.#inTheWay.delete(by);
    } else {
      if (!this.#inTheWay.has(by)) this.telemetry.log.warn({ reason }, `waiting for the ${by}`);
      this.#inTheWay.set(by, reason);
    }
  }

  async #outlive(error: unknown, signal: AbortSignal, backoff: Backoff): Promise<void> {
    const trouble = troubleOf(error);
    if (trouble === 'final') throw error;
    if (error instanceof EventsMissing) this.telemetry.metrics.missed(this.#missing.found(error));
    const reason = reasonOf(error);
    // Standing by is said once, not each time that the lease is asked for.
    if (trouble !== this.#state || trouble === 'waiting')
      this.telemetry.log[trouble === 'standby' ? 'info' : 'warn']({ reason }, trouble);
    [this.#state, this.#reason] = [trouble, reason];
    await backoff.wait(signal, trouble === 'standby' ? STANDBY_MS : undefined);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Positions on a server are places in bytes: only reading tells how many events there are. */
async function count(events: EventStore): Promise<number> {
  let total = 0;
  for await (const _event of events.readAll()) total += 1;
  return total;
}
