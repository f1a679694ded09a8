/** What a projection may state, checked where it states it: an unfit statement is poison, not a store's failure. */
import type { ColumnKind, Statement, ViewDefinition } from '@liggaren/view-store-port';

/** Throws `TypeError` for a value of the wrong kind, no day, or a cell stated twice from one day. */
export function checkStatements(view: ViewDefinition, statements: readonly Statement[]): void {
  const seen = new Set<string>();
  const kinds = Object.entries(view.columns);
  for (const { cell, validFrom, validTo, columns } of statements) {
    if (!isDay(validFrom)) throw new TypeError(`${cell}: "${validFrom}" is no day`);
    if (validTo !== undefined && !isDay(validTo)) {
      throw new TypeError(`${cell}: "${validTo}" is no day`);
    }
    for (const [column, kind] of kinds) {
      if (!isOfKind(kind, columns[column])) throw new TypeError(`${cell}: ${column} is no ${kind}`);
    }
    const key = `${validFrom} ${cell}`;
    if (seen.has(key)) throw new TypeError(`${cell} is stated twice from ${validFrom}`);
    seen.add(key);
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function isOfKind(kind: ColumnKind, value: unknown): boolean {
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'integer') return Number.isSafeInteger(value);
  // `|` separates the members of a stored set.
  return (
    Array.isArray(value) && value.every((one) => typeof one === 'string' && !one.includes('|'))
  );
}
