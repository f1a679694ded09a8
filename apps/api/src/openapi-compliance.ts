/** JSON Schemas of how agreements comply with their guidelines. */
import { CRITERION_OUTCOMES } from '@liggaren/domain';
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

const reading: Schema = {
  ...oneOf('stated', 'not-stated', 'not-read'),
  description: '`not-stated`: the papers were read for it and are silent. `not-read`: nobody has.',
};
const outcome = oneOf(...CRITERION_OUTCOMES);
const source = object({ document: uuid, 'lines?': text });
const said = {
  outcome,
  asserted: { ...flag, description: 'Only claimed by the source, with nothing to show for it.' },
  'text?': text,
  'legalBasis?': text,
  'assessor?': text,
  'report?': uuid,
  since: ref('Since'),
  'source?': source,
  because: eventIds,
};
const judgement = {
  ...said,
  criterion: text,
  'guideline?': uuid,
  'reportTitle?': text,
  before: { ...list(object(said)), description: 'Earlier judgements, the oldest first.' },
};
const contributions = object({ because: eventIds });

export const COMPLIANCE_SCHEMAS: Readonly<Record<string, Schema>> = {
  Judgement: object(judgement),
  Compliance: object({
    agreement: uuid,
    title: text,
    partnership: uuid,
    partnershipName: text,
    entered: {
      oneOf: [
        object({
          from: day,
          to: { ...day, description: 'It was entered on one of these days.' },
          basis: oneOf('stated', 'assumed'),
          read: {
            ...oneOf('concluded', 'start'),
            description: 'The day of conclusion, or, where none is given, the first day in force.',
          },
          because: eventIds,
        }),
        object({ undecided: oneOf('not-concluded', 'day-not-stated'), because: eventIds }),
      ],
    },
    guidelines: {
      ...list(
        object({
          guideline: uuid,
          name: text,
          'version?': text,
          'diaryNumber?': text,
          'document?': uuid,
          'undecided?': {
            ...oneOf('not-concluded', 'day-not-stated', 'none-in-force', 'days-inexact'),
            description: 'Why no version can be said to have been in force.',
          },
          criteria: list(
            object({
              criterion: text,
              'text?': text,
              state: oneOf(...CRITERION_OUTCOMES, 'not-assessed'),
              'judgement?': ref('Judgement'),
            }),
          ),
          because: eventIds,
        }),
      ),
      description: 'Each guideline by the version in force when the agreement was entered.',
    },
    outside: {
      ...list(
        object({
          ...judgement,
          'claimedOf?': {
            ...object({ guideline: uuid, name: text, version: text }),
            description: 'The version that a source says has it, and has not.',
          },
        }),
      ),
      description: 'Checks that are in no list of criteria.',
    },
    programme: object({
      reading,
      links: list(
        object({
          programme: text,
          'from?': ref('DateFact'),
          'to?': ref('DateFact'),
          'document?': uuid,
          covers: {
            ...oneOf('whole', 'part', 'none', 'not-stated'),
            description: "Of the agreement's days, those on which the programme is in force.",
          },
          because: eventIds,
        }),
      ),
      because: eventIds,
    }),
    challenge: object({ reading, 'text?': text, because: eventIds }),
    financing: object({
      reading,
      shown: { ...flag, description: 'Something is recorded that each side puts in.' },
      public: contributions,
      civilSociety: contributions,
      terms: list(object({ 'text?': text, 'source?': source, because: eventIds })),
    }),
    figures: { ...contributions, description: 'Fundings and payments.' },
  }),
  CompliancePoint: object({
    kind: oneOf('criterion', 'outside', 'statement'),
    point: text,
    'guideline?': uuid,
    'version?': text,
    of: { ...whole, description: 'Agreements.' },
    states: list(
      object({
        state: text,
        count: whole,
        asserted: { ...whole, description: 'How many of them are only asserted.' },
        agreements: list(object({ agreement: uuid, title: text })),
        because: eventIds,
      }),
    ),
  }),
};
