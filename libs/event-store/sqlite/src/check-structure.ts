/** What SQLite itself can find wrong in a ledger file, and whether it is still the file that we make. */
import { closeSync, openSync, readSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { LedgerDamage } from '@liggaren/event-store-port';
import { SCHEMA } from './schema.js';

const MAX_FINDINGS = 20;

/** Pages, cells and indexes, by SQLite's `integrity_check`; then tables and triggers by their text. */
export function checkStructure(database: DatabaseSync): readonly LedgerDamage[] {
  const found = database.prepare(`PRAGMA integrity_check(${MAX_FINDINGS})`).all();
  const structure = found
    .map((row) => String(Object.values(row)[0]))
    .filter((detail) => detail !== 'ok')
    .map((detail) => ({ what: 'structure', detail }) as const);
  return [...structure, ...checkSchema(database)];
}

/** A trigger that says something else no longer keeps its rule; SQLite would not mind. */
function checkSchema(database: DatabaseSync): readonly LedgerDamage[] {
  const wanted = new DatabaseSync(':memory:');
  try {
    wanted.exec(SCHEMA);
    const expected = schemaOf(wanted);
    const actual = schemaOf(database);
    const names = [...new Set([...expected.keys(), ...actual.keys()])];
    return names
      .filter((name) => expected.get(name) !== actual.get(name))
      .map((name) => ({ what: 'schema', detail: `${name} is not as this program makes it` }));
  } finally {
    wanted.close();
  }
}

function schemaOf(database: DatabaseSync): Map<string, string> {
  const rows = database.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema').all();
  return new Map(
    rows.map(({ type, name, tbl_name, sql }) => [
      `${String(type)} ${String(name)}`,
      `${String(tbl_name)}: ${String(sql)}`,
    ]),
  );
}

// https://www.sqlite.org/fileformat.html#the_database_header
const HEADER_BYTES = 100;
const WRITE_VERSION = 18;
const READ_VERSION = 19;
/** Rollback journal, or WAL. */
const FILE_VERSIONS = [1, 2];

/** What SQLite takes for a file that it may read and not write, instead of complaining. */
export function checkFileHeader(path: string): readonly LedgerDamage[] {
  const header = Buffer.alloc(HEADER_BYTES);
  const file = openSync(path, 'r');
  try {
    readSync(file, header, 0, HEADER_BYTES, 0);
  } finally {
    closeSync(file);
  }
  const versions = [header[WRITE_VERSION] ?? 0, header[READ_VERSION] ?? 0];
  const known = versions.every((version) => FILE_VERSIONS.includes(version));
  if (known && versions[0] === versions[1]) return [];
  return [{ what: 'header', detail: `file versions ${versions.join(', ')} for writing, reading` }];
}
