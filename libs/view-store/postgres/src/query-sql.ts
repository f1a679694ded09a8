/** A view query as SQL: names come from the checked definition, every value is a parameter. */
import {
  requireLimit,
  type SumQuery,
  type ViewQuery,
  type ViewTable,
} from '@liggaren/view-store-port';
import type { Parameter } from './database.js';

export interface Sql {
  readonly text: string;
  readonly parameters: readonly Parameter[];
}

/** The values of a statement; adding one gives the text that stands for it. */
export class Parameters {
  readonly values: Parameter[] = [];

  add(value: Parameter, type: 'text' | 'text[]' | 'bigint' | 'bigint[]' | 'numeric'): string {
    return `$${this.values.push(value)}::${type}`;
  }
}

/** Throws `TypeError` for an unknown column, a value not of its column's kind, or a wrong `after` or `limit`. */
export function querySql(from: string, table: ViewTable, query: ViewQuery): Sql {
  const { orderBy = [], after, limit } = query;
  for (const column of orderBy) table.requireSortable(column);
  requireLimit(limit);
  const given = new Parameters();
  const where = selection(table, query, given);
  const order = [...orderBy.map((column) => `"${column}"`), 'cell', 'valid_from'];
  if (after !== undefined) {
    table.requireValues(orderBy, after.order);
    where.push(isAfter(order, [...after.order, after.cell, after.validFrom], given));
  }
  const wanted = table.versionColumns;
  const columns = query.withoutBodies === true ? wanted.toSpliced(-1, 1, "'{}' AS body") : wanted;
  return {
    text: `SELECT ${columns.join(', ')} FROM ${from} WHERE ${where.join(' AND ')}
      ORDER BY ${order.join(', ')} LIMIT ${given.add(limit ?? null, 'bigint')}`,
    parameters: given.values,
  };
}

/** The conditions, all of which must hold, that say which versions are asked about. */
export function selection(table: ViewTable, query: SumQuery, given: Parameters): string[] {
  const { knownAt, valid, where = {}, subject, cell } = query;
  const known = given.add(knownAt, 'text');
  return [
    `known_from <= ${known} AND (known_to IS NULL OR known_to > ${known})`,
    ...(valid === 'ever' ? [] : [isValid(valid, given)]),
    ...Object.entries(where).map(([column, value]) => isAny(table, column, value, given)),
    ...(subject === undefined ? [] : [`subject = ${given.add(subject, 'text')}`]),
    ...(cell === undefined ? [] : [`cell = ANY(${given.add([cell].flat(), 'text[]')})`]),
  ];
}

/** Whether the columns, in their order, come after the values. */
export function isAfter(
  columns: readonly string[],
  values: readonly (string | number)[],
  given: Parameters,
): string {
  const marks = values.map((value) =>
    given.add(value, typeof value === 'number' ? 'numeric' : 'text'),
  );
  return `(${columns.join(', ')}) > (${marks.join(', ')})`;
}

/** A statement holds within the span if the first day common to both is within both. */
function isValid(valid: Exclude<ViewQuery['valid'], 'ever'>, given: Parameters): string {
  const { from, to } = 'on' in valid ? { from: valid.on, to: valid.on } : valid;
  const common = `greatest(valid_from, ${given.add(from, 'text')})`;
  const last = given.add(to, 'text');
  return `${common} <= ${last} AND (valid_to IS NULL OR ${common} < valid_to)`;
}

function isAny(
  table: ViewTable,
  column: string,
  value: string | number | readonly (string | number)[],
  given: Parameters,
): string {
  const values = [value].flat();
  for (const one of values) table.requireKind(column, one);
  switch (table.kindOf(column)) {
    case 'text':
      return `"${column}" = ANY(${given.add(values, 'text[]')})`;
    case 'integer':
      // What is no such integer is in no row, and is nothing that the database could read.
      return `"${column}" = ANY(${given.add(values.filter(Number.isSafeInteger), 'bigint[]')})`;
    case 'set': {
      // A text with the separator in it is a member of no set, but could look like two.
      const members = values.filter((member) => !String(member).includes('|'));
      const marked = given.add(
        members.map((member) => `|${member}|`),
        'text[]',
      );
      return `EXISTS (SELECT 1 FROM unnest(${marked}) AS member WHERE strpos("${column}", member) > 0)`;
    }
  }
}
