/** Doubts that only the agreements of one partnership, side by side, give rise to. */
import type { Day } from '../values/day.js';
import type { Flag } from './flag.js';

export const PARTNERSHIP_FLAG_RULES = ['party-count-differs'] as const;
export type PartnershipFlagRule = (typeof PARTNERSHIP_FLAG_RULES)[number];

export type PartnershipFlag = Omit<Flag, 'rule'> & { readonly rule: PartnershipFlagRule };

/** An agreement of the partnership, as far as it is compared with others. */
export interface AgreementBeside {
  readonly agreement: string;
  readonly title: string;
  /** The day from which it counts. */
  readonly since: Day;
  /** Its civil-society parties, by the ids of the events by which they joined. */
  readonly associations: readonly string[];
}

/**
 * S158: one agreement names another number of associations than the one before it in the same partnership.
 * Somebody joined or left, and no document says who.
 */
export function partnershipFlags(
  agreements: readonly AgreementBeside[],
): readonly PartnershipFlag[] {
  const inOrder = [...agreements].sort((a, b) => (a.since < b.since ? -1 : 1));
  return inOrder.flatMap((later, index) => {
    const earlier = inOrder[index - 1];
    if (!earlier || earlier.associations.length === later.associations.length) return [];
    return [
      {
        rule: 'party-count-differs',
        key: `${earlier.agreement}/${later.agreement}`,
        details: {
          before: earlier.associations.length,
          after: later.associations.length,
          earlier: earlier.title,
          later: later.title,
        },
        events: [...earlier.associations, ...later.associations],
        sources: [],
      },
    ];
  });
}
