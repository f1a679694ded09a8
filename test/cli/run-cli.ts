/** Calls the built command line as people do, as a process of its own, on the ledger in a folder: `cliIn`. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const CLI = join(ROOT, 'apps/cli/dist/main.js');
const GOLDEN = join(ROOT, 'test/cli/golden');

export interface Called {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CallOptions {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export type Cli = (args: readonly string[], options?: CallOptions) => Promise<Called>;

/** The environment of a call: in English, without colour, on `ledger.db` in the folder. */
export function environmentIn(folder: string): Readonly<Record<string, string | undefined>> {
  return {
    PATH: process.env['PATH'],
    LANG: 'en_GB.UTF-8',
    LIGGAREN_STORE: `sqlite:${join(folder, 'ledger.db')}`,
  };
}

/** In English, without colour, on `ledger.db` in the folder, whose files are named relative to it. */
export function cliIn(folder: string): Cli {
  return async (args, { stdin = '', env = {} } = {}) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd: folder,
      env: { ...environmentIn(folder), ...env },
    });
    // A call that ends before it has read everything is no fault of the caller.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    const [stdout, stderr, code] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      ended,
    ]);
    return { code, stdout, stderr };
  };
}

/** What changes from ledger to ledger, made the same: ids, the time of recording; widths stay. */
export function withoutChance(printed: string): string {
  return printed
    .replaceAll(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, (id) => 'x'.repeat(id.length))
    .replaceAll(/\b[0-9a-f]{8,12}\b/g, (id) => 'x'.repeat(id.length))
    .replaceAll(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}/g, '2000-01-01 00:00');
}

/** The golden text of that name; `UPDATE=1` writes it instead, for you to read and commit. */
export function golden(name: string, printed: string): string {
  const path = join(GOLDEN, `${name}.txt`);
  if (process.env['UPDATE'] === '1') writeFileSync(path, printed);
  return readFileSync(path, 'utf8');
}
