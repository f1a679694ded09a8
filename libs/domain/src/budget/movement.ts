/**
 * Movements (rörelser): what an event adds to a sum of money, and from which day. Summed over the events
 * known and the days passed, they are the figures of the budget view; listed, they explain them.
 */
import type { Agreement, Funding } from '../agreement/agreement.js';
import type { Acting } from '../agreement/acting.js';
import type { Day } from '../values/day.js';

/**
 * What is measured (domain.md, words). `drafted`: what conclusions yet to come would add to `agreed`.
 * `set-off`: settled on a tranche without the bank; `repaid`: received, or set off, on a claim.
 */
export const MEASURES = [
  'drafted',
  'agreed',
  'set-aside',
  'planned',
  'paid',
  'set-off',
  'repaid',
  'spent',
] as const;
export type Measure = (typeof MEASURES)[number];

/** What an amount is about. Absent: the source does not say, or it is not divided so. */
export interface Place {
  readonly agreement: string;
  /** The one that the funding was first agreed in, whatever revises it later. */
  readonly instrument?: string;
  readonly funding?: string;
  /** A funding line's code. */
  readonly line?: string;
  /** `2025-Q1`: the calendar quarter of the service period's first day. */
  readonly quarter?: string;
  readonly fiscalYear?: number;
  readonly currency: string;
  /** Organisation and units. */
  readonly payer: readonly string[];
  readonly payee: readonly string[];
}

/** An amount in minor units (öre); may be negative. */
export interface Figure extends Place {
  readonly measure: Measure;
  readonly amountMinor: number;
}

/** A figure that is added from a day on. */
export interface Movement extends Figure {
  readonly day: Day;
}

/** What all amounts under a funding have in common. */
export function placeOf(agreement: Agreement, { id, data }: Funding): Place {
  return {
    agreement: agreement.id,
    instrument: data.instrument ?? agreement.id,
    funding: id,
    currency: data.currency,
    payer: actorsOf(data.payer),
    payee: actorsOf(data.payee),
  };
}

export function actorsOf({ organisation, units = [] }: Acting): readonly string[] {
  return [organisation, ...units];
}

/** How figures move that are what `at` says on each of the days, and unchanged between them. */
export function movementsOver(
  days: readonly Day[],
  at: (day: Day) => readonly Figure[],
): readonly Movement[] {
  let before: readonly Figure[] = [];
  return [...new Set(days)].sort().flatMap((day) => {
    const figures = at(day);
    const moved = difference(before, figures).map((figure) => ({ ...figure, day }));
    before = figures;
    return moved;
  });
}

/** What has to be added to the one for the other: equal places (and days) summed, nothing that is 0. */
export function difference<F extends Figure>(before: readonly F[], after: readonly F[]): F[] {
  const sums = new Map<string, { readonly figure: F; amountMinor: number }>();
  const add = (sign: 1 | -1) => (figure: F) => {
    const key = JSON.stringify({ ...figure, amountMinor: 0 });
    const sum = sums.get(key) ?? { figure, amountMinor: 0 };
    sum.amountMinor += sign * figure.amountMinor;
    sums.set(key, sum);
  };
  after.forEach(add(1));
  before.forEach(add(-1));
  return [...sums.values()]
    .filter(({ amountMinor }) => amountMinor !== 0)
    .map(({ figure, amountMinor }) => ({ ...figure, amountMinor }));
}
