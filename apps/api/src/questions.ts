/** Reads a question from the query string: its moment, its page and its filters; unknown parameters are refused. */
import { createHash } from 'node:crypto';
import { isDay, type Period } from '@liggaren/domain';
import { canonicalText } from '@liggaren/event-store-port';
import {
  BadCursor,
  type Moment,
  momentOfCursor,
  type Page,
  type PageRequest,
} from '@liggaren/read-models';
import type { ViewDefinition } from '@liggaren/view-store-port';
import type { LedgerRuntime } from './ledger-runtime.js';
import type { AskedMoment } from './moment.js';
import { invalidQuery, Problem, problemOfMoment } from './problem.js';

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

export const MAX_LIMIT = 1_000;
const DEFAULT_LIMIT = 100;
const MOMENT = ['validOn', 'knownAt', 'minPosition'];
const PAGE = ['limit', 'cursor'];

/** What a view answers, the same from the API and the command line. */
export interface ViewAnswer<T> extends Page<T> {
  readonly schema: string;
  readonly version: number;
  readonly validOn: string;
  readonly knownAt: Moment['knownAt'];
  readonly stale?: Moment['stale'];
}

/**
 * Answers a view's question: finds the moment (a cursor's own, when one is given), asks, and says
 * both clocks. Throws `Problem`.
 */
export async function answerView<T>(
  runtime: LedgerRuntime,
  query: Query,
  asked: {
    readonly schema: string;
    readonly filters: readonly string[];
    /** What the path names, where it names something: a cursor belongs to it. */
    readonly of?: string;
  },
  views: readonly ViewDefinition[],
  ask: (moment: Moment, page: PageRequest) => Promise<Page<T>>,
): Promise<ViewAnswer<T>> {
  refuseUnknown(query, [...MOMENT, ...PAGE, ...asked.filters]);
  const sealed = textOf(query, 'cursor');
  const { of } = asked;
  const filters = filtersOf(query, asked.filters);
  const seal = sealOf(asked.schema, of === undefined ? filters : { ...filters, of });
  const cursor = sealed === undefined ? undefined : unsealed(sealed, seal);
  const page = { limit: limitOf(query), ...(cursor === undefined ? {} : { cursor }) };
  const moment = await momentOf(
    runtime,
    cursor === undefined ? askedMoment(query) : momentOfCursor(cursor),
    views,
  );
  const { items, next } = await ask(moment, page);
  return {
    schema: asked.schema,
    version: 1,
    validOn: moment.validOn,
    knownAt: moment.knownAt,
    ...(next === undefined ? {} : { next: `${seal}.${next}` }),
    ...(moment.stale ? { stale: moment.stale } : {}),
    items,
  };
}

/** What a cursor continues: the same question only, whatever the size of its pages. */
export function sealOf(schema: string, filters: object): string {
  return createHash('sha256')
    .update(canonicalText([schema, filters]))
    .digest('base64url')
    .slice(0, 8);
}

/** The cursor that was sealed so. Throws `BadCursor`. */
export function unsealed(cursor: string, seal: string): string {
  if (!cursor.startsWith(`${seal}.`)) throw new BadCursor();
  return cursor.slice(seal.length + 1);
}

/**
 * `minPosition=head` means the log's end when the question came. Throws `Problem`, which names a field as
 * `parameter` does.
 */
export async function momentOf(
  runtime: LedgerRuntime,
  asked: AskedMoment,
  views: readonly ViewDefinition[],
  parameter = (field: string) => field,
): Promise<Moment> {
  const head = asked.minPosition === 'head' ? await runtime.events.head() : undefined;
  const { minPosition, ...rest } = asked;
  const least = minPosition === 'head' ? head?.position : minPosition;
  const moment = await runtime.resolveMoment(views, {
    ...rest,
    ...(least === undefined ? {} : { minPosition: least }),
  });
  if ('problem' in moment) {
    if (moment.problem === 'nothing-known' && !(await runtime.events.head()))
      throw new Problem(409, 'no-ledger', 'problem.no-ledger');
    throw problemOfMoment(
      moment.problem === 'invalid' ? { ...moment, field: parameter(moment.field) } : moment,
    );
  }
  return moment;
}

function askedMoment(query: Query): AskedMoment {
  return filtersOf(query, MOMENT);
}

/** The filters that were given, as text. Throws `Problem` for one that is given twice. */
export function filtersOf<K extends string>(
  query: Query,
  names: readonly K[],
): Partial<Record<K, string>> {
  const given: Partial<Record<K, string>> = {};
  for (const name of names) {
    const text = textOf(query, name);
    if (text !== undefined) given[name] = text;
  }
  return given;
}

/** `2022-01-01..2022-12-31`, both days inclusive. */
export function spanOf(field: string, text: string): Period {
  const [, from = '', to = ''] = /^(\S+)\.\.(\S+)$/.exec(text) ?? [];
  if (!isDay(from) || !isDay(to) || from > to) throw invalidQuery(field, 'query.span');
  return { from, to };
}

export function oneOf<T extends string>(field: string, text: string, of: readonly T[]): T {
  const found = of.find((candidate) => candidate === text);
  if (found === undefined) throw invalidQuery(field, 'query.one-of', { of });
  return found;
}

export function refuseUnknown(query: Query, known: readonly string[]): void {
  for (const name of Object.keys(query))
    if (!known.includes(name))
      throw known.length > 0
        ? invalidQuery(name, 'query.one-of', { of: known })
        : invalidQuery(name, 'query.no-parameter');
}

export function textOf(query: Query, name: string): string | undefined {
  const value = query[name];
  if (value === undefined || (typeof value === 'string' && value !== '' && value.length <= 4_000))
    return value;
  throw invalidQuery(name, 'query.one-value');
}

export function limitOf(query: Query): number {
  const text = textOf(query, 'limit') ?? String(DEFAULT_LIMIT);
  const limit = Number(text);
  if (!/^\d+$/.test(text) || limit < 1 || limit > MAX_LIMIT)
    throw invalidQuery('limit', 'query.limit', { most: String(MAX_LIMIT) });
  return limit;
}

export { invalidQuery } from './problem.js';
