/** What every view store refuses: statements and questions that do not fit the view, places out of order. */
import type {
  ColumnKind,
  Position,
  Restatement,
  Statement,
  SumQuery,
  SumShape,
  ViewDefinition,
  ViewQuery,
} from '@liggaren/view-store-port';

/** Throws `RangeError` unless the restatements are in order, after `from` and not after `to`. */
export function checkOrder(batch: {
  from: Position | undefined;
  to: Position;
  restatements: readonly Restatement[];
}): void {
  const positions = [...batch.restatements.map(({ position }) => position), batch.to];
  const sorted = positions.toSorted();
  if (positions.join() !== sorted.join() || (batch.from ?? '') >= (sorted[0] ?? '')) {
    throw new RangeError('positions out of order');
  }
}

/** What a restatement states, as a whole or as an addition. */
export function statedIn(restatement: Restatement): readonly Statement[] {
  return 'added' in restatement ? restatement.added : restatement.statements;
}

export function checkRestatement(view: ViewDefinition, restatement: Restatement): void {
  const statements = statedIn(restatement);
  const keys = statements.map(({ cell, validFrom }) => JSON.stringify([cell, validFrom]));
  requireThat(new Set(keys).size === keys.length, 'a cell is stated twice from the same day');
  for (const { columns } of statements) {
    for (const column of Object.keys(columns)) requireThat(column in view.columns, column);
    for (const [column, kind] of Object.entries(view.columns)) {
      requireThat(isOfKind(kind, columns[column]), column);
    }
  }
}

export function checkSum(view: ViewDefinition, query: SumQuery, shape: SumShape): void {
  const { groupBy, sum, after, limit = 0 } = shape;
  checkQuery(view, { ...query, orderBy: groupBy, limit });
  requireThat(view.columns[sum] === 'integer', 'sum');
  requireThat(after === undefined || after.length === groupBy.length, 'after');
  groupBy.forEach((column, index) =>
    requireThat(after === undefined || isAskable(view.columns[column], after[index]), column),
  );
}

export function checkQuery(view: ViewDefinition, query: ViewQuery): void {
  const { where = {}, orderBy = [], after, limit = 0 } = query;
  for (const [column, values] of Object.entries(where)) {
    for (const value of [values].flat())
      requireThat(isAskable(view.columns[column], value), column);
    requireThat(column in view.columns, column);
  }
  for (const column of orderBy) {
    requireThat(column in view.columns && view.columns[column] !== 'set', column);
  }
  requireThat(after === undefined || after.order.length === orderBy.length, 'after');
  requireThat(Number.isSafeInteger(limit) && limit >= 0, 'limit');
}

function isOfKind(kind: ColumnKind, value: unknown): boolean {
  if (kind === 'integer') return Number.isSafeInteger(value);
  if (kind === 'text') return typeof value === 'string';
  return Array.isArray(value) && value.every((one) => !String(one).includes('|'));
}

function isAskable(kind: ColumnKind | undefined, value: unknown): boolean {
  return typeof value === (kind === 'integer' ? 'number' : 'string');
}

function requireThat(holds: boolean, what: string): void {
  if (!holds) throw new TypeError(`does not fit the view: ${what}`);
}
