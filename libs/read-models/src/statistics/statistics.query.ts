/** Reads the statistics: tables with names, and what a night or a visit cost where spending is told for its days. */
import type { Period } from '@liggaren/domain';
import type { JsonObject, Version, ViewStore } from '@liggaren/view-store-port';
import { AGREEMENT_REGISTER } from '../agreement-register/agreement-register.projection.js';
import type { Moment } from '../moment.js';
import { type Page, type PageRequest, pageOf } from '../page.js';
import { namesOf } from '../registry/registry.query.js';
import { costsOf } from './cost.query.js';
import { STATISTICS } from './statistics.projection.js';

export interface StatisticsFilter {
  /** One statistic, or any of several. */
  readonly statistic?: string | readonly string[];
  readonly partnership?: string;
  readonly code?: string;
  readonly kind?: string;
  readonly agreement?: string;
  /** About at least one day of it. */
  readonly period?: Period;
}

interface Body {
  readonly statistic: string;
  readonly partnership: string;
  readonly agreement?: string;
  readonly dataSource?: string;
  readonly by?: { readonly organisation: string; readonly units?: readonly string[] };
}

/** One page, by partnership and in the order recorded. Throws `BadCursor`. */
export async function getStatistics(
  views: ViewStore,
  moment: Moment,
  { statistic, period, ...columns }: StatisticsFilter,
  page: PageRequest,
): Promise<Page<JsonObject>> {
  const asked = { knownAt: moment.knownAt.position, valid: { on: moment.validOn } };
  const found = await views.query(STATISTICS, {
    ...asked,
    where: columns as Record<string, string>,
    ...(statistic === undefined ? {} : { cell: statistic }),
    withoutBodies: true,
  });
  const rows = found
    .filter(({ columns: { from, to } }) => !period || isAbout(period, String(from), String(to)))
    .map(({ cell, columns: { partnership, place } }) => ({
      order: [String(partnership), Number(place)],
      item: cell,
    }));
  const { items: cells, next } = pageOf(STATISTICS.name, moment, rows, page);
  if (cells.length === 0) return { items: [] };
  const versions = await views.query(STATISTICS, { ...asked, cell: cells });
  const byCell = new Map(versions.map((version) => [version.cell, version]));
  const items = await withNames(
    views,
    moment,
    cells.flatMap((cell) => byCell.get(cell) ?? []),
  );
  return { items, ...(next === undefined ? {} : { next }) };
}

function isAbout(period: Period, from: string, to: string): boolean {
  return from !== '' && from <= period.to && period.from <= to;
}

async function withNames(
  views: ViewStore,
  moment: Moment,
  versions: readonly Version[],
): Promise<readonly JsonObject[]> {
  const bodies = versions.map(({ body }) => body as unknown as Body);
  const names = await namesOf(
    views,
    moment,
    bodies.flatMap(({ partnership, dataSource, by }) => [
      partnership,
      ...(dataSource === undefined ? [] : [dataSource]),
      ...(by ? [by.organisation, ...(by.units ?? [])] : []),
    ]),
  );
  const titles = await titlesOf(
    views,
    moment,
    bodies.flatMap(({ agreement }) => agreement ?? []),
  );
  const costs = await costsOf(views, moment, versions);
  const name = (id: string) => names.get(id) ?? '';
  return versions.map(({ body, validFrom, validTo }, index) => {
    const { statistic, partnership, agreement, dataSource, by } = bodies[index] as Body;
    const cost = costs.get(statistic);
    return {
      ...body,
      partnershipName: name(partnership),
      ...(agreement === undefined ? {} : { agreementTitle: titles.get(agreement) ?? '' }),
      ...(dataSource === undefined ? {} : { dataSourceTitle: name(dataSource) }),
      ...(by
        ? {
            by: {
              ...by,
              organisationName: name(by.organisation),
              ...(by.units ? { unitNames: by.units.map(name) } : {}),
            },
          }
        : {}),
      ...(cost ? { cost } : {}),
      validFrom,
      ...(validTo === undefined ? {} : { validTo }),
    } as unknown as JsonObject;
  });
}

async function titlesOf(views: ViewStore, moment: Moment, agreements: readonly string[]) {
  if (agreements.length === 0) return new Map<string, string>();
  const found = await views.query(AGREEMENT_REGISTER, {
    knownAt: moment.knownAt.position,
    valid: 'ever',
    cell: [...new Set(agreements)],
    withoutBodies: true,
  });
  return new Map(found.map(({ cell, columns }) => [cell, String(columns['title'])]));
}
