/** Reads the flags: by rule, by stream; and those that only agreements side by side give rise to. */
import type { JsonObject, ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { type Page, type PageRequest, queryPage } from '../page.js';
import { FLAGS } from './flags.projection.js';
import { flagsOfJudgedAgreements } from './judged-agreement-flags.query.js';
import { flagsOfPartnerships } from './partnership-flags.query.js';

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
  const rows = items.map(({ cell, body }): JsonObject => ({ flag: cell, ...body }));
  if (next !== undefined) return { items: rows, next };
  // Few, and computed when asked: the last page has them besides.
  const computed = [
    ...(await flagsOfPartnerships(views, moment)),
    ...(await flagsOfJudgedAgreements(views, moment)),
  ];
  const beside = computed.filter(
    (one) =>
      (rule === undefined || one.rule === rule) &&
      (stream === undefined || one.stream === stream) &&
      (flag === undefined || [flag].flat().includes(one.flag)),
  );
  return { items: [...rows, ...beside] };
}
