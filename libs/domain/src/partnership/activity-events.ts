/** What the events of a partnership's doings carry: activities, statistics, capacity, indicators of its area. */
import type { Acting } from '../agreement/acting.js';
import type { WeeklyHours } from '../agreement/content-events.js';
import type { Day } from '../values/day.js';
import type { DateFact } from '../values/date-fact.js';
import type { Period } from '../values/period.js';
import type { Quantity } from '../values/quantity.js';

export const STATISTIC_MEASURES = ['count', 'average', 'share', 'estimate'] as const;
export type StatisticMeasure = (typeof STATISTIC_MEASURES)[number];

/** What is counted. Never mixed: a night is not a person (S123). */
export const STATISTIC_UNITS = [
  'nights',
  'visits',
  'persons',
  'places',
  'sites',
  'occasions',
  'tickets',
  'languages',
  'reports',
  'percent',
] as const;
export type StatisticUnit = (typeof STATISTIC_UNITS)[number];

export const DIMENSIONS = ['sex', 'age', 'citizenship', 'operation', 'matter'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The groups of a breakdown, where they are a closed list; `unknown` is one of its own, never left out. */
export const STATISTIC_GROUPS: Readonly<Record<Dimension, readonly string[] | undefined>> = {
  sex: ['all', 'women', 'men', 'other', 'unknown'],
  age: undefined,
  citizenship: undefined,
  operation: undefined,
  matter: undefined,
};

/** One number of a table: of a group (`women`; `all` without a breakdown; `unknown` is a group of its own). */
export interface StatisticCell {
  readonly group: string;
  /** What the source calls the group, where its code is no common word: `Filadelfia`. */
  readonly label?: string;
  /** Absent: not reported, which is never zero (S124). */
  readonly quantity?: Quantity;
}

/** What the paper prints beside the numbers, kept as printed and set beside what is computed. */
export interface PrintedFigures {
  /** Per group, in percent, as printed: `35%`. */
  readonly shares?: readonly { readonly group: string; readonly text: string }[];
  readonly total?: string;
  readonly occupancy?: string;
  /** Of a row of totals: its cells as printed. */
  readonly cells?: readonly { readonly group: string; readonly text: string }[];
}

/** The blocks of a printed table, in any order: numbers of the groups, their shares, the total, the occupancy. */
export const PRINTED_BLOCKS = ['cells', 'shares', 'total', 'occupancy'] as const;
export type PrintedBlock = (typeof PRINTED_BLOCKS)[number];

export interface StatisticRow {
  /** The days the row is about; absent where the statement as a whole names them. */
  readonly period?: Period;
  /** As printed: `NOV`. */
  readonly label?: string;
  readonly cells: readonly StatisticCell[];
  readonly printed?: PrintedFigures;
}

export interface ActivityEventData {
  /** Something was done: once, over a period, or again and again (S50); also outside any agreement's cover (S55). @class open */
  ActivityRecorded: {
    readonly title: string;
    readonly text?: string;
    readonly occurs: 'once' | 'over-period' | 'recurring';
    /** The day it took place, where it took place once. */
    readonly tookPlaceOn?: DateFact;
    /** The days that the source reports it for. */
    readonly period?: Period;
    readonly hours?: WeeklyHours;
    /** How many times. */
    readonly times?: Quantity;
    /** The agreements under which it was done, where the source says so. */
    readonly agreements?: readonly string[];
    readonly operation?: string;
    readonly by?: readonly Acting[];
    /** Organisations that took part and are no parties: `Läkare i Världen` (S141). */
    readonly others?: readonly { readonly name: string }[];
    readonly attendance?: {
      readonly unit: StatisticUnit;
      readonly measure: StatisticMeasure;
      readonly quantity?: Quantity;
      /** `välbesökt`: in words where there is no number. */
      readonly text?: string;
    };
  };
  /** Numbers of one kind, as one source reports them: a table, or a single number (S134, S143, S146). @class open */
  StatisticsReported: {
    /** The same code is the same thing counted, from report to report: `night-stays`. */
    readonly code: string;
    readonly title: string;
    readonly measure: StatisticMeasure;
    readonly unit: StatisticUnit;
    readonly dimension?: Dimension;
    readonly period?: Period;
    /** What the headline says the numbers are about, where it says something (S119). */
    readonly headline?: { readonly period?: Period; readonly asWritten: string };
    readonly operations?: readonly string[];
    /** Whose work it is. */
    readonly by?: Acting;
    readonly agreement?: string;
    /** The code of the table that these figures sum up (S122). */
    readonly sumsUp?: string;
    readonly rows?: readonly StatisticRow[];
    readonly printedTotals?: PrintedFigures;
    /** In which order the paper prints the blocks of its table; cells, total, shares, occupancy unless told. */
    readonly printedOrder?: readonly PrintedBlock[];
    /** Why there are no numbers: with it there are no rows, and the indicator is missing, not zero (S124). */
    readonly notReported?: string;
    /** The registered document or address that the numbers are fetched from (S118). */
    readonly dataSource?: string;
  };
  /** So many places from this day on (S120); 0 closes it. @class open */
  CapacityDeclared: {
    readonly operation: string;
    readonly places: number;
    /** Last day, where it is known beforehand. */
    readonly until?: Day;
  };
  /** What is known of the area that the partnership is for (S49). @class open */
  AreaIndicatorNoted: {
    readonly code: string;
    readonly title: string;
    readonly area: string;
    readonly year: number;
    readonly unit: StatisticUnit;
    readonly quantity: Quantity;
    /** Who publishes it: `Stockholms stads områdesfakta`. */
    readonly publishedBy: string;
    readonly agreement?: string;
  };
}
export type ActivityEventType = keyof ActivityEventData;
