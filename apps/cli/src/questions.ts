/** Asks views: the moment on both clocks, and page after page until there are enough rows. */
import type { Schemas } from '@liggaren/api-client';
import { answered } from './failure.js';
import type { CommonOptions } from './session.js';

/** What every question to a view takes. */
export interface ViewOptions extends CommonOptions {
  readonly validOn?: string;
  readonly knownAt?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

export interface PageQuery {
  readonly validOn?: string;
  readonly knownAt?: string;
  readonly minPosition?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

/** The moment of an answer: ask others with it, and they fit together. */
export interface Answered {
  readonly validOn: string;
  readonly knownAt: Schemas['Place'];
  readonly stale?: Schemas['Stale'];
}

export interface Rows<T> extends Answered {
  readonly items: readonly T[];
  /** Where the next rows begin, when there are more. */
  readonly next?: string;
}

interface Page<T> extends Answered {
  readonly next?: string;
  readonly items: T[];
}
type Ask<P> = (query: PageQuery) => Promise<{ data?: P; error?: unknown; response: Response }>;

/** Rows of a table, unless told otherwise. */
const ROWS = 500;
/** The most that the API gives at once. */
const PAGE = 1_000;

/** Unless an earlier moment is asked for, the answer knows everything that was recorded before the question. */
export function momentQuery({ validOn, knownAt }: ViewOptions): PageQuery {
  return {
    ...(validOn === undefined ? {} : { validOn }),
    ...(knownAt === undefined ? { minPosition: 'head' } : { knownAt }),
  };
}

/** The moment of an answer, to ask the same again. */
export function sameMoment({ validOn, knownAt }: Answered): PageQuery {
  return { validOn, knownAt: knownAt.position };
}

/** One page, as the API gives it: for `--json`. */
export function onePage<P>(options: ViewOptions, ask: Ask<P>): Promise<P> {
  const { limit, cursor } = options;
  return answered(
    ask({
      ...momentQuery(options),
      ...(limit === undefined ? {} : { limit }),
      ...(cursor === undefined ? {} : { cursor }),
    }),
  );
}

/** Rows up to the limit, over as many pages as it takes. */
export async function rowsOf<T>(options: ViewOptions, ask: Ask<Page<T>>): Promise<Rows<T>> {
  return collect(momentQuery(options), ask, options.limit ?? ROWS, options.cursor);
}

/** Every row at the moment of another answer. */
export async function allRowsAt<T>(moment: Answered, ask: Ask<Page<T>>): Promise<readonly T[]> {
  return (await collect(sameMoment(moment), ask, Infinity)).items;
}

async function collect<T>(
  moment: PageQuery,
  ask: Ask<Page<T>>,
  most: number,
  from?: string,
): Promise<Rows<T>> {
  const items: T[] = [];
  let cursor = from;
  for (;;) {
    const limit = Math.min(most - items.length, PAGE);
    const page = await answered(
      ask({ ...moment, limit, ...(cursor === undefined ? {} : { cursor }) }),
    );
    items.push(...page.items);
    cursor = page.next;
    if (cursor === undefined || items.length >= most) return { ...page, items };
  }
}
