/** Writes what tracks have taken: `writeTracks`. */
import { HeldOtherwise, type ViewStore } from '@liggaren/view-store-port';
import type { Track } from './track.js';

/**
 * Writes everything in one transaction, then the halts of those that halted. A track whose addition
 * the store refuses halts there; what came before it is written, and all of the others. Throws
 * `CheckpointMoved` and the store's errors.
 */
export async function writeTracks(viewStore: ViewStore, tracks: readonly Track[]): Promise<void> {
  // Ends: what is refused gets shorter each time.
  while (!(await isWritten(viewStore, tracks)));
  for (const { view, halt } of tracks) if (halt !== undefined) await viewStore.halt(view, halt);
}

/** False when nothing is written because a track had to halt. */
async function isWritten(viewStore: ViewStore, tracks: readonly Track[]): Promise<boolean> {
  const unwritten = tracks.flatMap((track) => {
    const batch = track.unwritten;
    return batch === undefined ? [] : [{ track, view: track.view, batch }];
  });
  try {
    if (unwritten.length > 0) await viewStore.applyAll(unwritten);
  } catch (error) {
    if (!(error instanceof HeldOtherwise)) throw error;
    const { name, version } = error.view;
    const refused = tracks.find(({ view }) => view.name === name && view.version === version);
    if (refused === undefined) throw error;
    refused.haltAt(error);
    return false;
  }
  for (const { track } of unwritten) track.wrote();
  return true;
}
