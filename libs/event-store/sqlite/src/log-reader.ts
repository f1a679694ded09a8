/** Questions to the table: pages of events, and places in the log. No statement stays open. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { EventFilter, Head, StoredEvent } from '@liggaren/event-store-port';
import { EVENT_COLUMNS, eventOf, positionOf, type EventRow } from './event-rows.js';

/** A window of the log: positions after `after`, up to and with `upTo`. */
export interface Window {
  readonly after: number;
  readonly upTo: number;
  readonly filter: EventFilter | undefined;
  readonly max: number;
}

/** The `+` keeps SQLite from leaving the window for the stream's own index. */
const FILTERS = {
  stream: '+stream = :stream',
  categories: 'category IN (SELECT value FROM json_each(:categories))',
  types: 'type IN (SELECT value FROM json_each(:types))',
};

export class LogReader {
  readonly #end: StatementSync;
  /** By which filters are given. */
  readonly #windows = new Map<string, StatementSync>();
  readonly #forwards: StatementSync;
  readonly #backwards: StatementSync;
  readonly #byId: StatementSync;
  readonly #place: StatementSync;

  constructor(private readonly database: DatabaseSync) {
    const events = (rest: string) => this.#prepare(rest);
    this.#end = database.prepare('SELECT max(position) AS position FROM events');
    this.#forwards = events('WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?');
    this.#backwards = events('WHERE stream = ? AND revision <= ? ORDER BY revision DESC LIMIT ?');
    this.#byId = events('WHERE id = ?');
    this.#place = database.prepare('SELECT id, recorded_max FROM events WHERE position = ?');
  }

  /** The last position in use; 0 while the log is empty. */
  lastPlace(): number {
    return Number(this.#end.get()?.position ?? 0);
  }

  /** The matching events of a window of the log, in order. */
  window({ after, upTo, filter, max }: Window): StoredEvent[] {
    const { stream, categories, types } = filter ?? {};
    const wanted = {
      ...(stream === undefined ? {} : { stream }),
      ...(categories === undefined ? {} : { categories: JSON.stringify(categories) }),
      ...(types === undefined ? {} : { types: JSON.stringify(types) }),
    };
    return eventsOf(this.#windowOf(wanted).all({ after, upTo, max, ...wanted }));
  }

  /** A filter that is not given is not evaluated either. */
  #windowOf(wanted: Partial<typeof FILTERS>): StatementSync {
    const conditions = (Object.keys(wanted) as (keyof typeof FILTERS)[]).map((key) => FILTERS[key]);
    const where = ['position > :after AND position <= :upTo', ...conditions].join(' AND ');
    let statement = this.#windows.get(where);
    if (statement === undefined) {
      statement = this.#prepare(`WHERE ${where} ORDER BY position LIMIT :max`);
      this.#windows.set(where, statement);
    }
    return statement;
  }

  #prepare(rest: string): StatementSync {
    const statement = this.database.prepare(`SELECT ${EVENT_COLUMNS} FROM events ${rest}`);
    statement.setReturnArrays(true);
    return statement;
  }

  /** At most `max` events of a stream, from a revision on (inclusive), in the direction asked. */
  stream(
    stream: string,
    from: number,
    direction: 'forwards' | 'backwards',
    max: number,
  ): StoredEvent[] {
    const statement = direction === 'forwards' ? this.#forwards : this.#backwards;
    return eventsOf(statement.all(stream, from, max));
  }

  event(id: string): StoredEvent | undefined {
    return eventsOf(this.#byId.all(id))[0];
  }

  headAtPlace(place: number): Head | undefined {
    const row = this.#place.get(place);
    if (row === undefined) return undefined;
    const instant = String(row.recorded_max);
    return { position: positionOf(place), eventId: String(row.id), instant };
  }

  /** The last place whose running maximum is not later: bisected, as it never falls. */
  headAtInstant(instant: string): Head | undefined {
    let known = 0;
    let unknown = this.lastPlace() + 1;
    while (unknown - known > 1) {
      const middle = Math.floor((known + unknown) / 2);
      const head = this.headAtPlace(middle);
      if (head !== undefined && head.instant <= instant) known = middle;
      else unknown = middle;
    }
    return this.headAtPlace(known);
  }
}

function eventsOf(rows: readonly unknown[]): StoredEvent[] {
  return (rows as readonly EventRow[]).map(eventOf);
}
