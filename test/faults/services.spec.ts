/** The ledger in separate services while everything of it fails in turn: nothing acknowledged lost, nothing twice, views whole. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  describeOnServer,
  eventStoreCommand,
  eventStoreDbServer,
  postgresForTests,
} from '@liggaren/testing';
import { servicesViolations, tortureServices } from './services-torture.js';
import { FAULTS } from './installation.js';

await describeOnServer('Services whose servers and processes fail', eventStoreCommand, (given) => {
  it('lose nothing that was acknowledged, double nothing, and show what a replay shows', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'liggaren-test-'));
    const postgres = await postgresForTests('Services whose servers and processes fail');
    if (postgres === undefined) throw new Error('it needs a PostgreSQL that can be restarted');
    try {
      const server = await eventStoreDbServer(given.url, { folder });
      const options = { server, postgres, folder, kinds: FAULTS, faults: FAULTS.length, seed: 7 };
      const result = await tortureServices(options);
      process.stdout.write(`${JSON.stringify(result)}\n`);
      expect(result).toMatchObject({ lost: 0, doubled: 0, broken: 0, unexpected: [] });
      expect(servicesViolations(result)).toBe(0);
      expect(result.acknowledged).toBeGreaterThan(100);
    } finally {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 900_000);
});
