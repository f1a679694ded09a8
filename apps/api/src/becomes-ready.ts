/** Waiting until the server is ready, which beside servers may take a while: `becomesReady`. */
import { setTimeout } from 'node:timers/promises';
import type { StorePlace } from './places.js';
import type { Log } from './telemetry/log.js';

const ASK_AGAIN_MS = 500;

/**
 * Ready means: the health question is answered with 200. Beside servers one of them may be away for a while: what
 * can be done without it is done meanwhile, and what is waited for is logged. False when the signal aborted before:
 * a server that does not answer holds up no stop. Throws where nobody can be waited for.
 */
export async function becomesReady(
  url: string,
  store: Pick<StorePlace, 'kind'>,
  log: Pick<Log, 'warn'>,
  signal: AbortSignal,
): Promise<boolean> {
  let said: string | undefined;
  while (!signal.aborted) {
    try {
      const response = await fetch(`${url}/health/ready`, { signal });
      if (response.ok) return true;
      const { title: reason } = (await response.json()) as { readonly title: string };
      if (store.kind === 'sqlite')
        throw new Error(`/health/ready answered ${response.status}: ${reason}`);
      if (reason !== said) log.warn({ reason }, 'waiting until it is ready');
      said = reason;
      await setTimeout(ASK_AGAIN_MS, undefined, { signal });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
  return false;
}
