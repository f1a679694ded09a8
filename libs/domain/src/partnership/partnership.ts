/** Partnerships (partnerskap): the cooperation itself, which outlives its agreements. */
import { accept, type Decision } from '../decision.js';
import type { DomainEvent } from '../event.js';

export interface PartnershipEventData {
  /** A cooperation that its agreements belong to, and that outlives them. @class open */
  PartnershipStarted: { readonly name: string };
}
export type PartnershipEventType = keyof PartnershipEventData;

export interface Partnership {
  readonly name: string;
}

export function decideStartPartnership(
  command: PartnershipEventData['PartnershipStarted'],
): Decision<PartnershipEventType> {
  return accept({ type: 'PartnershipStarted', data: command });
}

export function evolvePartnership(
  _state: Partnership | undefined,
  event: DomainEvent<PartnershipEventType>,
): Partnership {
  return event.data;
}
