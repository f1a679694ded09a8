/** A view's table: its name, its columns, and how a statement lies in a row. */
import {
  type ColumnKind,
  type JsonObject,
  JsonText,
  type Position,
  type Statement,
  type Version,
  type ViewDefinition,
} from '@liggaren/view-store-port';

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
      // SQLite takes `paidOn` and `paidon` for the same column.
      lower.add(column.toLowerCase());
    }
    const own = [...this.#kinds.keys()].map((column) => `"${column}"`);
    this.statementColumns = ['cell', 'valid_from', 'valid_to', ...own, 'body'];
    this.versionColumns = ['subject', 'known_from', 'known_to', ...this.statementColumns];
  }

  /** Every column with its type, as SQLite tells them. */
  get declared(): readonly string[] {
    const own = [...this.#kinds].map(
      ([column, kind]) => `"${column}" ${kind === 'integer' ? 'INTEGER' : 'TEXT'}`,
    );
    const statement = [
      '"cell" TEXT',
      '"valid_from" TEXT',
      '"valid_to" TEXT',
      ...own,
      '"body" TEXT',
    ];
    const known = ['"known_from" TEXT', '"known_to" TEXT'];
    return ['"row_id" INTEGER', '"subject" TEXT', ...statement, ...known];
  }

  /** SQL that makes the table and its indexes where they are not there yet. */
  get creation(): string {
    const columns = this.declared.map((column) => {
      if (column.startsWith('"row_id"')) return `${column} PRIMARY KEY`;
      return /^"(valid|known)_to"/.test(column) ? column : `${column} NOT NULL`;
    });
    // (subject, known_to) finds what is held of a subject; (known_to, known_from) what was held at a
    // position; with the cell before them only those of its versions are read, however many it has.
    return `
      CREATE TABLE IF NOT EXISTS "${this.name}" (${columns.join(', ')}) STRICT;
      CREATE INDEX IF NOT EXISTS "${this.name}_subject" ON "${this.name}" (subject, known_to);
      CREATE INDEX IF NOT EXISTS "${this.name}_known" ON "${this.name}" (known_to, known_from);
      CREATE INDEX IF NOT EXISTS "${this.name}_cell_known"
        ON "${this.name}" (cell, known_to, known_from);`;
  }

  /** Throws `TypeError` for a column that the view does not have. */
  kindOf(column: string): ColumnKind {
    const kind = this.#kinds.get(column);
    if (kind === undefined) throw new TypeError(`view ${this.view.name} has no column "${column}"`);
    return kind;
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
