/** An EventStoreDB server of our own, on a folder, that can be killed, frozen and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** How long a start may take; the server reads its whole log when it was killed. */
const LONGEST_START_MS = 120_000;

export interface EventStoreDbServer {
  readonly url: string;
  /** Resolves once it takes requests. */
  start(): Promise<void>;
  /** Ends it, at once (`SIGKILL`) or as an operator does (`SIGTERM`). */
  stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  /** Stands still for so long, its connections open. */
  freeze(ms: number): Promise<void>;
}

/**
 * `command` starts a server without TLS in the foreground, with `{port}` and `{db}` in place of its port
 * on 127.0.0.1 and its data folder: LIGGAREN_TEST_EVENTSTORE_COMMAND, docs/how-to/run-eventstoredb.md.
 */
export async function eventStoreDbServer(command: string, db: string): Promise<EventStoreDbServer> {
  const port = await freePort();
  const shell = command.replaceAll('{port}', String(port)).replaceAll('{db}', db);
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const patience = performance.now() + LONGEST_START_MS;
    // A former leader may cut its log's tail, end with code 0 and want to be started once more.
    while (performance.now() < patience) {
      child = spawn('sh', ['-c', `exec ${shell}`], { stdio: 'ignore', detached: true });
      while (child.exitCode === null && performance.now() < patience) {
        if (await answers(port)) return;
        await setTimeout(100);
      }
    }
    throw new Error(`the server did not start within ${LONGEST_START_MS} ms: ${shell}`);
  }

  /** To the whole group: the shell's child is the server. */
  const signal = (name: NodeJS.Signals) => {
    if (child?.pid !== undefined && child.exitCode === null) process.kill(-child.pid, name);
  };

  return {
    url: `esdb://127.0.0.1:${port}?tls=false`,
    start,
    async stop(name) {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      signal(name);
      await ended;
    },
    async freeze(ms) {
      signal('SIGSTOP');
      await setTimeout(ms);
      signal('SIGCONT');
    },
  };
}

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/health/live`, {
      signal: AbortSignal.timeout(1_000),
    });
    return response.ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
