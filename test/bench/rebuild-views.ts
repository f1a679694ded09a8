/** Builds all views of a ledger file into a fresh views file, and says how long it took. */
import { openSqliteEventStore } from '@liggaren/event-store-sqlite';
import { createProjector } from '@liggaren/projections';
import { allProjections } from '@liggaren/read-models';
import { openSqliteViewStore } from '@liggaren/view-store-sqlite';
import { timed, type Turn } from './measuring.js';

export type Rebuilt = Turn;

/** Throws when a view halts: the generated history would not be a valid one. */
export async function rebuildViews(path: string, viewsPath: string): Promise<Rebuilt> {
  const eventStore = openSqliteEventStore({ path, mode: 'reader' });
  const viewStore = openSqliteViewStore({ path: viewsPath, mode: 'writer' });
  let events = 0;
  let halted: string | undefined;
  const projector = createProjector({
    eventStore,
    viewStore,
    projections: allProjections(),
    onProgress: ({ done }) => (events = done),
    onHalt: (view, { reason }) => (halted ??= `${view.name}: ${reason}`),
  });
  const turn = await timed(0, () => projector.catchUp());
  await viewStore.close();
  await eventStore.close();
  if (halted !== undefined) throw new Error(halted);
  return { ...turn, operations: events };
}
