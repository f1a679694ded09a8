/** Read your writes: an answer that contains at least what was just written, or "not yet". */
import { InMemoryViewStore, positionOf } from '@liggaren/testing';
import type { ViewDefinition } from '@liggaren/view-store-port';
import { waitForView } from './index.js';

const schedule: ViewDefinition = { name: 'payment-schedule', version: 1, columns: {} };

describe('Waiting for a view', () => {
  let viewStore: InMemoryViewStore;
  beforeEach(async () => {
    viewStore = new InMemoryViewStore();
    await viewStore.prepare(schedule);
    await viewStore.apply(schedule, { from: undefined, to: positionOf(4), restatements: [] });
  });
  const wait = (ordinal: number, options: { timeoutMs: number; signal?: AbortSignal }) =>
    waitForView(viewStore, schedule, positionOf(ordinal), { pollMs: 1, ...options });

  it.each([3, 4])('is over at once when it has come to position %i', async (ordinal) => {
    expect(await wait(ordinal, { timeoutMs: 0 })).toEqual({ reached: true });
  });

  it('is over when it comes to the position', async () => {
    const waiting = wait(5, { timeoutMs: 60_000 });
    await viewStore.apply(schedule, { from: positionOf(4), to: positionOf(5), restatements: [] });
    expect(await waiting).toEqual({ reached: true });
  });

  it('ends with "not yet" after the timeout', async () => {
    expect(await wait(5, { timeoutMs: 5 })).toEqual({ reached: false });
  });

  it('ends when whoever asked is gone', async () => {
    const gone = new AbortController();
    const waiting = wait(5, { timeoutMs: 60_000, signal: gone.signal });
    gone.abort();
    expect(await waiting).toEqual({ reached: false });
  });

  it('ends at once when the view is halted, and says so', async () => {
    const halted = { position: positionOf(5), eventId: 'e-5', reason: 'unknown type' };
    await viewStore.halt(schedule, halted);
    expect(await wait(5, { timeoutMs: 60_000 })).toEqual({ reached: false, halted });
    expect(await wait(4, { timeoutMs: 60_000 })).toEqual({ reached: true, halted });
  });

  it('is in vain for a view that has not begun', async () => {
    const other = { ...schedule, version: 2 };
    const waited = await waitForView(viewStore, other, positionOf(1), { timeoutMs: 0 });
    expect(waited).toEqual({ reached: false });
  });
});
