/** What the events of payment carry: the account, the plan, and each step of a tranche to the bank and back. */
import type { DateFact } from '../values/date-fact.js';
import type { Day } from '../values/day.js';
import type { Evidence } from '../evidence.js';
import type { Period } from '../values/period.js';
import type { QuarterBasis } from '../values/quarter.js';

/** Paid at the quarter's beginning, or after its end. */
export type PaymentTiming = 'advance' | 'arrears';

/** Sakattest: the service was due. Beslutsattest: the payment may be made. */
export const ATTEST_KINDS = ['sak', 'beslut'] as const;
export type AttestKind = (typeof ATTEST_KINDS)[number];

/** What a payment rests on: the bank's own entry, a voucher in the books, or a person's word. */
export const PAYMENT_EVIDENCE = ['bank-entry', 'voucher', 'stated'] as const;
export type PaymentEvidence = (typeof PAYMENT_EVIDENCE)[number];

/** One payout of a plan, cut to the öre. */
export interface PlannedTranche {
  /** Unique in its funding for ever: the tranche's id is `<funding>/<number>`. */
  readonly number: number;
  readonly label: string;
  readonly period: Period;
  readonly fiscalYear: number;
  readonly dueOn: Day;
  /** öre; the sum of its lines */
  readonly amountMinor: number;
  readonly lines: readonly LineAmount[];
}

/** A funding line's part of a sum, in öre. */
export interface LineAmount {
  readonly code: string;
  readonly amountMinor: number;
}

/** How a plan cuts its funding: kept with the table that came of it. */
export interface PlanTerms {
  readonly funding: string;
  readonly basis: QuarterBasis;
  readonly timing: PaymentTiming;
  /** Days after the quarter's first day (advance) or last day (arrears). */
  readonly dueDays: number;
}

export interface PaymentEventData {
  /** The payee's account that the tranches of the funding go to, from now on. @class internal */
  PayoutAccountDesignated: {
    readonly funding: string;
    readonly account: string;
    readonly evidence: readonly Evidence[];
  };
  /** The whole table of tranches, as it was cut. @class open */
  PaymentPlanAdopted: PlanTerms & { readonly tranches: readonly PlannedTranche[] };
  /**
   * The whole table anew: released tranches as they were, the remainder cut over what is left.
   * @class open
   */
  PaymentPlanRevised: PlanTerms & { readonly tranches: readonly PlannedTranche[] };
  /** A person's hold. @class internal */
  TrancheWithheld: {
    readonly tranche: string;
    /** In free text. @class protected */
    readonly why: string;
  };
  /** The hold stands no more. @class internal */
  TrancheHoldLifted: { readonly tranche: string };
  /** Every gate is passed: it may be attested and paid. @class open */
  TrancheReleased: {
    readonly tranche: string;
    readonly amountMinor: number;
    readonly currency: string;
    readonly lines: readonly LineAmount[];
    readonly fiscalYear: number;
    /** The reports that were shown for the obligations that gate it; asked again at every later step. */
    readonly reports?: readonly string[];
    readonly evidence: readonly Evidence[];
  };
  /** One of the two attests, on exactly this content. @class internal */
  TrancheAttested: {
    readonly tranche: string;
    readonly kind: AttestKind;
    /** The payer's unit by whose mandate it is given. */
    readonly unit: string;
    /** SHA-256 over payee, account, amount and due day: what was attested. */
    readonly content: string;
    readonly account: string;
    readonly amountMinor: number;
    readonly currency: string;
    readonly dueOn: Day;
    readonly evidence: readonly Evidence[];
  };
  /**
   * An attest stands no more: revoked by a person, or fallen with what it rested on.
   * @class internal
   */
  TrancheAttestRevoked: {
    readonly tranche: string;
    readonly attest: string;
    /** In free text. @class protected */
    readonly why: string;
    /** The event that made it fall, where one did: the account's closing. */
    readonly because?: string;
  };
  /** For one payout run. @class internal */
  TrancheReserved: {
    readonly tranche: string;
    readonly run: string;
    readonly evidence: readonly Evidence[];
  };
  /** It is in that payout run no more. @class internal */
  TrancheReservationReleased: { readonly tranche: string; readonly run: string };
  /** Sent to the bank. @class internal */
  TrancheInstructed: {
    readonly tranche: string;
    readonly run: string;
    /** `<tranche>/<attempt>`: each attempt has an id of its own. */
    readonly instruction: string;
    readonly amountMinor: number;
    readonly currency: string;
    readonly dueOn: Day;
    readonly account: string;
    /** The revision of the payee's stream when its account was read. */
    readonly accountRevision: number;
    readonly evidence: readonly Evidence[];
  };
  /** The bank did not carry it out. @class internal */
  TrancheRejected: {
    readonly tranche: string;
    readonly instruction: string;
    /** In free text. @class protected */
    readonly why: string;
  };
  /** A fact from the bank: always recorded, an excess flagged. @class open */
  TranchePaid: {
    readonly tranche: string;
    readonly instruction?: string;
    readonly paidOn: DateFact;
    readonly amountMinor: number;
    readonly currency: string;
    /** The bank's own, or the voucher's. @class internal */
    readonly reference: string;
    readonly evidencedBy: PaymentEvidence;
  };
  /** The money came back: a fact from the bank, always recorded. @class open */
  TrancheReturned: {
    readonly tranche: string;
    readonly returnedOn: DateFact;
    readonly amountMinor: number;
    readonly currency: string;
    /** The bank's own, or the voucher's. @class internal */
    readonly reference: string;
    /** In free text. @class protected */
    readonly why: string;
  };
  /**
   * It will not be paid; what it would have used of its appropriation is free again.
   * @class open
   */
  TrancheCancelled: {
    readonly tranche: string;
    /** In free text. @class protected */
    readonly why: string;
  };
}
