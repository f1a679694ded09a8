/** Goes through a ledger's rows in their order and holds each against its seal and against those before it. */
import type { ClockStep, Head, LedgerCheck, LedgerDamage } from '@liggaren/event-store-port';
import { positionOf } from './event-rows.js';
import { canonicalTextOf, sealOf } from './event-seal.js';

export const SEALED_COLUMNS =
  'position, id, stream, revision, type, version, effective_on, recorded_at, recorded_max, ledger_id, data, metadata, sha256';

/** A row of `SEALED_COLUMNS` as it should be; a damaged one may hold anything. */
export type SealedRow = readonly [
  position: number,
  id: string,
  stream: string,
  revision: number,
  type: string,
  version: number,
  effectiveOn: string | null,
  recordedAt: string,
  recordedMax: string,
  ledgerId: string,
  data: string,
  metadata: string,
  sha256: Uint8Array,
];

/** More would drown what is wrong. */
const MAX_DAMAGE = 100;
const MAX_CLOCK_STEPS = 20;

export class EventCheck {
  events = 0;
  head: Head | undefined;
  #ledgerId: string | undefined;
  #recordedMax = '';
  /** The last revision of each stream. */
  readonly #revisions = new Map<string, number>();
  readonly #damage: LedgerDamage[] = [];
  readonly #steps: ClockStep[] = [];
  #stepCount = 0;

  take(row: SealedRow): void {
    const [position, id, stream, revision] = row;
    const [, , , , , , , recordedAt, recordedMax, ledgerId] = row;
    const expected = this.events + 1;
    this.events += 1;
    const found = (what: LedgerDamage['what'], detail: string) =>
      this.#found({ what, detail, position: String(position), eventId: id, stream, revision });

    if (position !== expected) found('position', `position ${position} where ${expected} is due`);
    const due = (this.#revisions.get(stream) ?? -1) + 1;
    if (revision !== due) found('revision', `revision ${revision} where ${due} is due`);
    this.#revisions.set(stream, revision);
    if (!isAsSealed(row)) found('contents', 'its contents are not those that were sealed');
    this.#ledgerId ??= ledgerId;
    if (ledgerId !== this.#ledgerId) found('other-ledger', `it is of the ledger ${ledgerId}`);
    if (recordedAt < this.#recordedMax) this.#step(position, id, recordedAt);
    else this.#recordedMax = recordedAt;
    if (recordedMax !== this.#recordedMax)
      found('running-maximum', `${recordedMax} where ${this.#recordedMax} is due`);
    this.head = { position: positionOf(position), eventId: id, instant: recordedMax };
  }

  /** What another way of counting the rows says: the walk may have ended early. */
  countedAgainst(total: number): readonly LedgerDamage[] {
    if (total === this.events) return [];
    return [{ what: 'structure', detail: `${this.events} events read, ${total} counted` }];
  }

  result(damage: readonly LedgerDamage[]): LedgerCheck {
    const { events, head } = this;
    return {
      events,
      ...(this.#ledgerId === undefined ? {} : { ledgerId: this.#ledgerId }),
      ...(head ? { head } : {}),
      damage: [...damage, ...this.#damage].slice(0, MAX_DAMAGE),
      clockSteps: { count: this.#stepCount, first: this.#steps },
    };
  }

  #found(damage: LedgerDamage): void {
    if (this.#damage.length < MAX_DAMAGE) this.#damage.push(damage);
  }

  #step(position: number, eventId: string, recordedAt: string): void {
    this.#stepCount += 1;
    if (this.#steps.length === MAX_CLOCK_STEPS) return;
    const after = this.#recordedMax;
    this.#steps.push({ position: positionOf(position), eventId, recordedAt, after });
  }
}

function isAsSealed(row: SealedRow): boolean {
  const [, id, stream, revision, type, version, effectiveOn, recordedAt] = row;
  const [, , , , , , , , , ledgerId, data, metadata, sha256] = row;
  const parts = { id, stream, revision, type, version, effectiveOn, recordedAt, ledgerId };
  const seal = sealOf(canonicalTextOf({ ...parts, data, metadata }));
  return sha256 instanceof Uint8Array && Buffer.compare(seal, sha256) === 0;
}
