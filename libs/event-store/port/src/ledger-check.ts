/** What a check of a whole ledger says, whichever store it lies in. */
import type { Head } from './event-store.js';

/** An event that says an earlier instant than one before it: no damage, but a reader should know. */
export interface ClockStep {
  readonly position: string;
  readonly eventId: string;
  readonly recordedAt: string;
  /** The latest instant before. */
  readonly after: string;
}

/** One thing that is not as it was written. */
export interface LedgerDamage {
  /**
   * `structure`, `schema`, `header`: the file; `unreadable`: nothing after the event named could be
   * read; the others: the event named.
   */
  readonly what:
    | 'structure'
    | 'schema'
    | 'header'
    | 'unreadable'
    | 'contents'
    | 'position'
    | 'revision'
    | 'running-maximum'
    | 'other-ledger';
  /** In English, for whoever repairs it. */
  readonly detail: string;
  readonly position?: string;
  readonly eventId?: string;
  readonly stream?: string;
  readonly revision?: number;
}

export interface LedgerCheck {
  /** How many events could be read. */
  readonly events: number;
  readonly ledgerId?: string;
  /** The last event that could be read. */
  readonly head?: Head;
  /** Empty when everything is as it was written; at most 100. */
  readonly damage: readonly LedgerDamage[];
  /** How often the clock was found turned back, and the first times. */
  readonly clockSteps: { readonly count: number; readonly first: readonly ClockStep[] };
}
