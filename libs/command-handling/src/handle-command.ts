/** The one road of a command: parsed, read, folded, decided, appended; repeated, it answers the same. */
import { parseCommand } from '@liggaren/commands';
import {
  type Category,
  type Circumstances,
  COMMANDS,
  type CommandSpec,
  type DateFact,
  decideVoidFact,
  type Decision,
  evolveStream,
  redecide,
  reject,
  sinceOf,
  type StateOf,
} from '@liggaren/domain';
import {
  DuplicateEventId,
  type EventStore,
  EventTooLarge,
  type NewEvent,
  OutcomeUnknown,
  RevisionConflict,
} from '@liggaren/event-store-port';
import type { CommandOutcome, CommandRequest } from './command.js';
import { gatherEvidence, refuseCorrection } from './evidence.js';
import { carriedOut, type IdentifiedCommand, identify, newEventsOf } from './identified-command.js';
import { createStreamStates, type FoldedStream, type StreamStates } from './stream-states.js';

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
  let opened: StateOf['ledger'] | undefined;

  /** Opened once and the same for ever after, but maybe by another process: read until it is there. */
  async function readLedger(): Promise<StateOf['ledger'] | undefined> {
    return (opened ??= (await states.load('ledger', 'ledger')).state);
  }

  async function handle(request: CommandRequest): Promise<CommandOutcome> {
    const parsed = parseCommand(request.type, request.body);
    if ('problems' in parsed) return { outcome: 'invalid', problems: parsed.problems };
    let newLedgerId: string | undefined;
    for (let attempt = 1, lost = 0; ;) {
      const ledger = await readLedger();
      if (!ledger && request.type !== 'OpenLedger') return { outcome: 'no-ledger' };
      const command = identify(
        request,
        parsed.command,
        ledger?.ledgerId ?? (newLedgerId ??= parts.newLedgerId()),
      );
      // On its way while the ledger is asked for the key: what comes between, the append is refused for.
      const target = states.load(request.category, command.stream);
      target.catch(() => undefined);
      const before = await carriedOut(parts.store, command);
      if (before) return before;
      if (ledger && request.type === 'OpenLedger')
        return {
          outcome: 'rejected',
          ...reject('ledger-already-open', '', { owner: ledger.owner }),
        };
      try {
        return await attemptOnce(parts, states, command, await target);
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

async function attemptOnce(
  parts: HandlerParts,
  states: StreamStates,
  command: IdentifiedCommand,
  { state, revision }: FoldedStream,
): Promise<CommandOutcome> {
  const { request, stream, id } = command;
  const creates = request.id === undefined;
  if (!creates && !state) return { outcome: 'not-found', stream };
  if (request.seenRevision !== undefined && request.seenRevision !== revision)
    return { outcome: 'conflict', expected: request.seenRevision, actual: revision };

  const { id: actor, kind } = request.actor;
  const by = { id: actor, kind };
  const evidence = await gatherEvidence(states, command, state, by);
  if ('rejection' in evidence) return { outcome: 'rejected', ...evidence };
  const recordedAt = request.recordedAt ?? parts.clock();
  const on = sinceOf({ recordedAt, ...effectiveOnOf(command) }).day;
  const decision =
    (await refuseCorrection(states, command)) ??
    (await decide(states, command, state, { by, on, evidence: evidence.shown }));
  if ('rejection' in decision) return { outcome: 'rejected', rejection: decision.rejection };

  const events = newEventsOf(command, decision.facts, recordedAt, evidence.read);
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
  circumstances: Circumstances,
): Promise<Decision> {
  if (request.type === 'VoidFact')
    return decideVoidFact<StateOf[Category]>(
      await states.history(stream),
      parsed.data as { voided: string; why: string },
      (before, event) => evolveStream(request.category, before as never, event),
      redecide,
    );
  const spec: CommandSpec = COMMANDS[request.type];
  return spec.decide(state as never, parsed.data as never, circumstances);
}

function effectiveOnOf({ parsed }: IdentifiedCommand): { readonly effectiveOn?: DateFact } {
  return parsed.effectiveOn === undefined ? {} : { effectiveOn: parsed.effectiveOn };
}
