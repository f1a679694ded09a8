/** The OpenAPI 3.1 document, made from the commands' classes, the routes and the answers' schemas. */
import { COMMAND_CLASSES } from '@liggaren/commands';
import { isTakenEverywhere, REPORT_FORMATS } from '@liggaren/domain';
import { DATA_CLASSES } from '@liggaren/feed';
import { TEXT_KINDS } from '@liggaren/report-texts';
import { getMetadataStorage } from 'class-validator';
import { validationMetadatasToSchemas } from 'class-validator-jsonschema';
// Its types name no such file; the package itself reads the storage there.
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { BUDGET_FILTERS, MOVEMENT_FILTERS } from './budget.controller.js';
import { AGREEMENTS_ASKED } from './asked-agreements.js';
import { COMMAND_ROUTES, type CommandRoute } from './collections.js';
import { COMMITMENT_FILTERS } from './commitments.controller.js';
import { ACTIVITY_FILTERS, FINDING_FILTERS, GOVERNANCE_FILTERS } from './cooperation.controller.js';
import { KEEPING_SCHEMAS } from './openapi-keeping.js';
import { PERSONS_SCHEMAS, personsPaths } from './openapi-persons.js';
import { ANSWER_SCHEMAS } from './openapi-views.js';
import { DIFF_FILTERS, DIFF_MOMENTS } from './diff.controller.js';
import { MAX_LIMIT } from './questions.js';
import { STATISTICS_FILTERS } from './statistics.controller.js';
import { BOARD_FILTERS } from './status-board.controller.js';
import { TEXT_FILTERS } from './report-texts.controller.js';
import { DUE_FILTERS } from './reports-due.controller.js';
import { TIMELINE_FILTERS } from './timeline.controller.js';
import {
  AGREEMENT_FILTERS,
  FLAG_FILTERS,
  REPORT_FILTERS,
  SCHEDULE_FILTERS,
} from './views.controller.js';

type Json = Readonly<Record<string, unknown>>;

export function openApiDocument(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Liggaren',
      version: '1',
      description:
        'The event-sourced register of public–civil partnerships. Views are asked as true on a day (`validOn`) and as known at a place in the log (`knownAt`), both at once.',
    },
    paths: {
      ...viewPaths(),
      ...ledgerPaths(),
      ...personsPaths({ ok, json, problems, page: PAGE }),
      ...commandPaths(),
    },
    components: {
      schemas: {
        ...ANSWER_SCHEMAS,
        ...KEEPING_SCHEMAS,
        ...PERSONS_SCHEMAS,
        ...commandSchemas(),
      },
    },
  };
}

function commandSchemas(): Json {
  const classes = new Set(Object.values(COMMAND_CLASSES).map(({ name }) => name));
  const schemas = validationMetadatasToSchemas({
    classValidatorMetadataStorage: getMetadataStorage(),
    classTransformerMetadataStorage: defaultMetadataStorage,
    refPointerPrefix: '#/components/schemas/',
    additionalConverters: {
      // The library's own would make a whole number any number.
      min: ({ constraints }) => ({ minimum: constraints[0] as number }),
      max: ({ constraints }) => ({ maximum: constraints[0] as number }),
      isDay: { type: 'string', format: 'date', description: 'A day that exists.' },
      isAccountNumber: {
        type: 'string',
        description: 'Of its kind, with the right check digits.',
        examples: ['5050-1055'],
      },
      isPartialDate: {
        type: 'string',
        pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
        description: 'A day, month or year that exists (EDTF level 0).',
      },
    },
  });
  // A class without a field of its own has its parent's schema.
  for (const command of Object.values(COMMAND_CLASSES)) {
    const { name: parent } = Object.getPrototypeOf(command) as { readonly name: string };
    const inherited = schemas[parent];
    if (inherited) schemas[command.name] ??= inherited;
  }
  return Object.fromEntries(
    Object.entries(schemas)
      .filter(([name]) => classes.has(name) || name.endsWith('Shape'))
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, schema]) => [name, { ...schema, additionalProperties: false }]),
  );
}

function commandPaths(): Json {
  return Object.fromEntries(
    COMMAND_ROUTES.map((route) => {
      const id = route.creates ? '' : '/{id}';
      return [`/v1/${route.collection}${id}/${route.path}`, { post: commandOperation(route) }];
    }),
  );
}

function commandOperation({ type, collection, creates }: CommandRoute): Json {
  const header = (name: string, required: boolean, description: string) => ({
    name,
    in: 'header',
    required,
    description,
    schema: { type: 'string' },
  });
  return {
    operationId: isTakenEverywhere(type) ? `${type}-${collection}` : type,
    tags: [collection],
    parameters: [
      ...(creates
        ? []
        : [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }]),
      header('Liggaren-Actor', true, 'Who acts: one of the configured actors.'),
      header('Idempotency-Key', true, 'The same on every retry; kept for ever.'),
      header('Liggaren-Correlation', false, 'Kept in the events: what they belong together by.'),
      ...(creates
        ? []
        : [header('If-Match', false, 'The ETag that was seen: refused with 412 when it moved.')]),
    ],
    requestBody: { required: true, content: json(type) },
    responses: {
      [creates ? '201' : '200']: { description: 'Recorded.', content: json('Accepted') },
      ...problems(
        '400',
        '403',
        '404',
        '409',
        ...(creates ? [] : ['412']),
        '413',
        '415',
        '422',
        '503',
        '507',
      ),
    },
  };
}

function viewPaths(): Json {
  const view = (filters: readonly string[], answer: string) => ({
    get: {
      parameters: [...MOMENT, ...PAGE, ...filters.map((name) => query(name))],
      responses: ok(answer, '400', '404', '409', '503'),
    },
  });
  const one = (answer: string) => ({
    get: {
      parameters: [
        { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
        ...MOMENT,
      ],
      responses: ok(answer, '400', '404', '409', '503'),
    },
  });
  const registries = ['organisations', 'units', 'partnerships', 'documents', 'guidelines'];
  const explainedFilters = (filters: Readonly<Record<string, string>>, answer: string) => ({
    get: {
      parameters: [
        ...MOMENT,
        ...PAGE,
        ...Object.entries(filters).map(([name, said]) => query(name, false, said)),
      ],
      responses: ok(answer, '400', '404', '409', '503'),
    },
  });
  return {
    '/v1/agreements': view(AGREEMENT_FILTERS, 'AgreementPage'),
    '/v1/agreements/{id}': one('AgreementPage'),
    '/v1/reports/{id}': one('ReportPage'),
    '/v1/agreements/{id}/timeline': {
      get: {
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
          ...MOMENT,
          ...PAGE,
          ...Object.entries(TIMELINE_FILTERS).map(([name, said]) => query(name, false, said)),
        ],
        responses: ok('TimelineEntryPage', '400', '404', '409', '503'),
      },
    },
    '/v1/diff': {
      get: {
        parameters: [
          ...Object.entries(DIFF_FILTERS).map(([name, said]) => query(name, name === 'view', said)),
          ...Object.entries(DIFF_MOMENTS).map(([name, said]) => query(name, false, said)),
          query('minPosition', false, 'The least position that the answer must know, or `head`.'),
          ...PAGE,
        ],
        responses: ok('DiffPage', '400', '404', '409', '503'),
      },
    },
    '/v1/payment-schedule': view(SCHEDULE_FILTERS, 'TranchePage'),
    '/v1/budget': view(BUDGET_FILTERS, 'BudgetRowPage'),
    '/v1/budget/movements': view(MOVEMENT_FILTERS, 'BudgetMovementPage'),
    '/v1/reports-due': view(DUE_FILTERS, 'DueReportPage'),
    '/v1/reports': view(REPORT_FILTERS, 'ReportPage'),
    '/v1/flags': view(FLAG_FILTERS, 'FlagPage'),
    '/v1/status-board': view(BOARD_FILTERS, 'BoardRowPage'),
    '/v1/statistics': view(STATISTICS_FILTERS, 'StatisticPage'),
    '/v1/compliance': explainedFilters(AGREEMENTS_ASKED, 'CompliancePage'),
    '/v1/completeness': explainedFilters(AGREEMENTS_ASKED, 'CompletenessPage'),
    '/v1/compliance/summary': explainedFilters(AGREEMENTS_ASKED, 'CompliancePointPage'),
    '/v1/commitments': explainedFilters(COMMITMENT_FILTERS, 'CommitmentPage'),
    '/v1/commitments/co-financing': explainedFilters(AGREEMENTS_ASKED, 'CoFinancingPage'),
    '/v1/governance': view(GOVERNANCE_FILTERS, 'GovernancePage'),
    '/v1/activities': view(ACTIVITY_FILTERS, 'ActivityPage'),
    '/v1/findings': view(FINDING_FILTERS, 'FindingPage'),
    '/v1/parties': view([], 'PartyInShortPage'),
    '/v1/parties/{organisation}': {
      get: {
        parameters: [
          {
            name: 'organisation',
            in: 'path',
            required: true,
            schema: { type: 'string', format: 'uuid' },
          },
          ...MOMENT,
        ],
        responses: ok('PartyPage', '400', '404', '409', '503'),
      },
    },
    '/v1/explanations': {
      get: {
        parameters: [query('cell', true), ...MOMENT],
        responses: ok('ExplanationPage', '400', '404', '409', '503'),
      },
    },
    ...Object.fromEntries(
      registries.flatMap((name) => [
        [`/v1/${name}`, view([], 'RegistryEntryPage')],
        [`/v1/${name}/{id}`, one('RegistryEntryPage')],
      ]),
    ),
  };
}

function ledgerPaths(): Json {
  const actor = {
    name: 'Liggaren-Actor',
    in: 'header',
    required: true,
    schema: { type: 'string' },
  };
  return {
    '/v1/openapi.json': { get: { responses: ok('OpenApi', '400') } },
    '/v1/ledger': { get: { responses: ok('Ledger', '400', '409', '503') } },
    '/v1/events': {
      get: {
        parameters: [query('after', false, 'An event id (exclusive).'), LIMIT, ...EVENT_FILTERS],
        responses: ok('EventPage', '400', '404', '503'),
      },
    },
    '/v1/events/stream': {
      get: {
        parameters: [
          {
            name: 'Last-Event-ID',
            in: 'header',
            required: false,
            description: 'The last event that the reader has; wins over `after`.',
            schema: { type: 'string' },
          },
          query('after', false, 'An event id (exclusive).'),
          ...EVENT_FILTERS,
        ],
        responses: {
          '200': {
            description:
              'Server-sent events without end: `id` is the event id, `event` its type, `data` the event as in a page, on one line.',
            content: { 'text/event-stream': { schema: { type: 'string' } } },
          },
          ...problems('400', '404', '503'),
        },
      },
    },
    '/v1/imports': {
      post: {
        parameters: [actor],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['files'],
                properties: {
                  dryRun: { type: 'boolean' },
                  files: {
                    type: 'array',
                    minItems: 1,
                    items: {
                      type: 'object',
                      additionalProperties: false,
                      required: ['name', 'text'],
                      properties: { name: { type: 'string' }, text: { type: 'string' } },
                    },
                  },
                },
              },
            },
          },
        },
        responses: ok('ImportReport', '400', '403', '413', '415', '422', '503', '507'),
      },
    },
    '/v1/report-texts/{kind}': {
      get: {
        parameters: [
          {
            name: 'kind',
            in: 'path',
            required: true,
            schema: { type: 'string', enum: TEXT_KINDS },
          },
          ...MOMENT,
          ...Object.entries(TEXT_FILTERS).map(([name, said]) => query(name, false, said)),
        ],
        responses: ok('ReportTextPage', '400', '404', '409', '422', '503'),
      },
    },
    '/v1/issued-texts': {
      post: {
        description:
          'Keeps the bytes of a text, as it is at that moment, by their hash, and records that it was issued.',
        parameters: [
          actor,
          { name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string' } },
        ],
        requestBody: body(
          {
            report: { type: 'string', format: 'uuid' },
            kind: { type: 'string', enum: TEXT_KINDS },
            format: { type: 'string', enum: REPORT_FORMATS },
            language: { type: 'string', enum: ['sv', 'en'] },
            validOn: { type: 'string', format: 'date' },
            knownAtEvent: { type: 'string', format: 'uuid' },
          },
          ...['report', 'kind', 'format', 'language', 'validOn', 'knownAtEvent'],
        ),
        responses: {
          '201': { description: 'Issued.', content: json('IssuedText') },
          ...problems('400', '403', '404', '409', '413', '415', '422', '503', '507'),
        },
      },
    },
    '/v1/issued-texts/{sha256}': {
      get: {
        parameters: [
          {
            name: 'sha256',
            in: 'path',
            required: true,
            schema: { type: 'string', pattern: '^[0-9a-f]{64}$' },
          },
        ],
        responses: {
          '200': {
            description: 'The bytes that were kept: Markdown or HTML.',
            content: { 'text/*': { schema: { type: 'string' } } },
          },
          ...problems('400', '404', '503'),
        },
      },
    },
    '/v1/verifications': { post: { responses: ok('Verification', '409', '503') } },
    '/v1/backups': {
      post: {
        description:
          'Copies the ledger, as it is at one moment, into a file of the machine that the server runs on. JSON lines of progress where application/x-ndjson is asked for.',
        requestBody: body(
          { to: { type: 'string', description: 'Absolute; nothing may be there.' } },
          'to',
        ),
        responses: ok('Backup', '400', '409', '413', '415', '422', '503', '507'),
      },
    },
    '/v1/rebuilds': {
      post: {
        description:
          'Builds views anew beside the live ones, keeps every difference, and switches. JSON lines of progress where application/x-ndjson is asked for; going away stops it.',
        requestBody: body({ views: { type: 'array', minItems: 1, items: { type: 'string' } } }),
        responses: ok('Rebuild', '400', '404', '409', '413', '415', '503', '507'),
      },
      get: { responses: ok('RebuildList', '400', '409', '503') },
    },
    '/v1/rebuilds/{id}': {
      get: {
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
        ],
        responses: ok('RebuildInFull', '400', '404', '409', '503'),
      },
    },
    '/health/live': { get: { responses: ok('Health') } },
    '/health/ready': { get: { responses: ok('Health', '503') } },
    '/metrics': {
      get: {
        responses: {
          '200': {
            description: 'Figures of this process, in the text form of Prometheus.',
            content: { 'text/plain': { schema: { type: 'string' } } },
          },
        },
      },
    },
  };
}

function body(properties: Json, ...required: readonly string[]): Json {
  const schema = { type: 'object', additionalProperties: false, required, properties };
  return { required: true, content: { 'application/json': { schema } } };
}

const MOMENT: readonly Json[] = [
  query('validOn', false, 'The day on which it is true; today unless told.'),
  query('knownAt', false, 'A position, an event id, an instant or a day; now unless told.'),
  query('minPosition', false, 'The least position that the answer must know, or `head`.'),
];
const LIMIT: Json = {
  name: 'limit',
  in: 'query',
  schema: { type: 'integer', minimum: 1, maximum: MAX_LIMIT },
};
const EVENT_FILTERS: readonly Json[] = [
  query('type', false, 'Event types, separated by commas.'),
  query('stream', false, 'One stream.'),
  {
    name: 'class',
    in: 'query',
    description:
      'What is above this class is left out and named in `masked`; nothing is unless told.',
    schema: { type: 'string', enum: DATA_CLASSES },
  },
];
const PAGE: readonly Json[] = [LIMIT, query('cursor', false, 'The `next` of the page before.')];

function query(name: string, required = false, description = ''): Json {
  return {
    name,
    in: 'query',
    required,
    schema: { type: 'string' },
    ...(description === '' ? {} : { description }),
  };
}

function ok(answer: string, ...refused: readonly string[]): Json {
  return { '200': { description: 'The answer.', content: json(answer) }, ...problems(...refused) };
}

function json(schema: string): Json {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
}

function problems(...statuses: readonly string[]): Json {
  const content = {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  };
  return Object.fromEntries(
    statuses.map((status) => [status, { description: 'Refused; the body says why.', content }]),
  );
}
