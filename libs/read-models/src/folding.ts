/** Folds streams for a projection, event by event, and turns what is true on each day into statements. */
import {
  asDomainEvent,
  type Category,
  categoryOf,
  type Day,
  evolveStream,
  foldStream,
  type StateOf,
} from '@liggaren/domain';
import type { StoredEvent } from '@liggaren/event-store-port';
import { JsonText, type Statement } from '@liggaren/view-store-port';
import { isDeepStrictEqual } from 'node:util';
import { LRUCache } from 'lru-cache';

export type History = () => Promise<readonly StoredEvent[]>;

/** The state of the event's stream once the event is known; undefined for streams of another kind. */
export type Fold<C extends Category> = (
  event: StoredEvent,
  history: History,
) => Promise<StateOf[C] | undefined>;

/** The stream's state before the event, and once it is known. */
export interface Step<C extends Category> {
  readonly before: StateOf[C] | undefined;
  readonly after: StateOf[C] | undefined;
}

/** Folds as `createFoldInSteps`, for those who ask for the state only. */
export function createFold<C extends Category>(category: C, max?: number): Fold<C> {
  const fold = createFoldInSteps(category, max);
  return async (event, history) => (await fold(event, history))?.after;
}

/**
 * Folds the streams of one kind, keeping the latest states at hand. A void, or a stream that is not
 * at hand, is folded from its history. Throws `UnknownEvent` on poison.
 */
export function createFoldInSteps<C extends Category>(
  category: C,
  max = 5_000,
): (event: StoredEvent, history: History) => Promise<Step<C> | undefined> {
  const cache = new LRUCache<string, { readonly state: StateOf[C]; readonly revision: number }>({
    max,
  });
  return async (stored, history) => {
    if (categoryOf(stored.stream) !== category) return undefined;
    const event = asDomainEvent(stored);
    const held = cache.get(stored.stream);
    const follows = (held?.revision ?? -1) === event.revision - 1;
    const events =
      follows && event.type !== 'FactVoided' ? [] : (await history()).map(asDomainEvent);
    const before = follows ? held?.state : foldStream(category, events.slice(0, -1));
    const after =
      event.type === 'FactVoided'
        ? foldStream(category, events)
        : evolveStream(category, before, event);
    if (after) cache.set(stored.stream, { state: after, revision: event.revision });
    return { before, after };
  };
}

/** What is said of one cell on a day. */
export interface CellOnDay {
  readonly cell: string;
  readonly columns: Statement['columns'];
  readonly body: JsonText;
}

/**
 * Statements for every day from the first turning day on: what `at` says on each turning day holds
 * until the next. Neighbouring days that say the same are one statement.
 */
export function statementsOver(
  turningDays: readonly Day[],
  at: (day: Day) => readonly CellOnDay[],
): readonly Statement[] {
  const done: Statement[] = [];
  let open = new Map<string, CellOnDay & Statement>();
  for (const day of turningDays) {
    const said = new Map<string, CellOnDay & Statement>();
    for (const cell of at(day)) {
      const held = open.get(cell.cell);
      const same = held && saysTheSame(held, cell);
      said.set(cell.cell, same ? held : { ...cell, validFrom: day });
    }
    for (const [cell, held] of open)
      if (said.get(cell) !== held) done.push({ ...held, validTo: day });
    open = said;
  }
  return [...done, ...open.values()];
}

function saysTheSame(a: CellOnDay, b: CellOnDay): boolean {
  return a.body.text === b.body.text && isDeepStrictEqual(a.columns, b.columns);
}

/** A statement that holds on every day: about a record, not about a span of time. */
export function always(cell: CellOnDay): Statement {
  return { ...cell, validFrom: '1900-01-01' };
}

/** A value as a body: what is undefined is left out. */
export function asJson(value: object): JsonText {
  return new JsonText(value);
}
