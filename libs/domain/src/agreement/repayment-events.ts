/** What the events of repayment (återkrav) carry: claimed, received, set off, written off. */
import type { DateFact } from '../values/date-fact.js';
import type { Day } from '../values/day.js';

export interface RepaymentEventData {
  RepaymentClaimed: {
    readonly funding: string;
    /** öre */
    readonly amountMinor: number;
    readonly currency: string;
    /** What it rests on: unspent money of a year, a breach. */
    readonly ground: string;
    readonly dueOn?: Day;
  };
  /** A fact from the bank: always recorded, an excess flagged. */
  RepaymentReceived: {
    readonly claim: string;
    readonly receivedOn: DateFact;
    readonly amountMinor: number;
    readonly currency: string;
    readonly reference: string;
  };
  /** Taken off a tranche that is not yet instructed: that much less of it is paid. */
  RepaymentSetOff: {
    readonly claim: string;
    readonly tranche: string;
    readonly amountMinor: number;
    readonly currency: string;
  };
  RepaymentWrittenOff: {
    readonly claim: string;
    readonly amountMinor: number;
    readonly currency: string;
    readonly why: string;
  };
}
