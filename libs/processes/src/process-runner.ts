/**
 * Runs processes over the log. They keep no checkpoint: each start shows them the log from its beginning,
 * and a command that was carried out before is answered, not repeated.
 */
import type { Actor, CommandHandler } from '@liggaren/command-handling';
import { asDomainEvent } from '@liggaren/domain';
import type { EventStore, Position, StoredEvent } from '@liggaren/event-store-port';
import type { Process } from './process.js';

export interface ProcessRunner {
  /** Shows the processes everything up to the log's end, what their own commands add included. */
  catchUp(): Promise<void>;
  /** As `catchUp`, then live until the signal aborts. */
  run(signal: AbortSignal): Promise<void>;
}

export interface ProcessRunnerParts {
  readonly events: EventStore;
  readonly handler: CommandHandler;
  readonly processes: readonly Process[];
}

/** Who gives a process's commands. */
const ACTOR: Actor = { id: 'liggaren', kind: 'service' };

/**
 * Throws what the store and the handler throw, `UnknownEvent` among them: a process stops at an event that
 * it does not know. A rejected command is an answer: what it demanded is not to be had any more.
 */
export function createProcessRunner(parts: ProcessRunnerParts): ProcessRunner {
  const { events, handler, processes } = parts;
  const types = [...new Set(processes.flatMap(({ listensTo }) => listensTo))];
  let after: Position | undefined;

  async function show(stored: StoredEvent): Promise<void> {
    const event = asDomainEvent(stored);
    for (const process of processes.filter(({ listensTo }) => listensTo.includes(event.type)))
      for (const { cause, ...command } of process.react(event))
        await handler.handle({
          ...command,
          actor: ACTOR,
          client: `process/${process.name}`,
          correlationId: cause.metadata.correlationId,
          causationId: cause.id,
        });
    after = stored.position;
  }

  async function catchUp(): Promise<void> {
    for (let seen = true; seen;) {
      seen = false;
      for await (const event of events.readAll({ after, filter: { types } })) {
        await show(event);
        seen = true;
      }
    }
  }

  return {
    catchUp,
    async run(signal) {
      for await (const event of events.subscribeAll({ after, filter: { types }, signal }))
        await show(event);
    },
  };
}
