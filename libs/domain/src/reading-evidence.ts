/** Reads of another stream what a decision wants to be shown. */
import type { EvidenceValue, EvidenceWanted } from './evidence.js';
import type { Organisation } from './organisation/organisation.js';
import { accountEvidence } from './organisation/payout-accounts.js';
import { type Report, reportEvidence } from './report/report.js';
import type { Category, StateOf } from './streams.js';
import { mandateEvidence } from './unit/attest-mandates.js';
import type { Unit } from './unit/unit.js';

/** The stream in which it is found. */
export function whereEvidenceIs(wanted: EvidenceWanted): {
  readonly category: Category;
  readonly id: string;
} {
  switch (wanted.kind) {
    case 'account':
      return { category: 'organisation', id: wanted.organisation };
    case 'mandate':
      return { category: 'unit', id: wanted.unit };
    case 'report':
      return { category: 'report', id: wanted.report };
    default:
      return wanted satisfies never;
  }
}

/** What the stream says of it; undefined when it says nothing. */
export function readEvidence(
  wanted: EvidenceWanted,
  state: StateOf[Category],
): EvidenceValue | undefined {
  switch (wanted.kind) {
    case 'account':
      return accountEvidence(state as Organisation, wanted.organisation, wanted.account);
    case 'mandate':
      return mandateEvidence(state as Unit, wanted.unit, wanted.person);
    case 'report':
      return reportEvidence(state as Report, wanted.report);
    default:
      return wanted satisfies never;
  }
}
