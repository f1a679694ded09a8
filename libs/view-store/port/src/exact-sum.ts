/** A sum as the port answers it: `exactSum`. */
import type { GroupSum, SumShape, ViewDefinition } from './view-store.js';

/** Throws `RangeError`, with the sum as it is, beyond ±(2^53−1): a number would not be exact. */
export function exactSum(
  view: ViewDefinition,
  shape: SumShape,
  group: GroupSum['group'],
  exact: bigint,
): GroupSum {
  const sum = Number(exact);
  if (Number.isSafeInteger(sum)) return { group, sum };
  const of = JSON.stringify(group);
  throw new RangeError(
    `view ${view.name}: ${shape.sum} of ${of} adds up to ${exact}, beyond ±(2^53−1)`,
  );
}
