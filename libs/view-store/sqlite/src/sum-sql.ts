/** Grouped sums as SQL, and the exact sum out of the two halves that SQLite adds up. */
import {
  exactSum,
  type GroupSum,
  type ReadRow,
  type SumQuery,
  type SumShape,
  type ViewTable,
} from '@liggaren/view-store-port';
import { all, limitOf, selection, sql, type Sql } from './query-sql.js';

/** Where an amount is cut in two, in bits. */
const LOW_BITS = 26;

/**
 * Throws `TypeError` as `querySql`, for a group of sets, and for a sum of anything but integers.
 * High and low bits are added up apart: SQLite's own sum fails half-way when it leaves 64 bits, even
 * where what follows would bring it back.
 */
export function sumSql(table: ViewTable, query: SumQuery, shape: SumShape): Sql {
  const groups = groupsOf(table, shape);
  table.requireSummable(shape.sum);
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
  return exactSum(table.view, shape, group, (high << BigInt(LOW_BITS)) + low);
}

function groupsOf(table: ViewTable, { groupBy }: SumShape): string[] {
  return groupBy.map((column) => {
    table.requireSortable(column);
    return `"${column}"`;
  });
}

function continuation(table: ViewTable, { groupBy, after }: SumShape): Sql[] {
  if (after === undefined) return [];
  table.requireValues(groupBy, after);
  // After the one sum of everything comes nothing.
  if (groupBy.length === 0) return [sql('FALSE')];
  const columns = groupBy.map((column) => `"${column}"`).join(', ');
  return [sql(`(${columns}) > (${groupBy.map(() => '?').join(', ')})`, ...after)];
}
