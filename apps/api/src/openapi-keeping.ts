/** JSON Schemas of what the ledger's keeping answers: verification, backups, rebuilds. */
import {
  anything,
  list,
  object,
  oneOf,
  ref,
  type Schema,
  text,
  uuid,
  whole,
} from './openapi-shapes.js';

const instant: Schema = { type: 'string', format: 'date-time' };
const place = object({ position: text, eventId: uuid });

const rebuild = {
  schema: text,
  version: whole,
  id: uuid,
  state: oneOf('compared', 'switched'),
  startedAt: instant,
  endedAt: instant,
  views: list(
    object({
      view: text,
      version: whole,
      'comparedUpTo?': text,
      differences: whole,
      'wasHalted?': anything,
    }),
  ),
  differences: whole,
};

export const KEEPING_SCHEMAS: Readonly<Record<string, Schema>> = {
  Damage: object({
    what: oneOf(
      ...['structure', 'schema', 'header', 'unreadable', 'contents', 'position', 'revision'],
      ...['running-maximum', 'other-ledger'],
    ),
    detail: text,
    'position?': text,
    'eventId?': text,
    'stream?': text,
    'revision?': whole,
  }),
  Verification: object({
    schema: text,
    version: whole,
    events: whole,
    'upTo?': place,
    views: list(text),
    differences: list(anything),
    damage: {
      ...list(ref('Damage')),
      description: 'What in the file is not as it was written; the views are then not compared.',
    },
    documents: {
      ...object({
        kept: whole,
        damage: list(
          object({ sha256: text, what: oneOf('missing', 'changed'), event: uuid, stream: text }),
        ),
      }),
      description: 'Issued texts, held against the bytes that are kept of them.',
    },
    clockSteps: object({
      count: whole,
      first: list(object({ position: text, eventId: uuid, recordedAt: instant, after: instant })),
    }),
  }),
  Backup: object({
    schema: text,
    version: whole,
    ledgerId: uuid,
    head: place,
    events: whole,
    bytes: whole,
    sha256: text,
    'documents?': { ...list(text), description: 'Hashes of what lies beside it.' },
    madeAt: instant,
    'persons?': {
      ...whole,
      description: 'Persons in the copy of their directory, `<to>.persons.db`.',
    },
  }),
  Rebuild: object(rebuild),
  RebuildInFull: object({ ...rebuild, found: list(anything) }),
  RebuildList: object({
    schema: text,
    version: whole,
    'running?': object({
      id: uuid,
      views: list(text),
      startedAt: instant,
      'progress?': object({ phase: text, done: whole, total: whole }),
      'secondsLeft?': whole,
    }),
    items: list(ref('Rebuild')),
  }),
};
