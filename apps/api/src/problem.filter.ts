/** Answers everything that is thrown, by us or by Fastify, as problem details; logs only what nobody expected. */
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { languageOf } from '@liggaren/wording';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BODY_LIMITS } from './body-limits.js';
import { Problem, problemOfError } from './problem.js';
import { quietUrl } from './quiet-url.js';

@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOfError(error) ?? problemOfHttp(request, error);
  const { status, retryAfterSeconds } = problem;
  if (status === 500) request.log.error({ err: error }, 'unexpected');
  if (retryAfterSeconds !== undefined) void reply.header('Retry-After', String(retryAfterSeconds));
  void reply
    .status(status)
    .type('application/problem+json; charset=utf-8')
    .send(problem.body(languageOf(request.headers['accept-language']), quietUrl(request.url)));
}

function problemOfHttp(request: FastifyRequest, error: unknown): Problem {
  const { statusCode, code } = (error ?? {}) as { statusCode?: number; code?: string };
  // Nest wraps what Fastify throws while it reads a body, and keeps its status alone.
  const status = error instanceof HttpException ? error.getStatus() : (statusCode ?? 500);
  if (status === 413) {
    const limit = request.url.startsWith('/v1/imports') ? BODY_LIMITS.import : BODY_LIMITS.command;
    return new Problem(413, 'body-too-large', 'problem.body-too-large', { limit });
  }
  if (status === 415)
    return new Problem(415, 'media-type', 'problem.media-type', { expected: 'application/json' });
  if (status === 404 || code === 'FST_ERR_BAD_URL')
    return new Problem(404, 'unknown-path', 'problem.unknown-path', {
      path: quietUrl(request.url),
    });
  if (status >= 400 && status < 500) return new Problem(400, 'broken-body', 'problem.broken-body');
  return new Problem(500, 'unexpected', 'problem.unexpected');
}
