/** What the events of an agreement's content carry: terms, commitments, operating rules, reports due. */
import type { DateFact } from '../values/date-fact.js';
import type { Day } from '../values/day.js';
import type { Acting } from './acting.js';

/** What an agreement or annex may say, or not say, something about. */
export const TERM_TOPICS = [
  'societal-challenge',
  'programme-link',
  'shared-goals',
  'premises',
  'staff-and-volunteers',
  'co-financing',
  'payment-rhythm',
  'payment-timing',
  'payout-account',
  'funds-set-aside',
  'financial-account',
  'financial-account-due',
  'unspent-money',
  'audit',
  'signing',
  'cooperation',
  'documentation',
  'complaints',
  'insurance',
  'notice',
  'personal-data',
  'register-extracts',
  'index',
  'dispute',
] as const;
export type TermTopic = (typeof TERM_TOPICS)[number];

export const COMMITMENT_KINDS = ['money', 'work', 'premises', 'staff', 'services'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** What kind of report: follow-up (uppföljning), final report (slutrapport), activity report, yearly account. */
export const REPORT_KINDS = ['follow-up', 'final', 'activity', 'financial'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Hours of a week in which something is open or done. */
export interface WeeklyHours {
  readonly days: readonly Weekday[];
  /** `08:00`, local time. */
  readonly from: string;
  readonly to: string;
}

export const REPORT_RHYTHMS = ['month', 'quarter', 'half-year', 'year'] as const;
export type ReportRhythm = (typeof REPORT_RHYTHMS)[number];

/** A report is owed again and again, on every such stretch of the agreement's days. */
export interface ReportRecurrence {
  readonly every: ReportRhythm;
  /** `calendar`: by calendar months, quarters, half-years, years; `agreement`: counted from its first day. */
  readonly counted: 'calendar' | 'agreement';
}

/** The last day for handing in: so long after the last day that is reported on. */
export interface DueRule {
  readonly months?: number;
  readonly days?: number;
}

/** A report that is owed, and the tranches that wait for it. */
export interface ReportObligation {
  /** Short code, unique in the agreement: `account-2025`. */
  readonly code: string;
  readonly kind: ReportKind;
  /** The days it reports on, where they are stated. */
  readonly period?: { readonly from: Day; readonly to: Day };
  /** Absent when no day is stated (S103). */
  readonly dueOn?: Day;
  /** In place of one period: owed on every such stretch. */
  readonly recurs?: ReportRecurrence;
  /** In place of one day: counted from the last day of what is reported on, which is the agreement's where no period is stated. */
  readonly dueAfter?: DueRule;
  /** Tranches, `<funding>/<number>`, that are not released before the report is accepted. */
  readonly gates?: readonly string[];
}

export interface ContentEventData {
  /** What the cooperation is for, and for whom (S8, S39). @class open */
  PurposeStated: {
    readonly instrument?: string;
    readonly text: string;
    /** `personer i hemlöshet`, as the source words it; a second wording is a second statement (S57). */
    readonly targetGroup?: string;
  };
  /** Something is to be reached, and can be assessed by its id. @class open */
  GoalSet: { readonly instrument?: string; readonly text: string };
  /** The operation is a part of carrying out a political programme or plan, which has days of its own (S75). @class open */
  ProgrammeLinked: {
    readonly instrument?: string;
    readonly programme: string;
    /** The days for which the programme itself is in force, where they are known. */
    readonly from?: DateFact;
    readonly to?: DateFact;
    /** The registered document, present or missing. */
    readonly document?: string;
  };
  /** What the agreement or an annex says on a topic, or that it says nothing. @class open */
  TermRecorded: {
    readonly instrument?: string;
    readonly topic: TermTopic;
    /** Whether the source says something about the topic, or was read and says nothing. */
    readonly stated: boolean;
    readonly clause?: string;
    /** Its wording, at most 2,000 characters. */
    readonly text?: string;
  };
  /** A party promises money, work, premises, staff or services. @class open */
  CommitmentMade: {
    readonly instrument?: string;
    /** The party that promises: an organisation, perhaps through units. */
    readonly by: Acting;
    readonly kind: CommitmentKind;
    readonly text: string;
    /** Its worth in öre, where somebody has valued it; absent is *not valued*, never 0 (S106). */
    readonly valueMinor?: number;
    readonly currency?: string;
  };
  /** The promise has another content or worth from now on. @class open */
  CommitmentRevised: {
    readonly commitment: string;
    readonly text: string;
    readonly valueMinor?: number;
    readonly currency?: string;
  };
  /** How what is agreed is to be run: its hours, and what else is stated. @class open */
  OperatingRuleRecorded: {
    readonly instrument?: string;
    readonly text: string;
    readonly hours?: WeeklyHours;
  };
  /** Which reports are owed, when, and which tranches wait for them. @class open */
  ReportingTermsAgreed: {
    readonly instrument?: string;
    readonly obligations: readonly ReportObligation[];
  };
}
