/** JSON Schema of the status board: one row for each chain of agreements. */
import { STATUSES } from '@liggaren/domain';
import {
  day,
  eventIds,
  flag,
  list,
  object,
  oneOf,
  ref,
  type Schema,
  text,
  uuid,
  whole,
} from './openapi-shapes.js';

const status = oneOf(...STATUSES);
const named = object({ agreement: uuid, title: text });

export const STATUS_BOARD_SCHEMAS: Readonly<Record<string, Schema>> = {
  BoardRow: object({
    agreement: {
      ...uuid,
      description:
        'The one that decides: the newest in force, else the newest that was ever concluded, else the newest.',
    },
    title: text,
    'number?': text,
    partnership: uuid,
    partnershipName: text,
    state: status,
    notes: list(oneOf('start-not-stated', 'end-not-stated')),
    'since?': { ...day, description: 'In force from then, or over since.' },
    'begins?': { ...day, description: 'Concluded, and begins then.' },
    'lastDay?': { ...day, description: 'As extended, and not past a termination or a notice.' },
    'daysLeft?': { ...whole, description: 'Days after this one; 0 on the last day.' },
    'daysSince?': { ...whole, description: 'Days since the last day.' },
    'start?': ref('DateFact'),
    'end?': ref('DateFact'),
    extended: flag,
    'notice?': object({
      notice: uuid,
      by: object({ organisation: uuid, 'units?': list(uuid) }),
      lastDay: ref('DateFact'),
    }),
    dialogue: { ...flag, description: 'The parties talk about going on, and have not concluded.' },
    parties: list(
      object({
        'organisation?': uuid,
        'organisationName?': text,
        'units?': list(uuid),
        'unitNames?': list(text),
      }),
    ),
    options: list(
      object({
        option: uuid,
        months: whole,
        'holder?': object({ organisation: uuid, 'units?': list(uuid) }),
        'exerciseBy?': ref('DateFact'),
        status: oneOf('available', 'exercised', 'waived', 'lapsed', 'outcome-unknown'),
        'endIfUsed?': day,
      }),
    ),
    awaiting: {
      ...list(
        object({
          instrument: uuid,
          kind: oneOf('agreement', 'annex', 'amendment', 'extension'),
          title: text,
          lines: { ...whole, description: 'How many signatures it asks for.' },
          missing: { ...list(text), description: 'The roles that have not signed.' },
        }),
      ),
      description: 'Instruments of the chain that await signatures.',
    },
    next: {
      ...list(object({ agreement: uuid, title: text, status, 'begins?': day })),
      description: 'Agreements after it in the chain.',
    },
    gaps: {
      ...list(object({ after: named, before: named, from: day, to: day, days: whole })),
      description: 'Days between two agreements of the chain that neither covers.',
    },
    because: { type: 'object', additionalProperties: eventIds },
  }),
};
