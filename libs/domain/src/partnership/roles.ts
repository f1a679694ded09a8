/** Who held which role from when to when: the history of appointments (S151, S153). */
import type { Day } from '../values/day.js';
import type { Appointment } from './partnership.js';

/** The last day on which a role is held, as far as it is known by the day; undefined while none is. */
export function lastDayOfRole({ data, ended }: Appointment, day: Day): Day | undefined {
  // `RoleEnded` is of the last day on which it is held.
  const end = ended && ended.since.day <= day ? ended.since.day : undefined;
  const known = [end, data.until].filter((one) => one !== undefined);
  return known.sort()[0];
}

export function isHeldOn(appointment: Appointment, day: Day): boolean {
  const last = lastDayOfRole(appointment, day);
  return appointment.since.day <= day && (last === undefined || day <= last);
}
