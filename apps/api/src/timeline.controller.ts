/** The timeline of an agreement: what held, what was done, and its chain. `GET /v1/agreements/{id}/timeline`. */
import {
  AGREEMENT_REGISTER,
  AGREEMENT_TIMELINE,
  getTimeline,
  REGISTRY,
} from '@liggaren/read-models';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { LedgerRuntime } from './ledger-runtime.js';
import { Problem } from './problem.js';
import { answerView, oneOf, type Query as Asked, textOf } from './questions.js';
import { RUNTIME } from './tokens.js';

/** Each with what it means. */
export const TIMELINE_FILTERS = {
  onlyBegun: '`true` leaves out what begins after the day asked.',
} as const;

@Controller('v1')
export class TimelineController {
  constructor(@Inject(RUNTIME) private readonly runtime: LedgerRuntime) {}

  @Get('agreements/:id/timeline')
  timeline(@Param('id') id: string, @Query() query: Asked) {
    const onlyBegun =
      oneOf('onlyBegun', textOf(query, 'onlyBegun') ?? 'false', ['true', 'false']) === 'true';
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/timeline', filters: Object.keys(TIMELINE_FILTERS), of: id },
      [AGREEMENT_TIMELINE, AGREEMENT_REGISTER, REGISTRY],
      async (moment, page) => {
        const found = await getTimeline(this.runtime.views, moment, id, { onlyBegun }, page);
        if (!found)
          throw new Problem(404, 'not-found', 'problem.not-found', { what: `agreement ${id}` });
        return found;
      },
    );
  }
}
