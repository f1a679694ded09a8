/** Waits for a subscriber, but not for one that skips: `seenToTheEnd`. */
import { setTimeout } from 'node:timers/promises';

/** A subscriber that was cut off begins again within seconds. */
const LONGEST_MS = 60_000;

/**
 * Resolves once the log's last event has been seen, or after a minute: what was not seen by then is found
 * when both are compared, and no reason to wait for ever.
 */
export async function seenToTheEnd(
  seen: readonly string[],
  log: readonly { readonly id: string }[],
): Promise<void> {
  const last = log.at(-1)?.id;
  const until = performance.now() + LONGEST_MS;
  while (last !== undefined && !seen.includes(last) && performance.now() < until)
    await setTimeout(50);
}
