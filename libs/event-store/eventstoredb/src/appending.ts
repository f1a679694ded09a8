/** One append, until it is known what became of it. */
import {
  EventTooLarge,
  OutcomeUnknown,
  RevisionConflict,
  StoreUnavailable,
  DuplicateEventId,
} from '@liggaren/event-store-port';
import type { AppendResult } from '@eventstore/db-client';
import { field, meaningOf, unavailable } from './driver-errors.js';
import { Attempts, within } from './patience.js';
import { knownPosition, placeIn, type LogPosition } from './positions.js';
import { firstRevision, type PreparedAppend } from './prepared-append.js';
import { readStream } from './reading.js';
import type { ServerLink } from './server-link.js';

/** Where the append's last event lies. */
export interface Stored {
  readonly revision: number;
  readonly place: LogPosition;
}

/**
 * Sends the append, again and again with the same ids and the same expected revision while the server
 * does not say what became of it: that is safe however often, as the server takes it once.
 * Throws `RevisionConflict`, `DuplicateEventId`, `EventTooLarge`, `StoreUnavailable` (nothing was
 * stored), `OutcomeUnknown` (patience is at an end).
 */
export async function store(link: ServerLink, append: PreparedAppend): Promise<Stored> {
  const attempts = new Attempts(link.patience.totalMs);
  let mayBeStored = false;
  for (;;) {
    try {
      return await stored(link, append, await send(link, append));
    } catch (error) {
      const meaning = meaningOf(error);
      if (meaning === 'conflict') throw await conflictOf(link, append, error);
      if (error instanceof StoreUnavailable) throw error;
      const sent = meaning === 'passing';
      mayBeStored ||= sent;
      if (!sent && meaning !== 'not-connected' && !mayBeStored) throw refusal(link, append, error);
      if (link.closing.aborted || attempts.failed() === 'enough')
        throw mayBeStored ? new OutcomeUnknown(error) : unavailable(error, link.where);
      await attempts.wait(link.closing);
    }
  }
}

function send(link: ServerLink, append: PreparedAppend): Promise<AppendResult> {
  const { stream, expectedRevision, events } = append;
  const answer = link.client.appendToStream(link.names.onServer(stream), [...events], {
    expectedRevision: expectedRevision === 'no-stream' ? 'no_stream' : BigInt(expectedRevision),
    requiresLeader: true,
    credentials: link.credentials,
    deadline: link.patience.answerMs,
  });
  return within(link.patience.answerMs, answer);
}

/** A success, held against what it must look like. */
async function stored(
  link: ServerLink,
  append: PreparedAppend,
  answer: AppendResult,
): Promise<Stored> {
  const { stream, expectedRevision, events } = append;
  const revision = firstRevision(expectedRevision) + events.length - 1;
  // A stream deleted on the server goes on counting where it was: `no-stream` no longer means 0.
  if (answer.nextExpectedRevision !== BigInt(revision))
    throw new StoreUnavailable(
      'damaged',
      `stream ${stream} was deleted on the server: its next event got revision ${answer.nextExpectedRevision}`,
    );
  const place = knownPosition(answer.position) ?? (await placeOfRevision(link, stream, revision));
  return { revision, place };
}

async function placeOfRevision(
  link: ServerLink,
  stream: string,
  from: number,
): Promise<LogPosition> {
  for await (const event of readStream(link, stream, { from, direction: 'forwards', max: 1 }))
    return placeIn(event.position) as LogPosition;
  throw new StoreUnavailable('damaged', `revision ${from} of stream ${stream} is gone`);
}

/** Another was faster, or this append is stored already, with other content: only reading tells. */
async function conflictOf(link: ServerLink, append: PreparedAppend, error: unknown) {
  const { stream, expectedRevision } = append;
  const ids = new Set(append.ids);
  const from = firstRevision(expectedRevision);
  const options = { from, direction: 'forwards', max: Infinity } as const;
  const actual = field(error, 'actualVersion');
  try {
    if (typeof actual === 'bigint' && actual >= BigInt(from))
      for await (const { id } of readStream(link, stream, options))
        if (ids.has(id)) return new DuplicateEventId(id);
  } catch (unread) {
    return new OutcomeUnknown(unread);
  }
  return new RevisionConflict(
    stream,
    expectedRevision,
    typeof actual === 'bigint' ? Number(actual) : 'no-stream',
  );
}

function refusal(link: ServerLink, append: PreparedAppend, error: unknown): Error {
  if (meaningOf(error) === 'too-large')
    return new EventTooLarge(append.bytes, Number(field(error, 'maxAppendSize')));
  return unavailable(error, link.where);
}
