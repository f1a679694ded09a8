/** An EventStoreDB server of our own, or a cluster, whose leader can be killed, frozen and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '@liggaren/testing';

/** How long a start may take; the server reads its whole log when it was killed. */
const LONGEST_START_MS = 120_000;

export interface EventStoreDbServer {
  readonly url: string;
  /** Starts every node that is down; resolves once all answer and one leads. */
  start(): Promise<void>;
  /** Ends the leader, at once (`SIGKILL`) or as an operator does (`SIGTERM`). */
  stopLeader(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  /** The leader stands still for so long, its connections open. */
  freezeLeader(ms: number): Promise<void>;
  killAll(): Promise<void>;
}

/**
 * `command` starts one node without TLS in the foreground. In it `{port}`, `{replication}` and `{db}` stand
 * for two ports on 127.0.0.1 and a data folder, `{cluster}` for the options of a cluster, empty for one
 * node: LIGGAREN_TEST_EVENTSTORE_COMMAND, see docs/how-to/run-eventstoredb.md.
 */
export async function eventStoreDbServer(
  command: string,
  folder: string,
  size: 1 | 3 = 1,
): Promise<EventStoreDbServer> {
  const ports: number[] = [];
  for (let at = 0; at < 2 * size; at += 1) ports.push(await freePort());
  const seeds = ports.slice(0, size);
  const nodes = seeds.map((port, at) => {
    const others = seeds.filter((seed) => seed !== port).map((seed) => `127.0.0.1:${seed}`);
    const cluster = `--cluster-size ${size} --discover-via-dns false --gossip-seed ${others.join()}`;
    const shell = command
      .replaceAll('{port}', String(port))
      .replaceAll('{replication}', String(ports[size + at]))
      .replaceAll('{db}', join(folder, `node-${at}`))
      .replaceAll('{cluster}', size === 1 ? '' : cluster);
    return new Node(port, shell);
  });

  const leader = async (): Promise<Node> => {
    for (;;) {
      const infos = await Promise.all(nodes.map((node) => node.state()));
      const at = infos.indexOf('leader');
      if (nodes[at]) return nodes[at];
      await setTimeout(100);
    }
  };
  return {
    url: `esdb://${seeds.map((port) => `127.0.0.1:${port}`).join()}?tls=false`,
    async start() {
      await Promise.all(nodes.map((node) => node.start()));
      await leader();
    },
    stopLeader: async (signal) => (await leader()).stop(signal),
    async freezeLeader(ms) {
      const frozen = await leader();
      frozen.signal('SIGSTOP');
      await setTimeout(ms);
      frozen.signal('SIGCONT');
    },
    async killAll() {
      await Promise.all(nodes.map((node) => node.stop('SIGKILL')));
    },
  };
}

class Node {
  #child: ChildProcess | undefined;

  constructor(
    private readonly port: number,
    private readonly shell: string,
  ) {}

  async start(): Promise<void> {
    const patience = performance.now() + LONGEST_START_MS;
    while (performance.now() < patience) {
      // A former leader may cut its log's tail, end with code 0 and want to be started once more.
      if (!this.#runs())
        this.#child = spawn('sh', ['-c', `exec ${this.shell}`], {
          stdio: 'ignore',
          detached: true,
        });
      const state = await this.state();
      if (state === 'leader' || state === 'follower') return;
      await setTimeout(100);
    }
    throw new Error(`no node within ${LONGEST_START_MS} ms by: ${this.shell}`);
  }

  async stop(name: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (!this.#child || !this.#runs()) return;
    const ended = once(this.#child, 'exit');
    this.signal(name);
    await ended;
  }

  /** To the whole group, should the command have started others. */
  signal(name: NodeJS.Signals): void {
    if (this.#child?.pid !== undefined && this.#runs()) process.kill(-this.#child.pid, name);
  }

  /** "leader", "follower" or on the way there; undefined when there is no answer. */
  async state(): Promise<string | undefined> {
    try {
      const signal = AbortSignal.timeout(1_000);
      const response = await fetch(`http://127.0.0.1:${this.port}/info`, { signal });
      return ((await response.json()) as { state: string }).state;
    } catch {
      return undefined;
    }
  }

  #runs(): boolean {
    return this.#child?.exitCode === null && this.#child.signalCode === null;
  }
}
