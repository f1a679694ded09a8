/** JSON Schemas of statistics: tables and numbers, what they come to, and what is printed beside it. */
import { DIMENSIONS, PRINTED_BLOCKS, STATISTIC_MEASURES, STATISTIC_UNITS } from '@liggaren/domain';
import { NO_COST, STATISTIC_KINDS } from '@liggaren/read-models';
import {
  day,
  eventIds,
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
const precision = oneOf('exact', 'approximate');
const unit = oneOf(...STATISTIC_UNITS);
const printedText = list(object({ group: text, text }));

const quantity = object({
  'lower?': { ...text, description: 'A decimal. Absent: no least is known.' },
  'upper?': { ...text, description: 'The same as lower for one number.' },
  precision,
  'asWritten?': text,
});
const sum = object({
  lower: text,
  'upper?': {
    ...text,
    description: 'The same as lower for one number; absent where something is missing.',
  },
  precision,
  missing: {
    ...whole,
    description: 'How many numbers are not reported: the sum is a lower bound then.',
  },
});
const percentage = {
  'lower?': { ...text, description: 'Percent with two decimals, half up.' },
  'upper?': text,
  'precision?': precision,
  'fraction?': { ...text, description: 'The unrounded value, where it is one: `344/995`.' },
  'notApplicable?': {
    ...oneOf(
      ...['not-reported', 'open-ended', 'total-is-zero', 'no-period', 'no-operations'],
      ...['capacity-not-declared', 'capacity-zero'],
    ),
    description: 'Why there is none, which is not 0.',
  },
};
const printed = object({
  'shares?': printedText,
  'total?': text,
  'occupancy?': text,
  'cells?': printedText,
});
const figures = {
  cells: list(
    object({
      group: text,
      'label?': { ...text, description: 'What the source calls the group.' },
      'quantity?': { ...quantity, description: 'Of a row: as reported. Absent where it is not.' },
      'sum?': { ...sum, description: 'Of the totals.' },
    }),
  ),
  'total?': sum,
  'shares?': list(object({ group: text, ...percentage })),
  'occupancy?': {
    ...object({
      ...percentage,
      'placeDays?': { ...text, description: 'places × days, over operations and time.' },
      'events?': eventIds,
    }),
    description: 'Nights by places × days; of nights alone.',
  },
  'printed?': { ...printed, description: 'As printed.' },
};

export const STATISTICS_SCHEMAS: Readonly<Record<string, Schema>> = {
  Statistic: object({
    statistic: uuid,
    kind: oneOf(...STATISTIC_KINDS),
    partnership: uuid,
    partnershipName: text,
    code: { ...text, description: 'The same thing counted, from report to report.' },
    title: text,
    'measure?': oneOf(...STATISTIC_MEASURES),
    unit,
    'dimension?': oneOf(...DIMENSIONS),
    since: ref('Since'),
    'source?': {
      ...object({ document: uuid, 'lines?': text }),
      description: 'Where it was read.',
    },
    'agreement?': uuid,
    'agreementTitle?': text,
    'by?': object({
      organisation: uuid,
      organisationName: text,
      'units?': list(uuid),
      'unitNames?': list(text),
    }),
    'headline?': object({ 'period?': period, asWritten: text }),
    'dataSource?': uuid,
    'dataSourceTitle?': text,
    'notReported?': { ...text, description: 'Why there are no numbers: missing, not zero.' },
    'operations?': list(object({ operation: uuid, name: text })),
    'sumsUp?': {
      ...object({ statistic: uuid, code: text, unit }),
      description: 'The table that these figures sum up.',
    },
    'impliedWhole?': {
      ...object({ lower: text, upper: text }),
      description: 'What its share is a share of, by the count that it sums up.',
    },
    'printedOrder?': list(oneOf(...PRINTED_BLOCKS)),
    'period?': { ...period, description: 'The days of its rows, else those that it states.' },
    'groups?': list(text),
    'rows?': list(object({ 'label?': text, 'period?': period, ...figures })),
    'totals?': object({ 'period?': period, ...figures }),
    'places?': list(object({ operation: uuid, places: whole, from: day, to: day, event: uuid })),
    'checks?': {
      ...list(
        object({
          'row?': { ...whole, description: 'From 0; absent for the totals.' },
          figure: oneOf('cell', 'total', 'share', 'occupancy', 'places'),
          'group?': text,
          printed: text,
          outcome: oneOf('agrees', 'differs', 'not-checked'),
          'computed?': { ...text, description: 'Rounded as it is printed, where it differs.' },
          'why?': { ...text, description: 'Why it cannot be checked.' },
          'against?': { ...uuid, description: 'The table that a figure sums up.' },
        }),
      ),
      description: 'Every printed figure beside what the numbers come to.',
    },
    'area?': text,
    'year?': whole,
    'publishedBy?': text,
    'quantity?': { ...quantity, description: 'Of an indicator.' },
    'beside?': {
      ...list(object({ statistic: uuid, area: text, difference: text })),
      description: 'The same indicator of other areas in that year: how far it lies above.',
    },
    'cost?': {
      ...object({
        'perUnit?': ref('Money'),
        'spent?': ref('Money'),
        'events?': eventIds,
        'notComputable?': oneOf(...NO_COST),
      }),
      description: 'What a night or a visit cost, or why that cannot be told.',
    },
    because: { type: 'object', additionalProperties: eventIds },
    validFrom: day,
    'validTo?': day,
  }),
};
