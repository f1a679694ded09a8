/** Rebuilds of views: `POST /v1/rebuilds`, and what they have found. At whoever writes the views. */
import { allProjections } from '@liggaren/read-models';
import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerWhenDone } from './json-lines.js';
import type { LedgerRuntime } from './ledger-runtime.js';
import { malformedBody, Problem } from './problem.js';
import { type Query as Asked, refuseUnknown } from './questions.js';
import { RUNTIME } from './tokens.js';

/** Differences in one answer; the file holds them all. */
const MAX_DIFFERENCES = 1_000;

@Controller('v1')
export class RebuildsController {
  constructor(@Inject(RUNTIME) private readonly runtime: Pick<LedgerRuntime, 'keeping'>) {}

  /**
   * Builds views anew beside the live ones and switches. Whoever asked and goes away before the end
   * stops it.
   */
  @Post('rebuilds')
  async rebuild(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const views = rebuildBody(body);
    await answerWhenDone(request, reply, async (asking) => ({
      rebuild: await this.runtime.keeping.rebuild(views, asking),
    }));
  }

  @Get('rebuilds')
  rebuilds(@Query() query: Asked) {
    refuseUnknown(query, []);
    const { runningRebuild: running, reports } = this.runtime.keeping;
    const items = reports.list();
    return { schema: 'liggaren/rebuilds', version: 1, ...(running ? { running } : {}), items };
  }

  @Get('rebuilds/:id')
  rebuildOf(@Param('id') id: string, @Query() query: Asked) {
    refuseUnknown(query, []);
    const found = this.runtime.keeping.reports.find(id, MAX_DIFFERENCES);
    if (!found) throw new Problem(404, 'not-found', 'problem.not-found', { what: `rebuild ${id}` });
    return { ...found.report, found: found.found };
  }
}

/** The views named, or all. */
function rebuildBody(body: unknown): readonly string[] {
  const known = allProjections().map(({ view }) => view.name);
  const { views = known, ...rest } = (body ?? {}) as { readonly views?: unknown };
  const wellFormed = Array.isArray(views) && views.length > 0 && Object.keys(rest).length === 0;
  if (!wellFormed || typeof body !== 'object') throw malformedBody('{"views": ["view"]}');
  const unknown = views.find((name) => !known.includes(name as string));
  if (unknown !== undefined)
    throw new Problem(404, 'unknown-view', 'problem.unknown-view', {
      view: String(unknown),
      known,
    });
  return views as readonly string[];
}
