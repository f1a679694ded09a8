/**
 * A desk at which commands are given, for specs of their handling: a log in memory, a clock that ticks
 * one second at a time, and fixed ids. The handler is the test's to make.
 */
import type { Category, CommandType } from '@liggaren/domain';
import type { EventStore, StoredEvent } from '@liggaren/event-store-port';
import { InMemoryEventStore } from './in-memory-event-store.js';

/** The id of every ledger opened at a desk. */
export const TEST_LEDGER = '6ba7b810-9dad-41d1-80b4-00c04fd430c8';

export interface DeskRequest {
  readonly type: CommandType;
  readonly category: Category;
  readonly id?: string;
  readonly body: unknown;
  readonly actor: { readonly id: string; readonly kind: 'person' | 'service' };
  readonly client: string;
  readonly key: string;
  readonly seenRevision?: number;
  readonly correlationId?: string;
}

export interface DeskParts {
  readonly store: EventStore;
  readonly clock: () => string;
  readonly newLedgerId: () => string;
}

interface Handler<O> {
  handle(request: DeskRequest): Promise<O>;
}

export interface Desk<O> extends DeskParts {
  readonly log: InMemoryEventStore;
  /** Gives a command under a key of its own, unless the request says otherwise. */
  give(type: CommandType, body: object, more?: Partial<DeskRequest>): Promise<O>;
  /** Gives a command that must be accepted, and answers what it made. */
  made(type: CommandType, body: object, more?: Partial<DeskRequest>): Promise<Made>;
  events(): Promise<readonly StoredEvent[]>;
}

export interface Made {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly eventIds: readonly string[];
}

/** `wrap` puts a store of its own, a faulty one for instance, before the log. */
export function openDesk<O>(
  create: (parts: DeskParts) => Handler<O>,
  categoryOf: (type: CommandType) => Category,
  wrap: (log: InMemoryEventStore) => EventStore = (log) => log,
): Desk<O> {
  const log = new InMemoryEventStore();
  let ticks = 0;
  let keys = 0;
  const parts: DeskParts = {
    store: wrap(log),
    clock: () => new Date(Date.UTC(2026, 0, 15, 9) + 1_000 * ticks++).toISOString(),
    newLedgerId: () => TEST_LEDGER,
  };
  const handler = create(parts);
  const give = (type: CommandType, body: object, more: Partial<DeskRequest> = {}) =>
    handler.handle({
      type,
      body,
      category: categoryOf(type),
      actor: { id: 'case-officer', kind: 'person' },
      client: 'desk',
      key: `key-${keys++}`,
      ...more,
    });
  return {
    ...parts,
    log,
    give,
    async made(type, body, more) {
      const outcome = await give(type, body, more);
      if ((outcome as { outcome: string }).outcome !== 'accepted')
        throw new Error(`${type}: ${JSON.stringify(outcome)}`);
      return outcome as Made;
    },
    async events() {
      const events: StoredEvent[] = [];
      for await (const event of log.readAll()) events.push(event);
      return events;
    },
  };
}
