/** A fault that cannot be made to happen is refused before anything runs: it is never counted as evidence. */
import { describe, expect, it } from '@jest/globals';
import type { EventStoreDbServer, ServerForTests } from '@liggaren/testing';
import { tortureEventStoreDb } from './eventstoredb-torture.js';
import { CLUSTER_FAULTS, FAULTS } from './installation.js';
import { tortureServices } from './services-torture.js';

const server = (...ports: readonly number[]): EventStoreDbServer => ({
  url: `esdb://${ports.map((port) => `127.0.0.1:${port}`).join()}?tls=false`,
  start: () => Promise.reject(new Error('it was started')),
  stopLeader: () => Promise.resolve(),
  freezeLeader: () => Promise.resolve(),
  killAll: () => Promise.resolve(),
});
const named: ServerForTests = {
  url: 'postgres://127.0.0.1:9/postgres',
  kind: 'named',
  stop: () => Promise.resolve(),
};
const own: ServerForTests = { ...named, kind: 'container', restart: () => Promise.resolve() };
const rest = { folder: 'nowhere', faults: 1, seed: 1 };

describe('The rig of services', () => {
  it('refuses to restart a PostgreSQL that somebody named, and says what to do', async () => {
    const run = tortureServices({ server: server(1), postgres: named, kinds: FAULTS, ...rest });
    await expect(run).rejects.toThrow(/^restart-postgres: .*LIGGAREN_TEST_POSTGRES.* leave/);
  });

  it('runs on it as long as it is not to be restarted', async () => {
    const kinds = FAULTS.filter((kind) => kind !== 'restart-postgres');
    const run = tortureServices({ server: server(1), postgres: named, kinds, ...rest });
    await expect(run).rejects.toThrow('it was started');
  });

  it('refuses to cut the connections to a cluster, of which it has none in hand', async () => {
    const three = { server: server(1, 2, 3), postgres: own, ...rest };
    await expect(tortureServices({ ...three, kinds: FAULTS })).rejects.toThrow(/^cut-events: /);
    const run = tortureServices({ ...three, kinds: CLUSTER_FAULTS });
    await expect(run).rejects.toThrow('it was started');
  });
});

describe('The rig of a server', () => {
  it('refuses to cut the connections to a cluster too', async () => {
    const run = tortureEventStoreDb(server(1, 2, 3), { faults: 1, seed: 1, kinds: ['cut'] });
    await expect(run).rejects.toThrow('3 nodes can have kill, freeze, restart, not cut');
  });
});
