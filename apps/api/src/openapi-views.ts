/** JSON Schemas (2020-12) of what the API answers. */
import { COMMITMENT_KINDS, REPORT_KINDS, STAGES, STATUSES } from '@liggaren/domain';
import { REGISTRY_KINDS } from '@liggaren/read-models';
import { BUDGET_SCHEMAS } from './openapi-budget.js';
import { COMMITMENT_SCHEMAS } from './openapi-commitments.js';
import { COMPLETENESS_SCHEMAS } from './openapi-completeness.js';
import { COMPLIANCE_SCHEMAS } from './openapi-compliance.js';
import { COOPERATION_SCHEMAS } from './openapi-cooperation.js';
import { DIFF_SCHEMAS } from './openapi-diff.js';
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
import { STATISTICS_SCHEMAS } from './openapi-statistics.js';
import { STATUS_BOARD_SCHEMAS } from './openapi-status-board.js';
import { PARTY_SCHEMAS } from './openapi-parties.js';
import { TIMELINE_SCHEMAS } from './openapi-timeline.js';

const status = oneOf(...STATUSES);
const period = object({ from: day, to: day });
const notes = list(oneOf('start-not-stated', 'end-not-stated'));

const acting = object({ organisation: uuid, 'units?': list(uuid) });
const namedActing = object({
  organisation: uuid,
  organisationName: text,
  'units?': list(uuid),
  'unitNames?': list(text),
});

const components: Readonly<Record<string, Schema>> = {
  Money: object({ amountMinor: { ...whole, description: 'öre' }, currency: text }),
  DateFact: object({ date: text, basis: oneOf('stated', 'assumed'), 'asWritten?': text }),
  Since: object({ day, basis: oneOf('stated', 'assumed', 'recorded') }),
  Place: object({
    position: { ...text, description: 'Opaque; orders events in this store only.' },
    eventId: uuid,
    instant: { type: 'string', format: 'date-time' },
  }),
  Stale: object({ view: text, position: text, eventId: uuid, reason: text }),
  Problem: object({
    type: text,
    title: text,
    status: whole,
    code: text,
    instance: text,
    'details?': anything,
    errors: list(object({ field: text, code: text, detail: text, 'file?': text, 'line?': whole })),
  }),
  Accepted: object({
    repeated: { ...flag, description: 'Carried out before: nothing was appended now.' },
    stream: text,
    id: uuid,
    revision: whole,
    position: text,
    eventIds: list(uuid),
  }),
  Event: object({
    position: text,
    id: uuid,
    ledgerId: uuid,
    stream: text,
    revision: whole,
    type: text,
    version: whole,
    'effectiveOn?': ref('DateFact'),
    recordedAt: { type: 'string', format: 'date-time' },
    data: anything,
    metadata: anything,
    'masked?': { ...list(text), description: 'JSON pointers of what was left out.' },
  }),
  Agreement: object({
    agreement: uuid,
    title: text,
    partnership: uuid,
    partnershipName: text,
    'number?': text,
    status,
    notes,
    'start?': ref('DateFact'),
    'end?': { ...ref('DateFact'), description: 'The last day, as extended.' },
    extended: flag,
    'notice?': object({ notice: uuid, by: acting, lastDay: ref('DateFact') }),
    'terminatedAfter?': day,
    dialogue: { ...flag, description: 'The parties talk about going on.' },
    'length?': object({
      days: whole,
      months: whole,
      extraDays: whole,
      quarters: whole,
      calendarAligned: flag,
    }),
    since: ref('Since'),
    'predecessor?': uuid,
    'chain?': object({ predecessor: uuid, title: text, 'gapDays?': whole }),
    parties: list(
      object({
        party: uuid,
        kind: oneOf('public', 'civil-society'),
        'organisation?': uuid,
        'organisationName?': text,
        'units?': list(uuid),
        'unitNames?': list(text),
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
        signatureLines: list(
          object({ organisation: uuid, 'unit?': uuid, role: text, 'signature?': uuid }),
        ),
        because: eventIds,
      }),
    ),
    options: list(
      object({
        option: uuid,
        months: whole,
        'holder?': acting,
        'exerciseBy?': ref('DateFact'),
        status: oneOf('available', 'exercised', 'waived', 'lapsed', 'outcome-unknown'),
        'endIfUsed?': { ...day, description: 'The last day that it leads to.' },
      }),
    ),
    terms: list(
      object({
        term: uuid,
        instrument: uuid,
        topic: text,
        stated: flag,
        'clause?': text,
        'text?': text,
      }),
    ),
    commitments: list(
      object({
        commitment: uuid,
        instrument: uuid,
        by: acting,
        kind: oneOf(...COMMITMENT_KINDS),
        text,
        'value?': { ...ref('Money'), description: 'Absent: not valued, which is not 0.' },
      }),
    ),
    obligations: list(
      object({
        code: text,
        kind: oneOf(...REPORT_KINDS),
        'period?': period,
        'dueOn?': day,
        'gates?': list(text),
        term: uuid,
      }),
    ),
    fundings: list(
      object({
        funding: uuid,
        instrument: uuid,
        total: ref('Money'),
        lines: list(object({ code: text, label: text, amountMinor: whole, sharePercent: text })),
        'months?': whole,
        since: ref('Since'),
      }),
    ),
    because: { type: 'object', additionalProperties: eventIds },
    validFrom: day,
    'validTo?': { ...day, description: 'The first day on which it no longer holds.' },
    'revision?': whole,
  }),
  Tranche: object({
    tranche: { ...text, description: '<funding>/<number>' },
    agreement: uuid,
    agreementTitle: text,
    funding: uuid,
    instrument: uuid,
    number: whole,
    label: text,
    stage: oneOf(...STAGES),
    payer: namedActing,
    payee: namedActing,
    amount: ref('Money'),
    lines: list(object({ code: text, amount: ref('Money') })),
    'period?': period,
    'fiscalYear?': whole,
    'dueOn?': day,
    progress: object({
      released: ref('Money'),
      attested: ref('Money'),
      instructed: ref('Money'),
      paid: ref('Money'),
      returned: ref('Money'),
      setOff: ref('Money'),
      remaining: { ...ref('Money'), description: 'Negative when more came than was due.' },
    }),
    'content?': {
      ...text,
      description: 'SHA-256 of payee, account, amount and due day: what an attest must name.',
    },
    attests: list(
      object({
        attest: uuid,
        kind: oneOf('sak', 'beslut'),
        stands: { ...flag, description: 'Whether what was attested is still what would be paid.' },
      }),
    ),
    'run?': uuid,
    'instruction?': text,
    releasable: { ...flag, description: 'Planned, and nothing stands against its release.' },
    gates: {
      ...list(object({ code: text, details: anything, events: eventIds })),
      description: 'Every reason why it may not go a step further.',
    },
    events: eventIds,
    validFrom: day,
    'validTo?': day,
  }),
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
    because: eventIds,
    'revision?': whole,
  }),
  RegistryEntry: object({
    id: uuid,
    kind: oneOf(...REGISTRY_KINDS),
    name: text,
    'organisation?': anything,
    'unit?': anything,
    'partnership?': anything,
    'document?': anything,
    'guideline?': anything,
    'revision?': whole,
    because: eventIds,
  }),
  Flag: object({
    flag: text,
    rule: text,
    stream: text,
    details: anything,
    sources: list(object({ document: uuid, 'lines?': text })),
    because: eventIds,
  }),
  Explanation: object({
    view: text,
    cell: text,
    says: anything,
    validFrom: day,
    'validTo?': day,
    knownFrom: text,
    events: list(ref('Event')),
  }),
  Ledger: object({
    schema: text,
    version: whole,
    ledgerId: uuid,
    owner: text,
    demonstration: flag,
    'madeFrom?': text,
    openedAt: { type: 'string', format: 'date-time' },
    head: ref('Place'),
    actors: list(object({ id: text, kind: oneOf('person', 'service') })),
  }),
  EventPage: object({
    schema: text,
    version: whole,
    'next?': { ...uuid, description: 'The event to ask after next; it never expires.' },
    items: list(ref('Event')),
  }),
  ImportReport: object({
    dryRun: flag,
    commands: whole,
    repeated: whole,
    events: whole,
    'position?': text,
    'eventId?': uuid,
  }),
  OpenApi: { type: 'object', required: ['openapi', 'paths'], properties: { openapi: text } },
  Health: { type: 'object', required: ['status'], properties: { status: text } },
};

function viewAnswer(item: string): Schema {
  return object({
    schema: text,
    version: whole,
    validOn: day,
    knownAt: ref('Place'),
    'next?': { ...text, description: 'Cursor of the next page.' },
    'stale?': ref('Stale'),
    items: list(ref(item)),
  });
}

export const ANSWER_SCHEMAS: Readonly<Record<string, Schema>> = {
  ...components,
  ...TIMELINE_SCHEMAS,
  ...BUDGET_SCHEMAS,
  ...DIFF_SCHEMAS,
  ...STATISTICS_SCHEMAS,
  ...STATUS_BOARD_SCHEMAS,
  ...PARTY_SCHEMAS,
  ...COMPLIANCE_SCHEMAS,
  ...COMPLETENESS_SCHEMAS,
  ...COMMITMENT_SCHEMAS,
  ...COOPERATION_SCHEMAS,
  ...Object.fromEntries(
    [
      ...['Agreement', 'Tranche', 'BudgetRow', 'BudgetMovement', 'Report', 'RegistryEntry', 'Flag'],
      ...['Explanation', 'TimelineEntry', 'Statistic', 'BoardRow'],
      ...['Completeness', 'Compliance', 'CompliancePoint', 'Commitment', 'CoFinancing'],
      ...['Governance', 'Activity', 'Finding'],
      ...['PartyInShort', 'Party'],
    ].map((item) => [`${item}Page`, viewAnswer(item)]),
  ),
};
