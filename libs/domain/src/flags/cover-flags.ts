/** Activities on days that no agreement of their partnership covers (S55). */
import { type Cover, daysOutside } from '../partnership/cover.js';
import type { Period } from '../values/period.js';
import { flagAcross, type FlagAcrossStreams, type Seen } from './across-streams.js';

export interface ActivityBeside extends Seen {
  readonly title: string;
  /** The days it took place on or is reported for; absent where none are stated. */
  readonly days?: Period;
}

/** One that is dated inside an agreement is not doubted, be it in the same year as the days between two. */
export function coverFlags(
  partnership: string,
  activities: readonly ActivityBeside[],
  covers: readonly (Cover & { readonly events: readonly string[] })[],
): readonly FlagAcrossStreams[] {
  return activities.flatMap((activity) => {
    const { event, title, days } = activity;
    const outside = days ? daysOutside(days, covers) : [];
    if (outside.length === 0) return [];
    const seen = [activity, ...covers.flatMap(({ events }) => events.map((id) => ({ event: id })))];
    return [
      flagAcross('activity-outside-cover', `partnership-${partnership}`, event, seen, {
        title,
        days: outside.map(({ from, to }) => (from === to ? from : `${from} – ${to}`)),
      }),
    ];
  });
}
