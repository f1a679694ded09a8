/** The benchmark runs and says what it should; how fast is never asserted. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { Report } from './report.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function runBench(...args: readonly string[]): { printed: string; report: Report } {
  const folder = mkdtempSync(join(tmpdir(), 'liggaren-bench-spec-'));
  try {
    const json = join(folder, 'bench.json');
    const program = ['--no-warnings', '--import', './test/faults/from-source.mjs'];
    const printed = execFileSync(
      process.execPath,
      [...program, 'test/bench/bench.ts', ...args, '--json', json],
      { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 },
    );
    return { printed, report: JSON.parse(readFileSync(json, 'utf8')) as Report };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('The benchmark', () => {
  it('prints a row for each comparison, and writes the same as JSON', () => {
    const { printed, report } = runBench('--quick', '--only', 'append,replay', '--seed', '7');
    const number = expect.any(Number) as unknown as number;
    expect(report).toMatchObject({ schema: 'liggaren/bench', version: 1, seed: 7, quick: true });
    expect(report.machine).toMatchObject({
      node: process.version,
      cores: number,
      fsyncsPerSecond: number,
      durability: { journalMode: 'wal', synchronous: 'FULL' },
      load: { before: number, after: number },
    });
    expect(report.rows.map(({ name }) => name)).toEqual([
      'append, 1 at a time, an empty log',
      'append, 32 at a time, an empty log',
      'append, 1 at a time, a large log',
      'append, 32 at a time, a large log',
      'full replay',
    ]);
    for (const row of report.rows) {
      expect(printed).toContain(row.name);
      for (const value of [row.ours, row.limit, row.ratio]) {
        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBeGreaterThan(0);
      }
      expect(typeof row.met).toBe('boolean');
    }
  }, 90_000);
});
