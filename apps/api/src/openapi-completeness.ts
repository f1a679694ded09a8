/** JSON Schemas of what agreements state and leave unsaid. */
import { COMPLETE_TOPICS, DOCUMENT_KINDS, REPORT_KINDS } from '@liggaren/domain';
import {
  day,
  eventIds,
  flag,
  list,
  object,
  oneOf,
  type Schema,
  text,
  uuid,
  whole,
} from './openapi-shapes.js';

export const COMPLETENESS_SCHEMAS: Readonly<Record<string, Schema>> = {
  Completeness: object({
    agreement: uuid,
    title: text,
    partnership: uuid,
    partnershipName: text,
    'number?': { ...text, description: "The agreement's own number; absent: not given." },
    topics: {
      ...list(
        object({
          topic: oneOf(...COMPLETE_TOPICS),
          reading: {
            ...oneOf('stated', 'not-stated', 'not-read'),
            description:
              '`not-stated`: the supplied papers were read for it and are silent. `not-read`: nobody has.',
          },
          because: eventIds,
        }),
      ),
      description: 'Every topic that a complete agreement states.',
    },
    missing: {
      ...list(
        object({
          document: uuid,
          title: text,
          kind: oneOf(...DOCUMENT_KINDS),
          'source?': object({ document: uuid, 'lines?': text }),
          because: eventIds,
        }),
      ),
      description: 'Documents that are referred to, and nobody has.',
    },
    documents: {
      ...list(
        object({
          document: uuid,
          title: text,
          notGiven: list(oneOf('dated', 'diaryNumber', 'authorRole', 'addressee', 'meetingOn')),
          withoutNumber: {
            ...list(object({ organisation: uuid, name: text })),
            description: 'Associations whose organisation number was not read there.',
          },
          because: eventIds,
        }),
      ),
      description: 'Those that the agreement is known from, with what each leaves out.',
    },
    indicators: object({
      reported: { ...list(text), description: 'Codes of statistics that have numbers.' },
      notReported: {
        ...list(object({ code: text, title: text, why: text, because: eventIds })),
        description: 'Said to have no numbers, which is not 0.',
      },
      none: { ...flag, description: 'Nothing was reported at all.' },
    }),
    reportsOverdue: list(
      object({
        kind: oneOf(...REPORT_KINDS),
        dueOn: day,
        'obligation?': text,
        'report?': uuid,
        because: eventIds,
      }),
    ),
    minutesOverdue: {
      ...list(
        object({ body: uuid, name: text, count: whole, from: day, to: day, because: eventIds }),
      ),
      description: 'Meetings due of the bodies of its partnership that have no minutes.',
    },
    because: eventIds,
  }),
};
