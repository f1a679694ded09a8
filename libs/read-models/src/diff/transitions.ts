/** How a view came from saying one thing of a cell to saying another: each place where that changed. */
import type { Position, Version, ViewStore } from '@liggaren/view-store-port';
import { changedFields } from './changed-fields.js';
import type { DiffableView } from './diffable-views.js';
import type { Span } from './event-finder.js';

export interface Transition {
  /** Of the event that made the change. */
  readonly position: Position;
  /** The fields that changed there; `all` when the row came or went. */
  readonly fields: readonly string[] | 'all';
}

/**
 * From version to version, each of which ends where the next one begins to be known. After a time in
 * which nothing was said, the last version's beginning is taken.
 */
export async function transitionsOf(
  views: ViewStore,
  { view }: DiffableView,
  cell: string,
  validOn: string,
  { after, upTo }: Span,
): Promise<readonly Transition[]> {
  const versionAt = async (knownAt: Position): Promise<Version | undefined> =>
    (await views.query(view, { knownAt, valid: { on: validOn }, cell, limit: 1 }))[0];
  const transitions: Transition[] = [];
  let version = await versionAt(after);
  for (;;) {
    const end: Position | undefined = version?.knownTo;
    if (version === undefined || end === undefined || end > upTo) break;
    const next = await versionAt(end);
    const fields = next
      ? changedFields(version.body, next.body).map(({ field }) => field)
      : ('all' as const);
    transitions.push({ position: end, fields });
    version = next;
  }
  if (version) return transitions;
  const last = await versionAt(upTo);
  return last ? [...transitions, { position: last.knownFrom, fields: 'all' }] : transitions;
}
