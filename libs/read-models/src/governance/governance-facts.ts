/** What governance says of each fact of a partnership, on a day: operations, bodies, roles, meetings, items. */
import {
  type ActionItem,
  type Appointment,
  type Day,
  dayAfter,
  holds,
  lastDayOfRole,
  nameOn,
  namesOfOperation,
  type Noted,
  type Operation,
} from '@liggaren/domain';

/** A fact, the days on which what is said of it may change, and what is said from each of them on. */
export interface SaidOf {
  readonly fact: Pick<Noted<never>, 'id' | 'since'> & {
    readonly event: { readonly revision: number };
  };
  readonly turning: readonly Day[];
  said(day: Day): object & { readonly because: readonly string[] };
}

/** A fact that stays as it was recorded; its id stands under its kind. */
export function asRecorded(
  kind: 'body' | 'meeting' | 'disagreement',
  fact: Noted<'BodyEstablished' | 'MeetingHeld' | 'DisagreementNoted'>,
): SaidOf {
  const { id, data, since } = fact;
  // The meeting's own `body` is the one that met.
  return { fact, turning: [], said: () => ({ ...data, [kind]: id, since, because: [id] }) };
}

/** S5: its name as of the day, and every name that it had by then. */
export function ofOperation(operation: Operation): SaidOf {
  const { id, since, data, renamed } = operation;
  const names = namesOfOperation(operation);
  return {
    fact: operation,
    turning: names.map((one) => one.since),
    said: (day) => ({
      operation: id,
      ...data,
      name: nameOn(names, day)?.name ?? data.name,
      names: names.filter((one) => one.since <= day).map(({ event: _, ...one }) => one),
      since,
      because: [id, ...renamed.filter((one) => holds(one.since, day)).map((one) => one.id)],
    }),
  };
}

/** Who it is stands in the persons' directory, not in a view that anybody may read. */
export function ofAppointment(appointment: Appointment): SaidOf {
  const { id, since, ended, data } = appointment;
  const { person: _, until, ...said } = data;
  return {
    fact: appointment,
    turning: [
      ...(ended ? [ended.since.day, dayAfter(ended.since.day)] : []),
      ...(until ? [dayAfter(until)] : []),
    ],
    said: (day) => {
      const last = lastDayOfRole(appointment, day);
      const over = ended && holds(ended.since, day) ? ended : undefined;
      return {
        appointment: id,
        ...said,
        since,
        until: last,
        held: last === undefined || day <= last,
        why: over?.data.why,
        because: [id, ...(over ? [over.id] : [])],
      };
    },
  };
}

/** S152: open until it is closed, and how. */
export function ofActionItem(item: ActionItem): SaidOf {
  const { id, since, data, closed } = item;
  return {
    fact: item,
    turning: closed ? [closed.since.day] : [],
    said: (day) => {
      const done = closed && holds(closed.since, day) ? closed : undefined;
      return {
        item: id,
        ...data,
        since,
        state: done?.data.outcome ?? 'open',
        closed: done && { on: done.since, text: done.data.text, report: done.data.report },
        because: [id, ...(done ? [done.id] : [])],
      };
    },
  };
}
