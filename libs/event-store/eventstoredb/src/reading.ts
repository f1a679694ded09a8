/** Reading one stream or the whole log; a read that breaks is taken up again where it was. */
import { StoreUnavailable, type StoredEvent } from '@liggaren/event-store-port';
import type { ReadPosition, StreamingRead } from '@eventstore/db-client';
import { meaningOf, Silence } from './driver-errors.js';
import { pulled } from './driver-stream.js';
import { Attempts } from './patience.js';
import { compareLogPositions, type LogPosition } from './positions.js';
import { pause, refuseWhenClosed, type ServerLink } from './server-link.js';
import { placeOf, type Resolved } from './stored-events.js';

export type Direction = 'forwards' | 'backwards';

/**
 * At most `max` events of a stream, from a revision on (inclusive), or from its end. A stream that is
 * not there is empty. Throws `StoreUnavailable`: `damaged` where the server lacks events in between.
 */
export async function* readStream(
  link: ServerLink,
  stream: string,
  options: {
    readonly from?: number | undefined;
    readonly direction: Direction;
    readonly max: number;
  },
): AsyncGenerator<StoredEvent, void, undefined> {
  const { direction } = options;
  const step = direction === 'forwards' ? 1 : -1;
  let from = options.from ?? (direction === 'forwards' ? 0 : undefined);
  let left = options.max;
  const open = () =>
    link.client.readStream(link.names.onServer(stream), {
      direction,
      fromRevision: from === undefined ? 'end' : BigInt(from),
      maxCount: Math.min(left, Number.MAX_SAFE_INTEGER),
      requiresLeader: true,
    });
  let isFirst = true;
  for await (const resolved of resumed(link, open)) {
    const revision = Number(resolved.event?.revision);
    // The end of a stream that is read backwards is found by reading.
    const mayDiffer = isFirst && direction === 'backwards';
    if (from !== undefined && revision !== from && !(mayDiffer && revision < from))
      throw new StoreUnavailable(
        'damaged',
        `revision ${from} of stream ${stream} is gone: a ledger's streams are never cut or deleted`,
      );
    isFirst = false;
    from = revision + step;
    left -= 1;
    const event = link.names.eventOf(resolved);
    if (event !== undefined) yield event;
    if (left === 0 || from < 0) return;
  }
}

/** Everything in the log after a place (exclusive), other streams' and the server's own events too. */
export async function* readLog(
  link: ServerLink,
  after: LogPosition | undefined,
  direction: Direction = 'forwards',
): AsyncGenerator<{ readonly resolved: Resolved; readonly place: LogPosition }, void, undefined> {
  let last = after;
  const start: ReadPosition = direction === 'forwards' ? 'start' : 'end';
  const open = () =>
    link.client.readAll({ direction, fromPosition: last ?? start, requiresLeader: true });
  for await (const resolved of resumed(link, open)) {
    const place = placeOf(resolved);
    if (place === undefined) continue;
    // The server's reads begin *at* a position.
    if (last !== undefined && compareLogPositions(place, last) === 0) continue;
    last = place;
    yield { resolved, place };
  }
}

/** Where the log ends now; undefined when nothing was ever written. Asked of the leader. */
export async function endOfLog(link: ServerLink): Promise<LogPosition | undefined> {
  for await (const { place } of readLog(link, undefined, 'backwards')) return place;
  return undefined;
}

async function* resumed(
  link: ServerLink,
  open: () => StreamingRead<Resolved>,
): AsyncGenerator<Resolved, void, undefined> {
  const attempts = new Attempts(link.patience.totalMs);
  const stop = link.closing;
  const ms = link.patience.answerMs;
  const silence = { ms, error: () => new Silence(ms) };
  for (;;) {
    refuseWhenClosed(link);
    try {
      const read = open();
      const items = pulled<Resolved>(read, { cancel: () => read.cancel(), stop, silence });
      for await (const resolved of items) {
        attempts.succeeded();
        yield resolved;
      }
      return;
    } catch (error) {
      if (meaningOf(error) === 'missing') return;
      await pause(link, attempts, error);
    }
  }
}
