/** A bounded load over loopback: so many connections, each one request after another. */
import { Agent, request } from 'node:http';
import { timed, type Turn } from './measuring.js';

export interface Load {
  readonly url: string;
  readonly connections: number;
  readonly requests: number;
  readonly actor: 'case-officer' | 'integrator';
  /** The path and body of a connection's next request, and its key. */
  readonly next: (connection: number) => { path: string; body: string; key: string };
}

export interface LoadTurn extends Turn {
  readonly timeouts: number;
}

/** A request that has not been answered by then is a time-out. */
const TIMEOUT_MS = 5_000;

/** Throws when a command is refused: only time-outs are counted. */
export async function applyLoad(load: Load): Promise<LoadTurn> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const latencies: number[] = [];
  let [timeouts, begun] = [0, 0];
  const connection = async (index: number) => {
    while (begun < load.requests) {
      begun += 1;
      const from = performance.now();
      const status = await post(agent, load, index);
      if (status === undefined) timeouts += 1;
      else if (status !== 200) throw new Error(`a command was answered with ${status}`);
      latencies.push(performance.now() - from);
    }
  };
  const turn = await timed(load.requests, () =>
    Promise.all(Array.from({ length: load.connections }, (_, index) => connection(index))),
  );
  agent.destroy();
  return { ...turn, latencies, timeouts };
}

/** The status, or undefined for a time-out. */
function post(agent: Agent, { url, actor, next }: Load, connection: number) {
  const { path, body, key } = next(connection);
  return new Promise<number | undefined>((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'liggaren-actor': actor,
      'idempotency-key': key,
    };
    const sent = request(`${url}${path}`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode));
    });
    sent.setTimeout(TIMEOUT_MS, () => {
      resolve(undefined);
      sent.destroy();
    });
    sent.once('error', reject).end(body);
  });
}
