/** What both sides promise and what came of it. `GET /v1/commitments`, and what it comes to: `/co-financing`. */
import { COMMITMENT_OUTCOMES } from '@liggaren/domain';
import {
  AGREEMENT_REGISTER,
  COMMITMENTS,
  getCoFinancing,
  getCommitments,
  REGISTRY,
  REPORTS,
} from '@liggaren/read-models';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { AGREEMENTS_ASKED, agreementsAskedIn } from './asked-agreements.js';
import type { LedgerRuntime } from './ledger-runtime.js';
import { answerView, filtersOf, oneOf, type Query as Asked } from './questions.js';
import { RUNTIME } from './tokens.js';

/** Each with what it means. */
export const COMMITMENT_FILTERS = {
  ...AGREEMENTS_ASKED,
  party: 'An organisation or unit that promises.',
  side: '`public` or `civil-society`.',
  outcome: 'What came of it; `not-assessed`: nobody has looked.',
} as const;
export const OUTCOMES = [...COMMITMENT_OUTCOMES, 'not-assessed'] as const;

@Controller('v1/commitments')
export class CommitmentsController {
  constructor(@Inject(RUNTIME) private readonly runtime: LedgerRuntime) {}

  @Get()
  commitments(@Query() query: Asked) {
    const { side, outcome } = filtersOf(query, ['side', 'outcome']);
    const filter = {
      ...agreementsAskedIn(query),
      ...(side === undefined ? {} : { side: oneOf('side', side, ['public', 'civil-society']) }),
      ...(outcome === undefined ? {} : { outcome: oneOf('outcome', outcome, OUTCOMES) }),
    };
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/commitments', filters: Object.keys(COMMITMENT_FILTERS) },
      [COMMITMENTS, AGREEMENT_REGISTER, REGISTRY, REPORTS],
      (moment, page) => getCommitments(this.runtime.views, moment, filter, page),
    );
  }

  @Get('co-financing')
  coFinancing(@Query() query: Asked) {
    const asked = agreementsAskedIn(query);
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/co-financing', filters: Object.keys(AGREEMENTS_ASKED) },
      [COMMITMENTS, AGREEMENT_REGISTER],
      (moment, page) => getCoFinancing(this.runtime.views, moment, asked, page),
    );
  }
}
