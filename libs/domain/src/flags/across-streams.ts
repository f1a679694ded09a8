/** Flags that no single stream gives rise to: what several streams say, side by side. */
import type { Source } from '../event.js';
import type { Flag } from './flag.js';

/** The rest of the closed catalogue: rules that look at several streams (docs/flags.md). */
export const FLAG_RULES_ACROSS_STREAMS = [
  'party-count-differs',
  'agreements-overlap',
  'activity-outside-cover',
  'minutes-missing',
  'representatives-not-recorded',
  'report-undated',
  'report-filed-before-expiry',
  'report-without-economy',
  'report-without-agreement-number',
  'report-without-organisation-number',
  'statistics-not-reported',
  'parties-look-alike',
  'cost-not-computable',
  'check-outside-guideline',
  'assertion-without-figures',
] as const;
export type FlagRuleAcrossStreams = (typeof FLAG_RULES_ACROSS_STREAMS)[number];

export interface FlagAcrossStreams extends Omit<Flag, 'rule'> {
  readonly rule: FlagRuleAcrossStreams;
  /** The stream that it is about. */
  readonly stream: string;
}

/** A recorded fact, as a rule that looks at several streams is shown it. */
export interface Seen {
  readonly event: string;
  readonly source?: Source;
}

export function flagAcross(
  rule: FlagRuleAcrossStreams,
  stream: string,
  key: string,
  seen: readonly Seen[],
  details: Flag['details'] = {},
): FlagAcrossStreams {
  return {
    rule,
    stream,
    key,
    details,
    events: [...new Set(seen.map(({ event }) => event))],
    sources: seen.flatMap(({ source }) => (source ? [source] : [])),
  };
}
