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
import { type Fault, FAULTS } from './installation.js';
import { servicesViolations, tortureServices } from './services-torture.js';

const NAME = 'Services whose servers and processes fail';

await describeOnServer(NAME, eventStoreCommand, (given) => {
  const tortured = async (size: 1 | 3, kinds: readonly Fault[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'liggaren-test-'));
    const postgres = await postgresForTests(NAME);
    try {
      const server = await eventStoreDbServer(given.url, { folder, size });
      const options = { server, postgres, folder, kinds, faults: kinds.length, seed: 7 };
      const result = await tortureServices(options);
      process.stdout.write(`${JSON.stringify(result)}\n`);
      return result;
    } finally {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  };

  it('lose nothing that was acknowledged, double nothing, and show what a replay shows', async () => {
    const result = await tortured(1, FAULTS);
    expect(result).toMatchObject({ lost: 0, doubled: 0, broken: 0, unexpected: [] });
    expect(servicesViolations(result)).toBe(0);
    expect(result.acknowledged).toBeGreaterThan(100);
  }, 900_000);

  it('outlive the leader of three, and all three at once for half a minute, without a new start', async () => {
    const result = await tortured(3, ['kill-server', 'stop-servers']);
    expect(result).toMatchObject({ lost: 0, doubled: 0, differences: 0, endedThemselves: [] });
    expect(servicesViolations(result)).toBe(0);
  }, 600_000);
});
