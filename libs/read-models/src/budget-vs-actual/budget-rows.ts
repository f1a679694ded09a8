/** Rows of the budget: sums of movements, brought together by what is asked, with their differences. */
import { type Measure, type Money, money } from '@liggaren/domain';
import type { GroupSum } from '@liggaren/view-store-port';
import type { OrderedRow } from '../page.js';

/** What a budget may be divided by, in the order of its rows; `line` means by funding as well, and so on up. */
export const DIVISIONS = [
  'agreement',
  'instrument',
  'funding',
  'line',
  'fiscalYear',
  'quarter',
] as const;
export type Division = (typeof DIVISIONS)[number];

/** What a row is about: as much of it as was asked for and is known. */
export interface BudgetPlace {
  readonly agreement?: string;
  readonly instrument?: string;
  readonly funding?: string;
  readonly line?: string;
  readonly fiscalYear?: number;
  readonly quarter?: string;
}

export interface BudgetFigures {
  readonly currency: string;
  /** What conclusions yet to come would add to what is agreed. */
  readonly drafted: Money;
  readonly agreed: Money;
  /** Absent where it cannot be said: it is set aside for an agreement and a year, not for a line. */
  readonly setAside?: Money;
  readonly planned: Money;
  /** By the bank, less what came back. */
  readonly paid: Money;
  /** Settled on a tranche by what the payee owed. */
  readonly setOff: Money;
  readonly repaid: Money;
  /** No books have been imported: which is not 0. */
  readonly booked: { readonly supplied: false };
  /** Absent: not reported, which is not 0. */
  readonly spent?: Money;
  /** What is set off counts as paid here: paid is spent, unspent, or not reported on. */
  readonly differences: {
    readonly agreedLessPaid: Money;
    readonly plannedLessPaid: Money;
    /** Paid less spent, of the lines and years that are reported on. */
    readonly unspent?: Money;
    /** Paid, and no report says what became of it. */
    readonly unreported: Money;
  };
}

export type PlacedFigures = BudgetPlace & BudgetFigures;

/** A line is of a funding, that of an instrument, and that of an agreement. */
const PATH: readonly Division[] = ['agreement', 'instrument', 'funding', 'line'];

/** The divisions with those that they lie within. */
export function withinOf(by: readonly Division[]): readonly Division[] {
  const deepest = Math.max(-1, ...by.map((division) => PATH.indexOf(division)));
  const within = PATH.slice(0, deepest + 1);
  return DIVISIONS.filter((division) => by.includes(division) || within.includes(division));
}

/** What sums are to be grouped by beside the divisions: spending is held against its line and year. */
export const GROUPED_BY = ['funding', 'line', 'fiscalYear', 'currency', 'measure'] as const;

/** `asideSaid`: whether a row without money set aside has 0 of it, rather than none to be told. */
export function rowsOf(
  sums: readonly GroupSum[],
  divisions: readonly Division[],
  asideSaid: boolean,
): readonly OrderedRow<PlacedFigures>[] {
  const keyOf = ({ group }: GroupSum) => [
    ...divisions.map((division) => group[division] ?? ''),
    String(group['currency']),
  ];
  const groups = Map.groupBy(sums, (sum) => JSON.stringify(keyOf(sum)));
  return [...groups.values()].map((members) => {
    const order = keyOf(members[0] as GroupSum);
    const known = divisions
      .map((division, index) => [division, order[index]] as const)
      .filter(([, value]) => value !== '' && value !== 0);
    const place: BudgetPlace = Object.fromEntries(known);
    // What is spent in no single year or quarter cannot be held against what is paid in one.
    const comparable = divisions
      .filter((division) => division === 'fiscalYear' || division === 'quarter')
      .every((division) => place[division] !== undefined);
    const said = { aside: asideSaid, unspent: comparable };
    return { order, item: { ...place, ...figuresOf(members, String(order.at(-1)), said) } };
  });
}

function figuresOf(
  members: readonly GroupSum[],
  currency: string,
  said: { readonly aside: boolean; readonly unspent: boolean },
): BudgetFigures {
  const of = (...measures: readonly Measure[]) =>
    members.filter(({ group }) => measures.includes(group['measure'] as Measure));
  const sum = (...measures: readonly Measure[]) => total(of(...measures));
  // Throws beyond ±(2^53−1), as the view store does: no sum is answered that is not exact.
  const exactly = (minor: bigint) => money(Number(minor), currency);
  const settled = sum('paid', 'set-off');
  const spent = of('spent').length > 0;
  const reported = total(reportedOn(of('paid', 'set-off'), of('spent')));
  const comparable = spent && said.unspent;
  return {
    currency,
    drafted: exactly(sum('drafted')),
    agreed: exactly(sum('agreed')),
    ...(said.aside || of('set-aside').length > 0 ? { setAside: exactly(sum('set-aside')) } : {}),
    planned: exactly(sum('planned')),
    paid: exactly(sum('paid')),
    setOff: exactly(sum('set-off')),
    repaid: exactly(sum('repaid')),
    booked: { supplied: false },
    ...(spent ? { spent: exactly(sum('spent')) } : {}),
    differences: {
      agreedLessPaid: exactly(sum('agreed') - settled),
      plannedLessPaid: exactly(sum('planned') - settled),
      ...(comparable ? { unspent: exactly(reported - sum('spent')) } : {}),
      unreported: exactly(settled - (comparable ? reported : 0n)),
    },
  };
}

/** Of what is paid: the lines and years that a report is about, or the lines alone if it names no year. */
function reportedOn(paid: readonly GroupSum[], spent: readonly GroupSum[]): readonly GroupSum[] {
  const name = ({ group }: GroupSum, year = group['fiscalYear']) =>
    [group['funding'], group['line'], year].join('/');
  const reported = new Set(spent.map((one) => name(one)));
  return paid.filter((one) => reported.has(name(one)) || reported.has(name(one, 0)));
}

function total(sums: readonly GroupSum[]): bigint {
  return sums.reduce((all, { sum }) => all + BigInt(sum), 0n);
}
