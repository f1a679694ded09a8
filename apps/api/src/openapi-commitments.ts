/** JSON Schemas of what both sides promise. */
import { COMMITMENT_KINDS, COMMITMENT_OUTCOMES } from '@liggaren/domain';
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
const recorded = {
  since: ref('Since'),
  'source?': object({ document: uuid, 'lines?': text }),
  because: eventIds,
};
const worth: Schema = { ...ref('Money'), description: 'Absent: not valued, which is not 0.' };
const of = { 'period?': period, 'report?': uuid, 'reportTitle?': text, ...recorded };
const part = object({
  valued: list(ref('Money')),
  notValued: { ...whole, description: 'Commitments that nobody has valued.' },
  because: eventIds,
});

export const COMMITMENT_SCHEMAS: Readonly<Record<string, Schema>> = {
  Commitment: object({
    commitment: uuid,
    agreement: uuid,
    title: { ...text, description: "The agreement's." },
    instrument: uuid,
    instrumentTitle: text,
    concluded: { ...flag, description: 'Whether the instrument that it stands in is concluded.' },
    by: object({
      organisation: uuid,
      organisationName: text,
      'units?': list(uuid),
      'unitNames?': list(text),
    }),
    'side?': oneOf('public', 'civil-society'),
    kind: oneOf(...COMMITMENT_KINDS),
    text,
    'value?': worth,
    outcome: oneOf(...COMMITMENT_OUTCOMES, 'not-assessed'),
    versions: {
      ...list(object({ text, 'value?': worth, ...recorded })),
      description: 'What was promised over the years, the oldest first.',
    },
    assessments: list(
      object({ outcome: oneOf(...COMMITMENT_OUTCOMES), 'text?': text, 'assessor?': text, ...of }),
    ),
    deviations: list(object({ text, 'cause?': text, ...of })),
    because: eventIds,
  }),
  CoFinancing: object({
    agreement: uuid,
    title: text,
    public: part,
    civilSociety: part,
    civilSocietyShare: {
      oneOf: [
        object({ percent: { ...text, description: 'Three decimals: `33.333`.' } }),
        object({ open: oneOf('not-valued', 'nothing-recorded', 'several-currencies') }),
      ],
      description: 'Of the whole; open unless everything is valued.',
    },
    drafted: { ...flag, description: 'Something of it is not concluded.' },
  }),
};
