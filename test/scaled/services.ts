/** The built services as processes of their own, on given servers: `startApi`, `startProjector`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../faults/server-process.js';

export interface Places {
  /** `LIGGAREN_STORE` and `LIGGAREN_VIEWS`. */
  readonly store: string;
  readonly views: string;
  /** A folder for what rebuilds find. */
  readonly rebuilds: string;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Service {
  readonly pid: number;
  /** Resolves with the address once it answers; rejects when the process ends first. */
  readonly url: Promise<string>;
  readonly ended: Promise<Ended>;
  /** What it has logged, a JSON object a line, and said before it could log. */
  stderr(): string;
  signal(signal: NodeJS.Signals): void;
}

type Env = Readonly<Record<string, string>>;

export function startApi(places: Places, env: Env = {}): Service {
  return start('apps/api/dist/main.js', /^Liggaren is ready: (http:\/\/\S+)$/m, places, env);
}

export function startProjector(places: Places, env: Env = {}): Service {
  const answers = /^The projector answers: (http:\/\/\S+)$/m;
  return start('apps/projector/dist/main.js', answers, places, env);
}

/** Ends those that still run, at once. */
export async function killAll(services: readonly Service[]): Promise<void> {
  for (const service of services) service.signal('SIGKILL');
  await Promise.all(services.map(({ ended }) => ended));
}

function start(program: string, answers: RegExp, places: Places, env: Env): Service {
  const path = join(ROOT, program);
  if (!existsSync(path)) throw new Error(`${program} is not built: npm run build`);
  const child = spawn(process.execPath, ['--no-warnings', path], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: '0',
      LIGGAREN_STORE: places.store,
      LIGGAREN_VIEWS: places.views,
      LIGGAREN_REBUILDS: places.rebuilds,
      LIGGAREN_DEMONSTRATION: 'no',
      ...env,
    },
  });
  const [out, err] = [collect(child, 'stdout'), collect(child, 'stderr')];
  const ended = once(child, 'close').then(([code, signal]): Ended => ({
    code: code as Ended['code'],
    signal: signal as Ended['signal'],
  }));
  const url = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const address = answers.exec(out())?.[1];
      if (address !== undefined) resolve(address);
    });
    void ended.then(({ code }) => reject(new Error(`ended with ${code}: ${out()}${err()}`)));
  });
  // Whoever expects a start that fails awaits `ended`.
  url.catch(() => undefined);
  const signal = (name: NodeJS.Signals) => void child.kill(name);
  return { pid: child.pid ?? 0, url, ended, stderr: err, signal };
}

function collect(child: ChildProcess, stream: 'stdout' | 'stderr'): () => string {
  let text = '';
  child[stream]?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  return () => text;
}
