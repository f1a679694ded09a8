/** Holds a ledger against what its writers were told and what a subscriber saw: `checkLedger`. */
import type { Appended, StoredEvent } from '@liggaren/event-store-port';

export interface LedgerFindings {
  /** Acknowledged events that are not where the acknowledgement said. */
  readonly lost: number;
  /** Ids that lie in the ledger more than once. */
  readonly duplicated: number;
  /** Events that nobody sent. */
  readonly unknown: number;
  /** Places at which what the subscriber saw and the ledger differ. */
  readonly seenOtherwise: number;
}

export function checkLedger(
  acknowledged: readonly Appended[],
  sent: ReadonlySet<string>,
  ledger: readonly StoredEvent[],
  seen: readonly string[],
): LedgerFindings {
  const byId = new Map(ledger.map((event) => [event.id, event]));
  const isThere = ({ stream, revision, position, eventIds }: Appended) =>
    eventIds.every((id, index) => {
      const event = byId.get(id);
      const isLast = index === eventIds.length - 1;
      return (
        event?.stream === stream &&
        event.revision === revision - (eventIds.length - 1 - index) &&
        (!isLast || event.position === position)
      );
    });
  const length = Math.max(ledger.length, seen.length);
  const places = Array.from({ length }, (_, at) => ledger[at]?.id === seen[at]);
  return {
    lost: acknowledged.filter((appended) => !isThere(appended)).length,
    duplicated: ledger.length - byId.size,
    unknown: ledger.filter(({ id }) => !sent.has(id)).length,
    seenOtherwise: places.filter((isSame) => !isSame).length,
  };
}
