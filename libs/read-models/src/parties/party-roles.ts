/** What an organisation does in a partnership beside its agreements: operations that it runs, roles held for it. */
import {
  type Acting,
  type Day,
  dayBefore,
  holds,
  type Partnership,
  type Since,
} from '@liggaren/domain';

export interface PartyRole {
  readonly appointment: string;
  readonly role: string;
  readonly body?: string;
  readonly bodyName?: string;
  readonly units?: readonly string[];
  /** Held for the time being. */
  readonly acting: boolean;
  /** Opaque id of the persons' directory. */
  readonly person?: string;
  readonly from: Since;
  /** Last day, where one is known. */
  readonly to?: Day;
  readonly because: readonly string[];
}

export interface PartyOperation {
  readonly operation: string;
  readonly name: string;
  readonly text?: string;
  readonly since: Since;
  readonly because: readonly string[];
}

export function rolesOf(
  { appointments, bodies }: Partnership,
  organisation: string,
  day: Day,
): readonly PartyRole[] {
  return appointments
    .filter(({ data, since }) => isOf(data.for, organisation) && holds(since, day))
    .map(({ id, data, since, ended }) => {
      const { role, body, acting, person, until } = data;
      const over = ended && holds(ended.since, day) ? ended : undefined;
      const to = over ? dayBefore(over.since.day) : until;
      const bodyName = bodies.find((one) => one.id === body)?.data.name;
      return {
        appointment: id,
        role,
        ...(body === undefined ? {} : { body }),
        ...(bodyName === undefined ? {} : { bodyName }),
        ...(data.for?.units ? { units: data.for.units } : {}),
        acting,
        ...(person === undefined ? {} : { person }),
        from: since,
        ...(to === undefined ? {} : { to }),
        because: [id, ...(over ? [over.id] : [])],
      };
    });
}

/** By the name that each has on the day. */
export function operationsOf(
  { operations }: Partnership,
  organisation: string,
  day: Day,
): readonly PartyOperation[] {
  return operations
    .filter(({ data, since }) => isOf(data.by, organisation) && holds(since, day))
    .map(({ id, data, since, renamed }) => {
      const renamings = renamed.filter((one) => holds(one.since, day));
      return {
        operation: id,
        name: renamings.at(-1)?.data.name ?? data.name,
        ...(data.text === undefined ? {} : { text: data.text }),
        since,
        because: [id, ...renamings.map((one) => one.id)],
      };
    });
}

function isOf(acting: Acting | undefined, organisation: string): boolean {
  return acting?.organisation === organisation;
}
