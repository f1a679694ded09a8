/** A view's table in PostgreSQL. */
import type { ViewTable } from '@liggaren/view-store-port';

/** PostgreSQL cuts longer names short, in silence. */
const LONGEST_NAME = 63;

/** The table's name with its schema, quoted. */
export function qualified(schema: string, table: ViewTable): string {
  return `"${schema}"."${table.name}"`;
}

/** Every column of a version with its type, as PostgreSQL tells them. */
export function declaredColumns(table: ViewTable): readonly string[] {
  return table.versionColumns.map(
    (column) => `${column.replaceAll('"', '')} ${typeOf(table, column)}`,
  );
}

/** `text` or `bigint`. */
export function typeOf({ view }: ViewTable, column: string): 'text' | 'bigint' {
  return view.columns[column.replaceAll('"', '')] === 'integer' ? 'bigint' : 'text';
}

/**
 * SQL that makes the table and its indexes. Text sorts by its code points, which are its bytes'
 * order in UTF-8. Throws `TypeError` for a name that is too long.
 */
export function tableCreation(schema: string, table: ViewTable): string {
  for (const name of [table.name, ...table.versionColumns]) {
    if (name.replaceAll('"', '').length <= LONGEST_NAME) continue;
    throw new TypeError(`view ${table.view.name}: ${name} is longer than ${LONGEST_NAME} letters`);
  }
  const columns = table.versionColumns.map((column) => {
    const type = typeOf(table, column) === 'text' ? 'text COLLATE "C"' : 'bigint';
    return `${column} ${type}${/^(valid|known)_to$/.test(column) ? '' : ' NOT NULL'}`;
  });
  const name = qualified(schema, table);
  // The key has a subject's versions together, in the order of a dump; the next finds what is held
  // of a subject, and lets nothing be held twice; the last two are for what was held at a position,
  // of everything or of some cells. Named by PostgreSQL itself: a rebuilt table's must not collide.
  return `
    CREATE TABLE ${name} (
      ${columns.join(', ')}, PRIMARY KEY (subject, cell, known_from, valid_from)
    );
    CREATE UNIQUE INDEX ON ${name} (subject, cell, valid_from) WHERE known_to IS NULL;
    CREATE INDEX ON ${name} (known_to, known_from);
    CREATE INDEX ON ${name} (cell, known_to, known_from);`;
}
