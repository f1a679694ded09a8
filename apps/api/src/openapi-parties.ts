/** JSON Schemas of the party view: one organisation over all boards, and everybody in short. */
import { COMMITMENT_KINDS, STATUSES } from '@liggaren/domain';
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

const kind = oneOf('public', 'civil-society');
const throughUnits = { 'units?': list(uuid), 'unitNames?': list(text) };
const events = { type: 'object', additionalProperties: eventIds };
const lastDay = { ...day, description: 'The last day.' };
const status = oneOf(...STATUSES);
const notes = list(oneOf('start-not-stated', 'end-not-stated'));

export const PARTY_SCHEMAS: Readonly<Record<string, Schema>> = {
  PartyInShort: object({
    organisation: uuid,
    name: text,
    kind,
    'number?': text,
    partnerships: whole,
    agreements: { ...whole, description: 'That it is or was a party of by the day asked.' },
    inForce: { ...whole, description: 'Of these, those in force on the day.' },
    because: eventIds,
  }),
  PartySum: object({
    as: oneOf('payee', 'payer'),
    // Its own, through which it receives or pays.
    ...throughUnits,
    'counterpart?': {
      ...object({ organisation: uuid, organisationName: text, ...throughUnits }),
      description: 'The other side, with its units; absent in a sum over all of them.',
    },
    'fiscalYear?': { ...whole, description: 'Absent for what is of no single year.' },
    currency: text,
    drafted: {
      ...ref('Money'),
      description: 'What conclusions yet to come would add to what is agreed.',
    },
    agreed: ref('Money'),
    planned: ref('Money'),
    paid: { ...ref('Money'), description: 'By the bank, less what came back.' },
    setOff: { ...ref('Money'), description: 'Settled on tranches by what the payee owed.' },
    repaid: ref('Money'),
    'spent?': { ...ref('Money'), description: 'Absent: not reported, which is not 0.' },
    because: { ...events, description: 'The events behind each number.' },
  }),
  PartyAgreement: object({
    agreement: uuid,
    title: text,
    'number?': text,
    status,
    notes,
    'start?': ref('DateFact'),
    'end?': { ...ref('DateFact'), description: 'The last day, as extended.' },
    extended: flag,
    'terminatedAfter?': day,
    dialogue: flag,
    'chain?': object({ predecessor: uuid, title: text, 'gapDays?': whole }),
    memberships: list(
      object({
        party: uuid,
        ...throughUnits,
        namedAs: list(text),
        from: ref('Since'),
        'to?': { ...lastDay, description: 'The last day; absent while it is a party.' },
        because: eventIds,
      }),
    ),
    with: list(
      object({
        party: uuid,
        kind,
        'organisation?': uuid,
        'organisationName?': text,
        ...throughUnits,
        namedAs: list(text),
        since: ref('Since'),
      }),
    ),
    instruments: list(
      object({
        instrument: uuid,
        kind: oneOf('agreement', 'annex', 'amendment', 'extension'),
        title: text,
        'operation?': text,
        status,
        notes,
        'conclusion?': oneOf('all-signatures', 'stated-in-document'),
        because: eventIds,
      }),
    ),
    signatures: {
      ...list(
        object({
          instrument: uuid,
          instrumentTitle: text,
          role: text,
          ...throughUnits,
          'signature?': { ...uuid, description: 'Absent: not evidenced.' },
        }),
      ),
      description: 'The lines on which it signs.',
    },
    commitments: list(
      object({
        commitment: uuid,
        instrument: uuid,
        kind: oneOf(...COMMITMENT_KINDS),
        text,
        ...throughUnits,
        'value?': { ...ref('Money'), description: 'Absent: not valued, which is not 0.' },
      }),
    ),
    sums: list(ref('PartySum')),
    because: events,
  }),
  Party: object({
    organisation: uuid,
    name: text,
    kind,
    aliases: list(text),
    'number?': { ...text, description: 'The first recorded one that is valid.' },
    numbers: {
      ...list(anything),
      description: 'Every number as written, whether it is valid, and what is proposed for it.',
    },
    units: list(object({ unit: uuid, name: text })),
    partnerships: list(
      object({
        partnership: uuid,
        name: text,
        operations: list(
          object({
            operation: uuid,
            name: text,
            'text?': text,
            since: ref('Since'),
            because: eventIds,
          }),
        ),
        roles: list(
          object({
            appointment: uuid,
            role: text,
            'body?': uuid,
            'bodyName?': text,
            ...throughUnits,
            acting: flag,
            'person?': { ...text, description: 'Opaque; the name is asked of /v1/persons.' },
            from: ref('Since'),
            'to?': lastDay,
            because: eventIds,
          }),
        ),
        agreements: list(ref('PartyAgreement')),
      }),
    ),
    sums: { ...list(ref('PartySum')), description: 'Over all agreements, by the other side.' },
    totals: { ...list(ref('PartySum')), description: 'Over all agreements and other sides.' },
    because: eventIds,
  }),
};
