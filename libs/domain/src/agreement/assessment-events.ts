/** What the events carry by which an agreement is judged: criteria of a guideline, and what was promised. */
import type { Period } from '../values/period.js';

export const CRITERION_OUTCOMES = ['met', 'not-met', 'doubt'] as const;
/** `doubt`: somebody has looked, and cannot say that it is met. Not looked at is no event. */
export type CriterionOutcome = (typeof CRITERION_OUTCOMES)[number];

export const COMMITMENT_OUTCOMES = [
  'fulfilled',
  'partly',
  'not-fulfilled',
  'not-assessable',
] as const;
export type CommitmentOutcome = (typeof COMMITMENT_OUTCOMES)[number];

export interface AssessmentEventData {
  /**
   * The agreement is judged by a criterion of a guideline (S30), or checked for something outside its list (S32):
   * without `guideline`, or with a code that the version in force does not have.
   * @class open
   */
  CriterionAssessed: {
    readonly guideline?: string;
    /** `K1`, or the code of a check outside the list: `no-duty-to-procure`, `budget-followed`. */
    readonly criterion: string;
    readonly outcome: CriterionOutcome;
    /** Only claimed by the source, with no figure or document to show for it (S34). */
    readonly asserted?: boolean;
    readonly text?: string;
    readonly legalBasis?: string;
    /** The role or unit that judged; never a person's name. */
    readonly assessor?: string;
    readonly report?: string;
  };
  /** What came of a promise in a period, whichever side had made it. @class open */
  CommitmentAssessed: {
    readonly commitment: string;
    readonly outcome: CommitmentOutcome;
    readonly period?: Period;
    readonly text?: string;
    readonly assessor?: string;
    readonly report?: string;
  };
  /** A promise was not kept as it was made, by either side (S42). @class open */
  CommitmentDeviationRecorded: {
    readonly commitment: string;
    readonly period?: Period;
    readonly text: string;
    readonly cause?: string;
    readonly report?: string;
  };
}
