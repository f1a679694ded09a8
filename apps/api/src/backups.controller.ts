/** Backups of the ledger's file: `POST /v1/backups`. */
import { isAbsolute } from 'node:path';
import { Body, Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerWhenDone } from './json-lines.js';
import type { LedgerRuntime } from './ledger-runtime.js';
import { malformedBody, Problem } from './problem.js';
import { RUNTIME } from './tokens.js';

@Controller('v1')
export class BackupsController {
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
    await answerWhenDone(request, reply, async (asking) => ({
      backup: await this.runtime.keeping.backUp(to, asking),
    }));
  }
}

function backupBody(body: unknown): string {
  const { to, ...rest } = (body ?? {}) as { readonly to?: unknown };
  if (typeof to === 'string' && isAbsolute(to) && Object.keys(rest).length === 0) return to;
  throw malformedBody('{"to": absolute path}');
}
