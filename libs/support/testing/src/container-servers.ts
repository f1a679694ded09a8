/**
 * Servers in containers, by testcontainers: where an engine runs and the image is on the machine. Nothing is pulled:
 * a suite that waits for a download of its own accord is no plain choice.
 */
import { freePort } from './free-port.js';
import type { ServerForTests } from './test-servers.js';

/** The images, pinned; a variable may name another, made locally for instance. */
export const EVENTSTORE_IMAGE = {
  variable: 'LIGGAREN_TEST_EVENTSTORE_IMAGE',
  usual: 'eventstore/eventstore:24.10.0-bookworm-slim',
};
export const POSTGRES_IMAGE = {
  variable: 'LIGGAREN_TEST_POSTGRES_IMAGE',
  usual: 'postgres:15.18-bookworm',
};

/** Makes what is left of a crashed run go away; without it each run removes what it started. */
const REAPER_IMAGE = 'testcontainers/ryuk:0.14.0';
const LONGEST_START_MS = 120_000;

/** One node without TLS that keeps nothing. KurrentDB still reads the variables of the older name. */
export async function eventStoreContainer(): Promise<ServerForTests> {
  const { GenericContainer, Wait } = await testcontainers();
  const container = await new GenericContainer(await imageAtHand(EVENTSTORE_IMAGE))
    .withEnvironment({
      EVENTSTORE_INSECURE: 'true',
      EVENTSTORE_MEM_DB: 'true',
      EVENTSTORE_RUN_PROJECTIONS: 'None',
      EVENTSTORE_TELEMETRY_OPTOUT: 'true',
    })
    .withExposedPorts(2113)
    .withWaitStrategy(Wait.forHttp('/health/live', 2113).forStatusCode(204))
    .withStartupTimeout(LONGEST_START_MS)
    .start();
  return {
    url: `esdb://${container.getHost()}:${container.getMappedPort(2113)}?tls=false`,
    kind: 'container',
    stop: async () => void (await container.stop()),
  };
}

/** On the same port after a restart, as a server has. */
export async function postgresContainer(): Promise<ServerForTests> {
  const { GenericContainer, Wait } = await testcontainers();
  const host = await freePort();
  const container = await new GenericContainer(await imageAtHand(POSTGRES_IMAGE))
    .withEnvironment({ POSTGRES_USER: 'liggaren', POSTGRES_PASSWORD: 'liggaren' })
    .withCommand(['-c', 'fsync=off', '-c', 'max_connections=200'])
    .withExposedPorts({ container: 5432, host })
    // Over TCP: while the image makes its database, the server listens on a socket of the container alone.
    .withWaitStrategy(Wait.forSuccessfulCommand('pg_isready -h 127.0.0.1 -U liggaren'))
    .withStartupTimeout(LONGEST_START_MS)
    .start();
  return {
    url: `postgres://liggaren:liggaren@${container.getHost()}:${host}/liggaren`,
    kind: 'container',
    // As an operator does it: the library's own haste is a kill.
    restart: () => container.restart({ timeout: 10_000 }),
    stop: async () => void (await container.stop()),
  };
}

/** The library once it has an engine. Throws where none answers. */
async function testcontainers(): Promise<typeof import('testcontainers')> {
  const library = await import('testcontainers');
  const engine = await library.getContainerRuntimeClient().catch(() => {
    throw new Error('no container engine answers');
  });
  const reaper = library.ImageName.fromString(REAPER_IMAGE);
  if (!(await engine.image.exists(reaper))) process.env['TESTCONTAINERS_RYUK_DISABLED'] ??= 'true';
  return library;
}

/** The image's name. Throws where it is not on the machine. */
async function imageAtHand({ variable, usual }: typeof POSTGRES_IMAGE): Promise<string> {
  const { getContainerRuntimeClient, ImageName } = await import('testcontainers');
  const name = process.env[variable] || usual;
  const { image } = await getContainerRuntimeClient();
  if (await image.exists(ImageName.fromString(name))) return name;
  throw new Error(`there is no image ${name} on this machine (docker pull ${name})`);
}
