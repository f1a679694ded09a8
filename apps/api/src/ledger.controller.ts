/** The ledger itself: whose it is and how far it has come, imports into it, and its verification. */
import { readImportFile, type ImportFault, type ImportFile } from '@liggaren/command-handling';
import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerInLines, asksForLines } from './json-lines.js';
import type { LedgerRuntime } from './ledger-runtime.js';
import { Problem, problemOf, problemOfImport } from './problem.js';
import { type Query as Asked, refuseUnknown } from './questions.js';
import { actorOf } from './request-context.js';
import { RUNTIME } from './tokens.js';
import { verifyLedger } from './verify-ledger.js';

/** Files of commands, as `POST /v1/imports` takes them. */
interface ImportBody {
  readonly dryRun: boolean;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

@Controller('v1')
export class LedgerController {
  constructor(@Inject(RUNTIME) private readonly runtime: LedgerRuntime) {}

  @Get('ledger')
  async ledger(@Query() query: Asked) {
    refuseUnknown(query, []);
    const head = await this.runtime.events.head();
    for await (const genesis of this.runtime.events.readStream('ledger', { max: 1 }))
      return {
        schema: 'liggaren/ledger',
        version: 1,
        ledgerId: genesis.ledgerId,
        ...genesis.data,
        openedAt: genesis.recordedAt,
        head,
        actors: this.runtime.configuration.actors,
      };
    throw problemOf({ outcome: 'no-ledger' });
  }

  /**
   * Imports files of commands, all or nothing. Answers JSON lines where they are asked for
   * (`Accept: application/x-ndjson`): progress, then the report or the problem.
   */
  @Post('imports')
  async import(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const actor = actorOf(request, this.runtime);
    const { dryRun, files } = importBody(body);
    const read = files.map(({ name, text }) => readImportFile(name, text));
    const faults = read.flatMap((file): readonly ImportFault[] =>
      'faults' in file ? file.faults : [],
    );
    if (faults.length > 0) throw problemOfImport(faults, false);
    const readable = read.flatMap((file): readonly ImportFile[] =>
      'value' in file ? [file.value] : [],
    );
    const given = { files: readable, actor, dryRun };
    if (asksForLines(request))
      return answerInLines(request, reply, async (line) => {
        const onProgress = (progress: object) => line({ progress });
        const outcome = await this.runtime.import({ ...given, onProgress });
        if ('faults' in outcome) throw problemOfImport(outcome.faults, outcome.rejected);
        return { report: outcome.report };
      });
    const outcome = await this.runtime.import(given);
    if ('faults' in outcome) throw problemOfImport(outcome.faults, outcome.rejected);
    void reply.status(200).send(outcome.report);
  }

  /** Reads the ledger's file through, then replays it into fresh views and compares them with the live ones. */
  @Post('verifications')
  async verify(@Res() reply: FastifyReply): Promise<void> {
    void reply.status(200).send(await verifyLedger(this.runtime));
  }
}

function importBody(body: unknown): ImportBody {
  const { dryRun = false, files, ...rest } = (body ?? {}) as Partial<ImportBody>;
  const wellFormed =
    typeof body === 'object' &&
    typeof dryRun === 'boolean' &&
    Array.isArray(files) &&
    files.length > 0 &&
    files.every(isNamedText) &&
    Object.keys(rest).length === 0;
  if (wellFormed) return { dryRun, files };
  throw new Problem(400, 'invalid-request', 'problem.invalid-request', {}, [
    { field: '', code: 'invalid', text: () => '{"dryRun": boolean, "files": [{"name", "text"}]}' },
  ]);
}

function isNamedText(file: unknown): boolean {
  if (typeof file !== 'object' || file === null) return false;
  const { name, text, ...rest } = file as Record<string, unknown>;
  return typeof name === 'string' && typeof text === 'string' && Object.keys(rest).length === 0;
}
