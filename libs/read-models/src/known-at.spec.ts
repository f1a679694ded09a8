/** What was known: a view asked at a position answers as one that was built when the log ended there. */
import { describe, expect, it } from '@jest/globals';
import { createProjector } from '@liggaren/projections';
import {
  InMemoryViewStore,
  logOf,
  positionOf,
  randomDays,
  type RandomHistory,
  randomHistories,
  randomPayouts,
} from '@liggaren/testing';
import type { Version, ViewDefinition, ViewStore } from '@liggaren/view-store-port';
import fc from 'fast-check';
import { allProjections } from './index.js';

const VIEWS: readonly ViewDefinition[] = allProjections().map(({ view }) => view);

async function viewsOf(
  history: RandomHistory,
  count: number,
  batchSize: number,
): Promise<ViewStore> {
  const viewStore = new InMemoryViewStore();
  const halts: string[] = [];
  await createProjector({
    eventStore: await logOf(history, count),
    viewStore,
    projections: allProjections(),
    batchSize,
    onHalt: (view, { reason }) => halts.push(`${view.name}: ${reason}`),
  }).catchUp();
  expect(halts).toEqual([]);
  return viewStore;
}

/** What is said: the span it is known for ends later in the longer log, so the end is left out. */
function said(versions: readonly Version[]) {
  return versions.map(({ knownTo: _, ...version }) => version);
}

describe('What was known at a position', () => {
  it.each([
    ['anything that happens', randomHistories(50), 25],
    ['money on its way', randomPayouts(60), 5],
  ])(
    'is what the first events up to it say, of %s, on every day',
    async (_of, random, numRuns) => {
      await fc.assert(
        fc.asyncProperty(
          random,
          fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
          fc.array(randomDays(), { minLength: 2, maxLength: 2 }),
          fc.integer({ min: 1, max: 50 }),
          async (history, shares, days, batchSize) => {
            const { length } = history.events;
            const whole = await viewsOf(history, length, batchSize);
            for (const share of shares) {
              const count = 1 + Math.floor(share * (length - 1));
              const then = await viewsOf(history, count, 500);
              for (const valid of ['ever', ...days.map((on) => ({ on }))] as const)
                for (const view of VIEWS) {
                  const query = { knownAt: positionOf(count), valid };
                  const now = said(await whole.query(view, query));
                  expect(now).toEqual(said(await then.query(view, query)));
                }
            }
          },
        ),
        // The limit is for making a failing history smaller, which could go on for long.
        { numRuns, interruptAfterTimeLimit: 20_000 },
      );
    },
    30_000,
  );
});
