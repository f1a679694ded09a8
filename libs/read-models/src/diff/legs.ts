/**
 * A diff goes in two legs: first to what was known at the other place, the day held still; then to the
 * other day, the knowledge held still. What changes on the first was recorded; on the second, the day passed.
 */
import type { StoredEvent } from '@liggaren/event-store-port';
import type { JsonObject } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';

/** One cell at the two ends of a leg. */
export interface Leg {
  readonly cell: string;
  readonly from: { readonly moment: Moment; readonly row?: JsonObject };
  readonly to: { readonly moment: Moment; readonly row?: JsonObject };
}

/** Why something changed: an event was recorded (or voided) between, or a day passed that an event states. */
export interface Cause {
  readonly because: 'recorded' | 'time';
  readonly event: StoredEvent;
}

/** The causes of a leg: of each field that changed, or of the row as a whole that came or went. */
export interface LegCauses {
  ofField(field: string): readonly Cause[];
}

export const NO_CAUSES: LegCauses = { ofField: () => [] };
