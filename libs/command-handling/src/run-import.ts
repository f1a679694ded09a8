/** An import: validated whole, in memory on top of the ledger, then written as one; all or nothing. */
import { setImmediate } from 'node:timers/promises';
import { type Category, categoryOf, categoryOfCommand, COMMANDS } from '@liggaren/domain';
import {
  canonicalText,
  DuplicateEventId,
  type EventStore,
  type Position,
  RevisionConflict,
} from '@liggaren/event-store-port';
import type { Actor, CommandOutcome } from './command.js';
import { createCommandHandler, type HandlerParts } from './handle-command.js';
import { commandIdOf, eventIdOf } from './identity.js';
import {
  fault,
  type FaultDetails,
  type ImportFault,
  type ImportFile,
  type ImportLine,
} from './import-file.js';
import { referenceName, referencesIn, referred, resolved } from './import-references.js';
import { stageOn } from './staged-event-store.js';

export interface ImportRequest {
  readonly files: readonly ImportFile[];
  /** Who imports; a line of a demonstration may name another. */
  readonly actor: Actor;
  readonly dryRun: boolean;
  readonly actorOf: (id: string) => Actor | undefined;
  /** The id of a ledger that the files open; a fresh one unless told. */
  readonly newLedgerId?: () => string;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportProgress {
  readonly phase: 'checking' | 'writing';
  readonly done: number;
  readonly total: number;
}

export interface ImportReport {
  readonly dryRun: boolean;
  /** Commands in the files. */
  readonly commands: number;
  /** Commands that had been carried out before: importing again changes nothing. */
  readonly repeated: number;
  /** Events written (or, in a dry run, that would be). */
  readonly events: number;
  /** The last event written. */
  readonly position?: Position;
  readonly eventId?: string;
}

export type ImportOutcome =
  | { readonly report: ImportReport }
  | { readonly faults: readonly ImportFault[]; readonly rejected: boolean };

/** A file's later faults mostly follow from its first ones. */
const MAX_FAULTS = 50;
/** How many lines are decided before others get a turn. */
const TURN = 50;
const ATTEMPTS = 3;

export async function runImport(
  parts: HandlerParts,
  request: ImportRequest,
): Promise<ImportOutcome> {
  for (let attempt = 1, known = 0; ; attempt += 1) {
    const stage = stageOn(parts.store);
    const checked = await checkAll(
      { ...parts, newLedgerId: request.newLedgerId ?? parts.newLedgerId, store: stage },
      request,
    );
    if ('faults' in checked || request.dryRun || stage.staged.length === 0) return checked;
    const total = checked.report.events;
    request.onProgress?.({ phase: 'writing', done: 0, total });
    try {
      const appended = (await parts.store.appendAll(stage.staged)).at(-1);
      request.onProgress?.({ phase: 'writing', done: total, total });
      const eventId = appended?.eventIds.at(-1);
      return {
        report: {
          ...checked.report,
          ...(appended ? { position: appended.position } : {}),
          ...(eventId === undefined ? {} : { eventId }),
        },
      };
    } catch (error) {
      // Another process wrote meanwhile (never on SQLite), perhaps the same import: what was checked is decided anew.
      const raced = error instanceof RevisionConflict || error instanceof DuplicateEventId;
      const { repeated } = checked.report;
      if (!raced) throw error;
      // As long as more of it is found to be stored each time, it comes to its end.
      if (repeated > known) [attempt, known] = [0, repeated];
      else if (attempt >= ATTEMPTS) throw error;
    }
  }
}

async function checkAll(
  parts: HandlerParts & { readonly store: ReturnType<typeof stageOn> },
  request: ImportRequest,
): Promise<ImportOutcome> {
  const handler = createCommandHandler(parts);
  const faults: ImportFault[] = [];
  const total = request.files.reduce((sum, { lines }) => sum + lines.length, 0);
  let done = 0;
  let repeated = 0;
  let rejected = false;
  for (const file of request.files) {
    let { actor } = request;
    let recordedAt: string | undefined;
    // A line that rests on a faulty one would be faulty for that alone: it is not looked at.
    const faulty = new Set<string>();
    for (const line of file.lines) {
      if (restsOn(line, faulty)) {
        faulty.add(line.id);
        continue;
      }
      if (line.as !== undefined) actor = request.actorOf(line.as) ?? actor;
      recordedAt = line.at ?? recordedAt;
      const found = await checkLine(parts.store, request, file, line);
      const opened = await openedBefore(parts.store, file, line);
      repeated += opened ? 1 : 0;
      const outcome =
        found.length === 0 && !opened
          ? await handler.handle(await commandOf(parts.store, file, line, actor, recordedAt))
          : undefined;
      if (outcome?.outcome === 'accepted') repeated += outcome.repeated ? 1 : 0;
      else if (outcome) faults.push(...faultsOf(file, line, outcome));
      faults.push(...found);
      rejected ||= outcome?.outcome === 'rejected';
      if (found.length > 0 || (outcome && outcome.outcome !== 'accepted')) faulty.add(line.id);
      done += 1;
      if (done % TURN === 0) {
        request.onProgress?.({ phase: 'checking', done, total });
        await setImmediate();
      }
      if (faults.length >= MAX_FAULTS) return { faults, rejected };
    }
  }
  request.onProgress?.({ phase: 'checking', done, total });
  if (faults.length > 0) return { faults, rejected };
  const events = parts.store.staged.reduce((sum, append) => sum + append.events.length, 0);
  return { report: { dryRun: request.dryRun, commands: total, repeated, events } };
}

function restsOn(line: ImportLine, faulty: ReadonlySet<string>): boolean {
  for (const { name } of referencesIn(line)) if (faulty.has(name.split('#')[0] ?? '')) return true;
  return false;
}

/** Whether the line opened this very ledger; the program that did it may have added `madeFrom`. */
async function openedBefore(
  store: EventStore,
  { source }: ImportFile,
  { id, command, body }: ImportLine,
): Promise<boolean> {
  const genesis = command === 'OpenLedger' ? await genesisOf(store) : undefined;
  if (!genesis) return false;
  const opening = await store.findEvent(eventIdOf(commandIdOf(genesis.ledgerId, source, id), 0));
  if (!opening) return false;
  const { madeFrom } = opening.data;
  const now = { ...(madeFrom === undefined ? {} : { madeFrom }), ...body };
  return canonicalText(now) === canonicalText(opening.data);
}

/** What only the ledger can tell of a line: its references, its actor, and whether time may be scripted. */
async function checkLine(
  store: EventStore,
  request: ImportRequest,
  { file, source }: ImportFile,
  line: ImportLine,
): Promise<readonly ImportFault[]> {
  const faults: ImportFault[] = [];
  const genesis = await genesisOf(store);
  const wrong = (field: string, code: string, expected: string, details?: FaultDetails) =>
    faults.push(fault(file, line.line, field, code, expected, details));
  const opens = line.command === 'OpenLedger';
  if (!genesis && !opens) return [fault(file, line.line, '', 'no-ledger', 'problem.no-ledger')];
  const demonstration = opens ? line.body['demonstration'] === true : genesis?.demonstration;
  if (!demonstration && line.at !== undefined)
    wrong('/at', 'not-a-demonstration', 'import.no-time');
  if (!demonstration && line.as !== undefined)
    wrong('/as', 'not-a-demonstration', 'import.no-actor');
  if (line.as !== undefined && !request.actorOf(line.as))
    wrong('/as', 'unknown-actor', 'import.actor', { actor: line.as });
  const creates = line.command !== 'VoidFact' && COMMANDS[line.command].creates;
  if (creates && line.on !== undefined) wrong('/on', 'broken-line', 'import.no-on');
  if (!creates && line.on === undefined) wrong('/on', 'broken-line', 'import.on');
  for (const { field, name } of referencesIn(line))
    if (genesis && !(await referred(store, genesis.ledgerId, source, name)))
      wrong(field, 'unknown-line', 'import.reference', { name });
  return faults;
}

async function commandOf(
  store: EventStore,
  { source }: ImportFile,
  line: ImportLine,
  actor: Actor,
  recordedAt: string | undefined,
) {
  const genesis = await genesisOf(store);
  const resolve = async (name: string) =>
    (genesis && (await referred(store, genesis.ledgerId, source, name))) ?? {
      id: `@${name}`,
      stream: '',
    };
  const on = line.on === undefined ? undefined : await target(line, resolve);
  return {
    type: line.command,
    category: on?.category ?? categoryOfCommand(line.command),
    ...(on ? { id: on.id } : {}),
    body: await resolved(line.body, async (name) => (await resolve(name)).id),
    actor,
    client: source,
    key: line.id,
    ...(recordedAt === undefined ? {} : { recordedAt }),
  };
}

async function target(
  { on = '', command }: ImportLine,
  resolve: (name: string) => Promise<{ id: string; stream: string }>,
): Promise<{ category: Category; id: string }> {
  const name = referenceName(on);
  if (name === undefined) return { category: categoryOfCommand(command), id: on };
  const { id, stream } = await resolve(name);
  return { category: categoryOf(stream) ?? categoryOfCommand(command), id };
}

async function genesisOf(
  store: EventStore,
): Promise<{ readonly ledgerId: string; readonly demonstration: boolean } | undefined> {
  for await (const event of store.readStream('ledger', { max: 1 }))
    return {
      ledgerId: event.ledgerId,
      demonstration: event.data['demonstration'] === true,
    };
  return undefined;
}

function faultsOf(
  { file }: ImportFile,
  { line }: ImportLine,
  outcome: Exclude<CommandOutcome, { outcome: 'accepted' }>,
): readonly ImportFault[] {
  switch (outcome.outcome) {
    case 'invalid':
      return outcome.problems.map(({ field, rule, expected }) =>
        fault(file, line, field, rule, expected),
      );
    case 'rejected': {
      const { code, field = '', details, gates } = outcome.rejection;
      if (gates)
        return gates.map((gate) =>
          fault(file, line, field, `gate.${gate.code}`, `gate.${gate.code}`, gate.details),
        );
      return [fault(file, line, field, code, `rejection.${code}`, details)];
    }
    case 'key-reused':
      return [fault(file, line, '/id', 'key-reused', 'import.imported-before')];
    case 'not-found':
      return [fault(file, line, '/on', 'not-found', 'problem.not-found', { what: outcome.stream })];
    case 'no-ledger':
      return [fault(file, line, '', 'no-ledger', 'problem.no-ledger')];
    case 'too-large':
      return [
        fault(file, line, '', 'too-large', 'problem.event-too-large', {
          bytes: outcome.bytes,
          limit: outcome.limit,
        }),
      ];
    case 'conflict':
      return [
        fault(file, line, '', 'conflict', 'problem.revision-conflict', {
          expected: outcome.expected,
          actual: outcome.actual,
        }),
      ];
    default:
      return outcome satisfies never;
  }
}
