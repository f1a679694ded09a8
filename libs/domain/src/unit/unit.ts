/** Units (nämnd, förvaltning, enhet): parts of an organisation that act for it, never legal persons. */
import { accept, type Decision, reject } from '../decision.js';
import type { DomainEvent } from '../event.js';
import { type AttestMandate, evolveMandates, type MandateEventData } from './attest-mandates.js';

export interface UnitEventData extends MandateEventData {
  /** A part of an organisation that acts for it. @class open */
  UnitEstablished: {
    readonly name: string;
    /** The id of the organisation it is a part of. */
    readonly organisation: string;
    readonly kind: 'board' | 'administration' | 'team';
  };
  /** Another name under which documents know it. @class open */
  UnitAliasAdded: { readonly alias: string };
}
export type UnitEventType = keyof UnitEventData;

export interface Unit {
  readonly name: string;
  readonly organisation: string;
  readonly kind: 'board' | 'administration' | 'team';
  readonly aliases: readonly string[];
  readonly mandates: readonly AttestMandate[];
}

export function decideEstablishUnit(
  command: UnitEventData['UnitEstablished'],
): Decision<UnitEventType> {
  return accept({ type: 'UnitEstablished', data: command });
}

export function decideAddUnitAlias(
  unit: Unit,
  command: UnitEventData['UnitAliasAdded'],
): Decision<UnitEventType> {
  if ([unit.name, ...unit.aliases].includes(command.alias))
    return reject('duplicate-alias', '/alias', { alias: command.alias });
  return accept({ type: 'UnitAliasAdded', data: command });
}

export function evolveUnit(state: Unit | undefined, event: DomainEvent<UnitEventType>): Unit {
  const unit = state ?? { name: '', organisation: '', kind: 'board', aliases: [], mandates: [] };
  switch (event.type) {
    case 'UnitEstablished':
      return { ...unit, ...event.data };
    case 'UnitAliasAdded':
      return { ...unit, aliases: [...unit.aliases, event.data.alias] };
    case 'AttestMandateGranted':
    case 'AttestMandateRevoked':
      return { ...unit, mandates: evolveMandates(unit.mandates, event) };
    default:
      return event satisfies never;
  }
}
