/** Explains a cell: what the view says of it, and the events that made it say so. */
import { FLAG_RULES_ACROSS_STREAMS } from '@liggaren/domain';
import type { EventStore, StoredEvent } from '@liggaren/event-store-port';
import type { JsonObject, Version, ViewDefinition, ViewStore } from '@liggaren/view-store-port';
import { AGREEMENT_REGISTER } from './agreement-register/agreement-register.projection.js';
import { eventIdsIn } from './event-ids.js';
import { COMMITMENTS } from './commitments/commitments.projection.js';
import { COMPLETENESS } from './completeness/completeness.projection.js';
import { completenessRows } from './completeness/completeness.query.js';
import { COMPLIANCE } from './compliance/compliance.projection.js';
import { complianceRows } from './compliance/compliance.query.js';
import { budgetCellsNamed } from './budget-vs-actual/budget-movements.query.js';
import { BUDGET_VS_ACTUAL } from './budget-vs-actual/budget-vs-actual.projection.js';
import { ACTIVITIES } from './activities/activities.projection.js';
import { FINDINGS } from './findings/findings.projection.js';
import { flagsAcrossStreams } from './flags/across-streams.query.js';
import { FLAGS } from './flags/flags.projection.js';
import { GOVERNANCE } from './governance/governance.projection.js';
import type { Moment } from './moment.js';
import { gatedTranches } from './payment-schedule/gated-tranches.js';
import { partyCellsNamed } from './parties/party-cell.js';
import { PAYMENT_SCHEDULE } from './payment-schedule/payment-schedule.projection.js';
import { REGISTRY } from './registry/registry.projection.js';
import { REPORTS_OWED } from './reports-due/reports-owed.projection.js';
import { REPORTS } from './reports/reports.projection.js';
import { STATISTICS } from './statistics/statistics.projection.js';

export interface Explanation {
  readonly view: string;
  readonly cell: string;
  /** What the view says, with the ids of the events behind each part. */
  readonly says: JsonObject;
  readonly validFrom: string;
  readonly validTo?: string;
  /** Known from this position on. */
  readonly knownFrom: string;
  /** The events, in the order of the log. */
  readonly events: readonly StoredEvent[];
}

/** Computed when asked: nothing keeps it. */
const PARTY = { name: 'party' };

const EXPLAINED: readonly ViewDefinition[] = [
  AGREEMENT_REGISTER,
  PAYMENT_SCHEDULE,
  REGISTRY,
  REPORTS,
  REPORTS_OWED,
  FLAGS,
  STATISTICS,
  COMPLIANCE,
  COMPLETENESS,
  COMMITMENTS,
  GOVERNANCE,
  ACTIVITIES,
  FINDINGS,
];

/**
 * The cells whose name begins with the text: an agreement, a tranche (`<funding>/<number>`), an
 * organisation, a line of a budget (`<funding>/<line>`), all of a party (`<organisation>/party`). Several when the beginning is that of several.
 */
export async function explainCell(
  parts: { readonly events: EventStore; readonly views: ViewStore },
  moment: Moment,
  text: string,
): Promise<readonly Explanation[]> {
  const found: Explanation[] = [];
  for (const view of EXPLAINED) {
    const versions = await parts.views.query(view, {
      knownAt: moment.knownAt.position,
      valid: { on: moment.validOn },
    });
    const named = versions.filter(({ cell }) => isNamed(cell, text));
    const whole = await completed(parts.views, moment, view, named);
    for (const version of whole) found.push(await explain(parts.events, view, version));
  }
  for (const version of await budgetCellsNamed(parts.views, moment, text))
    found.push(await explain(parts.events, BUDGET_VS_ACTUAL, version));
  for (const version of await partyCellsNamed(parts.views, moment, text))
    found.push(await explain(parts.events, PARTY, version));
  return [...found, ...(await explainFlagsAcross(parts, moment, text))];
}

/** With what other streams add to it when it is asked for: a tranche's gates, the guideline that an agreement is judged by. */
async function completed(
  views: ViewStore,
  moment: Moment,
  view: ViewDefinition,
  versions: readonly Version[],
): Promise<readonly Version[]> {
  if (view === PAYMENT_SCHEDULE) return gatedTranches(views, moment, versions);
  const assembled =
    view === COMPLIANCE ? complianceRows : view === COMPLETENESS && completenessRows;
  if (!assembled || versions.length === 0) return versions;
  const rows = await assembled(views, moment, versions);
  return versions.map((version, index) => ({
    ...version,
    body: rows[index] as unknown as JsonObject,
  }));
}

/** A flag that several streams give rise to is in no view: it is computed, and known since its last event was. */
async function explainFlagsAcross(
  { events, views }: { readonly events: EventStore; readonly views: ViewStore },
  moment: Moment,
  text: string,
): Promise<readonly Explanation[]> {
  const across: readonly string[] = FLAG_RULES_ACROSS_STREAMS;
  if (!across.includes(text.split('/')[1] ?? '')) return [];
  const rows = await flagsAcrossStreams(views, moment);
  const explained = rows
    .filter(({ flag }) => isNamed(flag, text))
    .map(async ({ flag: cell, ...body }) => {
      const version = { cell, body, validFrom: ALWAYS, knownFrom: moment.knownAt.position };
      const said = await explain(events, FLAGS, version);
      return { ...said, knownFrom: said.events.at(-1)?.position ?? said.knownFrom };
    });
  return Promise.all(explained);
}

/** From this day on, views say, what is true of every day. */
const ALWAYS = '1900-01-01';

/** `3f2a` names a uuid that begins so; `3f2a/1` the first tranche of such a funding. */
function isNamed(cell: string, text: string): boolean {
  const [wanted = '', ...rest] = text.split('/');
  const [head = '', ...tail] = cell.split('/');
  return head.startsWith(wanted) && tail.join('/') === rest.join('/');
}

async function explain(
  events: EventStore,
  view: Pick<ViewDefinition, 'name'>,
  version: Pick<Version, 'cell' | 'body' | 'validFrom' | 'validTo' | 'knownFrom'>,
): Promise<Explanation> {
  const behind: StoredEvent[] = [];
  for (const id of eventIdsIn(version.body)) {
    const event = await events.findEvent(id);
    if (event) behind.push(event);
  }
  const { cell, body, validFrom, validTo, knownFrom } = version;
  return {
    view: view.name,
    cell,
    says: body,
    validFrom,
    ...(validTo === undefined ? {} : { validTo }),
    knownFrom,
    events: behind.sort((a, b) => (a.position < b.position ? -1 : 1)),
  };
}
