/** A process: what one stream's event demands of another, sent as a command. */
import type { Category, CommandType, DomainEvent, EventType } from '@liggaren/domain';

/** A command that an event demands. Its key derives from the event: sent again, it changes nothing. */
export interface ProcessCommand {
  readonly type: CommandType;
  readonly category: Category;
  readonly id: string;
  readonly body: object;
  readonly key: string;
  /** The event that demands it. */
  readonly cause: DomainEvent;
}

export interface Process {
  /** Names it in the metadata of its events: it never changes. */
  readonly name: string;
  readonly listensTo: readonly EventType[];
  /** What the event demands, given all that was seen before it: it is shown every event once, in order. */
  react(event: DomainEvent): readonly ProcessCommand[];
}
