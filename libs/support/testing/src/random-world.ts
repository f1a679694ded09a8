/** A ledger in the making: commands are given, and what the domain accepts is recorded. `World`. */
import {
  type Category,
  categoryOf,
  categoryOfCommand,
  type Circumstances,
  type CommandData,
  COMMANDS,
  type DateFact,
  type Decision,
  decideVoidFact,
  type DomainEvent,
  EVENT_VERSIONS,
  evolveStream,
  foldStream,
  readEvidence,
  redecide,
  sinceOf,
  type StateOf,
  streamOf,
  whereEvidenceIs,
} from '@liggaren/domain';
import { hasHole } from './random-choices.js';

export interface RandomHistory {
  /** Every event, in the order recorded. */
  readonly events: readonly DomainEvent[];
  /** Stream names, in the order begun. */
  readonly streams: readonly string[];
  history(stream: string): readonly DomainEvent[];
}

/** A command, on the thing of that id (a new one without); `by` a person, the world's own unless told. */
export type GivenCommand = {
  readonly [T in keyof CommandData]: {
    readonly type: T;
    readonly on?: string;
    readonly by?: string;
    readonly data: CommandData[T];
  };
}[keyof CommandData];

const LEDGER_ID = '0d8f0000-0000-4000-8000-000000000000';

export class World implements RandomHistory {
  readonly events: DomainEvent[] = [];
  readonly #histories = new Map<string, DomainEvent[]>();
  readonly #states = new Map<string, StateOf[Category]>();
  #ids = 0;
  #clock: number;

  constructor(begins: number) {
    this.#clock = begins;
  }

  get streams(): readonly string[] {
    return [...this.#histories.keys()];
  }

  history(stream: string): readonly DomainEvent[] {
    return this.#histories.get(stream) ?? [];
  }

  /** Milliseconds on, or back. */
  wait(milliseconds: number): void {
    this.#clock += milliseconds;
  }

  state<C extends Category>(category: C, id: string): StateOf[C] | undefined {
    return this.#states.get(streamOf(category, id)) as StateOf[C] | undefined;
  }

  idsOf(category: Category): readonly string[] {
    const start = `${category}-`;
    const streams = this.streams.filter((stream) => stream.startsWith(start));
    return streams.map((stream) => stream.slice(start.length));
  }

  /** The day from which a command would count. */
  dayOf(effectiveOn?: DateFact): string {
    return sinceOf({ recordedAt: this.#now(), ...(effectiveOn ? { effectiveOn } : {}) }).day;
  }

  /** Begins a stream, and answers its id. Throws when the domain refuses. */
  begin(command: GivenCommand): string {
    const event = this.must(command)[0];
    return (event?.stream ?? '').replace(/^[a-zA-Z]+-/, '');
  }

  /** The events recorded. Throws when the domain refuses. */
  must(command: GivenCommand, effectiveOn?: DateFact): readonly DomainEvent[] {
    const count = this.events.length;
    this.give(command, effectiveOn);
    if (this.events.length === count) throw new Error(`${command.type} was refused`);
    return this.events.slice(count);
  }

  /** Records what the domain accepts; nothing of a command with a choice from nothing in it. */
  give(command: GivenCommand, effectiveOn?: DateFact): void {
    const { creates, decide } = COMMANDS[command.type];
    const category = categoryOfCommand(command.type);
    const id = command.on ?? this.#id();
    const state = this.state(category, id);
    if (hasHole(command.data) || (!state && !creates)) return;
    const circumstances = this.#circumstances(command, state as never, effectiveOn);
    const decision = decide(state as never, command.data as never, circumstances);
    this.#record(streamOf(category, id), decision, circumstances.by.id, effectiveOn);
  }

  void(target: DomainEvent | undefined): void {
    if (!target) return;
    const category = categoryOf(target.stream) ?? 'ledger';
    const decision = decideVoidFact<StateOf[Category]>(
      this.history(target.stream),
      { voided: target.id, why: 'misread' },
      (state, event) => evolveStream(category, state as never, event),
      redecide,
    );
    this.#record(target.stream, decision, 'someone', undefined);
  }

  /** As the handler finds them: who, from which day, and what other streams say. */
  #circumstances(
    { type, data, by: person = 'someone' }: GivenCommand,
    state: never,
    effectiveOn: DateFact | undefined,
  ): Circumstances {
    const by = { id: person, kind: 'person' } as const;
    const evidence = COMMANDS[type].evidence(state, data as never, by).flatMap((wanted) => {
      const { category, id } = whereEvidenceIs(wanted);
      const other = this.state(category, id);
      const value = other && readEvidence(wanted, other);
      const stream = streamOf(category, id);
      return value ? [{ stream, revision: this.history(stream).length - 1, value }] : [];
    });
    return { by, on: this.dayOf(effectiveOn), evidence };
  }

  #record(stream: string, decision: Decision, by: string, given: DateFact | undefined): void {
    if ('rejection' in decision) return;
    const category = categoryOf(stream) ?? 'ledger';
    const commandId = this.#id();
    const history = this.#histories.get(stream) ?? [];
    for (const { type, data, effectiveOn = given } of decision.facts) {
      const event = {
        ledgerId: LEDGER_ID,
        id: this.#id(),
        stream,
        revision: history.length,
        type,
        version: EVENT_VERSIONS[type],
        recordedAt: this.#now(),
        ...(effectiveOn ? { effectiveOn } : {}),
        data,
        metadata: {
          actor: { id: by, kind: 'person', authenticated: 'none' },
          commandId,
          inputHash: '',
          correlationId: commandId,
        },
      } as DomainEvent;
      history.push(event);
      this.events.push(event);
      const state =
        type === 'FactVoided'
          ? foldStream(category, history)
          : evolveStream(category, this.#states.get(stream) as never, event);
      if (state) this.#states.set(stream, state);
    }
    this.#histories.set(stream, history);
  }

  #now(): string {
    return new Date(this.#clock).toISOString();
  }

  #id(): string {
    this.#ids += 1;
    return `${this.#ids.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
  }
}
