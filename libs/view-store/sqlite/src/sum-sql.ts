/** Grouped sums as SQL, and the exact sum out of the two halves that SQLite adds up. */
import type { GroupSum, SumQuery, SumShape } from '@liggaren/view-store-port';
import { all, checkKind, limitOf, selection, sql, type Sql } from './query-sql.js';
import type { ReadRow, ViewTable } from './view-table.js';

/** Where an amount is cut in two, in bits. */
const LOW_BITS = 26;

/**
 * Throws `TypeError` as `querySql`, for a group of sets, and for a sum of anything but integers.
 * High and low bits are added up apart: SQLite's own sum fails half-way when it leaves 64 bits, even
 * where what follows would bring it back.
 */
export function sumSql(table: ViewTable, query: SumQuery, shape: SumShape): Sql {
  const groups = groupsOf(table, shape);
  if (table.kindOf(shape.sum) !== 'integer') {
    throw new TypeError(`view ${table.view.name}: ${shape.sum} cannot be added up`);
  }
  const where = all([...selection(table, query), ...continuation(table, shape)]);
  const list = groups.join(', ');
  const halves = `sum("${shape.sum}" >> ${LOW_BITS}), sum("${shape.sum}" & ${2 ** LOW_BITS - 1})`;
  const from = `FROM "${table.name}" WHERE ${where.text}`;
  const text =
    groups.length === 0
      ? `SELECT ${halves} ${from} HAVING count(*) > 0 LIMIT ?`
      : `SELECT ${list}, ${halves} ${from} GROUP BY ${list} ORDER BY ${list} LIMIT ?`;
  return { text, parameters: [...where.parameters, limitOf(shape)] };
}

/** A row of `sumSql`, read as an array of big integers and texts. Throws `RangeError` as `sumBy`. */
export function groupSum(table: ViewTable, shape: SumShape, row: ReadRow): GroupSum {
  const { groupBy } = shape;
  const group = Object.fromEntries(
    groupBy.map((column, index) => {
      const value = row[index];
      return [column, typeof value === 'bigint' ? Number(value) : String(value)];
    }),
  );
  const [high, low] = row.slice(groupBy.length) as [bigint, bigint];
  const exact = (high << BigInt(LOW_BITS)) + low;
  const sum = Number(exact);
  if (Number.isSafeInteger(sum)) return { group, sum };
  const of = JSON.stringify(group);
  throw new RangeError(
    `view ${table.view.name}: ${shape.sum} of ${of} adds up to ${exact}, beyond ±(2^53−1)`,
  );
}

function groupsOf(table: ViewTable, { groupBy }: SumShape): string[] {
  return groupBy.map((column) => {
    if (table.kindOf(column) !== 'set') return `"${column}"`;
    throw new TypeError(`view ${table.view.name}: nothing is grouped by the set ${column}`);
  });
}

function continuation(table: ViewTable, { groupBy, after }: SumShape): Sql[] {
  if (after === undefined) return [];
  if (after.length !== groupBy.length) {
    throw new TypeError(`view ${table.view.name}: "after" does not fit the groups asked for`);
  }
  groupBy.forEach((column, index) => checkKind(table, column, after[index]));
  // After the one sum of everything comes nothing.
  if (groupBy.length === 0) return [sql('FALSE')];
  const columns = groupBy.map((column) => `"${column}"`).join(', ');
  return [sql(`(${columns}) > (${groupBy.map(() => '?').join(', ')})`, ...after)];
}
