/**
 * The port to the views: tables of *versions*, each statement with the days it is valid and the
 * positions it was known. Nothing is overwritten: what is no longer held gets an end, on its own clock.
 */

import type { JsonObject } from './json.js';
import type { JsonText } from './json-text.js';

/** A place in the log, as the event store names it: opaque text that sorts as the events do. */
export type Position = string & { readonly __brand: 'Position' };

/** `text` and `integer` are filtered by equality and ordered by; a `set` of texts is filtered by membership. */
export type ColumnKind = 'text' | 'integer' | 'set';

/** A view's table. Another `version` is another table, built from the log: views are never migrated. */
export interface ViewDefinition {
  /** kebab-case, the name in the API. */
  readonly name: string;
  readonly version: number;
  readonly columns: Readonly<Record<string, ColumnKind>>;
}

/** What a view says of one cell for a span of days. */
export interface Statement {
  /** Stable name of the cell within its view, for instance `<funding>/1`. */
  readonly cell: string;
  /** First day (YYYY-MM-DD) on which it holds. */
  readonly validFrom: string;
  /** First day on which it no longer holds; absent while no end is known. */
  readonly validTo?: string;
  /** A value for every column of the definition. */
  readonly columns: Readonly<Record<string, string | number | readonly string[]>>;
  /** What is answered, the ids of the events behind it included. */
  readonly body: JsonObject | JsonText;
}

/** What an event makes a view say about a subject: all of it anew, or something more. */
export type Restated = Whole | Addition;

/** These and no others are the statements about the subject. */
export interface Whole {
  /** What is restated as a whole, for instance a stream's name. */
  readonly subject: string;
  readonly statements: readonly Statement[];
}

/**
 * These are held beside what is held of the subject already: for movements, which an event only
 * adds to. One that is held already stays untouched; none may contradict what is held.
 */
export interface Addition {
  readonly subject: string;
  readonly added: readonly Statement[];
}

/** From this position on, this is said about the subject. */
export type Restatement = Restated & { readonly position: Position };

/** What a view comes to from one checkpoint to the next. */
export interface Batch {
  /** The checkpoint that it continues from; undefined at the view's beginning. */
  readonly from: Position | undefined;
  readonly to: Position;
  /** In the order of their positions: after `from`, and not after `to`. */
  readonly restatements: readonly Restatement[];
}

/** A statement with the span in which the ledger held it. */
export interface Version extends Statement {
  readonly body: JsonObject;
  readonly subject: string;
  readonly knownFrom: Position;
  /** The position from which it was no longer held; absent while it is. */
  readonly knownTo?: Position;
}

/** Where a view has come to, and what stopped it if something did. */
export interface ViewProgress {
  /** The last position that is part of the view; absent before the first. */
  readonly checkpoint?: Position;
  readonly halted?: Halt;
}

/** A projection that failed on an event stops there: poison is never skipped. */
export interface Halt {
  readonly position: Position;
  readonly eventId: string;
  readonly reason: string;
}

export interface ViewQuery {
  /** As known when the log had come to this position (inclusive). */
  readonly knownAt: Position;
  /** Statements that hold on a day, on at least one day of an inclusive span, or whenever. */
  readonly valid: { readonly on: string } | { readonly from: string; readonly to: string } | 'ever';
  /** All must hold: equality for text and integer (any of an array), membership for a set. */
  readonly where?: Readonly<Record<string, string | number | readonly (string | number)[]>>;
  readonly subject?: string;
  /** One cell, or any of several. */
  readonly cell?: string | readonly string[];
  /** Answers every body empty, for those who want columns only: no body is read or parsed. */
  readonly withoutBodies?: boolean;
  /** Columns to order by, ascending; ties by cell, validFrom. */
  readonly orderBy?: readonly string[];
  /** Continue after the row with these order values, cell and validFrom. */
  readonly after?: {
    readonly order: readonly (string | number)[];
    readonly cell: string;
    readonly validFrom: string;
  };
  readonly limit?: number;
}

/** Which versions are added up: as `ViewQuery`. */
export type SumQuery = Pick<ViewQuery, 'knownAt' | 'valid' | 'where' | 'subject' | 'cell'>;

/** How versions are added up: one sum for every combination of values that occurs. */
export interface SumShape {
  /** Text and integer columns; none gives one sum of everything. The sums are in this order, ascending. */
  readonly groupBy: readonly string[];
  /** The integer column that is added up. */
  readonly sum: string;
  /** Continue after the group with these values of `groupBy`. */
  readonly after?: readonly (string | number)[];
  readonly limit?: number;
}

/** The exact sum over the versions that have these values in the columns grouped by. */
export interface GroupSum {
  readonly group: Readonly<Record<string, string | number>>;
  readonly sum: number;
}

export interface ViewStore {
  /** Makes the view's table where it is not there yet; an existing one is left as it is. */
  prepare(view: ViewDefinition): Promise<void>;

  progress(view: ViewDefinition): Promise<ViewProgress>;

  /**
   * Writes restatements and moves the checkpoint from `from` to `to`, in one transaction. Two
   * restatements of one subject in one batch are two versions, both can be asked for. A statement
   * equal to the one held stays untouched. Clears a halt.
   * Throws `CheckpointMoved` when the checkpoint is not at `from`, and `HeldOtherwise` when an
   * addition contradicts what is held: nothing is written.
   */
  apply(view: ViewDefinition, batch: Batch): Promise<void>;

  /** As `apply` for several views, each named once, in one transaction: all of them or none. */
  applyAll(
    batches: readonly { readonly view: ViewDefinition; readonly batch: Batch }[],
  ): Promise<void>;

  /** Records that the view stands still before this event, and why. */
  halt(view: ViewDefinition, halt: Halt): Promise<void>;

  query(view: ViewDefinition, query: ViewQuery): Promise<readonly Version[]>;

  /**
   * Sums of an integer column over the versions that the query selects; a group without versions is
   * left out. Throws `RangeError` for a sum beyond ±(2^53−1): it would not be exact.
   */
  sumBy(view: ViewDefinition, query: SumQuery, shape: SumShape): Promise<readonly GroupSum[]>;

  /** Every version, ordered by subject, cell, knownFrom, validFrom: to compare two stores. */
  dump(view: ViewDefinition): AsyncIterable<Version>;

  /**
   * Begins to build a view anew beside the live one: answers the view to write to instead, which is
   * not prepared yet. What an earlier beginning left is thrown away; the live view goes on.
   */
  beginRebuild(view: ViewDefinition): Promise<ViewDefinition>;

  /**
   * The rebuilt view takes the live one's place, rows and checkpoint together, in one transaction; the
   * live one's rows and halt are gone. Nobody else may be writing either of them.
   * Throws `CheckpointMoved` when the rebuilt one has not come exactly to `at`: nothing is changed.
   */
  endRebuild(view: ViewDefinition, rebuilt: ViewDefinition, at: Position): Promise<void>;

  /** Throws away whatever was begun to be built beside the live view; without that it does nothing. */
  abandonRebuild(view: ViewDefinition): Promise<void>;

  close(): Promise<void>;
}
