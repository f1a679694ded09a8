/** Random histories of restatements, whole and added to, and where they are cut into batches. */
import fc from 'fast-check';
import type { Restatement, Statement } from '@liggaren/view-store-port';
import { added, restated, statedIn, tranche } from './payment-schedule.js';

export const day = fc.integer({ min: 1, max: 9 }).map((number) => `2026-01-0${number}`);

/** Few values, so that equal statements, twins in other agreements and returning ones are common. */
const tranches = fc.uniqueArray(
  fc.record({
    cell: fc.constantFrom('1', '2', 'ö'),
    from: day,
    to: fc.option(day, { nil: undefined }),
    status: fc.constantFrom('planned', 'paid'),
    amountMinor: fc.integer({ min: -1, max: 1 }),
    boards: fc.subarray(['north', 'east']),
  }),
  { maxLength: 4, selector: ({ cell, from }) => `${cell} ${from}` },
);

const changes = fc.array(
  fc.record({
    subject: fc.constantFrom('A-1', 'A-2'),
    adds: fc.boolean(),
    tranches,
    gap: fc.constantFrom(1, 2),
  }),
  { minLength: 1, maxLength: 10 },
);

/** At every second position or so; what is added never contradicts what is held. */
export const histories: fc.Arbitrary<readonly Restatement[]> = changes.map((all) => {
  let ordinal = 0;
  const history: Restatement[] = [];
  for (const { subject, adds, tranches: stated, gap } of all) {
    const statements = stated.map(({ cell, to, ...is }) =>
      tranche(`${subject}/${cell}`, { ...is, ...(to === undefined ? {} : { to }) }),
    );
    const held = heldAfter(history).get(subject) ?? [];
    const fitting = statements.filter((one) => !held.some((other) => sameCell(one, other)));
    ordinal += gap;
    history.push(
      adds ? added(ordinal, subject, ...fitting) : restated(ordinal, subject, ...statements),
    );
  }
  return history;
});

/** The model: what each agreement is said to be after these, in order. */
export function heldAfter(history: readonly Restatement[]): Map<string, readonly Statement[]> {
  const held = new Map<string, readonly Statement[]>();
  for (const one of history) {
    const before = 'added' in one ? (held.get(one.subject) ?? []) : [];
    held.set(one.subject, [...before, ...statedIn(one)]);
  }
  return held;
}

function sameCell(a: Statement, b: Statement): boolean {
  return a.cell === b.cell && a.validFrom === b.validFrom;
}

/** Where the batches end, said for each place between two restatements. */
export const cuts = fc.array(fc.boolean(), { minLength: 10, maxLength: 10 });

export function cutInto(
  history: readonly Restatement[],
  cutAt: readonly boolean[],
): Restatement[][] {
  const all: Restatement[][] = [[]];
  history.forEach((change, index) => {
    all.at(-1)!.push(change);
    if (cutAt[index] === true) all.push([]);
  });
  return all;
}
