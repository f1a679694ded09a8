/** JSON Schemas of governance, activities and findings. */
import {
  FINDING_KINDS,
  SEVERITIES,
  STATISTIC_MEASURES,
  STATISTIC_UNITS,
  WEEKDAYS,
} from '@liggaren/domain';
import { FINDING_STATES, OCCURRENCES } from './cooperation.controller.js';
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
const acting = object({
  organisation: uuid,
  organisationName: text,
  'units?': list(uuid),
  'unitNames?': list(text),
});
const source = object({ document: uuid, 'lines?': text });
const quantity = object({
  'lower?': { ...text, description: 'A decimal.' },
  'upper?': { ...text, description: 'The same as `lower` where one number is stated.' },
  precision: oneOf('exact', 'approximate'),
  'asWritten?': text,
});
const rhythm = object({ every: oneOf('month', 'quarter', 'half-year', 'year'), times: whole });
const common = { since: ref('Since'), because: eventIds };

const operation = object({
  operation: uuid,
  name: { ...text, description: 'As it is called on the day asked.' },
  names: list(object({ name: text, since: day })),
  'text?': text,
  'address?': text,
  'targetGroup?': text,
  'by?': acting,
  ...common,
});

const body = object({
  body: uuid,
  name: text,
  'text?': text,
  'rhythm?': rhythm,
  'meetings?': {
    ...object({
      from: day,
      to: day,
      due: whole,
      held: whole,
      withMinutes: whole,
      overdue: { ...whole, description: 'Due in spans that are over, and no minutes to show.' },
      spans: list(object({ from: day, to: day, due: whole, held: list(uuid) })),
    }),
    description: 'Absent without a rhythm, or where the body was not there in the period.',
  },
  ...common,
});

const role = object({
  appointment: uuid,
  role: text,
  'body?': uuid,
  'for?': acting,
  acting: { ...flag, description: 'Held for the time being.' },
  'until?': { ...day, description: 'The last day on which it is held, as far as it is known.' },
  held: { ...flag, description: 'Whether it is held on the day asked.' },
  'why?': text,
  ...common,
});

const meeting = object({
  meeting: uuid,
  body: uuid,
  meetingOn: ref('DateFact'),
  'minutes?': uuid,
  minutesAre: oneOf('present', 'missing', 'not-stated'),
  'note?': text,
  ...common,
});

const item = object({
  item: uuid,
  text,
  'body?': uuid,
  'report?': { ...uuid, description: 'The report that it was raised in.' },
  'dueOn?': day,
  state: oneOf('open', 'done', 'dropped', 'carried'),
  overdue: flag,
  forNextReport: { ...flag, description: 'Open: to be taken up in the next report.' },
  passedBy: {
    ...list(uuid),
    description: 'Reports handed in while it was open that did not close it.',
  },
  'closed?': object({ on: ref('Since'), 'text?': text, 'report?': uuid }),
  ...common,
});

const disagreement = object({
  disagreement: uuid,
  raisedBy: acting,
  against: acting,
  text,
  ...common,
});

export const COOPERATION_SCHEMAS: Readonly<Record<string, Schema>> = {
  Governance: object({
    partnership: uuid,
    name: text,
    period: { ...period, description: 'The days whose meetings are counted.' },
    operations: list(operation),
    bodies: list(body),
    roles: list(role),
    meetings: list(meeting),
    actionItems: list(item),
    disagreements: list(disagreement),
    ...common,
  }),
  Activity: object({
    activity: uuid,
    partnership: uuid,
    partnershipName: text,
    title: text,
    'text?': text,
    occurs: oneOf(...OCCURRENCES),
    'tookPlaceOn?': ref('DateFact'),
    'period?': period,
    'days?': { ...period, description: 'Those it took place on, or is reported for.' },
    'hours?': object({ days: list(oneOf(...WEEKDAYS)), from: text, to: text }),
    'times?': quantity,
    'agreements?': list(uuid),
    'operation?': uuid,
    'operationName?': { ...text, description: 'As it was called on the first of its days.' },
    'by?': list(acting),
    'others?': { ...list(object({ name: text })), description: 'Who took part and is no party.' },
    'attendance?': object({
      unit: oneOf(...STATISTIC_UNITS),
      measure: oneOf(...STATISTIC_MEASURES),
      'quantity?': quantity,
      'text?': text,
    }),
    cover: {
      ...oneOf('whole', 'partly', 'none', 'days-not-stated'),
      description: 'How much of its days the agreements of its partnership cover.',
    },
    outside: { ...list(period), description: 'Its days that no agreement covers.' },
    'source?': source,
    ...common,
  }),
  Finding: object({
    finding: uuid,
    stream: text,
    state: oneOf(...FINDING_STATES),
    kind: oneOf(...FINDING_KINDS),
    severity: oneOf(...SEVERITIES),
    text,
    'legalBasis?': text,
    'followUp?': text,
    'followUpBy?': day,
    overdue: { ...flag, description: 'Open, and the last day of its follow-up has passed.' },
    'madeBy?': { ...text, description: 'A role or unit.' },
    'resolved?': object({ how: text, since: ref('Since') }),
    flags: { ...list(ref('Flag')), description: 'What rules doubt of the same stream.' },
    'source?': source,
    ...common,
  }),
};
