/** Pages of a view: a limit and an opaque cursor that carries the moment, so that pages fit together. */
import type { Version, ViewDefinition, ViewQuery, ViewStore } from '@liggaren/view-store-port';
import type { Moment } from './moment.js';

export interface Page<T> {
  readonly items: readonly T[];
  /** Give it back for the items that follow; absent on the last page. */
  readonly next?: string;
}

export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string;
}

/** A cursor that was not made here. */
export class BadCursor extends Error {
  constructor() {
    super('the cursor is not one that this ledger gave');
    this.name = 'BadCursor';
  }
}

interface Cursor {
  readonly view: string;
  readonly validOn: string;
  readonly knownAt: string;
  readonly after: NonNullable<ViewQuery['after']>;
}

/** The moment that a cursor continues: asking again with it gives the same rows. Throws `BadCursor`. */
export function momentOfCursor(cursor: string): { validOn: string; knownAt: string } {
  const { validOn, knownAt } = decode(cursor);
  return { validOn, knownAt };
}

/** One page of the versions that hold at the moment. Throws `BadCursor`. */
export async function queryPage(
  views: ViewStore,
  view: ViewDefinition,
  moment: Moment,
  query: Pick<ViewQuery, 'where' | 'orderBy' | 'valid' | 'cell'>,
  { limit, cursor }: PageRequest,
): Promise<Page<Version>> {
  const orderBy = query.orderBy ?? [];
  const after = cursor === undefined ? undefined : decode(cursor, view.name, orderBy.length).after;
  const rows = await views.query(view, {
    ...query,
    knownAt: moment.knownAt.position,
    limit: limit + 1,
    ...(after ? { after } : {}),
  });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  if (rows.length <= limit || !last) return { items };
  const order = orderBy.map((column) => last.columns[column] as string | number);
  return {
    items,
    next: encode({
      view: view.name,
      validOn: moment.validOn,
      knownAt: moment.knownAt.position,
      after: { order, cell: last.cell, validFrom: last.validFrom },
    }),
  };
}

/** A row that is made when it is asked for, with what it is ordered by. */
export interface KeyedRow<T> {
  readonly key: readonly (string | number)[];
  readonly row: T;
}

/** One page of rows that are in the order of their keys. Throws `BadCursor`. */
export function pageOfRows<T>(
  { name }: ViewDefinition,
  { validOn, knownAt }: Moment,
  rows: readonly KeyedRow<T>[],
  { limit, cursor }: PageRequest,
): Page<T> {
  const columns = rows[0]?.key.length;
  const after = cursor === undefined ? undefined : decode(cursor, name, columns).after.order;
  const start = after ? rows.findIndex(({ key }) => compareKeys(key, after) > 0) : 0;
  const found = start === -1 ? [] : rows.slice(start, start + limit + 1);
  const items = found.slice(0, limit).map(({ row }) => row);
  const last = found[limit - 1];
  if (found.length <= limit || !last) return { items };
  const at = { order: last.key, cell: '', validFrom: '' };
  return { items, next: encode({ view: name, validOn, knownAt: knownAt.position, after: at }) };
}

/** By number, or by code unit. */
export function compareKeys(a: KeyedRow<never>['key'], b: KeyedRow<never>['key']): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  if (at === -1) return 0;
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

function encode(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

function decode(text: string, view?: string, columns?: number): Cursor {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    throw new BadCursor();
  }
  const cursor = value as Partial<Cursor> | null;
  const after = cursor?.after;
  const whole =
    typeof cursor?.validOn === 'string' &&
    typeof cursor.knownAt === 'string' &&
    typeof after?.cell === 'string' &&
    typeof after.validFrom === 'string' &&
    Array.isArray(after.order) &&
    after.order.every((item) => typeof item === 'string' || typeof item === 'number');
  if (!whole || (view !== undefined && cursor.view !== view)) throw new BadCursor();
  if (columns !== undefined && after.order.length !== columns) throw new BadCursor();
  return cursor as Cursor;
}
