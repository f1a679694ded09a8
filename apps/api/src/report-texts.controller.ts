/** Report texts: `GET /v1/report-texts/{kind}`, issued by `POST /v1/issued-texts`, shown again by their hash. */
import { type DocumentFolder, DocumentUnusable } from '@liggaren/document-folder';
import { isDay, REPORT_FORMATS } from '@liggaren/domain';
import { MATERIAL_VIEWS } from '@liggaren/read-models';
import { TEXT_KINDS } from '@liggaren/report-texts';
import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { LedgerRuntime } from './ledger-runtime.js';
import { malformedBody, Problem, problemOf } from './problem.js';
import {
  answerView,
  filtersOf,
  momentOf,
  oneOf,
  type Query as Asked,
  refuseUnknown,
  spanOf,
} from './questions.js';
import { issueText, type TextAsked, writeText } from './report-texts.js';
import { actorOf, correlationOf, etagOf, idempotencyKeyOf } from './request-context.js';
import { RUNTIME } from './tokens.js';

/** Each with what it means. */
export const TEXT_FILTERS = {
  report: 'The recorded report that the text is for: what it concerns, its period, its own words.',
  agreement: 'One agreement.',
  partnership: 'All agreements of a partnership.',
  party: 'All agreements of an organisation or unit, in the period.',
  period: 'What it is to be about: `2022-01-01..2022-12-31`, both days inclusive.',
  format: '`markdown` (unless told otherwise) or `html`.',
  language: '`sv` (unless told otherwise) or `en`.',
} as const;
const LANGUAGES = ['sv', 'en'] as const;
const SHA256 = /^[0-9a-f]{64}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

@Controller('v1')
export class ReportTextsController {
  readonly #documents: DocumentFolder;

  constructor(@Inject(RUNTIME) private readonly runtime: LedgerRuntime) {
    this.#documents = runtime.documents;
  }

  @Get('report-texts/:kind')
  text(@Param('kind') kind: string, @Query() query: Asked) {
    const asked = textAsked(kind, query);
    const named = asked.report ?? asked.agreement ?? asked.partnership ?? asked.party ?? kind;
    return answerView(
      this.runtime,
      query,
      { schema: 'liggaren/report-text', filters: Object.keys(TEXT_FILTERS), of: kind },
      MATERIAL_VIEWS,
      async (moment) => {
        const text = await writeText(this.runtime, moment, asked);
        if (!text) throw new Problem(404, 'not-found', 'problem.not-found', { what: named });
        return { items: [text] };
      },
    );
  }

  /** Exactly the text of that moment is kept and recorded: ask for it first, and issue what was seen. */
  @Post('issued-texts')
  async issue(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Query() query: Asked,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuseUnknown(query, []);
    const { report, kind, format, language, validOn, knownAtEvent } = issueBody(body);
    const actor = actorOf(request, this.runtime);
    const key = idempotencyKeyOf(request);
    const moment = await momentOf(this.runtime, { validOn, knownAt: knownAtEvent }, MATERIAL_VIEWS);
    const text = await writeText(this.runtime, moment, { kind, format, language, report });
    if (!text)
      throw new Problem(404, 'not-found', 'problem.not-found', { what: `report ${report}` });
    const outcome = await issueText(this.runtime, this.#documents, moment, text, {
      ...{ report, actor, client: actor.id, key },
      ...correlationOf(request),
    });
    if (outcome.outcome !== 'accepted') throw problemOf(outcome);
    const { outcome: _accepted, ...accepted } = outcome;
    void reply
      .status(201)
      .header('ETag', etagOf(outcome.revision))
      .header('Location', `/v1/issued-texts/${text.sha256}`)
      .send({ ...accepted, sha256: text.sha256, bytes: text.bytes });
  }

  /** The bytes as they were kept, and nothing else: their hash is checked first. */
  @Get('issued-texts/:sha256')
  async show(
    @Param('sha256') sha256: string,
    @Query() query: Asked,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuseUnknown(query, []);
    if (!SHA256.test(sha256))
      throw new Problem(404, 'not-found', 'problem.not-found', { what: sha256 });
    const bytes = await this.#documents.read(sha256).catch((error: unknown) => {
      if (error instanceof DocumentUnusable) throw problemOfDocument(error);
      throw error;
    });
    const html = bytes.subarray(0, 9).toString().toLowerCase() === '<!doctype';
    void reply
      .header('Content-Type', `${html ? 'text/html' : 'text/markdown'}; charset=utf-8`)
      .header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
      .header('X-Content-Type-Options', 'nosniff')
      .header('ETag', `"${sha256}"`)
      .send(bytes);
  }
}

function problemOfDocument({ reason, sha256 }: DocumentUnusable): Problem {
  return reason === 'missing'
    ? new Problem(404, 'document-missing', 'problem.document-missing', { sha256 })
    : new Problem(503, 'document-changed', 'problem.document-changed', { sha256 });
}

function textAsked(kind: string, query: Asked): TextAsked {
  const given = filtersOf(query, Object.keys(TEXT_FILTERS) as (keyof typeof TEXT_FILTERS)[]);
  const { period, format = 'markdown', language = 'sv', ...ids } = given;
  if (Object.keys(ids).length === 0 && period === undefined)
    throw new Problem(400, 'invalid-query', 'problem.text-about-nothing');
  return {
    ...ids,
    kind: oneOf('kind', kind, TEXT_KINDS),
    format: oneOf('format', format, REPORT_FORMATS),
    language: oneOf('language', language, LANGUAGES),
    ...(period === undefined ? {} : { period: spanOf('period', period) }),
  };
}

function issueBody(body: unknown) {
  const { report, kind, format, language, validOn, knownAtEvent, ...rest } = (body ??
    {}) as Readonly<Record<string, unknown>>;
  const formed =
    typeof report === 'string' &&
    UUID.test(report) &&
    typeof validOn === 'string' &&
    isDay(validOn) &&
    typeof knownAtEvent === 'string' &&
    UUID.test(knownAtEvent) &&
    TEXT_KINDS.some((one) => one === kind) &&
    REPORT_FORMATS.some((one) => one === format) &&
    LANGUAGES.some((one) => one === language) &&
    Object.keys(rest).length === 0;
  if (!formed)
    throw malformedBody(
      '{"report": id, "kind": "final", "format": "markdown", "language": "sv", "validOn": day, "knownAtEvent": id}',
    );
  return { report, validOn, knownAtEvent, ...({ kind, format, language } as Forms) };
}

type Forms = Pick<TextAsked, 'kind' | 'format' | 'language'>;
