/** The rows of some cells at one moment, and the cells there are: `snapshotOf`, `cellsAfter`. */
import type { JsonObject, ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import type { DiffableView } from './diffable-views.js';

export interface Snapshot {
  readonly moment: Moment;
  /** By cell; absent where the view says nothing of it. */
  readonly rows: ReadonlyMap<string, JsonObject>;
}

export async function snapshotOf(
  views: ViewStore,
  diffable: DiffableView,
  moment: Moment,
  cells: readonly string[],
): Promise<Snapshot> {
  if (cells.length === 0) return { moment, rows: new Map() };
  const { items } = await diffable.ask(views, moment, cells, { limit: cells.length });
  return { moment, rows: new Map(items.map((row) => [row[diffable.cell] as string, row])) };
}

/**
 * The next cells after one, in order, of all that the view says something of at any of the moments; fewer
 * than `max` only at the end. No more than `max` of each moment are held at a time.
 */
export async function cellsAfter(
  views: ViewStore,
  { view, ofAgreement }: DiffableView,
  moments: readonly Moment[],
  { agreement, after, max }: { agreement?: string; after: string; max: number },
): Promise<readonly string[]> {
  const found = new Set<string>();
  let complete: string | undefined;
  for (const { knownAt, validOn } of moments) {
    const versions = await views.query(view, {
      knownAt: knownAt.position,
      valid: { on: validOn },
      ...(agreement === undefined ? {} : ofAgreement(agreement)),
      after: { order: [], cell: after, validFrom: '9999-12-31' },
      limit: max,
      withoutBodies: true,
    });
    for (const { cell } of versions) found.add(cell);
    const last = versions.length === max ? versions.at(-1)?.cell : undefined;
    // Beyond the last cell of a full answer there may be others of that moment.
    if (last !== undefined && (complete === undefined || last < complete)) complete = last;
  }
  const upTo = complete;
  return [...found].filter((cell) => upTo === undefined || cell <= upTo).sort();
}
