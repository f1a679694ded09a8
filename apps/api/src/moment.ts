/** Finds the moment that a question asks for: what its two clocks say, waiting for the views where it must. */
import { type Day, endOfStockholmDay, isDay, stockholmDayOf } from '@liggaren/domain';
import type { EventStore, Head, Position } from '@liggaren/event-store-port';
import { waitForView } from '@liggaren/projections';
import type { Moment } from '@liggaren/read-models';
import type { ViewDefinition, ViewStore } from '@liggaren/view-store-port';
import type { WordingCode, WordingDetails } from '@liggaren/wording';

/** What was asked; both absent means: true today, known now. */
export interface AskedMoment {
  readonly validOn?: string;
  /** A position, an event id, an instant or a day. */
  readonly knownAt?: string;
  /** The answer must have come at least this far: read your writes. */
  readonly minPosition?: string;
}

/** The codes of what a parameter of a question may be. */
type QueryWording = Extract<WordingCode, `query.${string}`>;

export type MomentProblem =
  | {
      readonly problem: 'invalid';
      readonly field: string;
      readonly expected: QueryWording;
      readonly details?: WordingDetails;
    }
  | { readonly problem: 'nothing-known' }
  | { readonly problem: 'not-yet'; readonly view: string; readonly checkpoint: string };

export interface MomentParts {
  readonly events: EventStore;
  readonly views: ViewStore;
  readonly clock: () => string;
  /** How long a read waits for a view to come as far as it asks, in milliseconds. */
  readonly waitMs: number;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * decision 6: a date means the end of that day in Stockholm; with `knownAt` in the past, `validOn` is
 * that day unless said otherwise.
 */
export async function resolveMoment(
  parts: MomentParts,
  definitions: readonly ViewDefinition[],
  asked: AskedMoment,
): Promise<Moment | MomentProblem> {
  if (asked.validOn !== undefined && !isDay(asked.validOn)) return invalid('validOn', 'query.day');
  const known =
    asked.knownAt === undefined ? undefined : await findKnownAt(parts.events, asked.knownAt);
  if (known && 'problem' in known) return known;
  const least =
    asked.minPosition === undefined
      ? undefined
      : await parts.events.findPosition(asked.minPosition);
  if (asked.minPosition !== undefined && !least) return noPosition(parts.events, 'minPosition');

  const needed = latest([known?.head.position, least?.position]);
  let checkpoint: Position | undefined;
  let stale: Moment['stale'];
  for (const view of definitions) {
    if (needed !== undefined) {
      const reached = await waitForView(parts.views, view, needed, { timeoutMs: parts.waitMs });
      if (!reached.reached) return { problem: 'not-yet', view: view.name, checkpoint: needed };
    }
    const progress = await parts.views.progress(view);
    if (progress.halted) stale = { view: view.name, ...progress.halted };
    if (progress.checkpoint === undefined) return notBegun(parts.events, view);
    if (checkpoint === undefined || progress.checkpoint < checkpoint)
      checkpoint = progress.checkpoint;
  }
  const knownAt = known?.head ?? (checkpoint && (await parts.events.findPosition(checkpoint)));
  if (!knownAt) return { problem: 'nothing-known' };
  const today = stockholmDayOf(parts.clock());
  const day = known && known.day < today ? known.day : today;
  return { validOn: asked.validOn ?? day, knownAt, ...(stale ? { stale } : {}) };
}

/** What `knownAt` means: a place in the log, and the day that it names. */
interface Known {
  readonly head: Head;
  readonly day: Day;
}

async function findKnownAt(events: EventStore, text: string): Promise<Known | MomentProblem> {
  if (/^\d{1,20}$/.test(text))
    return atHead(await events.findPosition(text)) ?? noPosition(events, 'knownAt');
  if (UUID.test(text)) {
    const event = await events.findEvent(text);
    const head = event && (await events.findPosition(event.position));
    return atHead(head) ?? invalid('knownAt', 'query.event-id');
  }
  const instant = isDay(text) ? endOfStockholmDay(text) : instantOf(text);
  if (instant === undefined) return invalid('knownAt', 'query.known-at');
  const head = await events.headAt(instant);
  return head ? { head, day: stockholmDayOf(instant) } : { problem: 'nothing-known' };
}

/** A view without a checkpoint is empty because the log is, or because it has not read it yet. */
async function notBegun(events: EventStore, view: ViewDefinition): Promise<MomentProblem> {
  const head = await events.head();
  return head
    ? { problem: 'not-yet', view: view.name, checkpoint: head.position }
    : { problem: 'nothing-known' };
}

function atHead(head: Head | undefined): Known | undefined {
  return head && { head, day: stockholmDayOf(head.instant) };
}

function instantOf(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text))
    return undefined;
  // The parser takes 30 February for 2 March.
  if (!isDay(text.slice(0, 10))) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

function latest(positions: readonly (Position | undefined)[]): Position | undefined {
  return positions.reduce<Position | undefined>(
    (last, position) =>
      position !== undefined && (last === undefined || position > last) ? position : last,
    undefined,
  );
}

/** Says how far the ledger has come, without the zeros that programs need. */
async function noPosition(events: EventStore, field: string): Promise<MomentProblem> {
  const head = await events.head();
  const last = head?.position.replace(/^0+(?=\d)/, '') ?? 'none';
  return invalid(field, 'query.position', { last });
}

function invalid(field: string, expected: QueryWording, details?: WordingDetails): MomentProblem {
  return { problem: 'invalid', field, expected, ...(details ? { details } : {}) };
}
