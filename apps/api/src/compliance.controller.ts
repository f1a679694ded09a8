/** Compliance with the guideline in force when an agreement was entered. `GET /v1/compliance`, and counted: `/summary`. */
import {
  AGREEMENT_REGISTER,
  COMPLIANCE,
  getCompliance,
  getComplianceSummary,
  REGISTRY,
  REPORTS,
} from '@liggaren/read-models';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { AGREEMENTS_ASKED, agreementsAskedIn } from './asked-agreements.js';
import type { LedgerRuntime } from './ledger-runtime.js';
import { answerView, type Query as Asked } from './questions.js';
import { RUNTIME } from './tokens.js';

const FILTERS = Object.keys(AGREEMENTS_ASKED);
const VIEWS = [COMPLIANCE, AGREEMENT_REGISTER, REGISTRY, REPORTS];

@Controller('v1/compliance')
export class ComplianceController {
  constructor(@Inject(RUNTIME) private readonly runtime: LedgerRuntime) {}

  @Get()
  compliance(@Query() query: Asked) {
    const asked = agreementsAskedIn(query);
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/compliance', filters: FILTERS },
      VIEWS,
      (moment, page) => getCompliance(this.runtime.views, moment, asked, page),
    );
  }

  @Get('summary')
  summary(@Query() query: Asked) {
    const asked = agreementsAskedIn(query);
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/compliance-summary', filters: FILTERS },
      VIEWS,
      (moment, page) => getComplianceSummary(this.runtime.views, moment, asked, page),
    );
  }
}
