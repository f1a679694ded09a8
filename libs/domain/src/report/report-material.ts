/** What a report's text is made from: the streams that it is about, folded as known at one place in the log. */
import type { Moved } from '../budget/movements.js';
import type { DomainEvent } from '../event.js';
import type { Category, StateOf } from '../streams.js';
import type { Day } from '../values/day.js';
import type { Period } from '../values/period.js';

export interface Held<C extends Category> {
  readonly id: string;
  readonly state: StateOf[C];
}

export interface ReportMaterial {
  /** Facts that count from a later day are left out of the text. */
  readonly validOn: Day;
  /** The last event that is known, and what the clock had shown by then. */
  readonly knownAt: { readonly eventId: string; readonly instant: string };
  /** What the text is to be about, where it is not about whole agreements. */
  readonly period?: Period;
  /** The recorded report that the text is for; its own words go before those of others. */
  readonly report?: Held<'report'>;
  readonly agreements: readonly Held<'agreement'>[];
  /** The agreements' partnerships, in the order of their names. */
  readonly partnerships: readonly Held<'partnership'>[];
  /** Every report that concerns one of the agreements, that one included. */
  readonly reports: readonly Held<'report'>[];
  readonly guidelines: readonly Held<'guideline'>[];
  readonly organisations: readonly Held<'organisation'>[];
  readonly units: readonly Held<'unit'>[];
  readonly documents: readonly Held<'document'>[];
  /** What moved money, under the agreements and in the reports on them. */
  readonly moved: readonly Moved[];
  /** Every event of these streams, by its id: what a footnote names. */
  readonly events: ReadonlyMap<string, DomainEvent>;
}
