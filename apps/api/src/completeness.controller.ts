/** What a complete agreement states, and what is missing, not reported or overdue. `GET /v1/completeness`. */
import {
  AGREEMENT_REGISTER,
  COMPLETENESS,
  getCompleteness,
  GOVERNANCE,
  REGISTRY,
  REPORTS,
  REPORTS_OWED,
  STATISTICS,
} from '@liggaren/read-models';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { AGREEMENTS_ASKED, agreementsAskedIn } from './asked-agreements.js';
import type { LedgerRuntime } from './ledger-runtime.js';
import { answerView, type Query as Asked } from './questions.js';
import { RUNTIME } from './tokens.js';

@Controller('v1/completeness')
export class CompletenessController {
  constructor(@Inject(RUNTIME) private readonly runtime: LedgerRuntime) {}

  @Get()
  completeness(@Query() query: Asked) {
    const asked = agreementsAskedIn(query);
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/completeness', filters: Object.keys(AGREEMENTS_ASKED) },
      [COMPLETENESS, AGREEMENT_REGISTER, REGISTRY, REPORTS, REPORTS_OWED, STATISTICS, GOVERNANCE],
      (moment, page) => getCompleteness(this.runtime.views, moment, asked, page),
    );
  }
}
