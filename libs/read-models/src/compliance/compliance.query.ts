/** Reads compliance: each agreement beside the guidelines in force when it was entered, with names and every event behind. */
import type { JsonObject, Version, ViewStore } from '@liggaren/view-store-port';
import { agreementsAsked, type AgreementsAsked } from '../agreements-asked.js';
import type { Moment } from '../moment.js';
import { type Page, type PageRequest, queryPage } from '../page.js';
import { namesOf } from '../registry/registry.query.js';
import { reportTitlesOf } from '../report-titles.js';
import { COMPLIANCE, complianceCell } from './compliance.projection.js';
import { guidelinesAdopted } from './guidelines-adopted.js';
import {
  judgedBy,
  type JudgedBy,
  type OutsideCheck,
  type SaidEntered,
  type SaidJudgements,
} from './judged-by.js';

type Reading = 'stated' | 'not-stated' | 'not-read';

/** What is said of one agreement; `docs/openapi.json` has it in full. */
export interface ComplianceRow {
  readonly agreement: string;
  readonly title: string;
  readonly partnership: string;
  readonly partnershipName: string;
  readonly entered: SaidEntered;
  readonly guidelines: readonly JudgedBy[];
  readonly outside: readonly OutsideCheck[];
  readonly programme: JsonObject & { readonly reading: Reading };
  readonly challenge: JsonObject & { readonly reading: Reading };
  readonly financing: JsonObject & {
    readonly reading: Reading;
    readonly shown: boolean;
    readonly terms: readonly { readonly because: readonly string[] }[];
  };
  readonly figures: { readonly because: readonly string[] };
}

type Body = Omit<ComplianceRow, 'guidelines' | 'outside' | 'partnershipName'> & {
  readonly judgements: SaidJudgements;
};

export async function getCompliance(
  views: ViewStore,
  moment: Moment,
  asked: AgreementsAsked,
  page: PageRequest,
): Promise<Page<ComplianceRow>> {
  const agreements = await agreementsAsked(views, moment, asked);
  if (agreements?.length === 0) return { items: [] };
  const { items, next } = await queryPage(
    views,
    COMPLIANCE,
    moment,
    {
      valid: { on: moment.validOn },
      orderBy: ['title'],
      ...(agreements ? { cell: agreements.map(complianceCell) } : {}),
    },
    page,
  );
  const rows = await complianceRows(views, moment, items);
  return { items: rows, ...(next === undefined ? {} : { next }) };
}

/** Every row, for those who count them. */
export async function allCompliance(
  views: ViewStore,
  moment: Moment,
  asked: AgreementsAsked,
): Promise<readonly ComplianceRow[]> {
  const agreements = await agreementsAsked(views, moment, asked);
  if (agreements?.length === 0) return [];
  const versions = await views.query(COMPLIANCE, {
    knownAt: moment.knownAt.position,
    valid: { on: moment.validOn },
    orderBy: ['title'],
    ...(agreements ? { cell: agreements.map(complianceCell) } : {}),
  });
  return complianceRows(views, moment, versions);
}

/** What the versions say, with the guideline beside it. */
export async function complianceRows(
  views: ViewStore,
  moment: Moment,
  versions: readonly Version[],
): Promise<readonly ComplianceRow[]> {
  const bodies = versions.map(({ body }) => body as unknown as Body);
  const guidelines = await guidelinesAdopted(views, moment);
  const names = await namesOf(
    views,
    moment,
    bodies.map(({ partnership }) => partnership),
  );
  const titles = await reportTitlesOf(
    views,
    moment,
    bodies.flatMap(({ judgements }) =>
      judgements.flatMap(({ report }) => (typeof report === 'string' ? [report] : [])),
    ),
  );
  return bodies.map(({ judgements, ...body }) => {
    const titled = judgements.map((one) => {
      const title = titles.get(String(one['report']));
      return title === undefined ? one : { ...one, reportTitle: title };
    });
    const beside = guidelines
      .filter(
        ({ guideline, adopted }) =>
          adopted.length > 0 || titled.some((one) => one.guideline === guideline),
      )
      .map((guideline) => judgedBy(guideline, body.entered, titled));
    return {
      ...body,
      partnershipName: names.get(body.partnership) ?? '',
      guidelines: beside.map(({ by }) => by),
      outside: [
        ...beside.flatMap(({ outside }) => outside),
        ...titled.filter(({ guideline }) => !guidelines.some((one) => one.guideline === guideline)),
      ],
    };
  });
}
