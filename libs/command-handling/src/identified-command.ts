/** A command under the names it has for ever: what was made of it before, and the events it makes now. */
import type { ParsedCommand } from '@liggaren/commands';
import { EVENT_VERSIONS, type Fact, type Metadata, streamOf } from '@liggaren/domain';
import type { EventStore, JsonObject, NewEvent } from '@liggaren/event-store-port';
import type { CommandOutcome, CommandRequest } from './command.js';
import type { Evidence } from './evidence.js';
import { commandIdOf, eventIdOf, inputHashOf, streamIdOf } from './identity.js';

export interface IdentifiedCommand {
  readonly request: CommandRequest;
  readonly parsed: ParsedCommand;
  readonly ledgerId: string;
  readonly commandId: string;
  readonly inputHash: string;
  readonly id: string;
  readonly stream: string;
}

export function identify(
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
export async function carriedOut(
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

/** The events of a decision, each with its envelope. */
export function newEventsOf(
  command: IdentifiedCommand,
  facts: readonly Fact[],
  recordedAt: string,
  evidence: Evidence['read'],
): readonly NewEvent[] {
  return facts.map((fact, index) => {
    const effectiveOn = effectiveOnOf(command, fact, index);
    return {
      ledgerId: command.ledgerId,
      id: eventIdOf(command.commandId, index),
      type: fact.type,
      version: EVENT_VERSIONS[fact.type],
      recordedAt,
      ...(effectiveOn === undefined ? {} : { effectiveOn: effectiveOn as unknown as JsonObject }),
      data: fact.data as unknown as JsonObject,
      metadata: metadataOf(command, evidence) as unknown as JsonObject,
    };
  });
}

/**
 * What the giver states goes before what was decided; a fact that follows from the command (a
 * conclusion by the last signature) keeps its own day, and a void always has the voided fact's.
 */
function effectiveOnOf({ parsed }: IdentifiedCommand, fact: Fact, index: number) {
  if (fact.type === 'FactVoided') return fact.effectiveOn;
  return index === 0
    ? (parsed.effectiveOn ?? fact.effectiveOn)
    : (fact.effectiveOn ?? parsed.effectiveOn);
}

function metadataOf(command: IdentifiedCommand, evidence: Evidence['read']): Metadata {
  const { request, parsed, commandId, inputHash } = command;
  return {
    actor: { ...request.actor, authenticated: 'none' },
    commandId,
    inputHash,
    correlationId: request.correlationId ?? commandId,
    ...(request.causationId === undefined ? {} : { causationId: request.causationId }),
    ...(parsed.reason === undefined ? {} : { reason: parsed.reason }),
    ...(parsed.source === undefined ? {} : { source: parsed.source }),
    ...(parsed.corrects === undefined ? {} : { corrects: parsed.corrects }),
    ...(evidence.length === 0 ? {} : { evidence }),
  };
}
