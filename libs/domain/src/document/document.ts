/** Documents (handlingar): present and named by their hash, or referenced and missing. */
import { accept, type Decision } from '../decision.js';
import type { DomainEvent } from '../event.js';
import type { DateFact } from '../values/date-fact.js';

export const DOCUMENT_KINDS = [
  'agreement',
  'annex',
  'follow-up',
  'final-report',
  'activity-report',
  'guideline',
  'programme',
  'minutes',
  'form',
  'data-source',
  'other',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface DocumentEventData {
  /** A document is known: there, named by its hash, or referred to and missing. @class open */
  DocumentRegistered: {
    readonly title: string;
    readonly kind: DocumentKind;
    /** SHA-256 of its bytes, in hex; absent for a document that is referenced but missing. */
    readonly sha256?: string;
    readonly diaryNumber?: string;
    /** The document's own date (drawn up or received), where it states one. */
    readonly dated?: DateFact;
    readonly authorRole?: string;
    readonly addressee?: string;
    /** The meeting it was put before. */
    readonly meetingOn?: DateFact;
    readonly caseType?: string;
    /** The id of the document it is a part of. */
    readonly partOf?: string;
    /** Where it is kept, outside the ledger: an address to refer to, never a copy of what is there (S118). */
    readonly address?: string;
  };
}
export type DocumentEventType = keyof DocumentEventData;
export type Document = DocumentEventData['DocumentRegistered'];

export function decideRegisterDocument(command: Document): Decision<DocumentEventType> {
  return accept({ type: 'DocumentRegistered', data: command });
}

export function evolveDocument(
  _state: Document | undefined,
  event: DomainEvent<DocumentEventType>,
): Document {
  return event.data;
}
