/**
 * Copies a log from one store to another, whichever they are, and proves that both are the same: `copyEvents`. Done
 * in the log's own order, so that what is there after any interruption is a beginning, and doing it again goes on.
 */
import { CopyRefused } from './copy-refused.js';
import {
  canonicalEvent,
  type NewEvent,
  type Position,
  type StoredEvent,
} from './event-envelope.js';
import type { Append, EventStore } from './event-store.js';
import { LogDigest } from './log-digest.js';
import { checkReferences, Sample } from './same-references.js';

export interface CopyOptions {
  readonly from: EventStore;
  /** Empty, or with a beginning of the same log. Nobody else may write to it meanwhile. */
  readonly to: EventStore;
  readonly onProgress?: (progress: CopyProgress) => void;
  /** Ends the copy between two batches. */
  readonly signal?: AbortSignal;
}

export interface CopyProgress {
  readonly phase: 'copying' | 'checking';
  readonly done: number;
  readonly total: number;
}

export interface Copied {
  readonly ledgerId: string;
  /** In each of the two logs. */
  readonly events: number;
  /** Of these, what this call has added. */
  readonly added: number;
  /** Hex, over the canonical text of every event and a line feed, in order: read from both stores, and equal. */
  readonly sha256: string;
  /** The last event, whose id names the place in both. */
  readonly lastEventId: string;
  /** Events that were looked up by their ids in both, and the moments that they name. */
  readonly references: number;
}

/** Events and bytes between two calls of the target, at most; below what one append may hold. */
const BATCH_EVENTS = 500;
const BATCH_BYTES = 512 * 1024;

/**
 * Throws `CopyRefused` before anything is written for a target that is not a beginning of the source, and
 * at the end when they are not equal; what the stores throw; and the signal's reason. After all but the
 * first kinds the same call goes on where it was.
 */
export async function copyEvents(options: CopyOptions): Promise<Copied> {
  const { from, to, signal } = options;
  const source = await compared(options);
  if (source.last === undefined) throw new CopyRefused('empty', 0, '', '');
  const total = source.count;
  const added = total - source.common;
  await append(options, source.after, source.common, total);
  const target = new LogDigest();
  const sample = new Sample(total);
  for await (const event of to.readAll()) {
    target.add(event);
    sample.offer(event);
    if (target.count % BATCH_EVENTS !== 0) continue;
    options.onProgress?.({ phase: 'checking', done: target.count, total });
    signal?.throwIfAborted();
  }
  const [sha256, found] = [source.digest.end(), target.end()];
  if (target.count !== total || found !== sha256)
    throw new CopyRefused(
      'unequal',
      Math.min(total, target.count),
      source.last.id,
      target.last?.id ?? '',
    );
  const references = await checkReferences({ from, to }, sample.taken, source.last);
  const { ledgerId, id: lastEventId } = source.last;
  return { ledgerId, events: total, added, sha256, lastEventId, references };
}

/** The source read to its end, beside the target: how much of it the target has. */
async function compared({ from, to, signal }: CopyOptions) {
  const digest = new LogDigest();
  let common = 0;
  let after: Position | undefined;
  const target = to.readAll()[Symbol.asyncIterator]();
  try {
    let there = await target.next();
    for await (const event of from.readAll()) {
      const text = digest.add(event);
      if (digest.count % BATCH_EVENTS === 0) signal?.throwIfAborted();
      if (there.done) continue;
      if (canonicalEvent(there.value) !== text)
        throw new CopyRefused('foreign', digest.count, event.id, there.value.id);
      common += 1;
      after = event.position;
      there = await target.next();
    }
    if (!there.done) throw new CopyRefused('longer', digest.count + 1, '', there.value.id);
  } finally {
    await target.return?.(undefined);
  }
  return { digest, common, after, count: digest.count, last: digest.last };
}

async function append(
  { from, to, onProgress, signal }: CopyOptions,
  after: Position | undefined,
  common: number,
  total: number,
): Promise<void> {
  let done = common;
  const write = async (events: readonly StoredEvent[]) => {
    await to.appendAll(appendsOf(events));
    done += events.length;
    onProgress?.({ phase: 'copying', done, total });
    signal?.throwIfAborted();
  };
  let [batch, bytes]: [StoredEvent[], number] = [[], 0];
  // Not further: what the source has learned since is for the next copy.
  for await (const event of from.readAll({ after, max: total - common })) {
    batch.push(event);
    bytes += Buffer.byteLength(canonicalEvent(event));
    if (batch.length < BATCH_EVENTS && bytes < BATCH_BYTES) continue;
    await write(batch);
    [batch, bytes] = [[], 0];
  }
  if (batch.length > 0) await write(batch);
}

/** An append for each run of events of one stream, in the log's order. */
function appendsOf(events: readonly StoredEvent[]): Append[] {
  const appends: {
    stream: string;
    expectedRevision: Append['expectedRevision'];
    events: NewEvent[];
  }[] = [];
  for (const { stream, revision, position: _position, ...event } of events) {
    const last = appends.at(-1);
    if (last?.stream === stream) last.events.push(event);
    else {
      const expectedRevision = revision === 0 ? 'no-stream' : revision - 1;
      appends.push({ stream, expectedRevision, events: [event] });
    }
  }
  return appends;
}
