/** A view's table in SQLite. */
import type { ViewTable } from '@liggaren/view-store-port';

/** Every column with its type, as SQLite tells them. */
export function declaredColumns({ view }: ViewTable): readonly string[] {
  const own = Object.entries(view.columns).map(
    ([column, kind]) => `"${column}" ${kind === 'integer' ? 'INTEGER' : 'TEXT'}`,
  );
  const statement = ['"cell" TEXT', '"valid_from" TEXT', '"valid_to" TEXT', ...own, '"body" TEXT'];
  const known = ['"known_from" TEXT', '"known_to" TEXT'];
  return ['"row_id" INTEGER', '"subject" TEXT', ...statement, ...known];
}

/** SQL that makes the table and its indexes where they are not there yet. */
export function tableCreation(table: ViewTable): string {
  const columns = declaredColumns(table).map((column) => {
    if (column.startsWith('"row_id"')) return `${column} PRIMARY KEY`;
    return /^"(valid|known)_to"/.test(column) ? column : `${column} NOT NULL`;
  });
  // (subject, known_to) finds what is held of a subject; (known_to, known_from) what was held at a
  // position; with the cell before them only those of its versions are read, however many it has.
  return `
      CREATE TABLE IF NOT EXISTS "${table.name}" (${columns.join(', ')}) STRICT;
      CREATE INDEX IF NOT EXISTS "${table.name}_subject" ON "${table.name}" (subject, known_to);
      CREATE INDEX IF NOT EXISTS "${table.name}_known" ON "${table.name}" (known_to, known_from);
      CREATE INDEX IF NOT EXISTS "${table.name}_cell_known"
        ON "${table.name}" (cell, known_to, known_from);`;
}
