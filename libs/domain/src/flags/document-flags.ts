/** Doubts about documents: referred to and missing, or without what every document of their kind states. */
import type { Document, DocumentKind } from '../document/document.js';
import type { DomainEvent } from '../event.js';
import { type Flag, flag } from './flag.js';

type Field = 'dated' | 'diaryNumber' | 'authorRole' | 'addressee' | 'meetingOn';

const OF_AN_INSTRUMENT: readonly Field[] = ['dated', 'diaryNumber'];
const OF_A_REPORT: readonly Field[] = [...OF_AN_INSTRUMENT, 'authorRole', 'addressee', 'meetingOn'];

/** What a document of the kind is expected to state, so that it can be found and placed in time (S19, S24, S154). */
const EXPECTED: Partial<Record<DocumentKind, readonly Field[]>> = {
  agreement: OF_AN_INSTRUMENT,
  annex: OF_AN_INSTRUMENT,
  'follow-up': OF_A_REPORT,
  'final-report': OF_A_REPORT,
  'activity-report': OF_A_REPORT,
};

export function documentFlags(registered: DomainEvent<'DocumentRegistered'>): readonly Flag[] {
  const document = registered.data;
  const { title } = document;
  // S156: there is no more to ask of what nobody has; one that is kept at an address is not missing (S118).
  if (document.sha256 === undefined)
    return document.address === undefined
      ? [flag('document-missing', registered.id, [registered], { title })]
      : [];
  // The document itself is where it was looked for.
  const sources = [{ document: registered.stream.slice('document-'.length) }];
  return missingFields(document).map((field) => ({
    ...flag('document-field-not-stated', field, [registered], { field, title }),
    sources,
  }));
}

function missingFields(document: Document): readonly Field[] {
  return (EXPECTED[document.kind] ?? []).filter((field) => document[field] === undefined);
}
