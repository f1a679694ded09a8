/** Where processes run (what events demand of other streams): beside the one process that keeps the views. */
import { setTimeout } from 'node:timers/promises';
import type { CommandHandler } from '@liggaren/command-handling';
import { type EventStore, StoreUnavailable } from '@liggaren/event-store-port';
import { allProcesses, createProcessRunner, type ProcessRunner } from '@liggaren/processes';
import type { Log } from './telemetry/log.js';

export interface ProcessHost {
  /** Settles only when the processes ended without being told to. */
  readonly failed: Promise<unknown>;
  /** This process has appended something. */
  wrote(): void;
  stop(): Promise<void>;
}

/**
 * A server follows the log; a process that carries out a single command looks once, before it ends, at
 * what it has written.
 */
export function runProcesses(
  events: EventStore,
  handler: CommandHandler,
  live: boolean,
  log: Log,
): ProcessHost {
  const runner = createProcessRunner({ events, handler, processes: allProcesses() });
  const ending = new AbortController();
  let written = false;
  const running = live ? runOn(runner, ending.signal, log) : Promise.resolve();
  return {
    failed: running.then(
      () => new Promise<never>(() => undefined),
      (error: unknown) => error,
    ),
    wrote: () => (written = true),
    async stop() {
      ending.abort();
      await running.catch(() => undefined);
      if (written) await runner.catchUp().catch((error: unknown) => standStill(error, log));
    },
  };
}

const ROOM_AGAIN_MS = 1_000;
const STANDING_MS = 10_000;

/**
 * A full disk passes: the processes wait for room. Before an event that they cannot take, they stand still, and are
 * tried again: what it demands is not done, and all that needs no process goes on. They go on with the event that
 * they stood at.
 */
async function runOn(runner: ProcessRunner, signal: AbortSignal, log: Log): Promise<void> {
  let said: string | undefined;
  while (!signal.aborted) {
    let wait = ROOM_AGAIN_MS;
    try {
      return await runner.run(signal);
    } catch (error) {
      if (!(error instanceof StoreUnavailable && error.reason === 'full')) {
        if (said !== String(error)) standStill(error, log);
        [said, wait] = [String(error), STANDING_MS];
      }
    }
    await setTimeout(wait, undefined, { signal }).catch(() => undefined);
  }
}

/** Says so. Throws what the store cannot be used for. */
function standStill(error: unknown, log: Log): void {
  if (error instanceof StoreUnavailable) throw error;
  log.error({ err: error }, 'the processes stand still before an event that they cannot take');
}
