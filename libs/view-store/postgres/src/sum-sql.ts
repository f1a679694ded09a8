/** Grouped sums as SQL: PostgreSQL adds up integers without bounds, exactly. */
import {
  exactSum,
  type GroupSum,
  requireLimit,
  type SumQuery,
  type SumShape,
  type ViewTable,
} from '@liggaren/view-store-port';
import type { Row } from './database.js';
import { isAfter, Parameters, selection, type Sql } from './query-sql.js';

/** Throws `TypeError` as `querySql`, for a group of sets, and for a sum of anything but integers. */
export function sumSql(from: string, table: ViewTable, query: SumQuery, shape: SumShape): Sql {
  const { groupBy, sum, after, limit } = shape;
  for (const column of groupBy) table.requireSortable(column);
  table.requireSummable(sum);
  requireLimit(limit);
  const given = new Parameters();
  const where = selection(table, query, given);
  const groups = groupBy.map((column) => `"${column}"`);
  if (after !== undefined) {
    table.requireValues(groupBy, after);
    // After the one sum of everything comes nothing.
    where.push(groups.length === 0 ? 'FALSE' : isAfter(groups, after, given));
  }
  const list = groups.join(', ');
  const grouped = groups.length === 0 ? 'HAVING count(*) > 0' : `GROUP BY ${list} ORDER BY ${list}`;
  return {
    text: `SELECT ${[...groups, `sum("${sum}")`].join(', ')} FROM ${from}
      WHERE ${where.join(' AND ')} ${grouped} LIMIT ${given.add(limit ?? null, 'bigint')}`,
    parameters: given.values,
  };
}

/** A row of `sumSql`. Throws `RangeError` as `sumBy`. */
export function groupSum(table: ViewTable, shape: SumShape, row: Row): GroupSum {
  const group = Object.fromEntries(
    shape.groupBy.map((column, index) => {
      const value = String(row[index]);
      return [column, table.kindOf(column) === 'integer' ? Number(value) : value];
    }),
  );
  return exactSum(table.view, shape, group, BigInt(String(row[shape.groupBy.length])));
}
