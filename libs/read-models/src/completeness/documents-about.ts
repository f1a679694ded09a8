/** The documents that an agreement is known from: what they leave out, and what they refer to that nobody has. */
import type { Document, Source } from '@liggaren/domain';
import type { ViewStore } from '@liggaren/view-store-port';
import type { Moment } from '../moment.js';
import { REGISTRY } from '../registry/registry.projection.js';

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

/**
 * Missing, and of this agreement: named by it, a part of a document that it was read from, or referred to in one. A document
 * that several agreements were read from makes what it refers to theirs all (the guideline of a follow-up).
 */
export function missingOf(
  documents: readonly RegisteredDocument[],
  readFrom: readonly string[],
  names: readonly string[],
): readonly RegisteredDocument[] {
  const programmes = (document: RegisteredDocument) => document.kind === 'programme';
  return documents.filter(
    (document) =>
      isMissing(document) &&
      (names.includes(document.id) ||
        (!programmes(document) &&
          [document.partOf, document.source?.document].some(
            (id) => id !== undefined && readFrom.includes(id),
          ))),
  );
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
