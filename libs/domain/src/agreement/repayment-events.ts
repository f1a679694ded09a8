/** What the events of repayment (återkrav) carry: claimed, received, set off, written off. */
import type { DateFact } from '../values/date-fact.js';
import type { Day } from '../values/day.js';

export interface RepaymentEventData {
  /** Money that was paid is claimed back. @class open */
  RepaymentClaimed: {
    readonly funding: string;
    /** öre */
    readonly amountMinor: number;
    readonly currency: string;
    /** What it rests on: unspent money of a year, a breach. @class protected */
    readonly ground: string;
    readonly dueOn?: Day;
  };
  /** A fact from the bank: always recorded, an excess flagged. @class open */
  RepaymentReceived: {
    readonly claim: string;
    readonly receivedOn: DateFact;
    readonly amountMinor: number;
    readonly currency: string;
    /** The bank's own. @class internal */
    readonly reference: string;
  };
  /** Taken off a tranche that is not yet instructed: that much less of it is paid. @class open */
  RepaymentSetOff: {
    readonly claim: string;
    readonly tranche: string;
    readonly amountMinor: number;
    readonly currency: string;
  };
  /** That much of the claim is given up. @class open */
  RepaymentWrittenOff: {
    readonly claim: string;
    readonly amountMinor: number;
    readonly currency: string;
    /** In free text. @class protected */
    readonly why: string;
  };
}
