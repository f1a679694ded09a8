/** Waits on conditions: `until`. */
import { setTimeout } from 'node:timers/promises';

/** Asks again and again until the answer is not undefined; throws when that takes too long. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  timeoutMs = 10_000,
): Promise<T> {
  const timeout = AbortSignal.timeout(timeoutMs);
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (timeout.aborted) throw new Error(`not within ${timeoutMs} ms: ${what}`);
    await setTimeout(10);
  }
}
