/**
 * Reads a ledger on a server through: `checkLog`. Every event is held against the id that the server knows
 * it by, which follows from its canonical bytes, and against the events before it; and each stream against what the
 * server was told to do with it.
 */
import {
  canonicalEvent,
  StoreUnavailable,
  type ClockStep,
  type Head,
  type LedgerCheck,
  type LedgerDamage,
  type StoredEvent,
} from '@liggaren/event-store-port';
import { CutStreams } from './cut-streams.js';
import { compareLogPositions, positionOf, type LogPosition } from './positions.js';
import { contentId } from './prepared-append.js';
import { endOfLog, readLog } from './reading.js';
import type { ServerLink } from './server-link.js';
import type { RecordedEvent, Resolved } from './stored-events.js';

export interface CheckOptions {
  /** Of the server's log, in bytes. */
  readonly onProgress?: (progress: { done: number; total: number }) => void;
  readonly signal?: AbortSignal;
}

/** More would drown what is wrong. */
const MAX_DAMAGE = 100;
const MAX_CLOCK_STEPS = 20;
/** Events between two words of progress. */
const PAGE = 512;

export async function checkLog(link: ServerLink, options: CheckOptions): Promise<LedgerCheck> {
  const check = new LogCheck(link);
  const end = await endOfLog(link);
  if (end === undefined) return check.result();
  for await (const { resolved, place } of readLog(link, undefined)) {
    if (compareLogPositions(place, end) > 0) break;
    check.take(resolved, place);
    if (check.seen % PAGE === 0) {
      options.onProgress?.({ done: Number(place.commit), total: Number(end.commit) });
      options.signal?.throwIfAborted();
    }
    if (compareLogPositions(place, end) === 0) break;
  }
  return check.result();
}

class LogCheck {
  /** Everything in the log, others' events too. */
  seen = 0;
  #events = 0;
  #head: Head | undefined;
  #ledgerId: string | undefined;
  #recordedMax = '';
  readonly #revisions = new Map<string, number>();
  readonly #damage: LedgerDamage[] = [];
  readonly #steps: ClockStep[] = [];
  #stepCount = 0;
  readonly #cut: CutStreams;

  constructor(private readonly link: ServerLink) {
    this.#cut = new CutStreams(link.names.prefix);
  }

  take(resolved: Resolved, place: LogPosition): void {
    this.seen += 1;
    const { names } = this.link;
    const { event } = resolved;
    if (event === undefined) return;
    this.#cut.take(event, place);
    if (!event.streamId.startsWith(names.prefix)) return;
    if (event.type.startsWith('$')) return;
    this.#events += 1;
    const stream = event.streamId.slice(names.prefix.length);
    const revision = Number(event.revision);
    const position = positionOf(place);
    const found = (what: LedgerDamage['what'], detail: string) => {
      if (this.#damage.length === MAX_DAMAGE) return;
      this.#damage.push({ what, detail, position, eventId: event.id, stream, revision });
    };
    const due = (this.#revisions.get(stream) ?? -1) + 1;
    if (revision !== due) found('revision', `revision ${revision} where ${due} is due`);
    this.#revisions.set(stream, revision);
    const stored = this.#read(resolved, event, found);
    if (stored) this.#follow(stored, found);
  }

  result(): LedgerCheck {
    return {
      events: this.#events,
      ...(this.#ledgerId === undefined ? {} : { ledgerId: this.#ledgerId }),
      ...(this.#head ? { head: this.#head } : {}),
      damage: [...this.#cut.damage(), ...this.#damage].slice(0, MAX_DAMAGE),
      clockSteps: { count: this.#stepCount, first: this.#steps },
    };
  }

  #read(resolved: Resolved, { id }: RecordedEvent, found: Found): StoredEvent | undefined {
    try {
      const stored = this.link.names.eventOf(resolved);
      if (stored && contentId(canonicalEvent(stored)) !== id)
        found('contents', 'its contents are not those that it was stored with');
      return stored;
    } catch (error) {
      if (!(error instanceof StoreUnavailable || error instanceof TypeError)) throw error;
      found('contents', error.message);
      return undefined;
    }
  }

  #follow({ id, ledgerId, position, recordedAt }: StoredEvent, found: Found): void {
    this.#ledgerId ??= ledgerId;
    if (ledgerId !== this.#ledgerId) found('other-ledger', `it is of the ledger ${ledgerId}`);
    if (recordedAt < this.#recordedMax) {
      this.#stepCount += 1;
      if (this.#steps.length < MAX_CLOCK_STEPS)
        this.#steps.push({ position, eventId: id, recordedAt, after: this.#recordedMax });
    } else this.#recordedMax = recordedAt;
    this.#head = { position, eventId: id, instant: this.#recordedMax };
  }
}

type Found = (what: LedgerDamage['what'], detail: string) => void;
