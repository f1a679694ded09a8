/** The events of an agreement's stream, by chapter. A fact's id is the id of the event that recorded it. */
import type { DateFact } from '../values/date-fact.js';
import type { Day } from '../values/day.js';
import type { Period } from '../values/period.js';
import type { QuarterBasis } from '../values/quarter.js';

/** Who acts: an organisation itself, or through units of its own. */
export interface Acting {
  readonly organisation: string;
  readonly units?: readonly string[];
}

/** A line under an instrument, waiting for its signature: which role signs for whom. */
export interface SignatureLine {
  readonly organisation: string;
  readonly unit?: string;
  /** The role that signs (never a person's name): `socialdirektör`. */
  readonly role: string;
}

/** A wording under which a document names a party, and where. */
export interface NamedAs {
  readonly text: string;
  readonly lines?: string;
}

/** What an agreement or annex may say, or not say, something about. */
export const TERM_TOPICS = [
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

export interface FundingLine {
  /** Short code of the line, unique in its funding: `personnel`. */
  readonly code: string;
  readonly label: string;
  /** öre */
  readonly amountMinor: number;
}

/** One payout of a plan, cut to the öre. */
export interface PlannedTranche {
  readonly number: number;
  readonly label: string;
  readonly period: Period;
  readonly fiscalYear: number;
  readonly dueOn: Day;
  /** öre; the sum of its lines */
  readonly amountMinor: number;
  readonly lines: readonly { readonly code: string; readonly amountMinor: number }[];
}

export interface AgreementEventData {
  AgreementDrafted: {
    readonly title: string;
    readonly partnership: string;
    /** The agreement's own paper number, where it has one. */
    readonly number?: string;
    /** First day in force; inclusive. */
    readonly start?: DateFact;
    /** Last day in force; inclusive. */
    readonly end?: DateFact;
    readonly signatureLines?: readonly SignatureLine[];
  };
  AnnexDrafted: {
    readonly title: string;
    /** The party that the annex concerns. */
    readonly concerns?: Acting;
    /** What is run under it, as named there. */
    readonly operation?: string;
    readonly start?: DateFact;
    readonly end?: DateFact;
    readonly signatureLines?: readonly SignatureLine[];
  };
  /** A party may be known to exist and be named later: then `acting` is absent. */
  PartyJoined: {
    readonly kind: 'public' | 'civil-society';
    readonly acting?: Acting;
    readonly namedAs?: readonly NamedAs[];
  };
  PartyNamed: {
    readonly party: string;
    readonly acting: Acting;
    readonly namedAs?: readonly NamedAs[];
  };
  PartyLeft: { readonly party: string };
  /** `instrument`: an annex's id; absent for the agreement itself. */
  InstrumentSigned: {
    readonly instrument?: string;
    readonly organisation: string;
    readonly unit?: string;
    readonly role: string;
    readonly authority?: string;
    readonly signedOn?: DateFact;
  };
  InstrumentConcluded: {
    readonly instrument?: string;
    readonly basis: 'all-signatures' | 'stated-in-document';
  };
  TermRecorded: {
    readonly instrument?: string;
    readonly topic: TermTopic;
    /** Whether the source says something about the topic, or was read and says nothing. */
    readonly stated: boolean;
    readonly clause?: string;
    /** Its wording, at most 2,000 characters. */
    readonly text?: string;
  };
  ExtensionOptionGranted: {
    readonly months: number;
    /** Who may use it; absent when the source does not say. */
    readonly holder?: Acting;
    readonly exerciseBy?: DateFact;
  };
  /** This agreement follows another in the same chain. */
  SuccessionRecorded: { readonly predecessor: string };
  FundingAgreed: {
    readonly instrument?: string;
    readonly payer: Acting;
    readonly payee: Acting;
    readonly currency: string;
    readonly lines: readonly FundingLine[];
    /** The total as the source prints it, öre: kept, and flagged when the lines sum to something else. */
    readonly printedTotalMinor?: number;
    /** The days it pays for, where they are stated. */
    readonly start?: DateFact;
    readonly end?: DateFact;
    /** The length it pays for, in months, where only that is stated. */
    readonly months?: number;
  };
  /** Money set aside for the agreement in a unit's budget for a fiscal year; shared by its annexes. */
  AppropriationConfirmed: {
    readonly unit: string;
    readonly fiscalYear: number;
    readonly currency: string;
    /** öre */
    readonly amountMinor: number;
    readonly decision?: string;
  };
  /** The whole table of tranches, as it was cut. */
  PaymentPlanAdopted: {
    readonly funding: string;
    readonly basis: QuarterBasis;
    readonly timing: PaymentTiming;
    /** Days after the quarter's first day (advance) or last day (arrears). */
    readonly dueDays: number;
    readonly tranches: readonly PlannedTranche[];
  };
}
export type AgreementEventType = keyof AgreementEventData;
export type PaymentTiming = 'advance' | 'arrears';
