/** A table that is built beside a live view's, and how it takes its place. */
import type { ViewDefinition, ViewTable } from '@liggaren/view-store-port';
import type { Run } from './database.js';
import { qualified } from './table-sql.js';

/** The view to build beside a live one: a table of its own. */
export function rebuildOf(view: ViewDefinition): ViewDefinition {
  return { ...view, name: `${view.name}-rebuild` };
}

/**
 * Inside the caller's transaction: rows, indexes and progress of the rebuilt view become the live
 * one's. It waits for those who read the live table, and they for it, no longer than for any lock.
 */
export async function replaceTable(
  run: Run,
  schema: string,
  live: ViewTable,
  rebuilt: ViewTable,
): Promise<void> {
  const { name, version } = live.view;
  await run(`DROP TABLE ${qualified(schema, live)}`);
  await run(`ALTER TABLE ${qualified(schema, rebuilt)} RENAME TO "${live.name}"`);
  await run(`DELETE FROM "${schema}".progress WHERE view = $1 AND version = $2`, [name, version]);
  await run(`UPDATE "${schema}".progress SET view = $1 WHERE view = $2 AND version = $3`, [
    ...[name, rebuilt.view.name, version],
  ]);
}

/** Inside the caller's transaction: drops what is built, or was left, beside the live view, of any version. */
export async function dropRebuild(run: Run, schema: string, live: ViewTable): Promise<void> {
  const { name } = rebuildOf(live.view);
  const rows = await run(`DELETE FROM "${schema}".progress WHERE view = $1 RETURNING version`, [
    name,
  ]);
  const prefix = `${name.replaceAll('-', '_')}_v`;
  for (const [version] of rows) await run(`DROP TABLE IF EXISTS "${schema}"."${prefix}${version}"`);
}
