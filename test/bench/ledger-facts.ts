/**
 * Facts with their envelopes: a stream is told by the domain's own decisions, so that a generated
 * history is one that could have been recorded. `StreamTeller`.
 */
import {
  type Category,
  type CommandData,
  COMMANDS,
  type CommandSpec,
  type DateFact,
  type DomainEvent,
  EVENT_VERSIONS,
  evolveStream,
  sinceOf,
  type StateOf,
  streamOf,
} from '@liggaren/domain';
import type { Append, NewEvent } from '@liggaren/event-store-port';
import type { Random } from './random.js';

/** What every stream of one generated ledger shares. */
export interface LedgerContext {
  readonly random: Random;
  readonly ledgerId: string;
}

/** One stream as it is told, event by event. */
export class StreamTeller<C extends Category> {
  readonly context: LedgerContext;
  readonly category: C;
  readonly id: string;
  readonly stream: string;
  #state: StateOf[C] | undefined;
  #revision = -1;

  constructor(context: LedgerContext, category: C, id?: string) {
    this.context = context;
    this.category = category;
    this.id = id ?? context.random.uuid();
    this.stream = streamOf(category, this.id);
  }

  /**
   * Decides a command at an instant and gives the append of its events. Throws when the domain
   * refuses: a generated history must be a valid one.
   */
  tell<T extends keyof CommandData>(
    type: T,
    data: CommandData[T],
    recordedAt: string,
    effectiveOn?: DateFact,
  ): Append {
    const spec = COMMANDS[type] as unknown as CommandSpec<CommandData[T]>;
    const decision = spec.decide(this.#state as never, data, {
      by: { id: 'case-officer', kind: 'person' },
      on: sinceOf({ recordedAt, ...(effectiveOn ? { effectiveOn } : {}) }).day,
      evidence: [],
    });
    if ('rejection' in decision)
      throw new Error(`${type} was refused: ${JSON.stringify(decision.rejection)}`);
    const expectedRevision = this.#revision < 0 ? 'no-stream' : this.#revision;
    const metadata = this.#metadata();
    const events = decision.facts.map((fact): NewEvent => {
      const since = fact.effectiveOn ?? effectiveOn;
      const event = {
        ledgerId: this.context.ledgerId,
        id: this.context.random.uuid(),
        type: fact.type,
        version: EVENT_VERSIONS[fact.type],
        recordedAt,
        ...(since === undefined ? {} : { effectiveOn: since }),
        data: fact.data,
        metadata,
      };
      this.#fold(event);
      return event as unknown as NewEvent;
    });
    return { stream: this.stream, expectedRevision, events };
  }

  #fold(event: object): void {
    this.#revision += 1;
    const stored = { ...event, stream: this.stream, revision: this.#revision };
    this.#state = evolveStream(this.category, this.#state, stored as unknown as DomainEvent);
  }

  /** As a command leaves it: who, by which command, on which input. */
  #metadata() {
    const { random } = this.context;
    const commandId = random.uuid();
    return {
      actor: { id: 'case-officer', kind: 'person', authenticated: 'none' },
      commandId,
      correlationId: commandId,
      inputHash: random.hex(64),
    };
  }
}

/** A day as a source states it. */
export function stated(date: string): DateFact {
  return { date, basis: 'stated' };
}
