/** The documents that an agreement is known from: what they leave out, and what they refer to that nobody has. */
import { type Document, linesOf, type ReadFrom, type Source } from '@liggaren/domain';
import type { ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { REGISTRY } from '../registry/registry.projection.js';
import { COMPLETENESS } from './completeness.projection.js';

/** A document as the registry says it. */
export interface RegisteredDocument extends Document {
  readonly id: string;
  /** The document that refers to it, and where. */
  readonly source?: Source;
  readonly because: readonly string[];
}

export async function documentsKnown(
  views: ViewStore,
  { knownAt }: Moment,
): Promise<readonly RegisteredDocument[]> {
  const found = await views.query(REGISTRY, {
    knownAt: knownAt.position,
    valid: 'ever',
    where: { kind: 'document' },
    orderBy: ['name'],
  });
  return found.map(({ body }) => {
    const { id, document, because } = body as unknown as {
      readonly id: string;
      readonly document: Omit<RegisteredDocument, 'id' | 'because'>;
      readonly because: readonly string[];
    };
    return { ...document, id, because };
  });
}

/** Without bytes, and not kept at an address either (S118). */
export function isMissing({ sha256, address }: Document): boolean {
  return sha256 === undefined && address === undefined;
}

/** Where the agreements that a document tells of stand in it: by document. */
export async function placesIn(
  views: ViewStore,
  { knownAt, validOn }: Moment,
  documents: readonly string[],
): Promise<ReadonlyMap<string, readonly ReadFrom[]>> {
  const places = new Map<string, readonly ReadFrom[]>();
  for (const document of new Set(documents)) {
    const versions = await views.query(COMPLETENESS, {
      knownAt: knownAt.position,
      valid: { on: validOn },
      where: { documents: document },
    });
    const read = versions.flatMap(({ body }) => body['readFrom'] as unknown as readonly ReadFrom[]);
    places.set(
      document,
      read.filter((one) => one.document === document),
    );
  }
  return places;
}

/**
 * Missing, and of this agreement: named by it, a part of a document that it was read from, or referred to in one. Where a document
 * tells of several agreements one after the other, a reference is of the agreement in whose part of it it stands, and of all
 * when it stands before the first.
 */
export function missingOf(
  documents: readonly RegisteredDocument[],
  readFrom: readonly ReadFrom[],
  names: readonly string[],
  places: ReadonlyMap<string, readonly ReadFrom[]>,
): readonly RegisteredDocument[] {
  return documents.filter((missing) => {
    if (!isMissing(missing)) return false;
    if (names.includes(missing.id)) return true;
    // A programme is missed by the agreements that name it.
    if (missing.kind === 'programme') return false;
    if (readFrom.some(({ document }) => document === missing.partOf)) return true;
    const { source } = missing;
    const own = readFrom.find(({ document }) => document === source?.document);
    if (!source || !own) return false;
    const part = partAt(places.get(own.document) ?? [], source);
    return part === undefined || part === own.from;
  });
}

/** The first line of the part of the document in which the source stands: of the agreements it tells of, the last to begin by then. */
function partAt(places: readonly ReadFrom[], source: Source): number | undefined {
  const [line] = linesOf(source);
  const begun = places.flatMap(({ from }) =>
    from !== undefined && line !== undefined && from <= line ? [from] : [],
  );
  return begun.length > 0 ? Math.max(...begun) : undefined;
}

/** What a document states so that it can be found, placed in time and answered for (S19, S24). */
export const DOCUMENT_FIELDS = [
  'dated',
  'diaryNumber',
  'authorRole',
  'addressee',
  'meetingOn',
] as const satisfies readonly (keyof Document)[];

export function fieldsNotGiven(document: Document): readonly string[] {
  return DOCUMENT_FIELDS.filter((field) => document[field] === undefined);
}
