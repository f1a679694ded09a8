/** Completeness (fullständighet): which of the things that a complete agreement states the supplied papers state. */
import type { Source } from '../event.js';
import type { Day } from '../values/day.js';
import type { Agreement, Recorded } from './agreement.js';
import type { AgreementEventType } from './agreement-events.js';
import type { TermTopic } from './content-events.js';
import { counting, type Reading, readingOf } from './compliance.js';
import { factsOf } from './turning-days.js';

/**
 * What a complete agreement says something about (docs/completeness.md): why it is made, what each side puts in, how money is paid and
 * accounted for, how the work is followed, and what holds when something goes wrong (S103, S167). Not among them: `premises`,
 * `staff-and-volunteers` and `funds-set-aside`, which an agreement needs only where there are such.
 */
export const COMPLETE_TOPICS = [
  'societal-challenge',
  'programme-link',
  'shared-goals',
  'co-financing',
  'payment-rhythm',
  'payment-timing',
  'payout-account',
  'financial-account',
  'financial-account-due',
  'unspent-money',
  'audit',
  'cooperation',
  'documentation',
  'complaints',
  'signing',
  'insurance',
  'notice',
  'personal-data',
  'register-extracts',
  'index',
  'dispute',
] as const satisfies readonly TermTopic[];
export type CompleteTopic = (typeof COMPLETE_TOPICS)[number];

/** What a funding's instrument, or the agreement it belongs to, must say for its money to be handled (S101, S103). */
export const FUNDING_TOPICS: readonly CompleteTopic[] = [
  'payout-account',
  'payment-timing',
  'financial-account-due',
  'unspent-money',
  'audit',
];

export interface TopicOn {
  readonly topic: CompleteTopic;
  readonly reading: Reading;
  /** What states it, or what was read and does not. */
  readonly facts: Facts;
}

/** Each topic, in the order of the list; by all that is known unless a day is given. */
export function topicsOn(agreement: Agreement, day?: Day): readonly TopicOn[] {
  return COMPLETE_TOPICS.map((topic) => {
    const { reading, terms } = readingOf(agreement, topic, day);
    const otherwise = counting(STATED_OTHERWISE[topic]?.(agreement) ?? [], day);
    const facts = otherwise.length > 0 && reading !== 'stated' ? otherwise : terms;
    return {
      topic,
      reading: otherwise.length > 0 ? 'stated' : reading,
      facts,
    };
  });
}

type Facts = readonly Pick<Recorded<AgreementEventType>, 'id' | 'since' | 'event'>[];

/** What is recorded as more than a term: then the topic is stated, whatever a paper was read for. */
const STATED_OTHERWISE: Partial<Record<CompleteTopic, (agreement: Agreement) => Facts>> = {
  'programme-link': ({ programmes }) => programmes,
  'shared-goals': ({ goals }) => goals,
  'payout-account': ({ accounts }) => accounts,
  'financial-account': ({ reportingTerms }) =>
    reportingTerms.filter(({ data }) => data.obligations.some(({ kind }) => kind === 'financial')),
  'financial-account-due': ({ reportingTerms }) =>
    reportingTerms.filter(({ data }) =>
      data.obligations.some(({ kind, dueOn }) => kind === 'financial' && dueOn !== undefined),
    ),
};

/** A document that the agreement is known from, and between which of its lines; without lines, all of it. */
export interface ReadFrom {
  readonly document: string;
  readonly from?: number;
  readonly to?: number;
}

/** Each document once, in the order recorded. */
export function sourcesOf(agreement: Agreement, day: Day): readonly ReadFrom[] {
  const sources = counting(factsOf(agreement), day).flatMap(
    ({ event }) => event.metadata.source ?? [],
  );
  const byDocument = Map.groupBy(sources, ({ document }) => document);
  return [...byDocument].map(([document, of]) => {
    const lines = of.flatMap(linesOf);
    return lines.length === 0
      ? { document }
      : { document, from: Math.min(...lines), to: Math.max(...lines) };
  });
}

/** The line numbers that a source names: `8,47-48`. */
export function linesOf({ lines = '' }: Pick<Source, 'lines'>): readonly number[] {
  return (lines.match(/\d+/g) ?? []).map(Number);
}
