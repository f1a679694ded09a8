/** The built server as a process of its own, on a ledger in a temporary folder: `startServer`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SERVER = join(ROOT, 'apps/api/dist/main.js');
const READY = /^Liggaren is ready: (http:\/\/\S+)$/m;

export type PlantedBug = 'acknowledge-before-commit' | 'skip-deduplication' | 'lose-a-view-row';

export interface ServerOptions {
  readonly folder: string;
  /** Environment beside the defaults: any free port, the ledger in the folder, no demonstration. */
  readonly env?: Readonly<Record<string, string>>;
  readonly plantedBug?: PlantedBug;
  /** What is run instead of the server itself, for instance `npm start`. */
  readonly command?: readonly [string, ...string[]];
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface ServerProcess {
  readonly pid: number;
  /** Resolves with the address once the ready line is printed; rejects when the process ends first. */
  readonly ready: Promise<string>;
  readonly ended: Promise<Ended>;
  stdout(): string;
  stderr(): string;
  signal(signal: NodeJS.Signals): void;
}

export function startServer({ folder, env, plantedBug, command }: ServerOptions): ServerProcess {
  const planted = plantedBug ? ['--import', join(ROOT, 'test/faults/planted-bug.mjs')] : [];
  const [program, ...args] = command ?? [process.execPath, '--no-warnings', ...planted, SERVER];
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: '0',
      LIGGAREN_STORE: `sqlite:${storeIn(folder)}`,
      LIGGAREN_DEMONSTRATION: 'no',
      ...(plantedBug ? { LIGGAREN_PLANTED_BUG: plantedBug } : {}),
      ...env,
    },
  });
  const out = collect(child, 'stdout');
  const err = collect(child, 'stderr');
  const ended = once(child, 'close').then(([code, signal]): Ended => ({
    code: code as Ended['code'],
    signal: signal as Ended['signal'],
  }));
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const address = READY.exec(out())?.[1];
      if (address !== undefined) resolve(address);
    });
    void ended.then(({ code }) => reject(new Error(`ended with ${code}: ${out()}${err()}`)));
  });
  // Whoever expects a start that fails awaits `ended`.
  ready.catch(() => undefined);
  return {
    pid: child.pid ?? 0,
    ready,
    ended,
    stdout: out,
    stderr: err,
    signal: (signal) => child.kill(signal),
  };
}

export function storeIn(folder: string): string {
  return join(folder, 'ledger.db');
}

/** Throws unless the server has been built. */
export function temporaryLedgerFolder(): string {
  if (!existsSync(SERVER)) throw new Error('the server is not built: npm run build');
  return mkdtempSync(join(tmpdir(), 'liggaren-test-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function collect(child: ChildProcess, stream: 'stdout' | 'stderr'): () => string {
  let text = '';
  child[stream]?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  return () => text;
}
