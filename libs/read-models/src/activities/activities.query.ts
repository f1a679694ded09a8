/** Reads activities: by partnership, operation and agreement, with names, and the days that no agreement covers. */
import { type Day, daysOutside, type NameSince, nameOn, type Period } from '@liggaren/domain';
import type { JsonObject, ViewStore } from '@liggaren/view-store-port';
import { withActingNames } from '../governance/acting-names.js';
import { GOVERNANCE } from '../governance/governance.projection.js';
import type { Moment } from '../moment.js';
import { type Page, type PageRequest, queryPage } from '../page.js';
import { namesOf } from '../registry/registry.query.js';
import { ACTIVITIES } from './activities.projection.js';
import { coversOf } from './covers.js';

export interface ActivityFilter {
  readonly partnership?: string;
  readonly operation?: string;
  /** One that its source names. */
  readonly agreement?: string;
  readonly occurs?: string;
}

/** How much of its days the agreements of its partnership cover. */
export type CoverOfDays = 'whole' | 'partly' | 'none' | 'days-not-stated';

interface Body {
  readonly partnership: string;
  readonly operation?: string;
  readonly days?: Period;
  readonly since: { readonly day: Day };
}

export async function getActivities(
  views: ViewStore,
  moment: Moment,
  { agreement, ...columns }: ActivityFilter,
  page: PageRequest,
): Promise<Page<JsonObject>> {
  const { items, next } = await queryPage(
    views,
    ACTIVITIES,
    moment,
    {
      valid: { on: moment.validOn },
      where: { ...columns, ...(agreement === undefined ? {} : { agreements: agreement }) },
      orderBy: ['partnership', 'from'],
    },
    page,
  );
  const bodies = items.map(({ body }) => body);
  const named = await withActingNames(views, moment, bodies, ['by']);
  const partnerships = [...new Set(bodies.map((body) => String(body['partnership'])))];
  const covers =
    partnerships.length === 0 ? new Map() : await coversOf(views, moment, partnerships);
  const names = await namesOf(views, moment, partnerships);
  const operations = await operationNames(views, moment, bodies);
  const rows = named.map((row) => {
    const { partnership, operation, days, since } = row as unknown as Body;
    const outside = days ? daysOutside(days, covers.get(partnership) ?? []) : [];
    const called = nameOn(operations.get(operation ?? '') ?? [], days?.from ?? since.day)?.name;
    return {
      ...row,
      partnershipName: names.get(partnership) ?? '',
      ...(called === undefined ? {} : { operationName: called }),
      cover: coverOf(days, outside),
      outside,
    } as unknown as JsonObject;
  });
  return { items: rows, ...(next === undefined ? {} : { next }) };
}

function coverOf(days: Period | undefined, outside: readonly Period[]): CoverOfDays {
  if (!days) return 'days-not-stated';
  const [first] = outside;
  if (!first) return 'whole';
  return first.from === days.from && first.to === days.to ? 'none' : 'partly';
}

/** Every name of the operations, whatever the day asked: an activity names its operation as of its own. */
async function operationNames(
  views: ViewStore,
  { knownAt }: Moment,
  bodies: readonly JsonObject[],
): Promise<ReadonlyMap<string, readonly NameSince[]>> {
  const ids = bodies.flatMap(({ operation }) =>
    operation === undefined ? [] : [String(operation)],
  );
  if (ids.length === 0) return new Map();
  const versions = await views.query(GOVERNANCE, {
    knownAt: knownAt.position,
    valid: 'ever',
    cell: [...new Set(ids)],
  });
  // The last version of an operation has all of its names.
  return new Map(
    [...versions]
      .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
      .map(({ cell, body }) => [cell, body['names'] as unknown as readonly NameSince[]]),
  );
}
