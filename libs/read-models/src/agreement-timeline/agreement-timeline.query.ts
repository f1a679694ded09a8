/** Reads an agreement's timeline in the order of time: intervals, acts, and its chain with the gaps. */
import type { Acting, Day, Since } from '@liggaren/domain';
import type { JsonObject, Version, ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { type OrderedRow, type Page, pageOf, type PageRequest } from '../page.js';
import { namesOf } from '../registry/registry.query.js';
import { AGREEMENT_TIMELINE } from './agreement-timeline.projection.js';
import { chainOf, type Link } from './chain.query.js';

export interface TimelineFilter {
  /** Leaves out what begins after the day asked. */
  readonly onlyBegun?: boolean;
}

/** An entry of one kind or another, told by `entry`; `docs/openapi.json` has them in full. */
export type TimelineEntry = JsonObject & { readonly entry: string };

/** Of one day: the chain, then what was done, then what holds from then on. */
const RANKS = ['agreement', 'gap', 'act', 'status', 'option', 'notice', 'dialogue'];

/** One page of the entries; undefined when nothing was known of the agreement. Throws `BadCursor`. */
export async function getTimeline(
  views: ViewStore,
  moment: Moment,
  agreement: string,
  { onlyBegun = false }: TimelineFilter,
  page: PageRequest,
): Promise<Page<TimelineEntry> | undefined> {
  const found = await views.query(AGREEMENT_TIMELINE, {
    knownAt: moment.knownAt.position,
    valid: 'ever',
    subject: `agreement-${agreement}`,
  });
  if (found.length === 0) return undefined;
  const chain = await chainOf(views, moment, agreement);
  const names = await namesOf(
    views,
    moment,
    found.flatMap(({ body }) => idsIn(body)),
  );
  const rows = [
    ...found.map((version) => rowOf(version, moment.validOn, names)),
    ...chain.map((link) => linkRow(link)),
  ];
  const begun = onlyBegun ? rows.filter(({ order: [day = ''] }) => day <= moment.validOn) : rows;
  return pageOf(AGREEMENT_TIMELINE.name, moment, begun, page);
}

type Row = OrderedRow<TimelineEntry>;

function rowOf(version: Version, on: Day, names: ReadonlyMap<string, string>): Row {
  const { cell, columns, body, validFrom, validTo } = version;
  const { entry, number } = columns as { readonly entry: string; readonly number: number };
  if (entry === 'act')
    return row((body['since'] as unknown as Since).day, entry, number, cell, body);
  return row(validFrom, entry, number, cell, {
    ...withNames(body, names),
    validFrom,
    ...(validTo === undefined ? {} : { validTo }),
    holds: validFrom <= on && (validTo === undefined || on < validTo),
  });
}

function linkRow({ day, cell, ...link }: Link): Row {
  return row(day, link.entry, 0, cell, link as unknown as JsonObject);
}

function row(day: Day, entry: string, number: number, cell: string, item: JsonObject): Row {
  const order = [day, RANKS.indexOf(entry), number, cell];
  return { order, item: item as TimelineEntry };
}

/** Who acts in an option or a notice. */
const ACTING = ['holder', 'by'] as const;

function idsIn(body: JsonObject): readonly string[] {
  return ACTING.flatMap((name) => {
    const acting = body[name] as unknown as Acting | undefined;
    return acting ? [acting.organisation, ...(acting.units ?? [])] : [];
  });
}

function withNames(body: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
  const named = ACTING.flatMap((name) => {
    const acting = body[name] as unknown as Acting | undefined;
    if (!acting) return [];
    const { organisation, units } = acting;
    const unitNames = units?.map((unit) => names.get(unit) ?? '');
    return [
      [
        name,
        {
          organisation,
          organisationName: names.get(organisation) ?? '',
          ...(units ? { units, unitNames } : {}),
        },
      ],
    ];
  });
  return { ...body, ...Object.fromEntries(named) };
}
