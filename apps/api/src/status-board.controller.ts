/** Where every partnership stands on a day: `GET /v1/status-board`. */
import { AGREEMENT_REGISTER, BOARD_STATES, getStatusBoard, REGISTRY } from '@liggaren/read-models';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { LedgerRuntime } from './ledger-runtime.js';
import { answerView, filtersOf, oneOf, type Query as Asked } from './questions.js';
import { RUNTIME } from './tokens.js';

export const BOARD_FILTERS = ['state', 'partnership', 'party'] as const;

@Controller('v1/status-board')
export class StatusBoardController {
  constructor(@Inject(RUNTIME) private readonly runtime: LedgerRuntime) {}

  @Get()
  board(@Query() query: Asked) {
    const { state, ...ids } = filtersOf(query, BOARD_FILTERS);
    const filter = {
      ...ids,
      ...(state === undefined ? {} : { state: oneOf('state', state, BOARD_STATES) }),
    };
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/status-board', filters: BOARD_FILTERS },
      [AGREEMENT_REGISTER, REGISTRY],
      (moment, page) => getStatusBoard(this.runtime.views, moment, filter, page),
    );
  }
}
