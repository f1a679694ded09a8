/** The benchmark of both installations runs and says what it should; how fast is never asserted. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { describeOnServer, eventStoreForTests } from '@liggaren/testing';
import type { Report } from './report.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

await describeOnServer('The benchmark of both installations', eventStoreForTests, ({ url }) => {
  it('prints a row for each comparison, of ours by the plain client on the same server', () => {
    const folder = mkdtempSync(join(tmpdir(), 'liggaren-bench-spec-'));
    const json = join(folder, 'bench.json');
    const program = ['--no-warnings', '--import', './test/faults/from-source.mjs'];
    const asked = ['test/bench/bench-scaled.ts', '--quick', '--only', 'append,read'];
    // On the server of this suite, not on one of its own.
    const { LIGGAREN_TEST_EVENTSTORE_COMMAND: _own, ...env } = process.env;
    try {
      execFileSync(process.execPath, [...program, ...asked, '--json', json], {
        ...{ cwd: ROOT, stdio: 'ignore', timeout: 280_000 },
        env: { ...env, LIGGAREN_TEST_EVENTSTORE: url },
      });
      const { rows } = JSON.parse(readFileSync(json, 'utf8')) as Report;
      expect(rows.map(({ name }) => name)).toEqual([
        "append to EventStoreDB, 1 at a time, by the driver's one by one",
        "append to EventStoreDB, 32 at a time, by the driver's one by one",
        "append to EventStoreDB, 1 at a time, by the driver's batched",
        "append to EventStoreDB, 32 at a time, by the driver's batched",
        'append, 1 at a time, an empty log',
        'append, 32 at a time, an empty log',
        'reading 1000 events from EventStoreDB',
        'reading 1000 events from a file',
      ]);
      for (const { ours, limit, ratio } of rows)
        for (const value of [ours, limit, ratio]) expect(value).toBeGreaterThan(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 300_000);
});
