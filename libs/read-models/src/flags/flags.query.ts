/** Reads the flags: by rule, by stream. */
import type { JsonObject, ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { type Page, type PageRequest, queryPage } from '../page.js';
import { FLAGS } from './flags.projection.js';

export async function getFlags(
  views: ViewStore,
  moment: Moment,
  filter: { readonly rule?: string; readonly stream?: string },
  page: PageRequest,
): Promise<Page<JsonObject>> {
  const { rule, stream } = filter;
  const where = {
    ...(rule === undefined ? {} : { rule }),
    ...(stream === undefined ? {} : { stream }),
  };
  const { items, next } = await queryPage(
    views,
    FLAGS,
    moment,
    { valid: 'ever', where, orderBy: ['rule', 'stream'] },
    page,
  );
  return {
    items: items.map(({ cell, body }) => ({ flag: cell, ...body })),
    ...(next === undefined ? {} : { next }),
  };
}
