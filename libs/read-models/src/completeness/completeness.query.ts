/** Reads completeness: what each agreement states, and what is missing, not reported, overdue or not given beside it. */
import type { ReadFrom, Source } from '@liggaren/domain';
import type { Version, ViewStore } from '@liggaren/view-store-port';
import { agreementsAsked, type AgreementsAsked } from '../agreements-asked.js';
import type { Moment } from '../moment.js';
import { type Page, type PageRequest, queryPage } from '../page.js';
import { REGISTRY } from '../registry/registry.projection.js';
import { namesOf } from '../registry/registry.query.js';
import { COMPLETENESS, completenessCell } from './completeness.projection.js';
import {
  documentsKnown,
  fieldsNotGiven,
  isMissing,
  missingOf,
  placesIn,
  type RegisteredDocument,
} from './documents-about.js';
import { type Indicators, indicatorsKnown } from './indicators.js';
import {
  minutesOverdue,
  type OverdueMinutes,
  type OverdueReport,
  reportsOverdue,
} from './overdue.js';

interface Body {
  readonly agreement: string;
  readonly title: string;
  readonly partnership: string;
  readonly number?: string;
  readonly start?: string;
  readonly end?: string;
  readonly topics: readonly {
    readonly topic: string;
    readonly reading: string;
    readonly because: readonly string[];
  }[];
  readonly readFrom: readonly ReadFrom[];
  readonly names: readonly string[];
  readonly associations: readonly string[];
  readonly because: readonly string[];
}

export interface MissingDocument {
  readonly document: string;
  readonly title: string;
  readonly kind: string;
  /** Where it is referred to. */
  readonly source?: Source;
  readonly because: readonly string[];
}

/** A document that the agreement is known from, with what it leaves out. */
export interface ReadDocument {
  readonly document: string;
  readonly title: string;
  /** Its own date, diary number, author's role, addressee, meeting. */
  readonly notGiven: readonly string[];
  /** Associations whose organisation number was not read there. */
  readonly withoutNumber: readonly { readonly organisation: string; readonly name: string }[];
  readonly because: readonly string[];
}

/** What is said of one agreement; `docs/openapi.json` has it in full. */
export interface CompletenessRow extends Omit<
  Body,
  'readFrom' | 'names' | 'associations' | 'start' | 'end'
> {
  readonly partnershipName: string;
  readonly missing: readonly MissingDocument[];
  readonly documents: readonly ReadDocument[];
  readonly indicators: Indicators;
  readonly reportsOverdue: readonly OverdueReport[];
  readonly minutesOverdue: readonly OverdueMinutes[];
}

export async function getCompleteness(
  views: ViewStore,
  moment: Moment,
  asked: AgreementsAsked,
  page: PageRequest,
): Promise<Page<CompletenessRow>> {
  const agreements = await agreementsAsked(views, moment, asked);
  if (agreements?.length === 0) return { items: [] };
  const { items, next } = await queryPage(
    views,
    COMPLETENESS,
    moment,
    {
      valid: { on: moment.validOn },
      orderBy: ['title'],
      ...(agreements ? { cell: agreements.map(completenessCell) } : {}),
    },
    page,
  );
  const rows = await completenessRows(views, moment, items);
  return { items: rows, ...(next === undefined ? {} : { next }) };
}

/** What the versions say, with what other streams add. */
export async function completenessRows(
  views: ViewStore,
  moment: Moment,
  versions: readonly Version[],
): Promise<readonly CompletenessRow[]> {
  if (versions.length === 0) return [];
  const bodies = versions.map(({ body }) => body as unknown as Body);
  const partnerships = bodies.map(({ partnership }) => partnership);
  const documents = await documentsKnown(views, moment);
  const associations = bodies.flatMap((body) => body.associations);
  const names = await namesOf(views, moment, [...partnerships, ...associations]);
  const numbers = await numbersRead(views, moment, associations);
  const places = await placesIn(
    views,
    moment,
    bodies.flatMap(({ readFrom }) => readFrom.map(({ document }) => document)),
  );
  const indicators = await indicatorsKnown(views, moment, partnerships);
  const reports = await reportsOverdue(views, moment);
  const minutes = await minutesOverdue(views, moment, partnerships);
  return bodies.map(({ readFrom, names: named, associations: own, start, end, ...said }) => {
    const without = (document: string) =>
      own
        .filter((organisation) => !numbers.get(organisation)?.has(document))
        .map((organisation) => ({ organisation, name: names.get(organisation) ?? '' }));
    const { agreement, partnership } = said;
    const days = {
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
    };
    return {
      ...said,
      partnershipName: names.get(partnership) ?? '',
      missing: missingOf(documents, readFrom, named, places).map(missingDocument),
      documents: documents
        .filter(
          (document) =>
            readFrom.some((one) => one.document === document.id) && !isMissing(document),
        )
        .map((document) => ({
          ...{ document: document.id, title: document.title },
          notGiven: fieldsNotGiven(document),
          withoutNumber: without(document.id),
          because: document.because,
        })),
      indicators: indicators({ agreement, partnership, ...days }),
      reportsOverdue: reports(agreement),
      minutesOverdue: minutes.get(partnership) ?? [],
    };
  });
}

function missingDocument({
  id,
  title,
  kind,
  source,
  because,
}: RegisteredDocument): MissingDocument {
  return { document: id, title, kind, ...(source ? { source } : {}), because };
}

/** By organisation: the documents in which its number was read. */
async function numbersRead(
  views: ViewStore,
  { knownAt }: Moment,
  organisations: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const wanted = [...new Set(organisations)];
  if (wanted.length === 0) return new Map();
  const found = await views.query(REGISTRY, {
    knownAt: knownAt.position,
    valid: 'ever',
    cell: wanted,
  });
  return new Map(
    found.map(({ cell, body }) => {
      const { numbers } = body['organisation'] as unknown as {
        readonly numbers: readonly { readonly source?: Source }[];
      };
      return [cell, new Set(numbers.flatMap(({ source }) => source?.document ?? []))];
    }),
  );
}
