/** Attest mandates (attesträtt): who may attest for a unit, what, from when to when, and up to how much. */
import type { AttestKind } from '../agreement/payment-events.js';
import { accept, type Decision, reject } from '../decision.js';
import type { DomainEvent } from '../event.js';
import { sinceOf } from '../event.js';
import type { MandateEvidence } from '../evidence.js';
import { type Day, dayBefore } from '../values/day.js';
import type { Unit, UnitEventType } from './unit.js';

export interface MandateEventData {
  /** A person may attest payments for the unit. @class internal */
  AttestMandateGranted: {
    /** The opaque id of the person, as an actor: never a name. */
    readonly person: string;
    readonly attest: AttestKind;
    /** First day. */
    readonly from: Day;
    /** Last day; inclusive. */
    readonly to?: Day;
    /** The largest payment that it covers, öre; absent: no limit. */
    readonly limitMinor?: number;
    readonly currency: string;
  };
  /** It ends the day before this has effect. @class internal */
  AttestMandateRevoked: { readonly mandate: string };
}
export type MandateEventType = keyof MandateEventData;

export interface AttestMandate {
  readonly granted: DomainEvent<'AttestMandateGranted'>;
  readonly revoked?: DomainEvent<'AttestMandateRevoked'>;
}

type Decided = Decision<UnitEventType>;

export function decideGrantAttestMandate(
  _unit: Unit,
  command: MandateEventData['AttestMandateGranted'],
): Decided {
  if (command.to !== undefined && command.to < command.from)
    return reject('period-reversed', '/to', { start: command.from, end: command.to });
  return accept({ type: 'AttestMandateGranted', data: command });
}

export function decideRevokeAttestMandate(
  unit: Unit,
  command: MandateEventData['AttestMandateRevoked'],
): Decided {
  const mandate = unit.mandates.find(({ granted }) => granted.id === command.mandate);
  if (!mandate) return reject('unknown-mandate', '/mandate', { mandate: command.mandate });
  if (mandate.revoked) return reject('already-revoked', '/mandate', { mandate: command.mandate });
  return accept({ type: 'AttestMandateRevoked', data: command });
}

export function evolveMandates(
  mandates: readonly AttestMandate[],
  event: DomainEvent<MandateEventType>,
): readonly AttestMandate[] {
  switch (event.type) {
    case 'AttestMandateGranted':
      return [...mandates, { granted: event }];
    case 'AttestMandateRevoked':
      return mandates.map((mandate) =>
        mandate.granted.id === event.data.mandate ? { ...mandate, revoked: event } : mandate,
      );
    default:
      return event satisfies never;
  }
}

/** Every mandate that the unit has given the person, with the days on which it holds. */
export function mandateEvidence(unit: Unit, id: string, person: string): MandateEvidence {
  return {
    kind: 'mandate',
    unit: id,
    organisation: unit.organisation,
    person,
    mandates: unit.mandates
      .filter(({ granted }) => granted.data.person === person)
      .map(({ granted, revoked }) => {
        const { attest, from, limitMinor, currency } = granted.data;
        const to = lastDay(granted.data.to, revoked);
        return {
          mandate: granted.id,
          attest,
          from,
          ...(to === undefined ? {} : { to }),
          ...(limitMinor === undefined ? {} : { limitMinor }),
          currency,
        };
      }),
  };
}

function lastDay(to: Day | undefined, revoked: AttestMandate['revoked']): Day | undefined {
  if (!revoked) return to;
  const before = dayBefore(sinceOf(revoked).day);
  return to !== undefined && to < before ? to : before;
}
