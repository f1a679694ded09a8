/** Views: what is true on a day, as known at a place in the log. `GET /v1/<view>`. */
import { parseQuarter, REPORT_KINDS, STAGES, STATUSES } from '@liggaren/domain';
import {
  ACTIVITIES,
  AGREEMENT_REGISTER,
  AGREEMENT_TIMELINE,
  BUDGET_VS_ACTUAL,
  COMMITMENTS,
  COMPLETENESS,
  COMPLIANCE,
  explainCell,
  FINDINGS,
  FLAG_GROUNDS,
  FLAGS,
  getAgreement,
  getAgreements,
  getFlags,
  getPaymentSchedule,
  getRegistry,
  getRegistryEntry,
  getReports,
  getRevision,
  GOVERNANCE,
  PAYMENT_SCHEDULE,
  REGISTRY,
  type RegistryKind,
  REPORTS,
  STATISTICS,
  REPORTS_OWED,
  STREAM_HEADS,
} from '@liggaren/read-models';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { COLLECTIONS } from './collections.js';
import type { LedgerRuntime } from './ledger-runtime.js';
import { Problem } from './problem.js';
import {
  answerView,
  filtersOf,
  invalidQuery,
  oneOf,
  type Query as Asked,
  spanOf,
  textOf,
} from './questions.js';
import { etagOf } from './request-context.js';
import { RUNTIME } from './tokens.js';

export const AGREEMENT_FILTERS = ['status', 'partnership', 'party', 'inForceDuring'] as const;
export const SCHEDULE_FILTERS = [
  'agreement',
  'quarter',
  'fiscalYear',
  'party',
  'payer',
  'stage',
  'run',
] as const;
export const REPORT_FILTERS = ['agreement', 'kind', 'stage'] as const;
const REPORT_STAGES = ['requested', 'submitted', 'returned', 'accepted'] as const;
export const FLAG_FILTERS = ['rule', 'stream'] as const;

@Controller('v1')
export class ViewsController {
  constructor(@Inject(RUNTIME) private readonly runtime: LedgerRuntime) {}

  @Get('agreements')
  agreements(@Query() query: Asked) {
    const { status, inForceDuring, ...ids } = filtersOf(query, AGREEMENT_FILTERS);
    const filter = {
      ...ids,
      ...(status === undefined ? {} : { status: oneOf('status', status, STATUSES) }),
      ...(inForceDuring === undefined
        ? {}
        : { inForceDuring: spanOf('inForceDuring', inForceDuring) }),
    };
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/agreements', filters: AGREEMENT_FILTERS },
      [AGREEMENT_REGISTER, REGISTRY],
      (moment, page) => getAgreements(this.runtime.views, moment, filter, page),
    );
  }

  @Get('payment-schedule')
  paymentSchedule(@Query() query: Asked) {
    const { fiscalYear, quarter, stage, ...ids } = filtersOf(query, SCHEDULE_FILTERS);
    if (quarter !== undefined && !parseQuarter(quarter))
      throw invalidQuery('quarter', 'query.quarter');
    if (fiscalYear !== undefined && !/^\d{4}$/.test(fiscalYear))
      throw invalidQuery('fiscalYear', 'query.year');
    const filter = {
      ...ids,
      ...(quarter === undefined ? {} : { quarter }),
      ...(stage === undefined ? {} : { stage: oneOf('stage', stage, STAGES) }),
      ...(fiscalYear === undefined ? {} : { fiscalYear: Number(fiscalYear) }),
    };
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/payment-schedule', filters: SCHEDULE_FILTERS },
      [PAYMENT_SCHEDULE, AGREEMENT_REGISTER, REGISTRY, REPORTS],
      (moment, page) => getPaymentSchedule(this.runtime.views, moment, filter, page),
    );
  }

  @Get('reports')
  reports(@Query() query: Asked) {
    const { kind, stage, ...ids } = filtersOf(query, REPORT_FILTERS);
    const filter = {
      ...ids,
      ...(kind === undefined ? {} : { kind: oneOf('kind', kind, REPORT_KINDS) }),
      ...(stage === undefined ? {} : { stage: oneOf('stage', stage, REPORT_STAGES) }),
    };
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/reports', filters: REPORT_FILTERS },
      [REPORTS],
      (moment, page) => getReports(this.runtime.views, moment, filter, page),
    );
  }

  @Get('flags')
  flags(@Query() query: Asked) {
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/flags', filters: FLAG_FILTERS },
      [FLAGS, FLAG_GROUNDS, AGREEMENT_REGISTER, COMPLIANCE, REGISTRY, REPORTS, STATISTICS],
      (moment, page) => getFlags(this.runtime.views, moment, filtersOf(query, FLAG_FILTERS), page),
    );
  }

  @Get('explanations')
  explanations(@Query() query: Asked) {
    const cell = textOf(query, 'cell');
    if (cell === undefined || !/^[\w-]{4,}(\/\S+)?$/.test(cell))
      throw invalidQuery('cell', 'query.cell');
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/explanations', filters: ['cell'] },
      [
        ...[
          AGREEMENT_REGISTER,
          PAYMENT_SCHEDULE,
          REGISTRY,
          REPORTS,
          REPORTS_OWED,
          BUDGET_VS_ACTUAL,
        ],
        ...[FLAGS, FLAG_GROUNDS, GOVERNANCE, ACTIVITIES, FINDINGS, STATISTICS],
        ...[COMPLIANCE, COMPLETENESS, COMMITMENTS, AGREEMENT_TIMELINE],
      ],
      async (moment) => {
        const { events, views } = this.runtime;
        const items = await explainCell({ events, views }, moment, cell);
        if (items.length === 0)
          throw new Problem(404, 'not-found', 'problem.not-found', { what: cell });
        return { items };
      },
    );
  }

  @Get(['organisations', 'units', 'partnerships', 'documents', 'guidelines'])
  registry(@Req() request: FastifyRequest, @Query() query: Asked) {
    const collection = request.routeOptions.url?.split('/').at(-1) ?? '';
    const kind = COLLECTIONS[collection] as RegistryKind;
    return answerView(
      this.runtime,
      query,
      { schema: `liggaren/${collection}`, filters: [] },
      [REGISTRY],
      (moment, page) => getRegistry(this.runtime.views, moment, kind, page),
    );
  }

  /** One stream's resource: its `ETag` is the revision folded into the answer. */
  @Get(['organisations/:id', 'units/:id', 'partnerships/:id', 'documents/:id', 'guidelines/:id'])
  async registryEntry(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Query() query: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const collection = request.routeOptions.url?.split('/').at(-2) ?? '';
    const kind = COLLECTIONS[collection] as RegistryKind;
    return answerView(
      this.runtime,
      query,
      { schema: `liggaren/${kind}`, filters: [] },
      [REGISTRY, STREAM_HEADS],
      async (moment) => {
        const { views } = this.runtime;
        const entry = await getRegistryEntry(views, moment, kind, id);
        const revision = await getRevision(views, `${kind}-${id}`, moment.knownAt.position);
        if (!entry || revision === undefined)
          throw new Problem(404, 'not-found', 'problem.not-found', { what: `${kind} ${id}` });
        void reply.header('ETag', etagOf(revision));
        return { items: [{ ...entry, revision }] };
      },
    );
  }

  @Get('reports/:id')
  async report(
    @Param('id') id: string,
    @Query() query: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/report', filters: [] },
      [REPORTS, STREAM_HEADS],
      async (moment) => {
        const { views } = this.runtime;
        const { items } = await getReports(views, moment, { report: id }, { limit: 1 });
        const revision = await getRevision(views, `report-${id}`, moment.knownAt.position);
        const [report] = items;
        if (!report || revision === undefined)
          throw new Problem(404, 'not-found', 'problem.not-found', { what: `report ${id}` });
        void reply.header('ETag', etagOf(revision));
        return { items: [{ ...report, revision }] };
      },
    );
  }

  /** As those, and with what is true of it on the day. */
  @Get('agreements/:id')
  async agreement(
    @Param('id') id: string,
    @Query() query: Asked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/agreement', filters: [] },
      [AGREEMENT_REGISTER, REGISTRY, STREAM_HEADS],
      async (moment) => {
        const { views } = this.runtime;
        const agreement = await getAgreement(views, moment, id);
        const revision = await getRevision(views, `agreement-${id}`, moment.knownAt.position);
        if (!agreement || revision === undefined)
          throw new Problem(404, 'not-found', 'problem.not-found', { what: `agreement ${id}` });
        void reply.header('ETag', etagOf(revision));
        return { items: [{ ...agreement, revision }] };
      },
    );
  }
}
