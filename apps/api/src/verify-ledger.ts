/** Verification: the ledger's file held against its seals, then the live views against a replay of it. */
import type { ClockStep, LedgerDamage } from '@liggaren/event-store-sqlite';
import { type DocumentDamage, verifyDocuments } from './kept-documents.js';
import type { LedgerRuntime } from './ledger-runtime.js';
import { Problem } from './problem.js';
import { verifyViews, type ViewsVerified } from './verify-views.js';

export interface Verification extends Partial<ViewsVerified> {
  readonly schema: 'liggaren/verification';
  readonly version: 1;
  readonly events: number;
  readonly views: readonly string[];
  readonly differences: ViewsVerified['differences'];
  /** What in the file is not as it was written. Views of a damaged log are not compared. */
  readonly damage: readonly LedgerDamage[];
  /** Issued texts whose bytes are kept as they were, and those of which they are not. */
  readonly documents: { readonly kept: number; readonly damage: readonly DocumentDamage[] };
  /** Where a clock was turned back: no damage, "known at" goes by the latest instant before. */
  readonly clockSteps: { readonly count: number; readonly first: readonly ClockStep[] };
}

export async function verifyLedger(runtime: LedgerRuntime): Promise<Verification> {
  const kind = { schema: 'liggaren/verification', version: 1 } as const;
  const { damage, clockSteps, events, head: last } = await runtime.keeping.check();
  if (damage.length > 0) {
    const upTo = last && { upTo: { position: last.position, eventId: last.eventId } };
    const documents = { kept: 0, damage: [] };
    return { ...kind, events, ...upTo, views: [], differences: [], damage, clockSteps, documents };
  }
  const head = await runtime.events.head();
  if (!head) throw new Problem(409, 'no-ledger', 'problem.no-ledger');
  const documents = await verifyDocuments(runtime.events, runtime.documents);
  return { ...kind, ...(await verifyViews(runtime, head)), damage, clockSteps, documents };
}
