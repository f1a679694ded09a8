/** The HTTP application over one ledger: listened to by the server, called in the process by the CLI. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { BackupsController } from './backups.controller.js';
import { BudgetController } from './budget.controller.js';
import { CooperationController } from './cooperation.controller.js';
import { CommandsController } from './commands.controller.js';
import { CommitmentsController } from './commitments.controller.js';
import { CompletenessController } from './completeness.controller.js';
import { ComplianceController } from './compliance.controller.js';
import { DiffController } from './diff.controller.js';
import { EventStreamController } from './event-stream.controller.js';
import { EventsController } from './events.controller.js';
import { HealthController } from './health.controller.js';
import { createHttpApp } from './http-app.js';
import { LedgerController } from './ledger.controller.js';
import type { LedgerRuntime } from './ledger-runtime.js';
import { MetricsController } from './metrics.controller.js';
import { OpenApiController } from './openapi.controller.js';
import { PartiesController } from './parties.controller.js';
import { PersonsController } from './persons.controller.js';
import { RebuildsController } from './rebuilds.controller.js';
import { StatisticsController } from './statistics.controller.js';
import { StatusBoardController } from './status-board.controller.js';
import { ReportTextsController } from './report-texts.controller.js';
import { ReportsDueController } from './reports-due.controller.js';
import { TimelineController } from './timeline.controller.js';
import { ViewsController } from './views.controller.js';

const FEED = [EventsController, EventStreamController];

/** Throws what Nest throws when the application cannot be built. */
export function createApp(runtime: LedgerRuntime): Promise<NestFastifyApplication> {
  // Commands last: their routes take any collection.
  const controllers = [
    HealthController,
    MetricsController,
    OpenApiController,
    LedgerController,
    BackupsController,
    RebuildsController,
    ...FEED,
    ViewsController,
    BudgetController,
    StatisticsController,
    StatusBoardController,
    TimelineController,
    DiffController,
    ComplianceController,
    CompletenessController,
    CommitmentsController,
    CooperationController,
    ReportsDueController,
    ReportTextsController,
    PartiesController,
    PersonsController,
    CommandsController,
  ];
  return createHttpApp(controllers, runtime);
}

/** The feed's routes alone, for a ledger that is only read. Throws as above. */
export function createFeedApp(
  runtime: Pick<LedgerRuntime, 'configuration' | 'events' | 'feed' | 'telemetry'>,
): Promise<NestFastifyApplication> {
  return createHttpApp(FEED, runtime);
}
