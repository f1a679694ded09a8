/** One process of an EventStoreDB server that a test starts, and what it says of itself: `EventStoreDbNode`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get as getOverHttp } from 'node:http';
import { get as getOverTls } from 'node:https';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';

/** How long a start may take; the server reads its whole log when it was killed. */
const LONGEST_START_MS = 120_000;

export class EventStoreDbNode {
  #child: ChildProcess | undefined;

  /** `authority` is the certificate that vouches for a node with TLS. */
  constructor(
    private readonly port: number,
    private readonly shell: string,
    private readonly authority: Buffer | undefined,
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
      return (JSON.parse(await this.#ask('/info')) as { state: string }).state;
    } catch {
      return undefined;
    }
  }

  async #ask(path: string): Promise<string> {
    const { port, authority } = this;
    const options = { host: '127.0.0.1', port, path, timeout: 1_000 };
    const request = authority
      ? getOverTls({ ...options, ca: authority })
      : getOverHttp({ ...options });
    request.on('timeout', () => request.destroy(new Error('no answer')));
    const [response] = (await once(request, 'response')) as [NodeJS.ReadableStream];
    return text(response);
  }

  #runs(): boolean {
    return this.#child?.exitCode === null && this.#child.signalCode === null;
  }
}
