/** Holds the log against the client's journal: nothing acknowledged is lost, nothing doubled, no holes. */
import type { Entry } from './journal.js';

/** An event of the feed, as far as the check looks at it. */
export interface FedEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: string;
  readonly metadata: { readonly correlationId: string };
}

export interface Findings {
  /** Events that were acknowledged and are not there, or not where it was said. */
  lost: number;
  /** Events beyond those that the command gives. */
  doubled: number;
  /** Commands of which a part is there; positions or revisions that leave a hole. */
  broken: number;
}

/** Reads the whole feed. */
export async function readFeed(url: string): Promise<readonly FedEvent[]> {
  const events: FedEvent[] = [];
  for (let after = ''; ;) {
    const response = await fetch(`${url}/v1/events?limit=1000${after}`);
    const page = (await response.json()) as { items: FedEvent[]; next?: string };
    if (page.items.length === 0) return events;
    events.push(...page.items);
    after = `&after=${page.next}`;
  }
}

/** On a server positions are places in bytes, and only their order means anything. */
export function checkLog(
  journal: readonly Entry[],
  log: readonly FedEvent[],
  { positionsAreCounted = true } = {},
): Findings {
  const findings: Findings = { lost: 0, doubled: 0, broken: holesIn(log, positionsAreCounted) };
  const byKey = Map.groupBy(log, (event) => event.metadata.correlationId);
  const byId = new Map(log.map((event, ordinal) => [event.id, { ...event, ordinal }]));
  const ordinals = new Map(log.map(({ position }, ordinal) => [position, ordinal]));
  for (const entry of journal) {
    const found = byKey.get(entry.key)?.length ?? 0;
    findings.doubled += Math.max(0, found - entry.events);
    if (found > 0 && found < entry.events) findings.broken += 1;
    findings.lost += missingOf(entry, byId, ordinals);
  }
  return findings;
}

function missingOf(
  { acknowledged }: Entry,
  byId: ReadonlyMap<string, FedEvent & { readonly ordinal: number }>,
  ordinals: ReadonlyMap<string, number>,
): number {
  if (!acknowledged) return 0;
  const { eventIds, stream, revision, position } = acknowledged;
  return eventIds.filter((id, index) => {
    const event = byId.get(id);
    const back = eventIds.length - 1 - index;
    return (
      event?.stream !== stream ||
      event.revision !== revision - back ||
      event.ordinal !== (ordinals.get(position) ?? NaN) - back
    );
  }).length;
}

function holesIn(log: readonly FedEvent[], positionsAreCounted: boolean): number {
  const revisions = new Map<string, number>();
  return log.filter(({ position, stream, revision }, index) => {
    const expected = (revisions.get(stream) ?? -1) + 1;
    revisions.set(stream, revision);
    const inOrder = positionsAreCounted
      ? Number(position) === index + 1
      : index === 0 || position > log[index - 1]!.position;
    return !inOrder || revision !== expected;
  }).length;
}
