/**
 * Follows the log for any number of readers: `createEventFeed`. One subscription reads each new event once for all of
 * them. A reader takes at its own pace; who has fallen behind reads the log itself. So a slow reader costs no more
 * than a page of events, and nothing is skipped or repeated on the way from one to the other.
 */
import {
  comparePositions,
  type EventStore,
  type Position,
  type StoredEvent,
} from '@liggaren/event-store-port';
import {
  filter,
  firstValueFrom,
  fromEvent,
  Observable,
  ReplaySubject,
  share,
  takeUntil,
} from 'rxjs';
import { type FeedQuestion, pastEvents } from './past-events.js';
import { RecentEvents } from './recent-events.js';

export interface EventFeed {
  /**
   * Every event that is asked for, recorded and to come, once and in order, until the signal aborts (the iteration
   * then ends). Throws `StoreUnavailable` when the store goes away.
   */
  follow(question: FeedQuestion, signal: AbortSignal): AsyncIterable<StoredEvent>;
}

export interface EventFeedOptions {
  /** How many of the newest events are kept in memory; 256. */
  readonly recent?: number;
}

/** How many events a reader that catches up takes from the log at a time. */
const PAGE = 64;
const RECENT = 256;

export function createEventFeed(
  store: EventStore,
  { recent = RECENT }: EventFeedOptions = {},
): EventFeed {
  // Begins with the first reader and ends with the last; who joins is told at once where it stands.
  const moves = newestEvents(store, recent).pipe(
    share({ connector: () => new ReplaySubject<RecentEvents>(1) }),
  );
  return { follow: (question, signal) => follow(store, moves, question, signal) };
}

/** The newest events: emitted once they are kept, and again whenever one was added. */
function newestEvents(store: EventStore, most: number): Observable<RecentEvents> {
  return new Observable((subscriber) => {
    const abort = new AbortController();
    const keep = async () => {
      const after = (await store.head())?.position;
      const recent = new RecentEvents(most, after);
      subscriber.next(recent);
      for await (const event of store.subscribeAll({ after, signal: abort.signal })) {
        recent.add(event);
        subscriber.next(recent);
      }
    };
    keep().catch((error: unknown) => subscriber.error(error));
    return () => abort.abort();
  });
}

async function* follow(
  store: EventStore,
  moves: Observable<RecentEvents>,
  question: FeedQuestion,
  signal: AbortSignal,
): AsyncIterable<StoredEvent> {
  if (signal.aborted) return;
  const aborted = fromEvent(signal, 'abort');
  const failure = new AbortController();
  // Held all the while: the shared subscription lives on, and its failure is learned of between two events as well.
  const held = moves.subscribe({ error: (error: unknown) => failure.abort(error) });
  const beyond = (place: Position | undefined) =>
    firstValueFrom(
      moves.pipe(
        filter((recent) => recent.reachesBeyond(place)),
        takeUntil(aborted),
      ),
      { defaultValue: undefined },
    );
  try {
    const recent = await firstValueFrom(moves.pipe(takeUntil(aborted)), {
      defaultValue: undefined,
    });
    let place = question.after;
    while (recent && !signal.aborted) {
      failure.signal.throwIfAborted();
      const end = recent.end;
      const fresh = recent.after(place);
      if (fresh?.length === 0) {
        await beyond(place);
        continue;
      }
      const found = fresh ?? (await pageOf(store, { ...question, after: place }));
      for (const event of found) {
        if (!isWanted(event, question)) continue;
        yield event;
        if (signal.aborted) return;
      }
      const last = found.at(-1)?.position;
      // A page of the log that is not full has come to its end, which is not before `end`.
      place = fresh !== undefined || found.length === PAGE ? last : later(last, end);
    }
  } finally {
    held.unsubscribe();
  }
}

function isWanted(event: StoredEvent, { types, stream }: FeedQuestion): boolean {
  return (types?.includes(event.type) ?? true) && (stream === undefined || stream === event.stream);
}

async function pageOf(store: EventStore, question: FeedQuestion): Promise<StoredEvent[]> {
  const page: StoredEvent[] = [];
  for await (const event of pastEvents(store, question, PAGE)) page.push(event);
  return page;
}

function later(a: Position | undefined, b: Position | undefined): Position | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return comparePositions(a, b) < 0 ? b : a;
}
