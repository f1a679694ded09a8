/** Reads commitments: by agreement and by who promises, with names, and what both sides come to. */
import type { Acting } from '@liggaren/domain';
import type { JsonObject, Version, ViewStore } from '@liggaren/view-store-port';
import { agreementsAsked, type AgreementsAsked } from '../agreements-asked.js';
import type { Moment } from '../moment.js';
import { type Page, type PageRequest, queryPage } from '../page.js';
import { namesOf } from '../registry/registry.query.js';
import { reportTitlesOf } from '../report-titles.js';
import { COMMITMENTS } from './commitments.projection.js';

export interface CommitmentFilter extends Pick<
  AgreementsAsked,
  'agreement' | 'partnership' | 'inForceDuring'
> {
  /** An organisation or unit that promises. */
  readonly party?: string;
  readonly side?: string;
  readonly outcome?: string;
  /** Those commitments only. */
  readonly commitment?: string | readonly string[];
}

interface Said {
  readonly by: Acting;
  readonly assessments: readonly { readonly report?: string }[];
  readonly deviations: readonly { readonly report?: string }[];
}

export async function getCommitments(
  views: ViewStore,
  moment: Moment,
  { party, side, outcome, commitment, ...asked }: CommitmentFilter,
  page: PageRequest,
): Promise<Page<JsonObject>> {
  const where = {
    row: 'commitment',
    ...(party === undefined ? {} : { promisors: party }),
    ...(side === undefined ? {} : { side }),
    ...(outcome === undefined ? {} : { outcome }),
  };
  const found = await pageOfRows(views, moment, asked, where, page, commitment);
  const items = await named(views, moment, found.items);
  return { ...found, items };
}

/** What the commitments of each agreement come to. */
export async function getCoFinancing(
  views: ViewStore,
  moment: Moment,
  asked: AgreementsAsked,
  page: PageRequest,
): Promise<Page<JsonObject>> {
  const found = await pageOfRows(views, moment, asked, { row: 'co-financing' }, page);
  return { ...found, items: found.items.map(({ body }) => body) };
}

async function pageOfRows(
  views: ViewStore,
  moment: Moment,
  asked: AgreementsAsked,
  where: Readonly<Record<string, string>>,
  page: PageRequest,
  cell?: string | readonly string[],
): Promise<Page<Version>> {
  const agreements = await agreementsAsked(views, moment, asked);
  if (agreements?.length === 0) return { items: [] };
  return queryPage(
    views,
    COMMITMENTS,
    moment,
    {
      valid: { on: moment.validOn },
      where: { ...where, ...(agreements ? { agreement: agreements } : {}) },
      orderBy: ['title', 'agreement', 'number'],
      ...(cell === undefined ? {} : { cell }),
    },
    page,
  );
}

async function named(
  views: ViewStore,
  moment: Moment,
  versions: readonly Version[],
): Promise<readonly JsonObject[]> {
  const said = versions.map(({ body }) => body as unknown as Said);
  const ids = said.flatMap(({ by }) => [by.organisation, ...(by.units ?? [])]);
  const names = await namesOf(views, moment, ids);
  const reports = said.flatMap(({ assessments, deviations }) =>
    [...assessments, ...deviations].flatMap(({ report }) => report ?? []),
  );
  const titles = await reportTitlesOf(views, moment, reports);
  const titled = <T extends { readonly report?: string }>(one: T) => {
    const title = titles.get(one.report ?? '');
    return title === undefined ? one : { ...one, reportTitle: title };
  };
  return versions.map(({ body }, index) => {
    const { by, assessments, deviations } = said[index] as Said;
    return {
      ...body,
      by: {
        ...by,
        organisationName: names.get(by.organisation) ?? '',
        ...(by.units ? { unitNames: by.units.map((unit) => names.get(unit) ?? '') } : {}),
      },
      assessments: assessments.map(titled),
      deviations: deviations.map(titled),
    } as unknown as JsonObject;
  });
}
