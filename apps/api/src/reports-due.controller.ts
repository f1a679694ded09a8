/** Reports that are due on a day, from the terms of the agreements. `GET /v1/reports-due`. */
import { DUE_STATES, REPORT_KINDS } from '@liggaren/domain';
import { getReportsDue, REPORTS, REPORTS_OWED } from '@liggaren/read-models';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { LedgerRuntime } from './ledger-runtime.js';
import { answerView, filtersOf, oneOf, type Query as Asked } from './questions.js';
import { RUNTIME } from './tokens.js';

export const DUE_FILTERS = ['agreement', 'kind', 'state'] as const;

@Controller('v1')
export class ReportsDueController {
  constructor(@Inject(RUNTIME) private readonly runtime: LedgerRuntime) {}

  @Get('reports-due')
  due(@Query() query: Asked) {
    const { kind, state, ...ids } = filtersOf(query, DUE_FILTERS);
    const filter = {
      ...ids,
      ...(kind === undefined ? {} : { kind: oneOf('kind', kind, REPORT_KINDS) }),
      ...(state === undefined ? {} : { state: oneOf('state', state, DUE_STATES) }),
    };
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/reports-due', filters: DUE_FILTERS },
      [REPORTS_OWED, REPORTS],
      (moment, page) => getReportsDue(this.runtime.views, moment, filter, page),
    );
  }
}
