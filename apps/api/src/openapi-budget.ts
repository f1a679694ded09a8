/** JSON Schemas of the budget: its rows, and the movements behind their numbers. */
import { MEASURES } from '@liggaren/domain';
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

const namedActing = object({
  organisation: uuid,
  organisationName: text,
  'units?': list(uuid),
  'unitNames?': list(text),
});

export const BUDGET_SCHEMAS: Readonly<Record<string, Schema>> = {
  BudgetRow: object({
    'cell?': {
      ...text,
      description: 'What explains it; absent where filters or periods cut it out of a cell.',
    },
    'agreement?': uuid,
    'agreementTitle?': text,
    'instrument?': { ...uuid, description: 'The one that the funding was first agreed in.' },
    'instrumentTitle?': text,
    'funding?': uuid,
    'line?': { ...text, description: "A funding line's code; absent for what is of no line." },
    'label?': text,
    'payer?': namedActing,
    'payee?': namedActing,
    'fiscalYear?': { ...whole, description: 'Absent for what is of no single year.' },
    'quarter?': { ...text, description: 'Absent for what is of no single quarter.' },
    currency: text,
    drafted: {
      ...ref('Money'),
      description: 'What conclusions yet to come would add to what is agreed.',
    },
    agreed: ref('Money'),
    'setAside?': {
      ...ref('Money'),
      description: 'For an agreement and a fiscal year: absent where less is asked for.',
    },
    planned: ref('Money'),
    paid: { ...ref('Money'), description: 'By the bank, less what came back.' },
    setOff: { ...ref('Money'), description: 'Settled on tranches by what the payee owed.' },
    repaid: { ...ref('Money'), description: 'Received, or set off, on claims.' },
    booked: {
      ...object({ supplied: { type: 'boolean', const: false } }),
      description: 'No books are supplied, which is not 0.',
    },
    'spent?': { ...ref('Money'), description: 'Absent: not reported, which is not 0.' },
    differences: {
      ...object({
        agreedLessPaid: ref('Money'),
        plannedLessPaid: ref('Money'),
        'unspent?': {
          ...ref('Money'),
          description: 'Paid less spent, of the lines and years that are reported on.',
        },
        unreported: {
          ...ref('Money'),
          description: 'Paid, and no report says what became of it.',
        },
      }),
      description: 'What is set off counts as paid here.',
    },
  }),
  BudgetMovement: object({
    movement: text,
    measure: oneOf(...MEASURES),
    agreement: uuid,
    'instrument?': uuid,
    'funding?': uuid,
    'line?': text,
    'quarter?': text,
    'fiscalYear?': whole,
    day: { ...day, description: 'From which day it counts.' },
    amount: ref('Money'),
    type: { ...text, description: "The event's type." },
    knownFrom: text,
    events: eventIds,
  }),
};
