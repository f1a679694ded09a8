/** Answers everything that is thrown, by us or by Fastify, as problem details; logs only what nobody expected. */
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { languageOf } from '@liggaren/wording';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BODY_LIMITS } from './body-limits.js';
import { Problem, problemOfError } from './problem.js';

@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = problemOfError(error) ?? problemOfHttp(request, error);
    const { status, retryAfterSeconds } = problem;
    if (status === 500) request.log.error({ err: error }, 'unexpected');
    if (retryAfterSeconds !== undefined)
      void reply.header('Retry-After', String(retryAfterSeconds));
    void reply
      .status(status)
      .type('application/problem+json; charset=utf-8')
      .send(problem.body(languageOf(request.headers['accept-language']), request.url));
  }
}

function problemOfHttp(request: FastifyRequest, error: unknown): Problem {
  const { statusCode, code } = (error ?? {}) as { statusCode?: number; code?: string };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || statusCode === 413) {
    const limit = request.url.startsWith('/v1/imports') ? BODY_LIMITS.import : BODY_LIMITS.command;
    return new Problem(413, 'body-too-large', 'problem.body-too-large', { limit });
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || statusCode === 415)
    return new Problem(415, 'media-type', 'problem.media-type', { expected: 'application/json' });
  const status = error instanceof HttpException ? error.getStatus() : (statusCode ?? 500);
  if (status === 404)
    return new Problem(404, 'unknown-path', 'problem.unknown-path', { path: request.url });
  if (status >= 400 && status < 500) return new Problem(400, 'broken-body', 'problem.broken-body');
  return new Problem(500, 'unexpected', 'problem.unexpected');
}
