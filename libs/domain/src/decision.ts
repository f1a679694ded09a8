/** What a decision answers: the facts to append, or the one reason why not. */
import type { Gate } from './agreement/gates.js';
import type { EventData, EventType } from './event.js';
import type { DateFact } from './values/date-fact.js';

/** A fact that was decided, before it has an envelope. */
export type Fact<T extends EventType = EventType> = {
  [K in T]: { readonly type: K; readonly data: EventData[K]; readonly effectiveOn?: DateFact };
}[T];

/** The closed list of reasons for which a command is refused. Each has a wording in Swedish and English. */
export const REJECTION_CODES = [
  'ledger-already-open',
  'not-found',
  'unknown-reference',
  'wrong-organisation',
  'duplicate-number',
  'duplicate-alias',
  'duplicate-party',
  'party-already-named',
  'party-left',
  'unknown-party',
  'not-a-party',
  'unknown-instrument',
  'no-such-signature-line',
  'already-signed',
  'already-concluded',
  'signatures-missing',
  'period-reversed',
  'period-too-long',
  'own-successor',
  'succession-already-recorded',
  'unknown-funding',
  'duplicate-funding-line',
  'funding-period-unclear',
  'plan-already-adopted',
  'plan-not-adopted',
  'plan-needs-a-period',
  'no-quarter-left',
  'below-released',
  'amount-too-large',
  'unknown-option',
  'option-waived',
  'option-exercised',
  'option-lapsed',
  'option-holder-not-stated',
  'not-the-holder',
  'end-not-stated',
  'extension-not-later',
  'periods-overlap',
  'beyond-option',
  'not-concluded',
  'already-terminated',
  'unknown-notice',
  'notice-withdrawn',
  'unknown-commitment',
  'value-needs-currency',
  'duplicate-obligation',
  'recurring-names-one',
  'due-twice',
  'unknown-appropriation',
  'already-withdrawn',
  'unknown-account',
  'duplicate-account',
  'account-closed',
  'already-verified',
  'unknown-mandate',
  'already-revoked',
  'not-a-person',
  'same-person',
  'no-mandate',
  'mandate-not-valid',
  'beyond-mandate',
  'unknown-tranche',
  'tranche-cancelled',
  'already-withheld',
  'not-withheld',
  'already-released',
  'not-released',
  'gate-closed',
  'more-than-funded',
  'not-the-payer',
  'content-changed',
  'already-attested',
  'no-such-attest',
  'attests-missing',
  'already-reserved',
  'not-reserved',
  'already-instructed',
  'already-paid',
  'no-such-instruction',
  'nothing-to-pay',
  'already-recorded',
  'currency-differs',
  'unknown-claim',
  'more-than-paid',
  'more-than-claimed',
  'more-than-payable',
  'not-the-debtor',
  'report-not-expected',
  'report-not-submitted',
  'report-concerns-another',
  'unknown-proposal',
  'already-issued',
  'duplicate-version',
  'duplicate-criterion',
  'proposed-not-adopted',
  'unknown-operation',
  'unknown-body',
  'duplicate-body',
  'unknown-appointment',
  'role-ended',
  'unknown-action-item',
  'action-item-closed',
  'rows-or-not-reported',
  'rows-overlap',
  'duplicate-group',
  'quantity-without-number',
  'bounds-reversed',
  'more-than-all',
  'unknown-finding',
  'already-resolved',
  'unknown-event',
  'already-voided',
  'void-not-allowed',
  'others-rest-on-it',
  'corrects-nothing-voided',
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];

/** Why nothing was appended: a code, the field at fault, and what the wording of the code names. */
export interface Rejection {
  readonly code: RejectionCode;
  /** JSON pointer into the command's body. */
  readonly field?: string;
  readonly details: Readonly<Record<string, string | number>>;
  /** With `gate-closed`: every gate that is. */
  readonly gates?: readonly Gate[];
}

export type Decision<T extends EventType = EventType> =
  { readonly facts: readonly Fact<T>[] } | { readonly rejection: Rejection };

export function accept<T extends EventType>(...facts: readonly Fact<T>[]): Decision<T> {
  return { facts };
}

export function reject(
  code: RejectionCode,
  field?: string,
  details: Rejection['details'] = {},
  gates?: readonly Gate[],
): { readonly rejection: Rejection } {
  return {
    rejection: {
      code,
      details,
      ...(field === undefined ? {} : { field }),
      ...(gates ? { gates } : {}),
    },
  };
}
