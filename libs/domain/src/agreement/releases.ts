/** What is released of an agreement's money: the releases that stand on a day, and their sums by line. */
import type { Day } from '../values/day.js';
import { countsOn } from '../event.js';
import type { Agreement, Recorded, TrancheEventType } from './agreement.js';

type Release = Recorded<'TrancheReleased'>;

/** A tranche is released once, and perhaps cancelled after that. */
interface Released {
  readonly release: Release;
  readonly cancelled: Recorded<'TrancheCancelled'> | undefined;
}

/** An agreement never changes: every gate of every tranche asks for its releases, on many days. */
const found = new WeakMap<Agreement, readonly Released[]>();

function releasesOf(agreement: Agreement): readonly Released[] {
  const before = found.get(agreement);
  if (before) return before;
  const releases = Object.values(agreement.tranches).flatMap((facts) => {
    const release = facts.find(isA('TrancheReleased'));
    return release ? [{ release, cancelled: facts.find(isA('TrancheCancelled')) }] : [];
  });
  found.set(agreement, releases);
  return releases;
}

/** Every release that is not cancelled, by the day (by all that is known unless given). */
export function standingReleases(agreement: Agreement, day?: Day): readonly Release[] {
  return releasesOf(agreement)
    .filter(({ release, cancelled }) => countsOn(release, day) && !countsOn(cancelled, day))
    .map(({ release }) => release);
}

/**
 * The releases that use money up for one made on the day: also those that count only later. A cancellation
 * that counts only later has freed nothing yet.
 */
export function releasesBeside(
  agreement: Agreement,
  tranche: string,
  day: Day,
): readonly Release[] {
  return releasesOf(agreement)
    .filter(
      ({ release, cancelled }) => release.data.tranche !== tranche && !countsOn(cancelled, day),
    )
    .map(({ release }) => release);
}

/** öre by line: what the releases of a funding sum to. */
export function releasedByLine(
  releases: readonly Release[],
  funding: string,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { data } of releases)
    if (data.tranche.startsWith(`${funding}/`))
      for (const { code, amountMinor } of data.lines)
        sums.set(code, (sums.get(code) ?? 0) + amountMinor);
  return sums;
}

function isA<T extends TrancheEventType>(type: T) {
  return (fact: Recorded<TrancheEventType>): fact is Recorded<T> & Recorded<TrancheEventType> =>
    fact.event.type === type;
}
