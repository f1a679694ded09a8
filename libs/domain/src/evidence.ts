/** Evidence: what a decision was shown of other streams. Its event keeps it, for it can grow old. */
import type { AttestKind } from './agreement/payment-events.js';
import type { Day } from './values/day.js';

/** What one other stream said, at the revision at which it was read. @class internal */
export interface Evidence {
  readonly stream: string;
  readonly revision: number;
  readonly value: EvidenceValue;
}
export type EvidenceValue = AccountEvidence | MandateEvidence | ReportEvidence;

/** A payout account, from its organisation's stream. */
export interface AccountEvidence {
  readonly kind: 'account';
  readonly account: string;
  readonly organisation: string;
  readonly verifiedOn?: Day;
  /** The first day after its cooling-off. */
  readonly usableFrom?: Day;
  /** From this day on it takes no payments. */
  readonly closedOn?: Day;
  /** The events that say so. */
  readonly events: readonly string[];
}

/** What a unit lets a person attest. */
export interface MandateEvidence {
  readonly kind: 'mandate';
  readonly unit: string;
  /** Of which the unit is a part. */
  readonly organisation: string;
  readonly person: string;
  readonly mandates: readonly {
    readonly mandate: string;
    readonly attest: AttestKind;
    readonly from: Day;
    /** Last day; absent while no end is known. */
    readonly to?: Day;
    /** öre; absent: no limit. */
    readonly limitMinor?: number;
    readonly currency: string;
  }[];
}

/** How far a report has come, and which obligations it answers. */
export interface ReportEvidence {
  readonly kind: 'report';
  readonly report: string;
  readonly answers: readonly { readonly agreement: string; readonly obligation?: string }[];
  readonly acceptedOn?: Day;
  readonly events: readonly string[];
}

/** What a decision wants to be shown. */
export type EvidenceWanted =
  | { readonly kind: 'account'; readonly organisation: string; readonly account: string }
  | { readonly kind: 'mandate'; readonly unit: string; readonly person: string }
  | { readonly kind: 'report'; readonly report: string };

/** What a decision may know beside the stream's state and its command. */
export interface Circumstances {
  /** Who gives the command: an opaque id, never a name. */
  readonly by: { readonly id: string; readonly kind: 'person' | 'service' };
  /** The day from which it counts: the one stated, else that of recording in Sweden. */
  readonly on: Day;
  readonly evidence: readonly Evidence[];
}

export function accountIn(
  evidence: readonly Evidence[],
  account: string,
): AccountEvidence | undefined {
  return valuesOf(evidence).find(
    (value): value is AccountEvidence => value.kind === 'account' && value.account === account,
  );
}

export function mandatesIn(evidence: readonly Evidence[]): readonly MandateEvidence[] {
  return valuesOf(evidence).filter((value): value is MandateEvidence => value.kind === 'mandate');
}

export function reportsIn(evidence: readonly Evidence[]): readonly ReportEvidence[] {
  return valuesOf(evidence).filter((value): value is ReportEvidence => value.kind === 'report');
}

function valuesOf(evidence: readonly Evidence[]): readonly EvidenceValue[] {
  return evidence.map(({ value }) => value);
}
