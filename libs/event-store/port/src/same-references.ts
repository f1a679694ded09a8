/**
 * What was printed or linked must mean the same in another store: a public cursor is an event's id, and so is the
 * "known at" under each answer. `checkReferences` follows them in both.
 */
import { CopyRefused } from './copy-refused.js';
import { canonicalEvent, type StoredEvent } from './event-envelope.js';
import type { EventStore, Head } from './event-store.js';

/** Events that are looked up, about: a few hundred tell a fault of a store, which is never of one event. */
const WANTED = 200;

/** Events of a log of known length, evenly spread, its first and its last among them. */
export class Sample {
  readonly taken: { readonly ordinal: number; readonly event: StoredEvent }[] = [];
  #seen = 0;

  constructor(private readonly total: number) {}

  offer(event: StoredEvent): void {
    const [at, step] = [this.#seen, Math.ceil(this.total / WANTED)];
    this.#seen += 1;
    if (at % step === 0 || at === this.total - 1) this.taken.push({ ordinal: at + 1, event });
  }
}

/**
 * Each id leads to the same event in both stores, and to the same moment: by itself and by the clock. Answers
 * how many were followed. Throws `CopyRefused`, `unresolved`. `last` is the source's last event that was copied.
 */
export async function checkReferences(
  { from, to }: { readonly from: EventStore; readonly to: EventStore },
  sample: Sample['taken'],
  last: StoredEvent,
): Promise<number> {
  for (const { ordinal, event } of sample) {
    const [here, there] = await Promise.all([followed(from, event.id), followed(to, event.id)]);
    const isSame =
      here !== undefined &&
      there !== undefined &&
      here.text === there.text &&
      isSameMoment(here.head, there.head) &&
      isSameMoment(await knownAt(from, here.head, last), await knownAt(to, there.head));
    if (!isSame) throw new CopyRefused('unresolved', ordinal, event.id, there ? event.id : '');
  }
  return sample.length;
}

/** As a question that names the event is answered: the event, then its place and what the clock had shown by then. */
async function followed(store: EventStore, id: string) {
  const event = await store.findEvent(id);
  const head = event && (await store.findPosition(event.position));
  return event && head ? { text: canonicalEvent(event), head } : undefined;
}

/** What was known at the place's instant; in a source that has gone on since, as far as it was copied. */
async function knownAt(store: EventStore, { instant }: Head, last?: StoredEvent) {
  const head = await store.headAt(instant);
  return head && last && head.position > last.position ? store.findPosition(last.position) : head;
}

function isSameMoment(a: Head | undefined, b: Head | undefined): boolean {
  return a !== undefined && a.eventId === b?.eventId && a.instant === b.instant;
}
