/** Doubts that only the agreements of one partnership, side by side, give rise to. */
import type { Cover } from '../partnership/cover.js';
import type { Day } from '../values/day.js';
import { flagAcross, type FlagAcrossStreams } from './across-streams.js';

/** An agreement of the partnership, as far as it is compared with others. */
export interface AgreementBeside {
  readonly agreement: string;
  readonly title: string;
  /** The day from which it counts. */
  readonly since: Day;
  /** Its civil-society parties, by the ids of the events by which they joined. */
  readonly associations: readonly string[];
  /** The days on which it is in force, with the events that say so. */
  readonly inForce: readonly (Cover & { readonly events: readonly string[] })[];
}

export function partnershipFlags(
  partnership: string,
  agreements: readonly AgreementBeside[],
): readonly FlagAcrossStreams[] {
  const stream = `partnership-${partnership}`;
  const inOrder = [...agreements].sort((a, b) => (a.since < b.since ? -1 : 1));
  return [...countFlags(stream, inOrder), ...overlapFlags(stream, inOrder)];
}

/**
 * S158: one agreement names another number of associations than the one before it in the same partnership.
 * Somebody joined or left, and no document says who.
 */
function countFlags(
  stream: string,
  inOrder: readonly AgreementBeside[],
): readonly FlagAcrossStreams[] {
  return inOrder.flatMap((later, index) => {
    const earlier = inOrder[index - 1];
    if (!earlier || earlier.associations.length === later.associations.length) return [];
    return [
      flagAcross(
        'party-count-differs',
        stream,
        `${earlier.agreement}/${later.agreement}`,
        [...earlier.associations, ...later.associations].map((event) => ({ event })),
        {
          before: earlier.associations.length,
          after: later.associations.length,
          earlier: earlier.title,
          later: later.title,
        },
      ),
    ];
  });
}

/** Two agreements of one partnership are in force on the same days: which of them holds is not said. */
function overlapFlags(
  stream: string,
  inOrder: readonly AgreementBeside[],
): readonly FlagAcrossStreams[] {
  return inOrder.flatMap((later, index) =>
    inOrder.slice(0, index).flatMap((earlier) => {
      const [shared] = earlier.inForce.flatMap((one) =>
        later.inForce.flatMap((other) => sharedDays(one, other)),
      );
      if (!shared) return [];
      const { from, to, events } = shared;
      return [
        flagAcross(
          'agreements-overlap',
          stream,
          `${earlier.agreement}/${later.agreement}`,
          events.map((event) => ({ event })),
          { earlier: earlier.title, later: later.title, from, ...(to === undefined ? {} : { to }) },
        ),
      ];
    }),
  );
}

type Covered = AgreementBeside['inForce'][number];

function sharedDays(a: Covered, b: Covered): readonly Covered[] {
  const from = a.from > b.from ? a.from : b.from;
  const [to] = [a.to, b.to].filter((day) => day !== undefined).sort();
  if (to !== undefined && from > to) return [];
  return [{ from, ...(to === undefined ? {} : { to }), events: [...a.events, ...b.events] }];
}
