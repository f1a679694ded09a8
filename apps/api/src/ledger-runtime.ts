/** The parts of one ledger, composed: store, command handling, views and their projector. */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import {
  type Actor,
  type CommandHandler,
  type CommandOutcome,
  type CommandRequest,
  createCommandHandler,
  type HandlerParts,
  type ImportOutcome,
  type ImportRequest,
  runImport,
} from '@liggaren/command-handling';
import { type EventStore, StoreUnavailable } from '@liggaren/event-store-port';
import {
  acquireWriterLock,
  openSqliteEventStore,
  type WriterLock,
} from '@liggaren/event-store-sqlite';
import { createEventFeed, type EventFeed } from '@liggaren/feed';
import { allProcesses, createProcessRunner, type ProcessRunner } from '@liggaren/processes';
import type { Moment } from '@liggaren/read-models';
import type { ViewDefinition, ViewStore } from '@liggaren/view-store-port';
import { openSqliteViewStore } from '@liggaren/view-store-sqlite';
import type { Configuration } from './configuration.js';
import { Keeping } from './keeping.js';
import { runLedgerJob, runLedgerJobInWorker } from './ledger-job.js';
import { type AskedMoment, type MomentProblem, resolveMoment } from './moment.js';
import { startProjectionsInline, startProjectionWorker } from './projection-host.js';
import { refuseLostTail } from './refuse-lost-tail.js';

export interface LedgerRuntime {
  readonly configuration: Configuration;
  readonly events: EventStore;
  /** Follows the events for all who read them live. */
  readonly feed: EventFeed;
  readonly views: ViewStore;
  readonly clock: () => string;
  handle(request: CommandRequest): Promise<CommandOutcome>;
  /** All or nothing; meanwhile no other command is taken. */
  import(request: Omit<ImportRequest, 'actorOf'>): Promise<ImportOutcome>;
  actorOf(id: string): Actor | undefined;
  resolveMoment(
    views: readonly ViewDefinition[],
    asked: AskedMoment,
  ): Promise<Moment | MomentProblem>;
  readonly keeping: Keeping;
  /** Names the server's address to other processes. */
  announce(url: string): void;
  /** What made the runtime unusable, once it has: the process must stop. */
  readonly failed: Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Opens the ledger for writing. `projections`: in a `worker` thread of their own (the server), or
 * `inline` in this one (a single command). Throws `StoreUnavailable`, `WriterLocked` among them.
 */
export async function openLedgerRuntime(
  configuration: Configuration,
  projections: 'worker' | 'inline',
): Promise<LedgerRuntime> {
  const { storePath } = configuration;
  const lock = acquireWriterLock(storePath);
  try {
    return await openLocked(configuration, projections, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openLocked(
  configuration: Configuration,
  projections: 'worker' | 'inline',
  lock: WriterLock,
): Promise<LedgerRuntime> {
  const { storePath, viewsPath } = configuration;
  const failure = Promise.withResolvers<unknown>();
  const events = openSqliteEventStore({
    path: storePath,
    mode: 'writer',
    onFatal: failure.resolve,
  });
  await refuseLostTail(events, viewsPath);
  const parts: HandlerParts = {
    store: events,
    clock: () => new Date().toISOString(),
    newLedgerId: () => randomUUID(),
  };
  const projector =
    projections === 'worker'
      ? await startProjectionWorker(configuration)
      : startProjectionsInline(events, viewsPath);
  projector.failed.then(failure.resolve, failure.resolve);
  const views = projector.views ?? openSqliteViewStore({ path: viewsPath, mode: 'reader' });
  const keeping = new Keeping({
    storePath,
    viewsPath,
    runLedgerJob: projections === 'worker' ? runLedgerJobInWorker : runLedgerJob,
    rebuild: (request, asking) => projector.rebuild(request, asking),
  });
  const handler = createCommandHandler(parts);
  const gate = new ImportGate(handler);
  const processes = runProcesses(events, gate, projections === 'worker');
  processes.failed.then(failure.resolve, failure.resolve);
  const actorOf = (id: string) => configuration.actors.find((actor) => actor.id === id);

  return {
    configuration,
    events,
    feed: createEventFeed(events),
    views,
    clock: parts.clock,
    async handle(request) {
      const outcome = await gate.handle(request);
      processes.wrote();
      projector.wake();
      return outcome;
    },
    async import(request) {
      const outcome = await gate.alone(() => runImport(parts, { ...request, actorOf }));
      processes.wrote();
      projector.wake();
      return outcome;
    },
    actorOf,
    resolveMoment: (definitions, asked) =>
      resolveMoment(
        { events, views, clock: parts.clock, waitMs: configuration.waitMs },
        definitions,
        asked,
      ),
    keeping,
    announce: (url) => lock.announce(url),
    failed: failure.promise,
    async close() {
      keeping.stop();
      await processes.stop();
      await gate.alone(() => Promise.resolve());
      await projector.stop();
      await views.close();
      await events.close();
      lock.release();
    },
  };
}

/**
 * What events demand of other streams. A server follows the log; a process that carries out a single command
 * looks once, before it ends, at what it has written.
 */
function runProcesses(events: EventStore, handler: CommandHandler, live: boolean) {
  const runner = createProcessRunner({ events, handler, processes: allProcesses() });
  const ending = new AbortController();
  let written = false;
  const running = live ? runThroughFullDisk(runner, ending.signal) : Promise.resolve();
  return {
    /** Settles only when the processes ended without being told to. */
    failed: running.then(
      () => new Promise<never>(() => undefined),
      (error: unknown) => error,
    ),
    wrote: () => (written = true),
    async stop() {
      ending.abort();
      await running.catch(() => undefined);
      if (written) await runner.catchUp();
    },
  };
}

const ROOM_AGAIN_MS = 1_000;

/** A full disk passes: the processes wait for room, and go on with the event that they stood at. */
async function runThroughFullDisk(runner: ProcessRunner, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      return await runner.run(signal);
    } catch (error) {
      if (!(error instanceof StoreUnavailable && error.reason === 'full')) throw error;
    }
    await setTimeout(ROOM_AGAIN_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** Lets commands through side by side, and an import alone. */
class ImportGate {
  #open: Promise<unknown> = Promise.resolve();
  readonly #inside = new Set<Promise<unknown>>();

  constructor(private readonly handler: CommandHandler) {}

  async handle(request: CommandRequest): Promise<CommandOutcome> {
    await this.#open;
    const handled = this.handler.handle(request);
    const inside = handled.then(
      () => undefined,
      () => undefined,
    );
    this.#inside.add(inside);
    try {
      return await handled;
    } finally {
      this.#inside.delete(inside);
    }
  }

  alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#open.then(async () => {
      await Promise.all(this.#inside);
      return work();
    });
    this.#open = done.catch(() => undefined);
    return done;
  }
}
