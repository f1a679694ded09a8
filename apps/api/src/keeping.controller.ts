/** The ledger's keeping: `POST /v1/backups`, `POST /v1/rebuilds` and what rebuilds have found. */
import { allProjections } from '@liggaren/read-models';
import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isAbsolute } from 'node:path';
import { answerInLines, asksForLines, whileAsked } from './json-lines.js';
import type { Asking } from './ledger-job.js';
import type { LedgerRuntime } from './ledger-runtime.js';
import { Problem } from './problem.js';
import { type Query as Asked, refuseUnknown } from './questions.js';
import { RUNTIME } from './tokens.js';

/** Differences in one answer; the file holds them all. */
const MAX_DIFFERENCES = 1_000;

@Controller('v1')
export class KeepingController {
  constructor(@Inject(RUNTIME) private readonly runtime: LedgerRuntime) {}

  /** Copies the ledger into a file of the machine that the server runs on, and checks the copy. */
  @Post('backups')
  async backUp(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const to = backupBody(body);
    if ((await this.runtime.events.head()) === undefined)
      throw new Problem(409, 'no-ledger', 'problem.no-ledger');
    await answer(request, reply, async (asking) => ({
      backup: await this.runtime.keeping.backUp(to, asking),
    }));
  }

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
    await answer(request, reply, async (asking) => ({
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

/** One answer at the end, or JSON lines of progress before it, as was asked. */
async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  work: (asking: Asking) => Promise<object>,
): Promise<void> {
  const signal = whileAsked(reply);
  if (asksForLines(request))
    return answerInLines(request, reply, (line) =>
      work({ signal, onProgress: (progress) => line({ progress }) }),
    );
  void reply.status(200).send(Object.values(await work({ signal }))[0]);
}

function backupBody(body: unknown): string {
  const { to, ...rest } = (body ?? {}) as { readonly to?: unknown };
  if (typeof to === 'string' && isAbsolute(to) && Object.keys(rest).length === 0) return to;
  throw malformed('{"to": absolute path}');
}

/** The views named, or all. */
function rebuildBody(body: unknown): readonly string[] {
  const known = allProjections().map(({ view }) => view.name);
  const { views = known, ...rest } = (body ?? {}) as { readonly views?: unknown };
  const wellFormed = Array.isArray(views) && views.length > 0 && Object.keys(rest).length === 0;
  if (!wellFormed || typeof body !== 'object') throw malformed('{"views": ["view"]}');
  const unknown = views.find((name) => !known.includes(name as string));
  if (unknown !== undefined)
    throw new Problem(404, 'unknown-view', 'problem.unknown-view', {
      view: String(unknown),
      known,
    });
  return views as readonly string[];
}

function malformed(expected: string): Problem {
  const item = { field: '', code: 'invalid', text: () => expected };
  return new Problem(400, 'invalid-request', 'problem.invalid-request', {}, [item]);
}
