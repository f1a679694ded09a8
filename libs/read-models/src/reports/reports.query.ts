/** Reads the reports: by agreement, kind and stage, the one due first at the top. */
import type { JsonObject, ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { type Page, type PageRequest, queryPage } from '../page.js';
import { REPORTS } from './reports.projection.js';

export interface ReportFilter {
  /** One report, or any of several. */
  readonly report?: string | readonly string[];
  readonly agreement?: string;
  readonly kind?: string;
  readonly stage?: string;
}

export async function getReports(
  views: ViewStore,
  moment: Moment,
  { report, agreement, kind, stage }: ReportFilter,
  page: PageRequest,
): Promise<Page<JsonObject>> {
  const where = {
    ...(agreement === undefined ? {} : { agreements: agreement }),
    ...(kind === undefined ? {} : { kind }),
    ...(stage === undefined ? {} : { stage }),
  };
  const { items, next } = await queryPage(
    views,
    REPORTS,
    moment,
    {
      valid: { on: moment.validOn },
      where,
      orderBy: ['dueOn'],
      ...(report === undefined ? {} : { cell: report }),
    },
    page,
  );
  const rows = items.map(({ body }) => {
    const { evidence: _, ...said } = body;
    const { stage: at, dueOn } = body as { readonly stage: string; readonly dueOn?: string };
    // Time writes no events: overdue is computed on the day asked.
    const open = at === 'requested' || at === 'returned';
    return { ...said, overdue: open && dueOn !== undefined && dueOn < moment.validOn };
  });
  return { items: rows, ...(next === undefined ? {} : { next }) };
}
