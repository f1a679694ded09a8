/** What is overdue on the day asked: reports of an agreement, and minutes of the bodies of its partnership. */
import type { ViewStore } from '@liggaren/view-store-port';
import { getGovernance } from '../governance/governance.query.js';
import type { Moment } from '../moment.js';
import { getReports } from '../reports/reports.query.js';
import { getReportsDue } from '../reports-due/reports-due.query.js';

/** More than a ledger has of them. */
const ALL = { limit: 1_000_000 };

/** A report that the agreement's terms ask for, or one that was requested, and its last day has passed. */
export interface OverdueReport {
  readonly kind: string;
  readonly dueOn: string;
  /** The obligation's code, where terms ask for it. */
  readonly obligation?: string;
  /** Absent where nobody has asked for it and nothing was handed in. */
  readonly report?: string;
  readonly because: readonly string[];
}

/** By agreement. */
export async function reportsOverdue(
  views: ViewStore,
  moment: Moment,
): Promise<(agreement: string) => readonly OverdueReport[]> {
  const owed = (await getReportsDue(views, moment, { state: 'overdue' }, ALL)).items;
  const requested = (await getReports(views, moment, {}, ALL)).items.filter(
    ({ overdue }) => overdue === true,
  ) as unknown as readonly Requested[];
  const answering = new Set(owed.map(({ report }) => report));
  return (agreement) => [
    ...owed
      .filter((one) => one.agreement === agreement)
      .map(({ kind, dueOn = '', obligation, report, because }) => ({
        ...{ kind, dueOn, obligation, because },
        ...(report === undefined ? {} : { report }),
      })),
    ...requested
      .filter(({ concerns }) => concerns.some((one) => one.agreement === agreement))
      .filter(({ report }) => !answering.has(report))
      .map(({ report, kind, dueOn, because }) => ({ report, kind, dueOn, because })),
  ];
}

interface Requested {
  readonly report: string;
  readonly kind: string;
  readonly dueOn: string;
  readonly concerns: readonly { readonly agreement: string }[];
  readonly because: readonly string[];
}

export interface OverdueMinutes {
  readonly body: string;
  readonly name: string;
  /** How many meetings due have no minutes. */
  readonly count: number;
  /** The days whose meetings are counted. */
  readonly from: string;
  readonly to: string;
  readonly because: readonly string[];
}

/** By partnership: over the twelve months up to the day. */
export async function minutesOverdue(
  views: ViewStore,
  moment: Moment,
  partnerships: readonly string[],
): Promise<ReadonlyMap<string, readonly OverdueMinutes[]>> {
  const found = new Map<string, readonly OverdueMinutes[]>();
  for (const partnership of new Set(partnerships)) {
    const { items } = await getGovernance(views, moment, { partnership }, { limit: 1 });
    found.set(
      partnership,
      items.flatMap(({ bodies }) => bodies as unknown as Bodies).flatMap(late),
    );
  }
  return found;
}

type Bodies = readonly {
  readonly body: string;
  readonly name: string;
  readonly because: readonly string[];
  readonly meetings?: { readonly from: string; readonly to: string; readonly overdue: number };
}[];

function late({ body, name, because, meetings }: Bodies[number]): readonly OverdueMinutes[] {
  if (!meetings || meetings.overdue === 0) return [];
  const { from, to, overdue } = meetings;
  return [{ body, name, count: overdue, from, to, because }];
}
