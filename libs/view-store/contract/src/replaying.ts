/** Any history, cut into any batches, is remembered as replaying its beginning would have it. */
import fc from 'fast-check';
import type { Restatement, Statement, ViewStore } from '@liggaren/view-store-port';
import { applyAll, at, dumpOf, schedule, type OpenViewStore } from './payment-schedule.js';
import { cutInto, cuts, day, heldAfter, histories } from './random-restatements.js';

export function describeReplaying(open: OpenViewStore): void {
  describe('Any history of restatements', () => {
    const withStores = async (count: number, work: (stores: ViewStore[]) => Promise<void>) => {
      const stores = await Promise.all(Array.from({ length: count }, open));
      try {
        await work(stores);
      } finally {
        await Promise.all(stores.map((store) => store.close()));
      }
    };

    it('is answered at every position and day as a replay up to there would answer', () =>
      fc.assert(
        fc.asyncProperty(histories, cuts, day, (changes, cutAt, on) =>
          withStores(1, async ([store]) => {
            await applyAll(store!, ...cutInto(changes, cutAt));
            for (let ordinal = 0; ordinal <= 2 * changes.length; ordinal++) {
              const query = { knownAt: at(ordinal), valid: { on } };
              const answered = (await store!.query(schedule, query)).map(factsOf);
              expect(answered.sort()).toEqual(replayed(changes, ordinal, on).map(factsOf).sort());
            }
          }),
        ),
        { numRuns: 60 },
      ));

    it('leaves the same versions however it is cut into batches', () =>
      fc.assert(
        fc.asyncProperty(histories, cuts, (changes, cutAt) =>
          withStores(2, async ([one, other]) => {
            await applyAll(one!, ...changes.map((change) => [change]));
            await applyAll(other!, ...cutInto(changes, cutAt));
            expect(await dumpOf(other!)).toEqual(await dumpOf(one!));
          }),
        ),
        { numRuns: 60 },
      ));
  });
}

function replayed(changes: readonly Restatement[], ordinal: number, on: string): Statement[] {
  const known = changes.filter(({ position }) => position <= at(ordinal));
  return [...heldAfter(known).values()]
    .flat()
    .filter(({ validFrom, validTo = '9999' }) => validFrom <= on && on < validTo);
}

function factsOf({ cell, validFrom, validTo, columns }: Statement): string {
  const boards = [...(columns['boards'] as string[])].sort();
  return JSON.stringify([cell, validFrom, validTo, columns['amountMinor'], boards]);
}
