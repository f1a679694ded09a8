/** What the events of a report's stream carry: its course, what it judges and tells, what is decided on it. */
import type { Acting } from '../agreement/acting.js';
import type { ReportKind } from '../agreement/content-events.js';
import type { LineAmount } from '../agreement/payment-events.js';
import type { DateFact } from '../values/date-fact.js';
import type { Day } from '../values/day.js';
import type { Period } from '../values/period.js';

/** What a report is about: one agreement or several, and what was owed under each. */
export interface ReportSubject {
  readonly kind: ReportKind;
  readonly concerns: readonly {
    readonly agreement: string;
    /** The code of the obligation that it answers, where it answers one. */
    readonly obligation?: string;
  }[];
  readonly period?: Period;
}

/** Who signed a report, by role and for whom. */
export interface Signatory {
  readonly role: string;
  /** For the time being (tillförordnad, tf; S153). */
  readonly acting: boolean;
  readonly for?: Acting;
  /** The body that it is signed for, as written: `samverkansgruppen`. */
  readonly onBehalfOf?: string;
  readonly signedOn?: DateFact;
}

export const GOAL_OUTCOMES = ['fulfilled', 'partly', 'not-fulfilled', 'not-assessable'] as const;
export type GoalOutcome = (typeof GOAL_OUTCOMES)[number];

export const RESULT_OUTCOMES = ['positive', 'negative', 'inconclusive'] as const;
export type ResultOutcome = (typeof RESULT_OUTCOMES)[number];

export const REPORT_FORMATS = ['markdown', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportEventData extends OutcomeEventData, ReportDecisionEventData {
  /** A report is asked for. @class open */
  ReportRequested: ReportSubject & { readonly dueOn?: Day };
  /**
   * Handed in: at first, or again after it was returned. `subject` is there when nobody had asked
   * for it.
   * @class open
   */
  ReportSubmitted: {
    readonly subject?: ReportSubject;
    readonly submittedOn?: DateFact;
    /** The registered document. */
    readonly document?: string;
    /** Who signed it, by role; dates are often not given (S153, S154). */
    readonly signatories?: readonly Signatory[];
    /** What it says that it follows up, part by part, in its own words (S33). */
    readonly covers?: readonly string[];
    /** Who drew it up, and with whom it was prepared (S35, S76). */
    readonly preparedBy?: Acting;
    readonly inConsultationWith?: Acting;
  };
  /** It was found wanting and goes back to whoever handed it in. @class open */
  ReportReturned: {
    /** In free text. @class protected */
    readonly why: string;
  };
  /** It is as it should be: what waited for it waits no more. @class open */
  ReportAccepted: {
    /** In free text. @class protected */
    readonly note?: string;
  };
  /**
   * What the association says it spent, by funding line: an actual of its own beside paid and
   * booked.
   * @class open
   */
  SpendingReported: {
    readonly agreement: string;
    readonly funding: string;
    readonly period: Period;
    readonly currency: string;
    readonly lines: readonly LineAmount[];
  };
}

/** What a report judges and has learned. */
interface OutcomeEventData {
  /** Whether a goal was reached, or the goals as a whole (S9): a word, a text, and who judged. @class open */
  GoalAssessed: {
    readonly agreement: string;
    /** Left out where the goals are judged together. */
    readonly goal?: string;
    readonly outcome: GoalOutcome;
    readonly text?: string;
    readonly assessor?: string;
  };
  /** What came of it, good or bad, or why that cannot be said (S67, S77). @class open */
  ResultAssessed: {
    readonly agreement?: string;
    readonly outcome: ResultOutcome;
    readonly text: string;
    /** Why it is so, or why it cannot be said: `pandemi`. */
    readonly because?: string;
    readonly assessor?: string;
  };
  /** What was learned (S15). @class open */
  LessonRecorded: { readonly agreement?: string; readonly text: string };
}

/** What is decided on a report, and what of it was issued from this ledger. */
interface ReportDecisionEventData {
  /** A decision is proposed to a body, in these words; another wording is another proposal (S22). @class open */
  DecisionProposed: {
    readonly wording: string;
    /** The unit that is to decide. */
    readonly to: string;
    readonly meetingOn?: DateFact;
  };
  /** A body decided, in these words. @class open */
  DecisionMade: {
    readonly wording: string;
    readonly by: string;
    readonly meetingOn?: DateFact;
    /** The proposal it follows, where it follows one. */
    readonly proposal?: string;
    /** The registered minutes. */
    readonly minutes?: string;
  };
  /**
   * A text was issued from this ledger: its bytes are kept by their hash, with the moment and the views that it
   * was made from, so that what was seen can be shown again.
   * @class open
   */
  ReportIssued: {
    readonly sha256: string;
    readonly bytes: number;
    readonly format: ReportFormat;
    readonly language: 'sv' | 'en';
    readonly validOn: Day;
    /** The last event that was known to it. */
    readonly knownAtEvent: string;
    /** The views it was made from, with the versions of their projections. */
    readonly views: readonly { readonly view: string; readonly version: number }[];
  };
}
export type ReportEventType = keyof ReportEventData;
