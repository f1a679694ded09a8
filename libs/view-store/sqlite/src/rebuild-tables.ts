/** Tables that are built beside a live view's, and how one takes its place. */
import type { DatabaseSync } from 'node:sqlite';
import type { ViewDefinition, ViewTable } from '@liggaren/view-store-port';

/**
 * The view to build beside a live one: a table of its own, under the first number that is free. After
 * a switch the table has the live one's name, but SQLite leaves its indexes with theirs: the next
 * rebuild's must have others.
 */
export function freeRebuild(db: DatabaseSync, view: ViewDefinition): ViewDefinition {
  const taken = namesLike(db, `${tablePrefix(view)}[0-9]*`);
  for (let number = 1; ; number += 1) {
    const rebuilt = { ...view, name: `${view.name}-rebuild-${number}` };
    const prefix = `${tablePrefix(view)}${number}_`;
    if (!taken.some(({ name }) => name.startsWith(prefix))) return rebuilt;
  }
}

/** Inside the caller's transaction: rows, indexes and progress of the rebuilt view become the live one's. */
export function replaceTable(db: DatabaseSync, live: ViewTable, rebuilt: ViewTable): void {
  const { name, version } = live.view;
  db.exec(`DROP TABLE "${live.name}"; ALTER TABLE "${rebuilt.name}" RENAME TO "${live.name}"`);
  db.prepare('DELETE FROM progress WHERE view = ? AND version = ?').run(name, version);
  const rename = 'UPDATE progress SET view = ? WHERE view = ? AND version = ?';
  db.prepare(rename).run(name, rebuilt.view.name, version);
}

/** Inside the caller's transaction: drops what is built, or was left, beside the live view. */
export function dropRebuilds(db: DatabaseSync, live: ViewTable): void {
  for (const { type, name } of namesLike(db, `${tablePrefix(live.view)}[0-9]*`))
    if (type === 'table') db.exec(`DROP TABLE "${name}"`);
  db.prepare('DELETE FROM progress WHERE view GLOB ?').run(`${live.view.name}-rebuild-[0-9]*`);
}

function tablePrefix(view: ViewDefinition): string {
  return `${view.name.replaceAll('-', '_')}_rebuild_`;
}

function namesLike(db: DatabaseSync, pattern: string): readonly { type: string; name: string }[] {
  const found = db.prepare('SELECT type, name FROM sqlite_schema WHERE name GLOB ?').all(pattern);
  return found.map(({ type, name }) => ({ type: String(type), name: String(name) }));
}
