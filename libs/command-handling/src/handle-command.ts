/** The one road of a command: parsed, read, folded, decided, appended; repeated, it answers the same. */
import { type FieldProblem, type ParsedCommand, parseCommand } from '@liggaren/commands';
import {
  type Category,
  COMMANDS,
  type CommandSpec,
  type CommandType,
  decideVoidFact,
  type Decision,
  EVENT_VERSIONS,
  evolveStream,
  type Metadata,
  redecide,
  type Reference,
  reject,
  type Rejection,
  type StateOf,
  streamOf,
  type Unit,
  voidedIds,
} from '@liggaren/domain';
import {
  DuplicateEventId,
  type EventStore,
  EventTooLarge,
  type JsonObject,
  type NewEvent,
  OutcomeUnknown,
  type Position,
  RevisionConflict,
} from '@liggaren/event-store-port';
import { commandIdOf, eventIdOf, inputHashOf, streamIdOf } from './identity.js';
import { createStreamStates, type StreamStates } from './stream-states.js';

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

export interface CommandHandler {
  /** Throws what the store throws when it cannot be used (`StoreUnavailable`, `OutcomeUnknown`). */
  handle(request: CommandRequest): Promise<CommandOutcome>;
}

export interface HandlerParts {
  readonly store: EventStore;
  /** The instant now, ISO 8601 in UTC with milliseconds. */
  readonly clock: () => string;
  /** A fresh uuid: the id of a ledger that is opened. */
  readonly newLedgerId: () => string;
}

/** How often a command is tried when the store does not say whether it took it. */
const ATTEMPTS = 5;
/** How often it is decided anew when others append to its stream meanwhile: each time one of them got on. */
const LOST_RACES = 100;

export function createCommandHandler(parts: HandlerParts): CommandHandler {
  const states = createStreamStates(parts.store);

  async function handle(request: CommandRequest): Promise<CommandOutcome> {
    const parsed = parseCommand(request.type, request.body);
    if ('problems' in parsed) return { outcome: 'invalid', problems: parsed.problems };
    let newLedgerId: string | undefined;
    for (let attempt = 1, lost = 0; ;) {
      // Anew each time: another may have opened the ledger meanwhile.
      const ledger = (await states.load('ledger', 'ledger')).state;
      if (!ledger && request.type !== 'OpenLedger') return { outcome: 'no-ledger' };
      const command = identify(
        request,
        parsed.command,
        ledger?.ledgerId ?? (newLedgerId ??= parts.newLedgerId()),
      );
      const before = await carriedOut(parts.store, command);
      if (before) return before;
      if (ledger && request.type === 'OpenLedger')
        return {
          outcome: 'rejected',
          ...reject('ledger-already-open', '', { owner: ledger.owner }),
        };
      try {
        return await attemptOnce(parts, states, command);
      } catch (error) {
        if (error instanceof EventTooLarge)
          return { outcome: 'too-large', bytes: error.bytes, limit: error.limit };
        if (attempt === ATTEMPTS || lost === LOST_RACES || !isRetried(error)) throw error;
        if (error instanceof RevisionConflict) lost += 1;
        else attempt += 1;
      }
    }
  }

  return { handle };
}

/** After each of these the command may be stored already, or may be decided on newer facts. */
function isRetried(error: unknown): boolean {
  return (
    error instanceof RevisionConflict ||
    error instanceof DuplicateEventId ||
    error instanceof OutcomeUnknown
  );
}

interface IdentifiedCommand {
  readonly request: CommandRequest;
  readonly parsed: ParsedCommand;
  readonly ledgerId: string;
  readonly commandId: string;
  readonly inputHash: string;
  readonly id: string;
  readonly stream: string;
}

function identify(
  request: CommandRequest,
  parsed: ParsedCommand,
  ledgerId: string,
): IdentifiedCommand {
  const commandId = commandIdOf(ledgerId, request.client, request.key);
  const id = request.id ?? streamIdOf(commandId);
  return {
    request,
    parsed,
    ledgerId,
    commandId,
    id,
    stream: streamOf(request.category, id),
    inputHash: inputHashOf({
      actor: request.actor,
      command: request.type,
      target: request.id ?? '',
      body: request.body as object,
    }),
  };
}

/** The answer given before, when the command's first event is stored; refused when its input was another. */
async function carriedOut(
  store: EventStore,
  command: IdentifiedCommand,
): Promise<CommandOutcome | undefined> {
  const first = await store.findEvent(eventIdOf(command.commandId, 0));
  if (!first) return undefined;
  if ((first.metadata as unknown as Metadata).inputHash !== command.inputHash)
    return { outcome: 'key-reused', commandId: command.commandId };
  const eventIds: string[] = [];
  let last = first;
  for await (const event of store.readStream(first.stream, { from: first.revision })) {
    if ((event.metadata as unknown as Metadata).commandId !== command.commandId) break;
    eventIds.push(event.id);
    last = event;
  }
  return {
    outcome: 'accepted',
    repeated: true,
    stream: first.stream,
    id: command.id,
    revision: last.revision,
    position: last.position,
    eventIds,
  };
}

async function attemptOnce(
  parts: HandlerParts,
  states: StreamStates,
  command: IdentifiedCommand,
): Promise<CommandOutcome> {
  const { request, parsed, stream, id } = command;
  const { state, revision } = await states.load(request.category, stream);
  const creates = request.id === undefined;
  if (!creates && !state) return { outcome: 'not-found', stream };
  if (request.seenRevision !== undefined && request.seenRevision !== revision)
    return { outcome: 'conflict', expected: request.seenRevision, actual: revision };

  const evidence = await gatherEvidence(states, command);
  if ('rejection' in evidence) return { outcome: 'rejected', ...evidence };
  const decision =
    (await refuseCorrection(states, command)) ?? (await decide(states, command, state));
  if ('rejection' in decision) return { outcome: 'rejected', rejection: decision.rejection };

  const recordedAt = request.recordedAt ?? parts.clock();
  const events = decision.facts.map((fact, index): NewEvent => {
    const effectiveOn = fact.effectiveOn ?? parsed.effectiveOn;
    return {
      ledgerId: command.ledgerId,
      id: eventIdOf(command.commandId, index),
      type: fact.type,
      version: EVENT_VERSIONS[fact.type],
      recordedAt,
      ...(effectiveOn === undefined ? {} : { effectiveOn: effectiveOn as unknown as JsonObject }),
      data: fact.data as unknown as JsonObject,
      metadata: metadataOf(command, evidence.read) as unknown as JsonObject,
    };
  });
  const appended = await append(parts.store, stream, revision, events, request);
  return 'outcome' in appended
    ? appended
    : { outcome: 'accepted', repeated: false, id, ...appended };
}

/** With If-Match a lost race is the giver's to judge: it is told, not retried. */
async function append(
  store: EventStore,
  stream: string,
  revision: number,
  events: readonly NewEvent[],
  { seenRevision }: CommandRequest,
) {
  try {
    return await store.append(stream, revision < 0 ? 'no-stream' : revision, events);
  } catch (error) {
    if (seenRevision === undefined || !(error instanceof RevisionConflict)) throw error;
    const actual = error.actual === 'no-stream' ? -1 : error.actual;
    return { outcome: 'conflict', expected: seenRevision, actual } as const;
  }
}

async function decide(
  states: StreamStates,
  { request, parsed, stream }: IdentifiedCommand,
  state: StateOf[Category] | undefined,
): Promise<Decision> {
  if (request.type === 'VoidFact')
    return decideVoidFact<StateOf[Category]>(
      await states.history(stream),
      parsed.data as { voided: string; why: string },
      (before, event) => evolveStream(request.category, before as never, event),
      redecide,
    );
  return specOf(request.type).decide(state as never, parsed.data as never);
}

/** A correction stands in for a fact of the same stream that has been voided. */
async function refuseCorrection(
  states: StreamStates,
  { parsed, stream }: IdentifiedCommand,
): Promise<Decision | undefined> {
  if (parsed.corrects === undefined) return undefined;
  const voided: ReadonlySet<string> = voidedIds(await states.history(stream));
  if (voided.has(parsed.corrects)) return undefined;
  return reject('corrects-nothing-voided', '/corrects', { event: parsed.corrects });
}

interface Evidence {
  readonly read: readonly { readonly stream: string; readonly revision: number }[];
}

/** Reads every stream that the command names: each must exist, and a unit must be the organisation's own. */
async function gatherEvidence(
  states: StreamStates,
  { request, parsed }: IdentifiedCommand,
): Promise<Evidence | { readonly rejection: Rejection }> {
  const references: readonly Reference[] = [
    ...(request.type === 'VoidFact' ? [] : specOf(request.type).references(parsed.data as never)),
    ...(parsed.source
      ? [{ category: 'document', id: parsed.source.document, field: '/source/document' } as const]
      : []),
  ];
  const read = new Map<string, number>();
  for (const { category, id, field, partOf } of references) {
    const stream = streamOf(category, id);
    const { state, revision } = await states.load(category, stream);
    if (!state) return reject('unknown-reference', field, { kind: category, id });
    if (partOf !== undefined && (state as Unit).organisation !== partOf)
      return reject('wrong-organisation', field, { unit: id, organisation: partOf });
    read.set(stream, revision);
  }
  return { read: [...read].map(([stream, revision]) => ({ stream, revision })) };
}

function metadataOf(command: IdentifiedCommand, evidence: Evidence['read']): Metadata {
  const { request, parsed, commandId, inputHash } = command;
  return {
    actor: { ...request.actor, authenticated: 'none' },
    commandId,
    inputHash,
    correlationId: request.correlationId ?? commandId,
    ...(parsed.reason === undefined ? {} : { reason: parsed.reason }),
    ...(parsed.source === undefined ? {} : { source: parsed.source }),
    ...(parsed.corrects === undefined ? {} : { corrects: parsed.corrects }),
    ...(evidence.length === 0 ? {} : { evidence }),
  };
}

function specOf(type: Exclude<CommandType, 'VoidFact'>): CommandSpec {
  return COMMANDS[type];
}
