/** A small catalogue of events, with every form of type that an event's data may have: read by a spec, run by nobody. */

/** A kind of thing, by a list of its words. */
export const KINDS = ['round', 'square'] as const;
export type Kind = (typeof KINDS)[number];

/** A day that exists. */
export type Day = string;

/** Where it is: named here, nested there. */
export interface Place {
  readonly street: string;
  /** @class internal */
  readonly door?: { readonly floor: number; readonly code?: string };
}

/** Who was there. @class internal */
export interface Witness {
  readonly id: string;
  /** Their own words. @class protected */
  readonly says?: string;
}

interface Sum {
  /** öre */
  readonly amountMinor: number;
  readonly currency: string;
}

interface MadeOf {
  readonly kind: Kind;
}

/** Not an event's data: what a chapter adds to its things. */
export interface ChapterEventData {
  /** It is worth something. @class open */
  ThingValued: Sum & { readonly on?: Day; readonly by: readonly Witness[] };
  /** Nobody else may know. @class protected */
  ThingHidden: { readonly place: Place };
}

export interface ThingEventData extends ChapterEventData {
  /**
   * It is made.
   * @class open
   */
  ThingMade: MadeOf & {
    readonly place: Place;
    readonly parts?: readonly { readonly code: string; readonly of: readonly string[] }[];
    readonly labels: Readonly<Record<string, { readonly text: string }>>;
    readonly size: { readonly by: 'weight'; readonly grams: number } | { readonly by: 'none' };
    readonly fixed: 'yes';
    readonly level: 1 | 2 | 3;
    readonly pair: readonly [string, number];
    readonly done: boolean;
  };
}

/** It was wrong. @class open */
export interface FactVoided {
  readonly voided: string;
}

export interface EventData extends ThingEventData {
  FactVoided: FactVoided;
}

export interface UnclassedEventData {
  ThingLost: { readonly where: string };
  /** It has no class. */
  ThingFound: { readonly where: string };
  /** Its class is none. @class secret */
  ThingKept: { readonly where: string };
  /** One of its parts has a class that is none. @class open */
  ThingSold: {
    /** @class private */
    readonly to: string;
  };
}
