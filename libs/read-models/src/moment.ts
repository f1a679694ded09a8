/** The moment a view is asked for, on both clocks: true on a day, and known at a place in the log. */
import type { Day } from '@liggaren/domain';
import type { Head } from '@liggaren/event-store-port';
import type { Halt } from '@liggaren/view-store-port';

export interface Moment {
  readonly validOn: Day;
  readonly knownAt: Head;
  /** A view that stopped at an event it could not take: the answer may be older than the log. */
  readonly stale?: { readonly view: string } & Halt;
}
