/** How a partnership is run: operations, bodies, roles, meetings, what is to be done, what is not agreed on. */
import { accept, type Decision, reject } from '../decision.js';
import type { GovernanceEventData, GovernanceEventType } from './governance-events.js';
import type { Partnership } from './partnership.js';

type Decided = Decision<GovernanceEventType>;

export function decideDescribeOperation(
  _partnership: Partnership,
  command: GovernanceEventData['OperationDescribed'],
): Decided {
  return accept({ type: 'OperationDescribed', data: command });
}

export function decideRenameOperation(
  partnership: Partnership,
  command: GovernanceEventData['OperationRenamed'],
): Decided {
  return (
    refuseUnknownOperation(partnership, command.operation, '/operation') ??
    accept({ type: 'OperationRenamed', data: command })
  );
}

export function decideEstablishBody(
  partnership: Partnership,
  command: GovernanceEventData['BodyEstablished'],
): Decided {
  if (partnership.bodies.some(({ data }) => data.name === command.name))
    return reject('duplicate-body', '/name', { name: command.name });
  return accept({ type: 'BodyEstablished', data: command });
}

/** Several may hold the same role; who held it when is the history of its appointments (S151). */
export function decideAppointRole(
  partnership: Partnership,
  command: GovernanceEventData['RoleAppointed'],
): Decided {
  return (
    refuseUnknownBody(partnership, command.body) ?? accept({ type: 'RoleAppointed', data: command })
  );
}

export function decideEndRole(
  partnership: Partnership,
  command: GovernanceEventData['RoleEnded'],
): Decided {
  const { appointment: id } = command;
  const appointment = partnership.appointments.find((one) => one.id === id);
  if (!appointment) return reject('unknown-appointment', '/appointment', { appointment: id });
  if (appointment.ended) return reject('role-ended', '/appointment', { appointment: id });
  return accept({ type: 'RoleEnded', data: command });
}

export function decideRecordMeeting(
  partnership: Partnership,
  command: GovernanceEventData['MeetingHeld'],
): Decided {
  return (
    refuseUnknownBody(partnership, command.body) ??
    accept({ type: 'MeetingHeld', data: command, effectiveOn: command.meetingOn })
  );
}

export function decideRaiseActionItem(
  partnership: Partnership,
  command: GovernanceEventData['ActionItemRaised'],
): Decided {
  return (
    refuseUnknownBody(partnership, command.body) ??
    accept({ type: 'ActionItemRaised', data: command })
  );
}

export function decideCloseActionItem(
  partnership: Partnership,
  command: GovernanceEventData['ActionItemClosed'],
): Decided {
  const item = partnership.actionItems.find(({ id }) => id === command.item);
  if (!item) return reject('unknown-action-item', '/item', { item: command.item });
  if (item.closed) return reject('action-item-closed', '/item', { item: command.item });
  return accept({ type: 'ActionItemClosed', data: command });
}

export function decideNoteDisagreement(
  _partnership: Partnership,
  command: GovernanceEventData['DisagreementNoted'],
): Decided {
  return accept({ type: 'DisagreementNoted', data: command });
}

/** For commands that name an operation of the partnership. */
export function refuseUnknownOperation(partnership: Partnership, id: string, field: string) {
  if (partnership.operations.some((operation) => operation.id === id)) return undefined;
  return reject('unknown-operation', field, { operation: id });
}

function refuseUnknownBody(partnership: Partnership, id: string | undefined) {
  if (id === undefined || partnership.bodies.some((body) => body.id === id)) return undefined;
  return reject('unknown-body', '/body', { body: id });
}
