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

export class LogReader {
  readonly #end: StatementSync;
  readonly #window: StatementSync;
  readonly #forwards: StatementSync;
  readonly #backwards: StatementSync;
  readonly #byId: StatementSync;
  readonly #place: StatementSync;

  constructor(database: DatabaseSync) {
    const events = (rest: string) => {
      const statement = database.prepare(`SELECT ${EVENT_COLUMNS} FROM events ${rest}`);
      statement.setReturnArrays(true);
      return statement;
    };
    this.#end = database.prepare('SELECT max(position) AS position FROM events');
    this.#window = events(
      `WHERE position > :after AND position <= :upTo
         AND (:stream IS NULL OR stream = :stream)
         AND (:categories IS NULL OR category IN (SELECT value FROM json_each(:categories)))
         AND (:types IS NULL OR type IN (SELECT value FROM json_each(:types)))
       ORDER BY position LIMIT :max`,
    );
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
    const rows = this.#window.all({
      after,
      upTo,
      max,
      stream: filter?.stream ?? null,
      categories: filter?.categories ? JSON.stringify(filter.categories) : null,
      types: filter?.types ? JSON.stringify(filter.types) : null,
    });
    return eventsOf(rows);
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
