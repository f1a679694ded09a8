/** Filters that say which agreements a question is about, the same for every view of agreements. */
import type { AgreementsAsked } from '@liggaren/read-models';
import { oneOf, type Query, filtersOf, spanOf } from './questions.js';

/** Each with what it means. */
export const AGREEMENTS_ASKED = {
  agreement: 'One agreement.',
  partnership: 'The agreements of one partnership.',
  party: 'An organisation or unit that is a party on the day.',
  inForceDuring: 'In force on a day of the span, `2022-01-01..2022-12-31`, as known then.',
  newest: '`true`: of the agreements of one partnership, the one that begins last.',
} as const;

/** Throws `Problem`. */
export function agreementsAskedIn(query: Query): AgreementsAsked {
  const { inForceDuring, newest, ...ids } = filtersOf(
    query,
    Object.keys(AGREEMENTS_ASKED) as (keyof typeof AGREEMENTS_ASKED)[],
  );
  return {
    ...ids,
    ...(inForceDuring === undefined
      ? {}
      : { inForceDuring: spanOf('inForceDuring', inForceDuring) }),
    ...(newest === undefined
      ? {}
      : { newest: oneOf('newest', newest, ['true', 'false']) === 'true' }),
  };
}
