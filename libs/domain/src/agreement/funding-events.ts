/** What the events of funding carry: the agreed sum, its lines, and the money set aside for it. */
import type { DateFact } from '../values/date-fact.js';
import type { Acting } from './acting.js';

export interface FundingLine {
  /** Short code of the line, unique in its funding: `personnel`. */
  readonly code: string;
  readonly label: string;
  /** öre */
  readonly amountMinor: number;
}

/** The sum and what it pays for: agreed at first, and again with every revision. */
export interface FundingTerms {
  readonly lines: readonly FundingLine[];
  /** The total as the source prints it, öre: kept, and flagged when the lines sum to something else. */
  readonly printedTotalMinor?: number;
  /** The days it pays for, where they are stated. */
  readonly start?: DateFact;
  readonly end?: DateFact;
  /** The length it pays for, in months, where only that is stated. */
  readonly months?: number;
}

export interface FundingEventData {
  /** Money is agreed: who pays whom, how much, for what lines and what time. @class open */
  FundingAgreed: FundingTerms & {
    readonly instrument?: string;
    readonly payer: Acting;
    readonly payee: Acting;
    readonly currency: string;
  };
  /**
   * Stands in for all the terms agreed before. `instrument`: the amendment or extension that says
   * so.
   * @class open
   */
  FundingRevised: FundingTerms & {
    readonly funding: string;
    readonly instrument?: string;
  };
  /**
   * Money set aside for the agreement in a unit's budget for a fiscal year; shared by its annexes.
   * @class open
   */
  AppropriationConfirmed: {
    readonly unit: string;
    readonly fiscalYear: number;
    readonly currency: string;
    /** öre */
    readonly amountMinor: number;
    readonly decision?: string;
  };
  /** The money is not set aside any more. @class open */
  AppropriationWithdrawn: { readonly appropriation: string };
}
