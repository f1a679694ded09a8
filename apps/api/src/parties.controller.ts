/** Parties: everybody who is or was one, and all of one organisation over all boards. `GET /v1/parties`. */
import {
  AGREEMENT_REGISTER,
  AGREEMENT_TIMELINE,
  BUDGET_VS_ACTUAL,
  getParties,
  getParty,
  REGISTRY,
} from '@liggaren/read-models';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { LedgerRuntime } from './ledger-runtime.js';
import { Problem } from './problem.js';
import { answerView, type Query as Asked } from './questions.js';
import { RUNTIME } from './tokens.js';

@Controller('v1/parties')
export class PartiesController {
  constructor(@Inject(RUNTIME) private readonly runtime: LedgerRuntime) {}

  @Get()
  parties(@Query() query: Asked) {
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/parties', filters: [] },
      [AGREEMENT_REGISTER, REGISTRY],
      (moment, page) => getParties(this.runtime.views, moment, page),
    );
  }

  @Get(':organisation')
  party(@Param('organisation') organisation: string, @Query() query: Asked) {
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/party', filters: [] },
      [AGREEMENT_REGISTER, AGREEMENT_TIMELINE, BUDGET_VS_ACTUAL, REGISTRY],
      async (moment) => {
        const party = await getParty(this.runtime.views, moment, organisation);
        if (!party) {
          const what = `organisation ${organisation}`;
          throw new Problem(404, 'not-found', 'problem.not-found', { what });
        }
        return { items: [party] };
      },
    );
  }
}
