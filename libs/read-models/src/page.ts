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

/** A row at hand, with the values that it is ordered by; together they name it alone. */
export interface OrderedRow<T> {
  readonly order: readonly (string | number)[];
  readonly item: T;
}

/** One page of rows that are at hand already, in their order. Throws `BadCursor`. */
export function pageOf<T>(
  view: string,
  moment: Moment,
  rows: readonly OrderedRow<T>[],
  { limit, cursor }: PageRequest,
): Page<T> {
  const inOrder = [...rows].sort((a, b) => compareOrder(a.order, b.order));
  const after =
    cursor === undefined ? undefined : decode(cursor, view, inOrder[0]?.order.length).after.order;
  const left = after ? inOrder.filter(({ order }) => compareOrder(order, after) > 0) : inOrder;
  const page = left.slice(0, limit);
  const last = page.at(-1);
  const items = page.map(({ item }) => item);
  if (left.length <= limit || !last) return { items };
  const { validOn, knownAt } = moment;
  const place = { order: last.order, cell: '', validFrom: '' };
  return { items, next: encode({ view, validOn, knownAt: knownAt.position, after: place }) };
}

/** By number, or by code unit; the first value that differs decides. */
export function compareOrder(
  a: readonly (string | number)[],
  b: readonly (string | number)[],
): number {
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (other === undefined || one > other) return 1;
    if (one < other) return -1;
  }
  return 0;
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
