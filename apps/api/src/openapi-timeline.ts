/** JSON Schemas of the agreement's timeline: an entry is of one kind or another. */
import { STATUSES } from '@liggaren/domain';
import {
  anything,
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
const acting = object({
  organisation: uuid,
  organisationName: text,
  'units?': list(uuid),
  'unitNames?': list(text),
});
const holds: Schema = { ...flag, description: 'Whether it holds on the day asked.' };

/** What holds from a day on. */
function interval(entry: string, members: Readonly<Record<string, Schema>>): Schema {
  return object({
    entry: oneOf(entry),
    ...members,
    validFrom: day,
    'validTo?': { ...day, description: 'The first day on which it no longer holds.' },
    holds,
    because: eventIds,
  });
}

export const TIMELINE_SCHEMAS: Readonly<Record<string, Schema>> = {
  TimelineEntry: {
    oneOf: ['Act', 'Status', 'Option', 'Notice', 'Dialogue', 'Gap', 'Link'].map((kind) =>
      ref(`Timeline${kind}`),
    ),
    description: 'In the order of time; `entry` says of which kind.',
  },
  TimelineAct: object({
    entry: oneOf('act'),
    event: uuid,
    revision: whole,
    type: text,
    data: { ...anything, description: 'What the event says, without its evidence.' },
    actor: object({ id: text, kind: oneOf('person', 'service') }),
    recordedAt: { type: 'string', format: 'date-time' },
    'effectiveOn?': ref('DateFact'),
    since: ref('Since'),
    'reason?': text,
    'source?': object({ document: uuid, 'lines?': text }),
    'corrects?': { ...uuid, description: 'The voided event in whose place it stands.' },
    'voided?': object({ event: uuid, why: text }),
  }),
  TimelineStatus: interval('status', {
    instrument: uuid,
    kind: oneOf('agreement', 'annex', 'amendment', 'extension'),
    title: text,
    status,
    notes: list(oneOf('start-not-stated', 'end-not-stated')),
    extended: flag,
    'start?': ref('DateFact'),
    'end?': { ...ref('DateFact'), description: 'The last day, as extended.' },
  }),
  TimelineOption: interval('option', {
    option: uuid,
    status: oneOf('available', 'exercised', 'waived', 'lapsed', 'outcome-unknown'),
    months: whole,
    'holder?': acting,
    'exerciseBy?': ref('DateFact'),
    'endIfUsed?': { ...day, description: 'The last day that it leads to.' },
  }),
  TimelineNotice: interval('notice', {
    notice: uuid,
    state: oneOf('standing', 'withdrawn', 'followed'),
    by: acting,
    lastDay: ref('DateFact'),
  }),
  TimelineDialogue: interval('dialogue', { dialogue: uuid, 'note?': text }),
  TimelineGap: object({
    entry: oneOf('gap'),
    after: named,
    before: named,
    from: day,
    to: { ...day, description: 'The last day; inclusive.' },
    days: whole,
    holds,
    because: eventIds,
  }),
  TimelineLink: object({
    entry: oneOf('agreement'),
    agreement: uuid,
    title: text,
    relation: oneOf('predecessor', 'successor'),
    'status?': status,
    'start?': ref('DateFact'),
    'end?': ref('DateFact'),
    'terminatedAfter?': day,
    'gapDays?': { ...whole, description: 'To the one before it; negative when they overlap.' },
    because: eventIds,
  }),
};
