/** Flags: computed doubts about what is recorded. A rule with an id finds each; nothing is repaired. */
import type { DomainEvent, Source } from '../event.js';

/** Of statistics: what is printed beside what is computed, and numbers beside each other. */
export const STATISTICS_FLAG_RULES = [
  'headline-period-differs',
  'units-mixed',
  'indicator-not-reported',
  'number-not-reported',
  'printed-sum-differs',
  'printed-share-differs',
  'printed-occupancy-differs',
  'printed-places-differ',
  'shares-not-hundred',
  'breakdown-unknown',
  'breakdown-incomplete',
  'nights-without-places',
  'occupancy-over-hundred',
  'statistics-contradict',
  'statistics-periods-overlap',
] as const;
export type StatisticsFlagRule = (typeof STATISTICS_FLAG_RULES)[number];

/** Of what agreements are for, how they are judged, and what they leave unsaid. */
export const JUDGEMENT_FLAG_RULES = [
  'programme-not-linked',
  'challenge-not-formulated',
  'criterion-in-doubt',
  'criterion-not-met',
  'commitment-deviated',
  'target-group-worded-two-ways',
  'term-not-stated',
] as const;
export type JudgementFlagRule = (typeof JUDGEMENT_FLAG_RULES)[number];

/** Rules about organisations' names, documents, guidelines, reports and partnerships. */
export const COOPERATION_RULES = [
  'party-alias-close-to-name',
  'document-missing',
  'document-field-not-stated',
  'guideline-criteria-not-stated',
  'negative-result-in-good-report',
  'role-held-acting',
  'text-broken-over-lines',
] as const;

/** The closed catalogue of rules that look at one stream; docs/flags.md says for each what it looks at. */
export const FLAG_RULES = [
  'organisation-number-invalid',
  'organisation-number-broken-by-line',
  'organisation-numbers-differ',
  'party-named-two-ways',
  'party-not-named',
  'start-assumed',
  'start-not-stated',
  'end-not-stated',
  'end-on-first-of-month',
  'signature-not-evidenced',
  'clause-stated-twice',
  'funding-total-differs',
  'funding-period-not-stated',
  'funding-term-not-stated',
  'funding-periods-overlap',
  'unsocial-hours-not-needed',
  'contribution-not-valued',
  'paid-without-instruction',
  'paid-more-than-due',
  'returned-without-payment',
  'repaid-more-than-claimed',
  ...STATISTICS_FLAG_RULES,
  ...JUDGEMENT_FLAG_RULES,
  ...COOPERATION_RULES,
] as const;
export type FlagRule = (typeof FLAG_RULES)[number];

export interface Flag {
  readonly rule: FlagRule;
  /** Tells apart the flags of one rule on one subject. */
  readonly key: string;
  readonly details: Readonly<Record<string, string | number | readonly string[]>>;
  /** The recorded events that the rule looked at. */
  readonly events: readonly string[];
  /** Where those events were read, where they name a source. */
  readonly sources: readonly Source[];
}

export function flag(
  rule: FlagRule,
  key: string,
  events: readonly DomainEvent[],
  details: Flag['details'] = {},
): Flag {
  return {
    rule,
    key,
    details,
    events: events.map((event) => event.id),
    sources: events.flatMap(({ metadata }) => (metadata.source ? [metadata.source] : [])),
  };
}
