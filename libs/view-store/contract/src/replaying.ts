/** Any history, cut into any batches, is remembered as replaying its beginning would have it. */
import fc from 'fast-check';
import type { Restatement, Statement, ViewStore } from '@liggaren/view-store-port';
import {
  applyAll,
  at,
  dumpOf,
  restated,
  schedule,
  tranche,
  type OpenViewStore,
} from './payment-schedule.js';

const day = fc.integer({ min: 1, max: 9 }).map((number) => `2026-01-0${number}`);

/** Few values, so that equal statements, twins in other agreements and returning ones are common. */
const tranches = fc.uniqueArray(
  fc.record({
    cell: fc.constantFrom('1', '2', 'ö'),
    from: day,
    to: fc.option(day, { nil: undefined }),
    amountMinor: fc.integer({ min: 0, max: 1 }),
    boards: fc.subarray(['north', 'east']),
  }),
  { maxLength: 4, selector: ({ cell, from }) => `${cell} ${from}` },
);

const history = fc
  .array(
    fc.record({ subject: fc.constantFrom('A-1', 'A-2'), tranches, gap: fc.constantFrom(1, 2) }),
    {
      minLength: 1,
      maxLength: 10,
    },
  )
  .map((changes) => {
    let ordinal = 0;
    return changes.map(({ subject, tranches: stated, gap }) =>
      restated(
        (ordinal += gap),
        subject,
        ...stated.map(({ cell, to, ...is }) =>
          tranche(`${subject}/${cell}`, { ...is, ...(to === undefined ? {} : { to }) }),
        ),
      ),
    );
  });

/** Where the batches end, said for each place between two restatements. */
const cuts = fc.array(fc.boolean(), { minLength: 10, maxLength: 10 });

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
        fc.asyncProperty(history, cuts, day, (changes, cutAt, on) =>
          withStores(1, async ([store]) => {
            await applyAll(store!, ...batches(changes, cutAt));
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
        fc.asyncProperty(history, cuts, (changes, cutAt) =>
          withStores(2, async ([one, other]) => {
            await applyAll(one!, ...changes.map((change) => [change]));
            await applyAll(other!, ...batches(changes, cutAt));
            expect(await dumpOf(other!)).toEqual(await dumpOf(one!));
          }),
        ),
        { numRuns: 60 },
      ));
  });
}

/** The model: the last restatement of each agreement that was known is what counts. */
function replayed(changes: readonly Restatement[], ordinal: number, on: string): Statement[] {
  const last = new Map<string, readonly Statement[]>();
  for (const { position, subject, statements } of changes) {
    if (position <= at(ordinal)) last.set(subject, statements);
  }
  return [...last.values()]
    .flat()
    .filter(({ validFrom, validTo = '9999' }) => validFrom <= on && on < validTo);
}

function factsOf({ cell, validFrom, validTo, columns }: Statement): string {
  const boards = [...(columns['boards'] as string[])].sort();
  return JSON.stringify([cell, validFrom, validTo, columns['amountMinor'], boards]);
}

function batches(changes: readonly Restatement[], cutAt: readonly boolean[]): Restatement[][] {
  const all: Restatement[][] = [[]];
  changes.forEach((change, index) => {
    all.at(-1)!.push(change);
    if (cutAt[index] === true) all.push([]);
  });
  return all;
}
