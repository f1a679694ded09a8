/** Partnerships (partnerskap): the cooperation itself, which outlives its agreements. Governance and activity decide. */
import { accept, type Decision } from '../decision.js';
import type { DomainEvent, Since } from '../event.js';
import { sinceOf } from '../event.js';
import type { ActivityEventData } from './activity-events.js';
import type { GovernanceEventData } from './governance-events.js';

export interface PartnershipEventData extends GovernanceEventData, ActivityEventData {
  /** A cooperation that its agreements belong to, and that outlives them. @class open */
  PartnershipStarted: { readonly name: string };
}
export type PartnershipEventType = keyof PartnershipEventData;

/** A fact of the partnership: its id is that of the event that recorded it. */
export interface Noted<T extends PartnershipEventType> {
  readonly id: string;
  readonly since: Since;
  readonly event: DomainEvent<T>;
  readonly data: PartnershipEventData[T];
}

export interface Operation extends Noted<'OperationDescribed'> {
  readonly renamed: readonly Noted<'OperationRenamed'>[];
}

export interface Appointment extends Noted<'RoleAppointed'> {
  readonly ended?: Noted<'RoleEnded'>;
}

export interface ActionItem extends Noted<'ActionItemRaised'> {
  readonly closed?: Noted<'ActionItemClosed'>;
}

export interface Partnership {
  readonly name: string;
  readonly started: DomainEvent<'PartnershipStarted'>;
  readonly operations: readonly Operation[];
  readonly bodies: readonly Noted<'BodyEstablished'>[];
  readonly appointments: readonly Appointment[];
  readonly meetings: readonly Noted<'MeetingHeld'>[];
  readonly actionItems: readonly ActionItem[];
  readonly disagreements: readonly Noted<'DisagreementNoted'>[];
  readonly activities: readonly Noted<'ActivityRecorded'>[];
  readonly statistics: readonly Noted<'StatisticsReported'>[];
  readonly capacities: readonly Noted<'CapacityDeclared'>[];
  readonly indicators: readonly Noted<'AreaIndicatorNoted'>[];
}

export function decideStartPartnership(
  command: PartnershipEventData['PartnershipStarted'],
): Decision<PartnershipEventType> {
  return accept({ type: 'PartnershipStarted', data: command });
}

export function evolvePartnership(
  state: Partnership | undefined,
  event: DomainEvent<PartnershipEventType>,
): Partnership {
  if (event.type === 'PartnershipStarted') return started(event);
  if (!state) throw new Error(`${event.stream} begins with a ${event.type}`);
  switch (event.type) {
    case 'OperationDescribed':
      return { ...state, operations: [...state.operations, { ...noted(event), renamed: [] }] };
    case 'OperationRenamed':
      return {
        ...state,
        operations: state.operations.map((operation) =>
          operation.id === event.data.operation
            ? { ...operation, renamed: [...operation.renamed, noted(event)] }
            : operation,
        ),
      };
    case 'BodyEstablished':
      return { ...state, bodies: [...state.bodies, noted(event)] };
    case 'RoleAppointed':
      return { ...state, appointments: [...state.appointments, noted(event)] };
    case 'RoleEnded':
      return {
        ...state,
        appointments: state.appointments.map((appointment) =>
          appointment.id === event.data.appointment
            ? { ...appointment, ended: noted(event) }
            : appointment,
        ),
      };
    case 'MeetingHeld':
      return { ...state, meetings: [...state.meetings, noted(event)] };
    case 'ActionItemRaised':
      return { ...state, actionItems: [...state.actionItems, noted(event)] };
    case 'ActionItemClosed':
      return {
        ...state,
        actionItems: state.actionItems.map((item) =>
          item.id === event.data.item ? { ...item, closed: noted(event) } : item,
        ),
      };
    case 'DisagreementNoted':
      return { ...state, disagreements: [...state.disagreements, noted(event)] };
    case 'ActivityRecorded':
      return { ...state, activities: [...state.activities, noted(event)] };
    case 'StatisticsReported':
      return { ...state, statistics: [...state.statistics, noted(event)] };
    case 'CapacityDeclared':
      return { ...state, capacities: [...state.capacities, noted(event)] };
    case 'AreaIndicatorNoted':
      return { ...state, indicators: [...state.indicators, noted(event)] };
    default:
      return event satisfies never;
  }
}

function started(event: DomainEvent<'PartnershipStarted'>): Partnership {
  return {
    name: event.data.name,
    started: event,
    operations: [],
    bodies: [],
    appointments: [],
    meetings: [],
    actionItems: [],
    disagreements: [],
    activities: [],
    statistics: [],
    capacities: [],
    indicators: [],
  };
}

function noted<T extends PartnershipEventType>(event: DomainEvent<T>): Noted<T> {
  return { id: event.id, since: sinceOf(event), event, data: event.data } as Noted<T>;
}
