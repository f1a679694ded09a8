/** Statistics as reported, with what they come to beside what is printed: `GET /v1/statistics`. */
import {
  AGREEMENT_REGISTER,
  getStatistics,
  REGISTRY,
  REPORTS,
  STATISTIC_KINDS,
  STATISTICS,
} from '@liggaren/read-models';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { LedgerRuntime } from './ledger-runtime.js';
import { answerView, filtersOf, oneOf, type Query as Asked, spanOf } from './questions.js';
import { RUNTIME } from './tokens.js';

export const STATISTICS_FILTERS = ['partnership', 'code', 'kind', 'agreement', 'period'] as const;

@Controller('v1/statistics')
export class StatisticsController {
  constructor(@Inject(RUNTIME) private readonly runtime: LedgerRuntime) {}

  @Get()
  statistics(@Query() query: Asked) {
    const { period, kind, ...filters } = filtersOf(query, STATISTICS_FILTERS);
    const filter = {
      ...filters,
      ...(kind === undefined ? {} : { kind: oneOf('kind', kind, STATISTIC_KINDS) }),
      ...(period === undefined ? {} : { period: spanOf('period', period) }),
    };
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/statistics', filters: STATISTICS_FILTERS },
      [STATISTICS, REGISTRY, AGREEMENT_REGISTER, REPORTS],
      (moment, page) => getStatistics(this.runtime.views, moment, filter, page),
    );
  }
}
