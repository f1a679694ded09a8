/** R5: a disk that is full, a real one. Nothing is lost or half-written, reads go on, and room made is room used. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { until } from '../../apps/api/testing/waiting.js';
import { mountSmallDisk, type SmallDisk } from './full-disk.js';
import { type ServerProcess, startServer } from './server-process.js';

jest.setTimeout(120_000);

const disk = mountSmallDisk(16);
// Skipped where nothing can be mounted (no right to): only a real small disk is really full.
const onDisk = disk ? describe : describe.skip;

let server: ServerProcess;
let url: string;
let keys = 0;

async function post(path: string, body: object) {
  const headers = {
    'content-type': 'application/json',
    'liggaren-actor': 'importer',
    'idempotency-key': `key-${(keys += 1)}`,
  };
  const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
const ask = async (path: string) => {
  const answer = await fetch(url + path);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
const note = () => post('/v1/partnerships/start-partnership', { name: 'Anteckning'.repeat(15) });
const headOf = async () =>
  Number(((await ask('/v1/ledger')).body['head'] as { position: string }).position);

/** Writes until the disk takes no more; answers what the refusal was, and how many were recorded. */
async function writeUntilFull() {
  for (let recorded = 0; recorded < 3_000; recorded += 1) {
    const { status, body } = await note();
    if (status !== 201) return { status, body, recorded };
  }
  throw new Error('the disk was never full');
}

onDisk('A disk that is full', () => {
  const { folder, fill, free, remove } = disk as SmallDisk;
  const start = async () => {
    server = startServer({ folder });
    url = await server.ready;
  };

  beforeAll(async () => {
    await start();
    await post('/v1/ledger/open-ledger', { owner: 'Staden', demonstration: false });
    for (let index = 0; index < 300; index += 1) await note();
  });
  afterAll(async () => {
    server.signal('SIGKILL');
    await server.ended;
    remove();
  });
  afterEach(() => free());

  it('refuses a command with 507, keeps answering, and takes it once there is room', async () => {
    const before = await headOf();
    fill(400_000);
    const { status, body, recorded } = await writeUntilFull();
    expect([status, body['code']]).toEqual([507, 'store-full']);
    expect(await headOf()).toBe(before + recorded);
    expect((await ask('/v1/partnerships?limit=1')).status).toBe(200);
    expect((await ask('/v1/events?limit=1')).status).toBe(200);
    expect((await note()).body['code']).toBe('store-full');
    free();
    expect((await note()).status).toBe(201);
    expect(await headOf()).toBe(before + recorded + 1);
    await until('the views to come along', async () => {
      const views = await ask('/v1/partnerships?limit=1&minPosition=' + (before + recorded + 1));
      return views.status === 200 ? true : undefined;
    });
    expect((await post('/v1/verifications', {})).body).toMatchObject({
      damage: [],
      differences: [],
    });
  });

  it('refuses a backup with 507 and leaves nothing of it', async () => {
    fill(100_000);
    const { status, body } = await post('/v1/backups', { to: join(folder, 'backup.db') });
    expect([status, body['code']]).toEqual([507, 'backup-disk-full']);
    expect(readdirSync(folder).filter((name) => name.startsWith('backup.db'))).toEqual([]);
    free();
    expect((await post('/v1/backups', { to: join(folder, 'backup.db') })).status).toBe(200);
    expect(existsSync(join(folder, 'backup.db.manifest.json'))).toBe(true);
  });

  it('refuses a rebuild with 507, the live views serve on, and room lets it be done', async () => {
    fill(0);
    const { status, body } = await post('/v1/rebuilds', {});
    expect([status, body['code']]).toEqual([507, 'store-full']);
    expect((await ask('/v1/partnerships?limit=1')).status).toBe(200);
    free();
    expect((await post('/v1/rebuilds', {})).body).toMatchObject({
      state: 'switched',
      differences: 0,
    });
  });

  it('does not keep the server from starting once there is room', async () => {
    fill(200_000);
    const { recorded } = await writeUntilFull();
    const head = await headOf();
    server.signal('SIGKILL');
    await server.ended;
    free();
    await start();
    expect(recorded).toBeGreaterThanOrEqual(0);
    expect(await headOf()).toBe(head);
    expect((await note()).status).toBe(201);
    expect((await post('/v1/verifications', {})).body).toMatchObject({
      damage: [],
      differences: [],
    });
  });
});
