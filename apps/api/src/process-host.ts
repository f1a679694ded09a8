/** Where processes run (what events demand of other streams): beside the one process that keeps the views. */
import { setTimeout } from 'node:timers/promises';
import type { CommandHandler } from '@liggaren/command-handling';
import { type EventStore, StoreUnavailable } from '@liggaren/event-store-port';
import { allProcesses, createProcessRunner, type ProcessRunner } from '@liggaren/processes';

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
): ProcessHost {
  const runner = createProcessRunner({ events, handler, processes: allProcesses() });
  const ending = new AbortController();
  let written = false;
  const running = live ? runThroughFullDisk(runner, ending.signal) : Promise.resolve();
  return {
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
