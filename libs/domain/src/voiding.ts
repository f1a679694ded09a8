/** Voided facts: folding drops them first, and what rests on a fact keeps it from being voided. */
import { type Decision, reject, type Rejection } from './decision.js';
import type { DomainEvent, EventType, FactVoided } from './event.js';

/** Money that was sent or settled is not voided: it is rejected, returned or repaid (domain.md, streams). */
const SENT_OR_SETTLED: readonly EventType[] = [
  'TrancheInstructed',
  'TranchePaid',
  'TrancheReturned',
  'RepaymentReceived',
];

/** The history without its voided facts and without the voids themselves. */
export function withoutVoided(history: readonly DomainEvent[]): readonly DomainEvent[] {
  const voided = voidedIds(history);
  if (voided.size === 0) return history;
  return history.filter((event) => event.type !== 'FactVoided' && !voided.has(event.id));
}

export function voidedIds(history: readonly DomainEvent[]): ReadonlySet<string> {
  return new Set(
    history.flatMap((event) => (event.type === 'FactVoided' ? [event.data.voided] : [])),
  );
}

/**
 * Voids one fact of a stream. Refused for the stream's first event, for a void, for what is voided
 * already, and while a later event rests on the fact: one that could not have been decided without
 * it. `redecide` decides a recorded event again on the state before it.
 */
export function decideVoidFact<State>(
  history: readonly DomainEvent[],
  command: FactVoided,
  evolve: (state: State | undefined, event: DomainEvent) => State,
  redecide: (state: State, event: DomainEvent) => Rejection | undefined,
): Decision<'FactVoided'> {
  const details = { event: command.voided };
  const target = history.find((event) => event.id === command.voided);
  if (!target) return reject('unknown-event', '/voided', details);
  const never = target.type === 'FactVoided' || SENT_OR_SETTLED.includes(target.type);
  if (target.revision === 0 || never)
    return reject('void-not-allowed', '/voided', { ...details, type: target.type });
  if (voidedIds(history).has(target.id)) return reject('already-voided', '/voided', details);

  let state: State | undefined;
  for (const event of withoutVoided(history)) {
    if (event.id === target.id) continue;
    const refused =
      event.revision > target.revision && state !== undefined ? redecide(state, event) : undefined;
    if (refused)
      return reject('others-rest-on-it', '/voided', {
        ...details,
        rests: event.id,
        type: event.type,
      });
    state = evolve(state, event);
  }
  return {
    facts: [
      {
        type: 'FactVoided',
        data: command,
        ...(target.effectiveOn ? { effectiveOn: target.effectiveOn } : {}),
      },
    ],
  };
}
