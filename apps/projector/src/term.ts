/**
 * A term of office: from when this projector has the lease until it ends. In it, and nowhere else in the
 * installation, the views are written and the processes run.
 */
import { randomUUID } from 'node:crypto';
import {
  CommandDesk,
  followViews,
  forgetRebuilds,
  type PostgresPlace,
  type Telemetry,
} from '@liggaren/api/services';
import type { EventStore } from '@liggaren/event-store-port';
import { allProcesses, createProcessRunner } from '@liggaren/processes';
import type { LiveViews } from '@liggaren/projections';
import type { ViewStore } from '@liggaren/view-store-port';
import { Backoff } from './backoff.js';

export interface TermParts {
  readonly events: EventStore;
  /** Opened for writing: the lease is held. */
  readonly views: ViewStore;
  readonly place: PostgresPlace;
  readonly telemetry: Telemetry;
  /** The views wait for their database, which comes back or does not: the lease is kept meanwhile. */
  readonly onWaiting: (error: unknown) => void;
  /** The views follow the log. */
  readonly onLive: () => void;
}

export class Term {
  readonly live: LiveViews;

  constructor(readonly parts: TermParts) {
    const { events, views, telemetry, onWaiting, onLive } = parts;
    const { metrics, tracing } = telemetry;
    this.live = followViews(events, views, {
      ...{ onWaiting, onLive },
      onWritten(batch) {
        metrics.projected(batch.events.length, batch.tookMs / 1_000);
        tracing.projected(batch);
      },
    });
  }

  /** Until the signal aborts, or it cannot go on: throws the stores' and the engine's errors. */
  async serve(signal: AbortSignal): Promise<void> {
    await forgetRebuilds(this.parts.views);
    const ending = new AbortController();
    const either = AbortSignal.any([signal, ending.signal]);
    const processes = this.#runProcesses(either);
    try {
      await this.live.run(either);
    } finally {
      ending.abort();
      await processes;
    }
  }

  /**
   * An event that only a later version knows stops the processes, not the views: they begin anew, from the log's
   * beginning, until it can be read. What was done is answered, not repeated.
   */
  async #runProcesses(signal: AbortSignal): Promise<void> {
    const { events, telemetry } = this.parts;
    const clock = () => new Date().toISOString();
    const handling = { store: events, clock, newLedgerId: () => randomUUID() };
    const handler = new CommandDesk(handling, telemetry);
    const backoff = new Backoff();
    while (!signal.aborted) {
      try {
        await createProcessRunner({ events, handler, processes: allProcesses() }).run(signal);
      } catch (error) {
        if (signal.aborted) return;
        telemetry.log.error({ err: error }, 'the processes stopped, and begin anew');
        await backoff.wait(signal);
      }
    }
  }
}
