/** Order and sums of versions in memory: by the plainest code there is. */
import type { GroupSum, SumShape, Version, ViewDefinition } from '@liggaren/view-store-port';

export type Key = readonly (string | number)[];

/** By number, or by code point as SQLite sorts. */
export function compareKeys(a: Key, b: Key): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  if (at === -1) return 0;
  const [one, other] = [a[at], b[at]];
  if (typeof one === 'number') return one - Number(other);
  return Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other)));
}

/** Throws `RangeError` for a sum that is not exact as a number. */
export function sumsOf(
  view: ViewDefinition,
  versions: readonly Version[],
  { groupBy, sum, after, limit }: SumShape,
): GroupSum[] {
  const keyOf = ({ columns }: Version) =>
    groupBy.map((column) => columns[column] as string | number);
  return [...Map.groupBy(versions, (version) => JSON.stringify(keyOf(version))).values()]
    .map((members) => ({ members, key: keyOf(members[0] as Version) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .filter(({ key }) => after === undefined || compareKeys(key, after) > 0)
    .slice(0, limit)
    .map(({ members, key }) => {
      const exact = members.reduce((all, { columns }) => all + BigInt(Number(columns[sum])), 0n);
      if (!Number.isSafeInteger(Number(exact))) {
        throw new RangeError(`${view.name}: ${sum} adds up to ${exact}, beyond ±(2^53−1)`);
      }
      const group = Object.fromEntries(groupBy.map((column, index) => [column, key[index]!]));
      return { group, sum: Number(exact) };
    });
}
