/** What a decision rests on beside its own stream: the streams it names, and what it corrects. */
import {
  COMMANDS,
  type CommandSpec,
  type Reference,
  reject,
  type Rejection,
  streamOf,
  type Unit,
  voidedIds,
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
  readonly read: readonly { readonly stream: string; readonly revision: number }[];
}

/** Reads every stream that the command names: each must exist, and a unit must be the organisation's own. */
export async function gatherEvidence(
  states: StreamStates,
  { request, parsed }: IdentifiedCommand,
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
