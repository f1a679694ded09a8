/**
 * What the server itself writes when a stream is deleted, or told to keep a part of its events only. Events that
 * are gone leave no trace in the log otherwise, once the server has tidied up.
 */
import type { LedgerDamage } from '@liggaren/event-store-port';
import { field } from './driver-errors.js';
import { positionOf, type LogPosition } from './positions.js';
import type { RecordedEvent } from './stored-events.js';

/** A deleted stream is one whose events before this revision are cut off. */
const ALL = Number(2n ** 63n - 1n);

export class CutStreams {
  readonly #damage = new Map<string, LedgerDamage>();

  /** `prefix` is what the ledger's streams begin with on the server. */
  constructor(private readonly prefix: string) {}

  /** Takes any event of the log. Of a stream's settings the last ones hold; a deletion for good is final. */
  take({ streamId, type, data }: RecordedEvent, place: LogPosition): void {
    const isOfSettings = type === '$metadata' && streamId.startsWith('$$');
    const name = isOfSettings ? streamId.slice(2) : streamId;
    if (!name.startsWith(this.prefix)) return;
    const stream = name.slice(this.prefix.length);
    const position = positionOf(place);
    const found = (detail: string) =>
      this.#damage.set(stream, { what: 'revision', stream, revision: 0, position, detail });
    if (type === '$streamDeleted') found('the stream is deleted on the server for good');
    if (!isOfSettings) return;
    const detail = lossBy(data);
    if (detail !== undefined) found(detail);
    else this.#damage.delete(stream);
  }

  damage(): readonly LedgerDamage[] {
    return [...this.#damage.values()];
  }
}

/** What a stream loses by its settings, now or later; undefined when it is nothing. */
function lossBy(settings: unknown): string | undefined {
  const [before, count, age] = ['$tb', '$maxCount', '$maxAge'].map((name) => field(settings, name));
  if (Number(before) >= ALL) return 'the stream is deleted on the server';
  if (Number(before) > 0) return `its events before revision ${before} are cut off on the server`;
  if (count !== undefined) return `the server keeps its last ${count} events only`;
  if (age !== undefined) return `the server keeps its events for ${age} seconds only`;
  return undefined;
}
