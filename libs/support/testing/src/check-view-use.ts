/** What every view store refuses with a `TypeError`: statements and questions that do not fit the view. */
import type { ColumnKind, Restatement, ViewDefinition, ViewQuery } from '@liggaren/view-store-port';

export function checkRestatement(view: ViewDefinition, { statements }: Restatement): void {
  const keys = statements.map(({ cell, validFrom }) => JSON.stringify([cell, validFrom]));
  require(new Set(keys).size === keys.length, 'a cell is stated twice from the same day');
  for (const { columns } of statements) {
    for (const column of Object.keys(columns)) require(column in view.columns, column);
    for (const [column, kind] of Object.entries(view.columns)) {
      require(isOfKind(kind, columns[column]), column);
    }
  }
}

export function checkQuery(view: ViewDefinition, query: ViewQuery): void {
  const { where = {}, orderBy = [], after, limit = 0 } = query;
  for (const [column, values] of Object.entries(where)) {
    for (const value of [values].flat()) require(isAskable(view.columns[column], value), column);
    require(column in view.columns, column);
  }
  for (const column of orderBy) {
    require(column in view.columns && view.columns[column] !== 'set', column);
  }
  require(after === undefined || after.order.length === orderBy.length, 'after');
  require(Number.isSafeInteger(limit) && limit >= 0, 'limit');
}

function isOfKind(kind: ColumnKind, value: unknown): boolean {
  if (kind === 'integer') return Number.isSafeInteger(value);
  if (kind === 'text') return typeof value === 'string';
  return Array.isArray(value) && value.every((one) => !String(one).includes('|'));
}

function isAskable(kind: ColumnKind | undefined, value: unknown): boolean {
  return typeof value === (kind === 'integer' ? 'number' : 'string');
}

function require(holds: boolean, what: string): void {
  if (!holds) throw new TypeError(`does not fit the view: ${what}`);
}
