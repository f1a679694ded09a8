/** Counts compliance: of so many agreements, how many are met, doubted, silent, on each point (S80). */
import type { JsonObject, ViewStore } from '@liggaren/view-store-port';
import type { AgreementsAsked } from '../agreements-asked.js';
import { eventIdsIn } from '../event-ids.js';
import type { Moment } from '../moment.js';
import { type OrderedRow, type Page, pageOf, type PageRequest } from '../page.js';
import { allCompliance, type ComplianceRow } from './compliance.query.js';

/** One point on which agreements are looked at, with each state that occurs. */
export interface CompliancePoint {
  /** `criterion`: of a guideline. `outside`: a check beside it. `statement`: what the papers name. */
  readonly kind: 'criterion' | 'outside' | 'statement';
  /** `K1`, `no-duty-to-procure`, `programme-link`, `societal-challenge`, `co-financing`. */
  readonly point: string;
  readonly guideline?: string;
  readonly version?: string;
  /** How many agreements. */
  readonly of: number;
  readonly states: readonly {
    readonly state: string;
    readonly count: number;
    /** How many of them are only asserted. */
    readonly asserted: number;
    readonly agreements: readonly { readonly agreement: string; readonly title: string }[];
    readonly because: readonly string[];
  }[];
}

interface Seen extends Pick<CompliancePoint, 'kind' | 'point' | 'guideline' | 'version'> {
  readonly state: string;
  readonly asserted: boolean;
  readonly row: ComplianceRow;
  readonly because: readonly string[];
}

export async function getComplianceSummary(
  views: ViewStore,
  moment: Moment,
  asked: AgreementsAsked,
  page: PageRequest,
): Promise<Page<CompliancePoint>> {
  const rows = await allCompliance(views, moment, asked);
  const byPoint = Map.groupBy(rows.flatMap(seenOf), ({ kind, point, guideline, version }) =>
    JSON.stringify([kind, guideline ?? '', version ?? '', point]),
  );
  const points = [...byPoint].map(([key, seen]): OrderedRow<CompliancePoint> => ({
    order: JSON.parse(key) as readonly string[],
    item: pointOf(seen),
  }));
  return pageOf('compliance', moment, points, page);
}

function seenOf(row: ComplianceRow): readonly Seen[] {
  const criteria = row.guidelines.flatMap(({ guideline, version, criteria: judged, because }) =>
    judged.map(({ criterion, state, judgement }) => ({
      ...{ kind: 'criterion' as const, point: criterion, guideline, state, row },
      asserted: judgement?.asserted ?? false,
      ...(version === undefined ? {} : { version }),
      because: [...because, ...(judgement?.because ?? [])],
    })),
  );
  const outside = row.outside.map(({ criterion, outcome, asserted, because }) => ({
    ...{ kind: 'outside' as const, point: criterion, state: outcome, asserted, row, because },
  }));
  const statement = (point: string, said: JsonObject, state: string, asserted = false): Seen => ({
    ...{ kind: 'statement', point, state, asserted, row },
    because: eventsIn(said),
  });
  const { programme, challenge, financing } = row;
  const { reading, shown } = financing;
  return [
    ...criteria,
    ...outside,
    statement('programme-link', programme, programme.reading),
    statement('societal-challenge', challenge, challenge.reading),
    statement('co-financing', financing, shown ? 'shown' : reading, !shown && reading === 'stated'),
  ];
}

function pointOf(seen: readonly Seen[]): CompliancePoint {
  const { kind, point, guideline, version } = seen[0] as Seen;
  return {
    ...{ kind, point },
    ...(guideline === undefined ? {} : { guideline }),
    ...(version === undefined ? {} : { version }),
    of: new Set(seen.map(({ row }) => row.agreement)).size,
    states: [...Map.groupBy(seen, ({ state }) => state)].map(([state, of]) => ({
      ...{ state, count: of.length, asserted: of.filter((one) => one.asserted).length },
      agreements: of.map(({ row: { agreement, title } }) => ({ agreement, title })),
      because: [...new Set(of.flatMap(({ because }) => because))],
    })),
  };
}

function eventsIn(said: JsonObject): readonly string[] {
  return [...eventIdsIn(said)];
}
