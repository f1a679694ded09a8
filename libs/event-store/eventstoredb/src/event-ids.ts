/** Sees to it that an event id is used once in the ledger, as far as one process can. */
import { DuplicateEventId, RevisionConflict, StoreUnavailable } from '@liggaren/event-store-port';
import type { EventIndex, IndexedEvent } from './event-index.js';
import type { PreparedAppend } from './prepared-append.js';
import { readStream } from './reading.js';
import type { ServerLink } from './server-link.js';

/** Where an event lies. */
export type EventPlace = Pick<IndexedEvent, 'id' | 'stream' | 'revision'>;

/** Acknowledged events that the index has not come to yet, at most. */
const KEPT = 10_000;

export class EventIds {
  /** What this process had acknowledged lately: the index is told a moment later. */
  readonly #acknowledged = new Map<string, EventPlace>();
  /** By stream, the last revision that this process had acknowledged lately. */
  readonly #revisions = new Map<string, number>();

  constructor(
    private readonly link: ServerLink,
    private readonly index: EventIndex,
  ) {}

  async find(id: string): Promise<EventPlace | undefined> {
    return this.#acknowledged.get(id) ?? (await this.index.find(id));
  }

  /**
   * Throws `DuplicateEventId` for an id that is in the append's own stream, as far as the append builds
   * on it (nothing can come between), or that the index knows of any other stream (it may be a moment
   * behind what another process wrote).
   */
  async requireUnused({ stream, expectedRevision, ids }: PreparedAppend): Promise<void> {
    for (const id of ids) if (await this.find(id)) throw new DuplicateEventId(id);
    if (expectedRevision === 'no-stream') return this.#requireNotDeleted(stream);
    const from = (await this.#known(stream)) + 1;
    const missing = expectedRevision + 1 - from;
    if (missing <= 0) return;
    const options = { from, direction: 'forwards', max: missing } as const;
    for await (const { id } of readStream(this.link, stream, options))
      if (ids.includes(id)) throw new DuplicateEventId(id);
  }

  /** The server would let a deleted stream begin again, and would go on counting where it was. */
  async #requireNotDeleted(stream: string): Promise<void> {
    if ((await this.#known(stream)) === -1) return;
    const options = { direction: 'backwards', max: 1 } as const;
    for await (const last of readStream(this.link, stream, options))
      throw new RevisionConflict(stream, 'no-stream', last.revision);
    throw new StoreUnavailable('damaged', `stream ${stream} has been deleted on the server`);
  }

  acknowledge(events: readonly EventPlace[]): void {
    for (const event of events) {
      this.#acknowledged.set(event.id, event);
      this.#revisions.delete(event.stream);
      this.#revisions.set(event.stream, event.revision);
    }
    forgetOldest(this.#acknowledged);
    forgetOldest(this.#revisions);
  }

  /** The last revision of the stream up to which every id is known here; -1 when none is. */
  async #known(stream: string): Promise<number> {
    const indexed = (await this.index.lastRevision(stream)) ?? -1;
    return Math.max(indexed, this.#revisions.get(stream) ?? -1);
  }
}

function forgetOldest(kept: Map<string, unknown>): void {
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) return;
    kept.delete(oldest);
  }
}
