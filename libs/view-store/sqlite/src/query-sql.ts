/** A view query as SQL: names come from the checked definition, every value is a parameter. */
import {
  requireLimit,
  type SumQuery,
  type ViewQuery,
  type ViewTable,
} from '@liggaren/view-store-port';

type Parameter = string | number;
export interface Sql {
  readonly text: string;
  readonly parameters: readonly Parameter[];
}

/** Throws `TypeError` for an unknown column, a value not of its column's kind, or a wrong `after` or `limit`. */
export function querySql(table: ViewTable, query: ViewQuery): Sql {
  const where = all([...selection(table, query), ...continuation(table, query)]);
  const wanted = table.versionColumns;
  const columns = query.withoutBodies === true ? wanted.toSpliced(-1, 1, "'{}' AS body") : wanted;
  return {
    text: `SELECT ${columns.join(', ')} FROM "${table.name}" WHERE ${where.text}
      ORDER BY ${orderOf(table, query).map(sorted).join(', ')} LIMIT ?`,
    parameters: [...where.parameters, limitOf(query)],
  };
}

/** The conditions that say which versions are asked about. */
export function selection(table: ViewTable, query: SumQuery): Sql[] {
  return [
    known(query),
    ...validity(query.valid),
    ...Object.entries(query.where ?? {}).map(([column, value]) => filter(table, column, value)),
    ...(query.subject === undefined ? [] : [sql('subject = ?', query.subject)]),
    ...(query.cell === undefined ? [] : [cellIs(query.cell)]),
  ];
}

/** The `+` keeps SQLite from going through all that was known then when it could look for cells. */
function known({ knownAt, subject, cell }: SumQuery): Sql {
  const text =
    subject === undefined && cell === undefined
      ? 'known_from <= ? AND (known_to IS NULL OR known_to > ?)'
      : '+known_from <= ? AND (+known_to IS NULL OR +known_to > ?)';
  return sql(text, knownAt, knownAt);
}

function cellIs(cell: string | readonly string[]): Sql {
  if (typeof cell === 'string') return sql('cell = ?', cell);
  return sql('cell IN (SELECT value FROM json_each(?))', JSON.stringify(cell));
}

/** One condition of several, all of which must hold. */
export function all(conditions: readonly Sql[]): Sql {
  const parameters = conditions.flatMap((condition) => condition.parameters);
  return sql(conditions.map(({ text }) => text).join(' AND '), ...parameters);
}

/** A statement holds within the span if the first day common to both is within both. */
function validity(valid: ViewQuery['valid']): Sql[] {
  if (valid === 'ever') return [];
  const { from, to } = 'on' in valid ? { from: valid.on, to: valid.on } : valid;
  const text = 'max(valid_from, ?) <= ? AND (valid_to IS NULL OR max(valid_from, ?) < valid_to)';
  return [sql(text, from, to, from)];
}

function filter(table: ViewTable, column: string, value: Parameter | readonly Parameter[]): Sql {
  const values = Array.isArray(value) ? value : [value];
  for (const one of values) table.requireKind(column, one);
  if (table.kindOf(column) !== 'set') {
    return sql(`"${column}" IN (SELECT value FROM json_each(?))`, JSON.stringify(values));
  }
  // A text with the separator in it is a member of no set, but could look like two.
  const members = values.filter((member) => !String(member).includes('|'));
  return sql(
    `EXISTS (SELECT 1 FROM json_each(?) WHERE instr("${column}", '|' || value || '|') > 0)`,
    JSON.stringify(members),
  );
}

function orderOf(table: ViewTable, { orderBy = [] }: ViewQuery): string[] {
  for (const column of orderBy) table.requireSortable(column);
  return [...orderBy.map((column) => `"${column}"`), 'cell', 'valid_from'];
}

/** The `+` keeps SQLite from going through every version there was because an index has their order. */
function sorted(column: string): string {
  return `+${column}`;
}

function continuation(table: ViewTable, { orderBy = [], after }: ViewQuery): Sql[] {
  if (after === undefined) return [];
  table.requireValues(orderBy, after.order);
  const order = orderOf(table, { orderBy } as ViewQuery);
  const marks = order.map(() => '?').join(', ');
  return [sql(`(${order.join(', ')}) > (${marks})`, ...after.order, after.cell, after.validFrom)];
}

/** Throws `TypeError` for what cannot be counted up to. */
export function limitOf({ limit }: { readonly limit?: number }): number {
  requireLimit(limit);
  return limit ?? -1; // SQLite's "no limit"
}

export function sql(text: string, ...parameters: Parameter[]): Sql {
  return { text, parameters };
}
