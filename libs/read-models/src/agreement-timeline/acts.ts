/** The acts of an agreement's timeline: who recorded what, when, with effect from when, why, and on what source. */
import { type DomainEvent, sinceOf } from '@liggaren/domain';
import type { Statement } from '@liggaren/view-store-port';
import { always, asJson } from '../folding.js';

type Voids = ReadonlyMap<string, DomainEvent<'FactVoided'>>;

/** One entry for every event of the stream, voided ones and the voids themselves included. */
export function actsOf(history: readonly DomainEvent[]): readonly Statement[] {
  const voids = new Map(
    history.flatMap((event) => (event.type === 'FactVoided' ? [[event.data.voided, event]] : [])),
  );
  return history.map((event) => actOf(event, voids));
}

export function actOf(event: DomainEvent, voids: Voids = new Map()): Statement {
  const { actor, reason, source, corrects } = event.metadata;
  const { evidence: _, ...data } = event.data as { readonly evidence?: unknown };
  const voided = voids.get(event.id);
  return always({
    cell: event.id,
    columns: { entry: 'act', number: event.revision },
    body: asJson({
      entry: 'act',
      event: event.id,
      revision: event.revision,
      type: event.type,
      data,
      actor: { id: actor.id, kind: actor.kind },
      recordedAt: event.recordedAt,
      effectiveOn: event.effectiveOn,
      since: sinceOf(event),
      reason,
      source,
      corrects,
      voided: voided && { event: voided.id, why: voided.data.why },
    }),
  });
}
