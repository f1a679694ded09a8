/** JSON Schemas of reports: their course and what they say, and those that are due. */
import {
  DUE_STATES,
  GOAL_OUTCOMES,
  REPORT_FORMATS,
  REPORT_KINDS,
  RESULT_OUTCOMES,
} from '@liggaren/domain';
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

const period = object({ from: day, to: day });
const acting = object({ organisation: uuid, 'units?': list(uuid) });
const signatories = list(
  object({
    role: text,
    acting: { ...flag, description: 'For the time being (tillförordnad).' },
    'for?': acting,
    'onBehalfOf?': text,
    'signedOn?': ref('DateFact'),
  }),
);

export const REPORT_SCHEMAS: Readonly<Record<string, Schema>> = {
  Report: object({
    report: uuid,
    kind: oneOf(...REPORT_KINDS),
    stage: oneOf('requested', 'submitted', 'returned', 'accepted'),
    concerns: list(object({ agreement: uuid, 'obligation?': text })),
    'period?': period,
    'dueOn?': day,
    overdue: flag,
    versions: { ...whole, description: 'How often it has been handed in.' },
    'submittedOn?': ref('DateFact'),
    'document?': uuid,
    signatories: { ...signatories, description: 'Of the last version.' },
    'why?': { ...text, description: 'Why it was returned.' },
    spending: list(
      object({
        agreement: uuid,
        funding: uuid,
        period,
        currency: text,
        lines: list(object({ code: text, amountMinor: whole })),
      }),
    ),
    submissions: list(
      object({
        event: uuid,
        'submittedOn?': ref('DateFact'),
        'document?': uuid,
        'signatories?': signatories,
        'covers?': list(text),
        'preparedBy?': acting,
        'inConsultationWith?': acting,
      }),
    ),
    goals: list(
      object({
        event: uuid,
        agreement: uuid,
        'goal?': { ...uuid, description: 'Absent: the goals as a whole.' },
        outcome: oneOf(...GOAL_OUTCOMES),
        'text?': text,
        'assessor?': text,
      }),
    ),
    results: list(
      object({
        event: uuid,
        'agreement?': uuid,
        outcome: oneOf(...RESULT_OUTCOMES),
        text,
        'because?': text,
        'assessor?': text,
      }),
    ),
    lessons: list(object({ event: uuid, 'agreement?': uuid, text })),
    proposals: list(
      object({ event: uuid, wording: text, to: uuid, 'meetingOn?': ref('DateFact') }),
    ),
    decisions: list(
      object({
        event: uuid,
        wording: text,
        by: uuid,
        'meetingOn?': ref('DateFact'),
        'proposal?': uuid,
        'minutes?': uuid,
      }),
    ),
    issued: list(
      object({
        event: uuid,
        sha256: text,
        bytes: whole,
        format: oneOf(...REPORT_FORMATS),
        language: oneOf('sv', 'en'),
        validOn: day,
        knownAtEvent: uuid,
        views: list(object({ view: text, version: whole })),
      }),
    ),
    because: eventIds,
    'revision?': whole,
  }),
  DueReport: object({
    cell: { ...text, description: 'What `explain` takes: the agreement and the obligation.' },
    agreement: uuid,
    title: text,
    obligation: text,
    kind: oneOf(...REPORT_KINDS),
    'period?': { ...period, description: 'Absent: not stated, and not to be told.' },
    'dueOn?': { ...day, description: 'The last day; absent where none is stated.' },
    state: oneOf(...DUE_STATES),
    'daysLate?': whole,
    'report?': { ...uuid, description: 'The report that answers it.' },
    because: eventIds,
  }),
  ReportText: object({
    kind: oneOf('follow-up', 'final', 'activity'),
    title: text,
    format: oneOf(...REPORT_FORMATS),
    language: oneOf('sv', 'en'),
    sha256: { ...text, description: 'Of the text in UTF-8.' },
    bytes: whole,
    views: list(object({ view: text, version: whole })),
    text,
  }),
  IssuedText: object({
    repeated: { ...flag, description: 'Issued before: nothing was appended now.' },
    stream: text,
    id: uuid,
    revision: whole,
    position: text,
    eventIds: list(uuid),
    sha256: text,
    bytes: whole,
  }),
};
