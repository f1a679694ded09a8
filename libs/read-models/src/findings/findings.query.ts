/** Reads findings: persons' judgements, with what rules doubt of the same streams beside them. */
import { type Day, SEVERITIES } from '@liggaren/domain';
import type { JsonObject, ViewStore } from '@liggaren/view-store-port';
import { flagsOfStreams } from '../flags/flags.query.js';
import type { Moment } from '../moment.js';
import { type OrderedRow, type Page, pageOf, type PageRequest } from '../page.js';
import { FINDINGS } from './findings.projection.js';

export interface FindingFilter {
  /** One finding, or any of several. */
  readonly finding?: string | readonly string[];
  readonly stream?: string;
  readonly kind?: string;
  readonly severity?: string;
  readonly state?: string;
}

/** The open ones first, the gravest at the top, then by the day they are to be followed up. */
export async function getFindings(
  views: ViewStore,
  moment: Moment,
  { finding, ...where }: FindingFilter,
  page: PageRequest,
): Promise<Page<JsonObject>> {
  const versions = await views.query(FINDINGS, {
    knownAt: moment.knownAt.position,
    valid: { on: moment.validOn },
    where: { ...where },
    ...(finding === undefined ? {} : { cell: finding }),
  });
  const rows = versions.map(({ cell, columns, body }): OrderedRow<JsonObject> => {
    const { state, severity, followUpBy } = columns as Readonly<Record<string, string>>;
    const grave = SEVERITIES.length - SEVERITIES.findIndex((one) => one === severity);
    return {
      order: [state ?? '', grave, followUpBy || '9999', cell],
      item: { ...body, overdue: isOverdue(body, moment.validOn) },
    };
  });
  const { items, next } = pageOf(FINDINGS.name, moment, rows, page);
  const flags = await flagsOfStreams(views, moment, [...new Set(items.map(streamOf))]);
  return {
    items: items.map((item) => ({
      ...item,
      flags: flags.filter((flag) => streamOf(flag) === streamOf(item)),
    })),
    ...(next === undefined ? {} : { next }),
  };
}

function streamOf({ stream }: JsonObject): string {
  return String(stream);
}

/** Time writes no events: overdue is computed on the day asked. */
function isOverdue({ state, followUpBy }: JsonObject, validOn: Day): boolean {
  return state === 'open' && typeof followUpBy === 'string' && followUpBy < validOn;
}
