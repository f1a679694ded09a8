/** What an operation is called on a day: it may be renamed and stays the same operation (S5). */
import type { Day } from '../values/day.js';
import type { Operation } from './partnership.js';

export interface NameSince {
  readonly name: string;
  readonly since: Day;
  readonly event: string;
}

/** Its names with the days from which they count, in order of time: the first is the name it was described by. */
export function namesOfOperation({ id, since, data, renamed }: Operation): readonly NameSince[] {
  const later = renamed
    .map((one) => ({ name: one.data.name, since: one.since.day, event: one.id }))
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  return [{ name: data.name, since: since.day, event: id }, ...later];
}

/** The last name that counts by the day; before any does, the first that it ever had. */
export function nameOn(names: readonly NameSince[], day: Day): NameSince | undefined {
  return names.filter(({ since }) => since <= day).at(-1) ?? names[0];
}
