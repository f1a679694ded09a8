/** Read your writes: `waitForView` holds a read back until the view has come to a position. */
import { setTimeout } from 'node:timers/promises';
import type { Halt, Position, ViewDefinition, ViewStore } from '@liggaren/view-store-port';

export interface Waited {
  /** Whether the view has come to the position; if not, the answer is "not yet", never older rows. */
  readonly reached: boolean;
  /** What stopped the view, if something did: what it answers is then stale beyond its checkpoint. */
  readonly halted?: Halt;
}

/**
 * Waits until the view's checkpoint is at or past the position, at most `timeoutMs`; looks every
 * `pollMs` (20 unless told). Answers at once when the view is halted, and when the signal aborts.
 * Throws the view store's errors.
 */
export async function waitForView(
  viewStore: ViewStore,
  view: ViewDefinition,
  position: Position,
  options: { timeoutMs: number; pollMs?: number; signal?: AbortSignal },
): Promise<Waited> {
  const { timeoutMs, pollMs = 20, signal } = options;
  const timeout = AbortSignal.timeout(timeoutMs);
  const given = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
  for (;;) {
    const { checkpoint, halted } = await viewStore.progress(view);
    const reached = checkpoint !== undefined && checkpoint >= position;
    if (halted !== undefined) return { reached, halted };
    if (reached || given.aborted) return { reached };
    await setTimeout(pollMs, undefined, { signal: given }).catch(() => undefined);
  }
}
