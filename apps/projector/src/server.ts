/** The service: opens nothing until its configuration fits, projects, answers on loopback, and stops cleanly. */
import {
  type Configuration,
  ConfigurationError,
  listen,
  openViews,
  placeText,
  readConfiguration,
  stopSignal,
  telemetryBy,
} from '@liggaren/api/services';
import { StoreUnavailable } from '@liggaren/event-store-port';
import { ViewStoreUnavailable } from '@liggaren/view-store-port';
import { createProjectorApp } from './app.js';
import { type ProjectedPlaces, Projector } from './projector.js';

const PORT = '3001';

/** Runs until it is told to stop; returns the exit code, having said on stderr what went wrong. */
export async function serve(): Promise<number> {
  try {
    await serveUntilStopped();
    return 0;
  } catch (error) {
    const unavailable = error instanceof StoreUnavailable || error instanceof ViewStoreUnavailable;
    const known = unavailable || error instanceof ConfigurationError;
    console.error(known ? `The projector cannot go on: ${(error as Error).message}` : error);
    return unavailable ? 8 : 1;
  }
}

async function serveUntilStopped(): Promise<void> {
  const configuration = readConfiguration({ PORT, ...process.env });
  const places = projectedPlaces(configuration);
  const stopped = stopSignal();
  const telemetry = await telemetryBy(process.env, 'liggaren-projector', configuration.logLevel);
  const projector = new Projector(places, telemetry, await openViews(places.views, 'reader'));
  const ending = new AbortController();
  const app = await createProjectorApp(projector, places.rebuildsPath, telemetry);
  const url = await listen(app, configuration.port);
  console.log(`The projector answers: ${url}`);
  const running = projector.run(ending.signal);
  try {
    await Promise.race([stopped, running]);
  } finally {
    await app.close();
    ending.abort();
    await running.finally(() => telemetry.tracing.close());
  }
}

/** Throws `ConfigurationError`: a file belongs to one process, which projects by itself. */
export function projectedPlaces(configuration: Configuration): ProjectedPlaces {
  const { store, views, rebuildsPath, indexPath } = configuration;
  if (store.kind === 'sqlite' || views.kind === 'sqlite')
    throw new ConfigurationError(
      'LIGGAREN_STORE',
      'esdb://HOST or esdb+discover://NAME for a projector of its own: a file is used by one process, whose server projects by itself',
      `sqlite:${placeText(store)}`,
    );
  return { store, views, rebuildsPath, indexPath };
}
