/** The HTTP application over one ledger: listened to by the server, called in the process by the CLI. */
import 'reflect-metadata';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BODY_LIMITS } from './body-limits.js';
import { BudgetController } from './budget.controller.js';
import { CommandsController } from './commands.controller.js';
import { DiffController } from './diff.controller.js';
import { EventStreamController } from './event-stream.controller.js';
import { EventsController } from './events.controller.js';
import { HealthController } from './health.controller.js';
import { KeepingController } from './keeping.controller.js';
import { LedgerController } from './ledger.controller.js';
import { readJsonStrictly } from './json-body.js';
import type { LedgerRuntime } from './ledger-runtime.js';
import { OpenApiController } from './openapi.controller.js';
import { answerProblem, ProblemFilter } from './problem.filter.js';
import { TimelineController } from './timeline.controller.js';
import { RUNTIME } from './tokens.js';
import { ViewsController } from './views.controller.js';

type LogLevel = 'error' | 'silent';

const FEED = [EventsController, EventStreamController];

/** How long a connection waits for its next request. */
const KEPT_OPEN_MS = 5_000;

/** Throws what Nest throws when the application cannot be built. */
export function createApp(
  runtime: LedgerRuntime,
  logLevel: LogLevel = 'error',
): Promise<NestFastifyApplication> {
  // Commands last: their routes take any collection.
  const controllers = [
    HealthController,
    OpenApiController,
    LedgerController,
    KeepingController,
    ...FEED,
    ViewsController,
    BudgetController,
    TimelineController,
    DiffController,
    CommandsController,
  ];
  return application(controllers, runtime, logLevel);
}

/** The feed's routes alone, for a ledger that is only read. Throws as above. */
export function createFeedApp(
  runtime: Pick<LedgerRuntime, 'configuration' | 'events' | 'feed'>,
): Promise<NestFastifyApplication> {
  return application(FEED, runtime, 'silent');
}

async function application(
  controllers: readonly Type[],
  runtime: Partial<LedgerRuntime>,
  logLevel: LogLevel,
): Promise<NestFastifyApplication> {
  @Module({
    controllers: [...controllers],
    providers: [{ provide: RUNTIME, useValue: runtime }],
  })
  class ApiModule {}

  const adapter = new FastifyAdapter({
    logger: logLevel === 'silent' ? false : { level: logLevel, stream: process.stderr },
    bodyLimit: BODY_LIMITS.command,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    requestTimeout: 60_000,
    keepAliveTimeout: KEPT_OPEN_MS,
    // What is broken before it has a route, a malformed URL for instance.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      answerProblem(error, request, reply),
  });
  readJsonStrictly(adapter.getInstance());
  adapter.getInstance().addHook('onRoute', (route) => {
    if (route.url === '/v1/imports') route.bodyLimit = BODY_LIMITS.import;
  });
  endConnectionsWhenClosing(adapter.getInstance());
  // Hours of rebuilding must not hold up a stop: nothing of it is lost but the work.
  adapter.getInstance().addHook('preClose', () => Promise.resolve(runtime.keeping?.stop()));
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule, adapter, {
    logger: ['error', 'fatal'],
    // Nest's parsers would take forms as well, and unsafe keys.
    bodyParser: false,
  });
  app.useGlobalFilters(new ProblemFilter());
  await app.init();
  await adapter.getInstance().ready();
  return app;
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
