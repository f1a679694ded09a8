/** What partnerships do and how they are governed, and what persons have found: `GET /v1/governance` and others. */
import { FINDING_KINDS, SEVERITIES } from '@liggaren/domain';
import {
  ACTIVITIES,
  AGREEMENT_REGISTER,
  COMPLIANCE,
  FINDINGS,
  FLAG_GROUNDS,
  FLAGS,
  getActivities,
  getFindings,
  getGovernance,
  GOVERNANCE,
  REGISTRY,
  REPORTS,
} from '@liggaren/read-models';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { LedgerRuntime } from './ledger-runtime.js';
import { answerView, filtersOf, oneOf, type Query as Asked, spanOf } from './questions.js';
import { RUNTIME } from './tokens.js';

export const GOVERNANCE_FILTERS = ['partnership', 'period'] as const;
export const ACTIVITY_FILTERS = ['partnership', 'operation', 'agreement', 'occurs'] as const;
export const FINDING_FILTERS = ['stream', 'kind', 'severity', 'state'] as const;

export const OCCURRENCES = ['once', 'over-period', 'recurring'] as const;
export const FINDING_STATES = ['open', 'resolved'] as const;

@Controller('v1')
export class CooperationController {
  constructor(@Inject(RUNTIME) private readonly runtime: LedgerRuntime) {}

  @Get('governance')
  governance(@Query() query: Asked) {
    const { period, ...ids } = filtersOf(query, GOVERNANCE_FILTERS);
    const filter = {
      ...ids,
      ...(period === undefined ? {} : { period: spanOf('period', period) }),
    };
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/governance', filters: GOVERNANCE_FILTERS },
      [GOVERNANCE, AGREEMENT_REGISTER, REPORTS, REGISTRY],
      (moment, page) => getGovernance(this.runtime.views, moment, filter, page),
    );
  }

  @Get('activities')
  activities(@Query() query: Asked) {
    const { occurs, ...ids } = filtersOf(query, ACTIVITY_FILTERS);
    const filter = {
      ...ids,
      ...(occurs === undefined ? {} : { occurs: oneOf('occurs', occurs, OCCURRENCES) }),
    };
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/activities', filters: ACTIVITY_FILTERS },
      [ACTIVITIES, GOVERNANCE, AGREEMENT_REGISTER, REGISTRY],
      (moment, page) => getActivities(this.runtime.views, moment, filter, page),
    );
  }

  @Get('findings')
  findings(@Query() query: Asked) {
    const { kind, severity, state, ...ids } = filtersOf(query, FINDING_FILTERS);
    const filter = {
      ...ids,
      ...(kind === undefined ? {} : { kind: oneOf('kind', kind, FINDING_KINDS) }),
      ...(severity === undefined ? {} : { severity: oneOf('severity', severity, SEVERITIES) }),
      ...(state === undefined ? {} : { state: oneOf('state', state, FINDING_STATES) }),
    };
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/findings', filters: FINDING_FILTERS },
      [FINDINGS, FLAGS, FLAG_GROUNDS, AGREEMENT_REGISTER, COMPLIANCE, REGISTRY, REPORTS],
      (moment, page) => getFindings(this.runtime.views, moment, filter, page),
    );
  }
}
