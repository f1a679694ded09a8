/** A view's table, whatever the database: its name, its columns, how a statement lies in a row, what can be asked. */
import type { JsonObject } from './json.js';
import { JsonText } from './json-text.js';
import type { ColumnKind, Position, Statement, Version, ViewDefinition } from './view-store.js';

export type Value = string | number | null;
/** A row as read. */
export type ReadRow = readonly unknown[];
/** A statement as written: cell, valid_from, valid_to, the view's columns in their order, body. */
export type StatementRow = readonly Value[];

/** Our own column names without an underscore: a view cannot use them. */
const TAKEN = ['subject', 'cell', 'body'];

export class ViewTable {
  readonly name: string;
  /** The columns of a statement's row, quoted, in the row's order. */
  readonly statementColumns: readonly string[];
  /** The columns of a version, in the order in which `decode` takes them. */
  readonly versionColumns: readonly string[];
  readonly #kinds: ReadonlyMap<string, ColumnKind>;

  /** Throws `TypeError` for a view or column whose name cannot be a table's or column's. */
  constructor(readonly view: ViewDefinition) {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(view.name) || !Number.isSafeInteger(view.version)) {
      throw new TypeError(`"${view.name}" version ${view.version} cannot name a view`);
    }
    this.name = `${view.name.replaceAll('-', '_')}_v${view.version}`;
    this.#kinds = new Map(Object.entries(view.columns));
    const lower = new Set(TAKEN);
    for (const column of this.#kinds.keys()) {
      if (!/^[a-z][A-Za-z0-9]*$/.test(column) || lower.has(column.toLowerCase())) {
        throw new TypeError(`view ${view.name}: "${column}" cannot name a column`);
      }
      // A database may take `paidOn` and `paidon` for the same column.
      lower.add(column.toLowerCase());
    }
    const own = [...this.#kinds.keys()].map((column) => `"${column}"`);
    this.statementColumns = ['cell', 'valid_from', 'valid_to', ...own, 'body'];
    this.versionColumns = ['subject', 'known_from', 'known_to', ...this.statementColumns];
  }

  /** Throws `TypeError` for a column that the view does not have. */
  kindOf(column: string): ColumnKind {
    const kind = this.#kinds.get(column);
    if (kind === undefined) throw new TypeError(`view ${this.view.name} has no column "${column}"`);
    return kind;
  }

  /** Throws `TypeError` unless the column can be ordered and grouped by. */
  requireSortable(column: string): void {
    if (this.kindOf(column) !== 'set') return;
    throw new TypeError(
      `view ${this.view.name}: nothing is sorted or grouped by the set ${column}`,
    );
  }

  /** Throws `TypeError` unless the column can be added up. */
  requireSummable(column: string): void {
    if (this.kindOf(column) === 'integer') return;
    throw new TypeError(`view ${this.view.name}: ${column} cannot be added up`);
  }

  /** Throws `TypeError` for a value that the column never has, where a database would quietly convert it. */
  requireKind(column: string, value: unknown): void {
    const wanted = this.kindOf(column) === 'integer' ? 'number' : 'string';
    if (typeof value === wanted) return;
    throw new TypeError(`view ${this.view.name}: ${column} is never a ${typeof value}`);
  }

  /** Throws `TypeError` unless there is a value of its kind for each of the columns. */
  requireValues(columns: readonly string[], values: readonly unknown[]): void {
    if (values.length !== columns.length) {
      throw new TypeError(`view ${this.view.name}: "after" does not fit the order asked for`);
    }
    columns.forEach((column, index) => this.requireKind(column, values[index]));
  }

  /** Throws `TypeError` unless the statement has a value of the right kind for exactly the view's columns. */
  encode(statement: Statement): StatementRow {
    const { cell, validFrom, validTo = null, columns, body } = statement;
    const own = [...this.#kinds].map(([column, kind]) => {
      const value = encodeColumn(kind, columns[column]);
      if (value === undefined) {
        throw new TypeError(`view ${this.view.name}, cell ${cell}: ${column} is no ${kind}`);
      }
      return value;
    });
    for (const column of Object.keys(columns)) this.kindOf(column);
    const text = body instanceof JsonText ? body.text : JSON.stringify(body);
    return [cell, validFrom, validTo, ...own, text];
  }

  /** A row of `versionColumns`. */
  decode(row: ReadRow): Version {
    const [subject, knownFrom, knownTo, cell, validFrom, validTo] = row;
    const columns: Record<string, string | number | readonly string[]> = {};
    let index = 6;
    for (const [column, kind] of this.#kinds) columns[column] = decodeColumn(kind, row[index++]);
    return {
      subject: String(subject),
      cell: String(cell),
      validFrom: String(validFrom),
      ...(validTo === null ? {} : { validTo: String(validTo) }),
      columns,
      body: JSON.parse(String(row[index])) as JsonObject,
      knownFrom: knownFrom as Position,
      ...(knownTo === null ? {} : { knownTo: knownTo as Position }),
    };
  }
}

/** A set is one text, `|a|b|`: membership is then `|a|` somewhere in it. */
function encodeColumn(kind: ColumnKind, value: unknown): string | number | undefined {
  switch (kind) {
    case 'text':
      return typeof value === 'string' ? value : undefined;
    case 'integer':
      return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
    case 'set':
      return Array.isArray(value) && value.every(isMember) ? encodeSet(value) : undefined;
  }
}

function isMember(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('|');
}

function encodeSet(members: readonly string[]): string {
  return `|${[...new Set(members)]
    .sort()
    .map((member) => `${member}|`)
    .join('')}`;
}

function decodeColumn(kind: ColumnKind, value: unknown): string | number | readonly string[] {
  if (kind === 'integer') return Number(value);
  return kind === 'set' ? String(value).split('|').slice(1, -1) : String(value);
}

/** Throws `TypeError` for what cannot be counted up to. */
export function requireLimit(limit: number | undefined): void {
  if (limit === undefined || (Number.isSafeInteger(limit) && limit >= 0)) return;
  throw new TypeError(`${limit} is no limit`);
}
