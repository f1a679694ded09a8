/** What a view says otherwise at one moment than at another, on either clock. `GET /v1/diff`. */
import { stockholmDayOf } from '@liggaren/domain';
import {
  BadCursor,
  DIFFABLE_VIEWS,
  type DiffableView,
  type DiffableViewName,
  getDiff,
  type Moment,
} from '@liggaren/read-models';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { LedgerRuntime } from './ledger-runtime.js';
import {
  filtersOf,
  limitOf,
  momentOf,
  oneOf,
  type Query as Asked,
  refuseUnknown,
  sealOf,
  textOf,
  unsealed,
} from './questions.js';
import { RUNTIME } from './tokens.js';

const NAMES = Object.keys(DIFFABLE_VIEWS) as readonly DiffableViewName[];

/** Each with what it means. */
export const DIFF_FILTERS = {
  view: `One of ${NAMES.join(', ')}.`,
  agreement: 'Only what is said of this agreement.',
} as const;

/** A clock that is not named stands still at now, on both sides. */
export const DIFF_MOMENTS = {
  fromValidOn: 'The day on which the rows before are true; today unless told.',
  fromKnownAt: 'A position, an event id, an instant or a day; now unless told.',
  toValidOn: 'The day on which the rows after are true; today unless told.',
  toKnownAt: 'A position, an event id, an instant or a day; now unless told.',
} as const;

/** Where a page ends, and the moments that all pages compare. */
interface Place {
  readonly from: AskedSide;
  readonly to: AskedSide;
  readonly after: string;
}
interface AskedSide {
  readonly validOn?: string;
  readonly knownAt?: string;
}

@Controller('v1')
export class DiffController {
  constructor(@Inject(RUNTIME) private readonly runtime: LedgerRuntime) {}

  /** Throws `Problem`, and `BadCursor` for a cursor of another question. */
  @Get('diff')
  async diff(@Query() query: Asked) {
    const parameters = [...Object.keys(DIFF_FILTERS), ...Object.keys(DIFF_MOMENTS)];
    refuseUnknown(query, [...parameters, 'minPosition', 'limit', 'cursor']);
    const { view: name = '', agreement } = filtersOf(query, ['view', 'agreement']);
    const view = oneOf('view', name, NAMES);
    const filter = agreement === undefined ? {} : { agreement };
    const seal = sealOf('liggaren/diff', { view, ...filter });
    const cursor = textOf(query, 'cursor');
    const place = cursor === undefined ? askedPlace(query) : placeOf(unsealed(cursor, seal));
    const limit = limitOf(query);
    const diffable = DIFFABLE_VIEWS[view];
    const [from, to] = await this.#moments(place, diffable, textOf(query, 'minPosition'));
    const { events, views } = this.runtime;
    const asked = { limit, after: place.after };
    const { items, after } = await getDiff({ events, views }, diffable, [from, to], filter, asked);
    const stale = to.stale ?? from.stale;
    const sides = { from: sideOf(from), to: sideOf(to) };
    return {
      schema: 'liggaren/diff',
      version: 1,
      view,
      ...sides,
      ...(after === undefined ? {} : { next: `${seal}.${cursorOf({ ...sides, after })}` }),
      ...(stale ? { stale } : {}),
      items,
    };
  }

  /** Both are now unless told, and then the same now: what is recorded meanwhile is on neither side. */
  async #moments(
    { from, to }: Place,
    { view, beside }: DiffableView,
    minPosition: string | undefined,
  ): Promise<readonly [Moment, Moment]> {
    const today = stockholmDayOf(this.runtime.clock());
    const find = (side: 'from' | 'to', { validOn = today, knownAt }: AskedSide) =>
      momentOf(
        this.runtime,
        {
          validOn,
          ...(knownAt === undefined ? {} : { knownAt }),
          ...(minPosition === undefined ? {} : { minPosition }),
        },
        [view, ...beside],
        (field) =>
          field === 'minPosition' ? field : side + field[0]?.toUpperCase() + field.slice(1),
      );
    const now = to.knownAt === undefined ? await find('to', to) : undefined;
    const held = now ? { knownAt: now.knownAt.position } : {};
    const before = await find('from', { ...held, ...from });
    return [before, now ?? (await find('to', to))];
  }
}

function askedPlace(query: Asked): Place {
  const { fromValidOn, fromKnownAt, toValidOn, toKnownAt } = filtersOf(
    query,
    Object.keys(DIFF_MOMENTS) as (keyof typeof DIFF_MOMENTS)[],
  );
  const side = (validOn: string | undefined, knownAt: string | undefined): AskedSide => ({
    ...(validOn === undefined ? {} : { validOn }),
    ...(knownAt === undefined ? {} : { knownAt }),
  });
  return { from: side(fromValidOn, fromKnownAt), to: side(toValidOn, toKnownAt), after: '' };
}

function sideOf({ validOn, knownAt }: Moment) {
  return { validOn, knownAt };
}

function cursorOf({
  from,
  to,
  after,
}: Record<'from' | 'to', ReturnType<typeof sideOf>> & { readonly after: string }): string {
  const sides = [from, to].flatMap(({ validOn, knownAt }) => [validOn, knownAt.position]);
  return Buffer.from(JSON.stringify([...sides, after])).toString('base64url');
}

function placeOf(cursor: string): Place {
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw new BadCursor();
  }
  const texts = Array.isArray(values) && values.length === 5 ? (values as readonly unknown[]) : [];
  const [fromValidOn, fromKnownAt, toValidOn, toKnownAt, after] = texts;
  if (
    typeof fromValidOn !== 'string' ||
    typeof fromKnownAt !== 'string' ||
    typeof toValidOn !== 'string' ||
    typeof toKnownAt !== 'string' ||
    typeof after !== 'string'
  )
    throw new BadCursor();
  return {
    from: { validOn: fromValidOn, knownAt: fromKnownAt },
    to: { validOn: toValidOn, knownAt: toKnownAt },
    after,
  };
}
