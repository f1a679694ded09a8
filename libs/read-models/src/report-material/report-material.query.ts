/**
 * Gathers what a report's text is made from: views find the streams that it is about, and those are folded from the
 * log as known at the moment. Nothing of it is kept: the text is.
 */
import {
  asDomainEvent,
  type Category,
  type DomainEvent,
  foldStream,
  type Held,
  movementsOfHistory,
  type Period,
  type ReportMaterial,
  streamOf,
} from '@liggaren/domain';
import { comparePositions, type EventStore, type Position } from '@liggaren/event-store-port';
import type { ViewStore } from '@liggaren/view-store-port';
import { AGREEMENT_REGISTER } from '../agreement-register/agreement-register.projection.js';
import { getAgreements } from '../agreement-register/agreement-register.query.js';
import type { Moment } from '../moment.js';
import { REGISTRY } from '../registry/registry.projection.js';
import { REPORTS } from '../reports/reports.projection.js';

/** What the text is to be about: a recorded report, or agreements by what they have in common. */
export interface MaterialAsked {
  readonly report?: string;
  readonly agreement?: string;
  readonly partnership?: string;
  /** An organisation or unit: all agreements that it is a party of in the period. */
  readonly party?: string;
  readonly period?: Period;
}

/** The views that streams are found by. */
export const MATERIAL_VIEWS = [AGREEMENT_REGISTER, REPORTS, REGISTRY];

const MOST_AGREEMENTS = 500;

/** Undefined where the report, agreement or partnership was not known then, or nothing is in the period. */
export async function getReportMaterial(
  parts: { readonly events: EventStore; readonly views: ViewStore },
  moment: Moment,
  asked: MaterialAsked,
): Promise<ReportMaterial | undefined> {
  const reader = new StreamReader(parts.events, moment.knownAt.position);
  const report = asked.report === undefined ? undefined : await reader.held('report', asked.report);
  if (asked.report !== undefined && !report) return undefined;
  const period = asked.period ?? report?.state.period;
  const ids = report
    ? report.state.concerns.map(({ agreement }) => agreement)
    : await agreementsAsked(parts.views, moment, { ...asked, ...(period ? { period } : {}) });
  const agreements = await reader.all('agreement', ids);
  const partnerships = await reader.all(
    'partnership',
    agreements.map(({ state }) => state.partnership),
  );
  const reports = await reader.all('report', await reportsOn(parts.views, moment, ids));
  const guidelines = await reader.all('guideline', await guidelineIds(parts.events, moment));
  if (agreements.length === 0) return undefined;
  const named = async (kind: string) =>
    (await namedIn(parts.views, moment, reader.events()))
      .filter((one) => one.kind === kind)
      .map(({ id }) => id);
  const organisations = await reader.all('organisation', await named('organisation'));
  const units = await reader.all('unit', await named('unit'));
  // Last: those that the ones before were read in are named too.
  const documents = await reader.all('document', await named('document'));
  return {
    validOn: moment.validOn,
    knownAt: { eventId: moment.knownAt.eventId, instant: moment.knownAt.instant },
    ...(period ? { period } : {}),
    ...(report ? { report } : {}),
    agreements,
    partnerships: partnerships.toSorted((a, b) => a.state.name.localeCompare(b.state.name, 'sv')),
    reports,
    guidelines,
    organisations,
    units,
    documents,
    moved: [...reader.histories(['agreement', 'report'])].flatMap(movementsOfHistory),
    events: reader.events(),
  };
}

/** By their ids, in the register as it is on the day. */
async function agreementsAsked(
  views: ViewStore,
  moment: Moment,
  { agreement, partnership, party, period }: MaterialAsked,
): Promise<readonly string[]> {
  if (agreement !== undefined) return [agreement];
  const filter = {
    ...(partnership === undefined ? {} : { partnership }),
    ...(party === undefined ? {} : { party }),
    ...(period && partnership === undefined ? { inForceDuring: period } : {}),
  };
  const { items } = await getAgreements(views, moment, filter, { limit: MOST_AGREEMENTS });
  return items.map((one) => one.agreement);
}

/** Every report that concerns one of them, as far as is known. */
async function reportsOn(
  views: ViewStore,
  moment: Moment,
  agreements: readonly string[],
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const agreement of new Set(agreements)) {
    const rows = await views.query(REPORTS, {
      knownAt: moment.knownAt.position,
      valid: 'ever',
      where: { agreements: agreement },
      withoutBodies: true,
    });
    for (const { cell } of rows) found.add(cell);
  }
  return [...found];
}

async function guidelineIds(events: EventStore, { knownAt }: Moment): Promise<readonly string[]> {
  const ids = new Set<string>();
  for await (const { stream, position } of events.readAll({
    filter: { categories: ['guideline'] },
  }))
    if (comparePositions(position, knownAt.position) <= 0)
      ids.add(stream.slice('guideline-'.length));
  return [...ids];
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Whatever has a name and is named in the events, and documents that are parts of those. */
async function namedIn(
  views: ViewStore,
  moment: Moment,
  events: ReadonlyMap<string, DomainEvent>,
): Promise<readonly { readonly id: string; readonly kind: string }[]> {
  const ids = new Set<string>();
  for (const { data, metadata } of events.values())
    for (const [id] of JSON.stringify([data, metadata.source]).matchAll(UUID)) ids.add(id);
  const known = { knownAt: moment.knownAt.position, valid: 'ever' } as const;
  const documents = await views.query(REGISTRY, { ...known, where: { kind: 'document' } });
  const parts = documents.filter(({ body }) => {
    const { partOf } = body['document'] as { readonly partOf?: string };
    return partOf !== undefined && ids.has(partOf);
  });
  for (const { cell } of parts) ids.add(cell);
  const found = await views.query(REGISTRY, { ...known, cell: [...ids], withoutBodies: true });
  return found.map(({ cell, columns }) => ({ id: cell, kind: String(columns['kind']) }));
}

/** Reads streams up to a place in the log, each once. */
class StreamReader {
  readonly #histories = new Map<string, readonly DomainEvent[]>();

  constructor(
    private readonly store: EventStore,
    private readonly upTo: Position,
  ) {}

  async held<C extends Category>(category: C, id: string): Promise<Held<C> | undefined> {
    const stream = streamOf(category, id);
    const held = this.#histories.get(stream) ?? (await this.#read(stream));
    this.#histories.set(stream, held);
    const state = foldStream(category, held);
    return state && { id, state };
  }

  /** Those that are there, each once, in the order asked. */
  async all<C extends Category>(category: C, ids: Iterable<string>): Promise<Held<C>[]> {
    const found: Held<C>[] = [];
    for (const id of new Set(ids)) {
      const one = await this.held(category, id);
      if (one) found.push(one);
    }
    return found;
  }

  *histories(categories: readonly Category[]): Iterable<readonly DomainEvent[]> {
    for (const [stream, history] of this.#histories)
      if (categories.some((category) => stream.startsWith(`${category}-`))) yield history;
  }

  events(): ReadonlyMap<string, DomainEvent> {
    return new Map([...this.#histories.values()].flat().map((event) => [event.id, event]));
  }

  async #read(stream: string): Promise<readonly DomainEvent[]> {
    const history: DomainEvent[] = [];
    for await (const event of this.store.readStream(stream)) {
      if (comparePositions(event.position, this.upTo) > 0) break;
      history.push(asDomainEvent(event));
    }
    return history;
  }
}
