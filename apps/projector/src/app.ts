/** The projector's small HTTP application: health, figures, and rebuilds, which are asked of who writes the views. */
import {
  createHttpApp,
  Keeping,
  MetricsController,
  RebuildsController,
  type Telemetry,
} from '@liggaren/api/services';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ProjectorHealthController } from './health.controller.js';
import type { Projector } from './projector.js';

/** Throws what Nest throws when the application cannot be built. */
export function createProjectorApp(
  projector: Projector,
  rebuildsPath: string,
  telemetry: Telemetry,
): Promise<NestFastifyApplication> {
  const keeping = new Keeping({
    rebuildsPath,
    rebuild: (request, asking) => projector.rebuild(request, asking),
  });
  const controllers = [ProjectorHealthController, MetricsController, RebuildsController];
  const served = {
    ...{ telemetry, keeping, projector },
    views: projector.views,
    get events() {
      return projector.events;
    },
  };
  return createHttpApp(controllers, served);
}
