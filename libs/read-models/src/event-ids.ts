/** Finds the events behind what a view says: their ids stand under `because` or `events`. */
import type { JsonObject } from '@liggaren/view-store-port';

export const EXPLAINED_BY: readonly string[] = ['because', 'events'];

export function eventIdsIn(body: JsonObject): ReadonlySet<string> {
  const ids = new Set<string>();
  const take = (value: unknown) => {
    if (typeof value === 'string') ids.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(take);
  };
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value))
      if (EXPLAINED_BY.includes(key)) take(member);
      else walk(member);
  };
  walk(body);
  return ids;
}
