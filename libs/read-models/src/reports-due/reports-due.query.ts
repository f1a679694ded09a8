/** Reads the reports that are due on a day: what is owed then, beside the reports that answer it. */
import {
  type DueReport,
  type DueState,
  type OwedTerms,
  type AnsweringReport,
  reportsDueOn,
} from '@liggaren/domain';
import type { ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { type Page, type PageRequest, pageOf } from '../page.js';
import { REPORTS } from '../reports/reports.projection.js';
import { REPORTS_OWED } from './reports-owed.projection.js';

export interface DueFilter {
  readonly agreement?: string;
  readonly kind?: string;
  readonly state?: DueState;
}

export interface DueRow extends DueReport {
  /** What `explain` takes: the agreement and the obligation. */
  readonly cell: string;
  readonly title: string;
  readonly because: readonly string[];
}

type OwedBody = OwedTerms & { readonly title: string; readonly because: readonly string[] };
type ReportBody = AnsweringReport & { readonly because: readonly string[] };

/** One page, the first due at the top. Time writes no events: the states are computed on the day asked. */
export async function getReportsDue(
  views: ViewStore,
  moment: Moment,
  { agreement, kind, state }: DueFilter,
  page: PageRequest,
): Promise<Page<DueRow>> {
  const at = { knownAt: moment.knownAt.position, valid: { on: moment.validOn } } as const;
  const where = {
    ...(agreement === undefined ? {} : { agreement }),
    ...(kind === undefined ? {} : { kind }),
  };
  const owed = await views.query(REPORTS_OWED, { ...at, where });
  const terms = new Map(owed.map(({ cell, body }) => [cell, body as unknown as OwedBody]));
  const reports = (await views.query(REPORTS, at)).map(({ body }) => body as unknown as ReportBody);
  const because = new Map(reports.map((one) => [one.report, one.because]));
  const rows = reportsDueOn([...terms.values()], reports, moment.validOn)
    .map((due, index) => {
      const cell = `${due.agreement}/${due.obligation}`;
      const said = terms.get(cell);
      const behind = due.report === undefined ? [] : (because.get(due.report) ?? []);
      const events = [...(said?.because ?? []), ...behind];
      const item: DueRow = { cell, ...due, title: said?.title ?? '', because: events };
      return { order: [index, cell], item };
    })
    .filter(({ item }) => state === undefined || item.state === state);
  return pageOf(REPORTS_OWED.name, moment, rows, page);
}
