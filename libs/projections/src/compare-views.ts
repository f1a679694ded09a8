/** Compares the live views with the same views built afresh: `compareViews`, the heart of `verify`. */
import { isDeepStrictEqual } from 'node:util';
import type { Position, Version, ViewDefinition, ViewStore } from '@liggaren/view-store-port';

/** A version that the two stores do not agree on. */
export interface Difference {
  readonly view: string;
  readonly subject: string;
  readonly cell: string;
  readonly knownFrom: Position;
  readonly validFrom: string;
  /** `missing` from the live views, `unexpected` in them, or there with other contents. */
  readonly what: 'missing' | 'unexpected' | 'different';
}

/** What is read of a store to compare it. */
export type Dumped = Pick<ViewStore, 'dump'>;

/** A difference with what each of the two says. */
export interface DifferenceInFull extends Difference {
  readonly held?: Version;
  readonly wanted?: Version;
}

/**
 * Yields every difference between the views of two stores as they were known at `upTo`, the position
 * that the fresh ones have come to: what the live ones learned later is left out.
 * Both dumps are read side by side, so memory does not grow with the views.
 */
export async function* compareViews(
  live: Dumped,
  fresh: Dumped,
  views: readonly ViewDefinition[],
  upTo: Position,
): AsyncGenerator<Difference> {
  for (const view of views) {
    const [held, wanted] = [live.dump(view), fresh.dump(view)];
    for await (const difference of compareVersions(view, held, wanted, upTo)) {
      const { held: _held, wanted: _wanted, ...short } = difference;
      yield short;
    }
  }
}

/** As `compareViews`, for one view whose versions come from two dumps. */
export async function* compareVersions(
  { name }: ViewDefinition,
  live: AsyncIterable<Version>,
  fresh: AsyncIterable<Version>,
  upTo: Position,
): AsyncGenerator<DifferenceInFull> {
  for await (const [held, wanted] of sideBySide(asOf(upTo, live), asOf(upTo, fresh))) {
    if (isDeepStrictEqual(held, wanted)) continue;
    const { subject, cell, knownFrom, validFrom } = (held ?? wanted) as Version;
    const what = !held ? 'missing' : !wanted ? 'unexpected' : 'different';
    const said = { ...(held ? { held } : {}), ...(wanted ? { wanted } : {}) };
    yield { view: name, subject, cell, knownFrom, validFrom, what, ...said };
  }
}

/** The versions as a store would hold them that had come no further than the position. */
async function* asOf(upTo: Position, versions: AsyncIterable<Version>): AsyncGenerator<Version> {
  for await (const version of versions) {
    if (version.knownFrom > upTo) continue;
    const { knownTo, ...held } = version;
    yield knownTo !== undefined && knownTo <= upTo ? version : held;
  }
}

/** Walks two dumps, both in dump order, and pairs the versions that have the same key. */
async function* sideBySide(
  left: AsyncGenerator<Version>,
  right: AsyncGenerator<Version>,
): AsyncGenerator<readonly [Version | undefined, Version | undefined]> {
  try {
    let [a, b] = [await nextOf(left), await nextOf(right)];
    while (a !== undefined || b !== undefined) {
      const order = a === undefined ? 1 : b === undefined ? -1 : compareKeys(a, b);
      yield [order <= 0 ? a : undefined, order >= 0 ? b : undefined];
      if (order <= 0) a = await nextOf(left);
      if (order >= 0) b = await nextOf(right);
    }
  } finally {
    await left.return(undefined);
    await right.return(undefined);
  }
}

async function nextOf(versions: AsyncGenerator<Version>): Promise<Version | undefined> {
  const result = await versions.next();
  return result.done === true ? undefined : result.value;
}

function compareKeys(a: Version, b: Version): number {
  return (
    compareTexts(a.subject, b.subject) ||
    compareTexts(a.cell, b.cell) ||
    compareTexts(a.knownFrom, b.knownFrom) ||
    compareTexts(a.validFrom, b.validFrom)
  );
}

/** By code point, as the stores sort; `<` goes by UTF-16 units and differs beyond the basic plane. */
function compareTexts(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}
