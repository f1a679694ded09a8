/** What a command is when it is given, and what can become of it. */
import type { FieldProblem } from '@liggaren/commands';
import type { Category, CommandType, Rejection } from '@liggaren/domain';
import type { Position } from '@liggaren/event-store-port';

/** Who gives a command: an opaque id from the configured list, never a name. */
export interface Actor {
  readonly id: string;
  readonly kind: 'person' | 'service';
}

export interface CommandRequest {
  readonly type: CommandType;
  /** The kind of stream it is given to; needed for `VoidFact`, which every kind takes. */
  readonly category: Category;
  /** The stream's uuid; absent for a creating command. */
  readonly id?: string;
  readonly body: unknown;
  readonly actor: Actor;
  /** The API client's id or the import's declared source: with `key` it names the command for ever. */
  readonly client: string;
  readonly key: string;
  /** The revision that the giver has seen (If-Match): another one is a conflict, without retry. */
  readonly seenRevision?: number;
  readonly correlationId?: string;
  /** The event that demanded it, of a process's command. */
  readonly causationId?: string;
  /** Instead of the clock's; only where the ledger is a demonstration. */
  readonly recordedAt?: string;
}

export interface Accepted {
  readonly outcome: 'accepted';
  /** Whether it had been carried out before: nothing was appended now. */
  readonly repeated: boolean;
  readonly stream: string;
  readonly id: string;
  readonly revision: number;
  readonly position: Position;
  readonly eventIds: readonly string[];
}
export type CommandOutcome =
  | Accepted
  | { readonly outcome: 'invalid'; readonly problems: readonly FieldProblem[] }
  | { readonly outcome: 'rejected'; readonly rejection: Rejection }
  | { readonly outcome: 'not-found'; readonly stream: string }
  | { readonly outcome: 'no-ledger' }
  | { readonly outcome: 'conflict'; readonly expected: number; readonly actual: number }
  | { readonly outcome: 'key-reused'; readonly commandId: string }
  | { readonly outcome: 'too-large'; readonly bytes: number; readonly limit: number };
