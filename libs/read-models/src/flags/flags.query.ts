/** Reads the flags: by rule, by stream. */
import type { JsonObject, ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { type Page, type PageRequest, queryPage } from '../page.js';
import { FLAGS } from './flags.projection.js';

export interface FlagFilter {
  /** One flag, or any of several. */
  readonly flag?: string | readonly string[];
  readonly rule?: string;
  readonly stream?: string;
}

export async function getFlags(
  views: ViewStore,
  moment: Moment,
  { flag, rule, stream }: FlagFilter,
  page: PageRequest,
): Promise<Page<JsonObject>> {
  const where = {
    ...(rule === undefined ? {} : { rule }),
    ...(stream === undefined ? {} : { stream }),
  };
  const { items, next } = await queryPage(
    views,
    FLAGS,
    moment,
    {
      valid: 'ever',
      where,
      orderBy: ['rule', 'stream'],
      ...(flag === undefined ? {} : { cell: flag }),
    },
    page,
  );
  return {
    items: items.map(({ cell, body }) => ({ flag: cell, ...body })),
    ...(next === undefined ? {} : { next }),
  };
}
