/** How every service of ours answers over HTTP: Nest on Fastify, problems as documents, a clean stop. */
import 'reflect-metadata';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { BODY_LIMITS } from './body-limits.js';
import { readJsonStrictly } from './json-body.js';
import type { Keeping } from './keeping.js';
import { nestLog } from './nest-log.js';
import { answerProblem, ProblemFilter } from './problem.filter.js';
import { quietUrl } from './quiet-url.js';
import { callerIn } from './telemetry/trace-ids.js';
import type { Telemetry } from './telemetry/telemetry.js';
import { RUNTIME } from './tokens.js';

/** What is injected into the controllers as `RUNTIME`; each of them takes what it needs of it. */
export interface Served {
  readonly telemetry: Telemetry;
  readonly keeping?: Keeping;
}

/** How long a connection waits for its next request. */
const KEPT_OPEN_MS = 5_000;

/** Throws what Nest throws when the application cannot be built. */
export async function createHttpApp(
  controllers: readonly Type[],
  served: Served,
): Promise<NestFastifyApplication> {
  @Module({
    controllers: [...controllers],
    providers: [{ provide: RUNTIME, useValue: served }],
  })
  class HttpModule {}

  const { log, tracing } = served.telemetry;
  const adapter = new FastifyAdapter({
    loggerInstance: log,
    // One line per request is written below, when it is answered.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMITS.command,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    requestTimeout: 60_000,
    keepAliveTimeout: KEPT_OPEN_MS,
    // What is broken before it has a route, a malformed URL for instance.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      answerProblem(error, request, reply),
  });
  const fastify = adapter.getInstance();
  readJsonStrictly(fastify);
  fastify.addHook('onRoute', (route) => {
    if (route.url === '/v1/imports') route.bodyLimit = BODY_LIMITS.import;
  });
  fastify.addHook('onRequest', (request, _reply, done) =>
    tracing.called(callerIn(request.headers['traceparent']?.toString()), done),
  );
  logAnswers(fastify);
  endConnectionsWhenClosing(fastify);
  // Hours of rebuilding must not hold up a stop: nothing of it is lost but the work.
  fastify.addHook('preClose', () => Promise.resolve(served.keeping?.stop()));
  const app = await NestFactory.create<NestFastifyApplication>(HttpModule, adapter, {
    logger: nestLog(log),
    // Nest's parsers would take forms as well, and unsafe keys.
    bodyParser: false,
  });
  app.useGlobalFilters(new ProblemFilter());
  await app.init();
  await fastify.ready();
  return app;
}

/** Without the query, which may hold what is personal; probes and scrapes come all the time. */
function logAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', (request, reply) => {
    const [path = ''] = quietUrl(request.url).split('?', 1);
    if (!/^\/(health|metrics)\b/.test(path))
      request.log.info(
        { method: request.method, path, status: reply.statusCode, ms: reply.elapsedTime },
        'answered',
      );
    return Promise.resolve();
  });
}

/** Only connections that are idle already end with the server; one that is being answered must be told. */
function endConnectionsWhenClosing(fastify: FastifyInstance): void {
  let closing = false;
  fastify.addHook('preClose', () => {
    closing = true;
    return Promise.resolve();
  });
  fastify.addHook('onSend', (_request, reply) => {
    if (closing) void reply.header('Connection', 'close');
    return Promise.resolve();
  });
}
