/** What a decision rests on beside its own stream: the streams it names, and what it corrects. */
import {
  type Category,
  type Circumstances,
  COMMANDS,
  type CommandSpec,
  type Evidence as Shown,
  readEvidence,
  type Reference,
  reject,
  type Rejection,
  type StateOf,
  streamOf,
  type Unit,
  voidedIds,
  whereEvidenceIs,
} from '@liggaren/domain';
import type { IdentifiedCommand } from './identified-command.js';
import type { StreamStates } from './stream-states.js';

/** A correction stands in for a fact of the same stream that has been voided. */
export async function refuseCorrection(
  states: StreamStates,
  { parsed, stream }: IdentifiedCommand,
): Promise<{ readonly rejection: Rejection } | undefined> {
  if (parsed.corrects === undefined) return undefined;
  const voided: ReadonlySet<string> = voidedIds(await states.history(stream));
  if (voided.has(parsed.corrects)) return undefined;
  return reject('corrects-nothing-voided', '/corrects', { event: parsed.corrects });
}

export interface Evidence {
  /** Every other stream that was read, as it was then. */
  readonly read: readonly { readonly stream: string; readonly revision: number }[];
  /** What the decision is shown of them. */
  readonly shown: readonly Shown[];
}

/**
 * Reads every stream that the command names: each must exist, and a unit must be the organisation's own.
 * Then what the decision wants to be shown of other streams: what is not there is not shown.
 */
export async function gatherEvidence(
  states: StreamStates,
  { request, parsed }: IdentifiedCommand,
  state: StateOf[Category] | undefined,
  by: Circumstances['by'],
): Promise<Evidence | { readonly rejection: Rejection }> {
  const spec: CommandSpec | undefined =
    request.type === 'VoidFact' ? undefined : COMMANDS[request.type];
  const references: readonly Reference[] = [
    ...(spec?.references(parsed.data as never) ?? []),
    ...(parsed.source
      ? [{ category: 'document', id: parsed.source.document, field: '/source/document' } as const]
      : []),
  ];
  const read = new Map<string, number>();
  const streams = await Promise.all(
    references.map(async (reference) => {
      const stream = streamOf(reference.category, reference.id);
      return { reference, stream, named: await states.load(reference.category, stream) };
    }),
  );
  for (const { reference, stream, named } of streams) {
    const { category, id, field, partOf } = reference;
    if (!named.state) return reject('unknown-reference', field, { kind: category, id });
    if (partOf !== undefined && (named.state as Unit).organisation !== partOf)
      return reject('wrong-organisation', field, { unit: id, organisation: partOf });
    read.set(stream, named.revision);
  }
  const shown: Shown[] = [];
  for (const wanted of spec?.evidence(state as never, parsed.data as never, by) ?? []) {
    const { category, id } = whereEvidenceIs(wanted);
    const stream = streamOf(category, id);
    const other = await states.load(category, stream);
    const value = other.state && readEvidence(wanted, other.state);
    if (!value) continue;
    shown.push({ stream, revision: other.revision, value });
    read.set(stream, other.revision);
  }
  return { read: [...read].map(([stream, revision]) => ({ stream, revision })), shown };
}
