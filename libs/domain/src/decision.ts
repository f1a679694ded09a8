/** What a decision answers: the facts to append, or the one reason why not. */
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
  'plan-needs-a-period',
  'amount-too-large',
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
): { readonly rejection: Rejection } {
  return { rejection: { code, details, ...(field === undefined ? {} : { field }) } };
}
