/** Places over time: how many an operation has on a day, and how many nights they make in a period. */
import type { Noted } from '../partnership/partnership.js';
import { addDays, type Day, dayAfter, daysIn } from '../values/day.js';
import type { Period } from '../values/period.js';
import type { NotApplicable } from './percentage.js';

export type Capacity = Noted<'CapacityDeclared'>;

/** Days on which the places of an operation stay the same. */
export interface PlacesSpan extends Period {
  readonly operation: string;
  readonly places: number;
  /** The declaration that says so. */
  readonly event: string;
}

/** The one declared last of those that cover the day; undefined where none does, which is not 0 places. */
export function capacityOn(
  capacities: readonly Capacity[],
  operation: string,
  day: Day,
): Capacity | undefined {
  return capacities
    .filter(
      ({ since, data }) =>
        data.operation === operation &&
        since.day <= day &&
        (data.until === undefined || day <= data.until),
    )
    .reduce<Capacity | undefined>(
      (latest, one) => (!latest || one.since.day >= latest.since.day ? one : latest),
      undefined,
    );
}

/** The spans of a period for each operation, or undefined when one has no declared places on some day. */
export function placesIn(
  capacities: readonly Capacity[],
  operations: readonly string[],
  period: Period,
): readonly PlacesSpan[] | undefined {
  const spans: PlacesSpan[] = [];
  for (const operation of new Set(operations)) {
    const cuts = capacities
      .filter(({ data }) => data.operation === operation)
      .flatMap(({ since, data }) => [since.day, ...(data.until ? [dayAfter(data.until)] : [])])
      .filter((day) => period.from < day && day <= period.to);
    const starts = [...new Set([period.from, ...cuts])].sort();
    for (const [index, from] of starts.entries()) {
      const capacity = capacityOn(capacities, operation, from);
      if (!capacity) return undefined;
      const next = starts[index + 1];
      const to = next === undefined ? period.to : addDays(next, -1);
      spans.push({ operation, places: capacity.data.places, from, to, event: capacity.id });
    }
  }
  return spans;
}

export interface PlaceDays {
  readonly placeDays: bigint;
  /** The declarations behind it. */
  readonly events: readonly string[];
}

/** places × days, weighted over operations and over time (S121); or why there are none to divide by. */
export function placeDaysIn(
  capacities: readonly Capacity[],
  operations: readonly string[] | undefined,
  period: Period | undefined,
): PlaceDays | NotApplicable {
  if (!operations || operations.length === 0) return 'no-operations';
  if (!period) return 'no-period';
  const spans = placesIn(capacities, operations, period);
  if (!spans) return 'capacity-not-declared';
  const placeDays = spans.reduce(
    (sum, { places, from, to }) => sum + BigInt(places) * BigInt(daysIn(from, to)),
    0n,
  );
  if (placeDays === 0n) return 'capacity-zero';
  return { placeDays, events: [...new Set(spans.map(({ event }) => event))] };
}

/** The places of all the operations together: the least and the most on any day of the period. */
export function placesTogether(
  capacities: readonly Capacity[],
  operations: readonly string[],
  period: Period,
):
  | { readonly least: number; readonly most: number; readonly events: readonly string[] }
  | undefined {
  const spans = operations.length > 0 ? placesIn(capacities, operations, period) : undefined;
  if (!spans) return undefined;
  const sums = [...new Set(spans.map(({ from }) => from))].map((day) =>
    spans
      .filter(({ from, to }) => from <= day && day <= to)
      .reduce((sum, { places }) => sum + places, 0),
  );
  return {
    least: Math.min(...sums),
    most: Math.max(...sums),
    events: [...new Set(spans.map(({ event }) => event))],
  };
}
