/** R2, R26, R30: backups and rebuilds while commands come, and a server that is killed in the middle of them. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { openSqliteEventStore, restoreLedger } from '@liggaren/event-store-sqlite';
import {
  removeFolder,
  type ServerProcess,
  startServer,
  temporaryLedgerFolder,
} from './server-process.js';

jest.setTimeout(180_000);

const PARTNERSHIPS = 800;

let folder: string;
let server: ServerProcess;
let url: string;
let keys = 0;

async function start(): Promise<void> {
  server = startServer({ folder });
  url = await server.ready;
}

async function post(path: string, body: object) {
  const headers = {
    'content-type': 'application/json',
    'liggaren-actor': 'importer',
    'idempotency-key': `key-${(keys += 1)}`,
  };
  const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
const get = async (path: string) => (await fetch(url + path)).json() as Promise<Listed>;
interface Listed {
  readonly items: readonly { readonly name: string }[];
  readonly running?: { readonly progress?: { readonly total: number } };
}

async function importMuch(): Promise<void> {
  const lines = Array.from({ length: PARTNERSHIPS }, (_, n) =>
    JSON.stringify({ id: `p${n}`, command: 'StartPartnership', name: `Partnerskap ${n}` }),
  );
  const text = [JSON.stringify({ liggaren: 1, source: 'much' }), ...lines].join('\n');
  expect((await post('/v1/imports', { files: [{ name: 'm.ndjson', text }] })).status).toBe(200);
}

beforeAll(async () => {
  folder = temporaryLedgerFolder();
  await start();
  await post('/v1/ledger/open-ledger', { owner: 'Staden', demonstration: false });
  await importMuch();
  const caughtUp = await fetch(`${url}/v1/partnerships?limit=1&minPosition=${1 + PARTNERSHIPS}`);
  expect(caughtUp.status).toBe(200);
});
afterAll(async () => {
  server.signal('SIGKILL');
  await server.ended;
  removeFolder(folder);
});

/** Gives commands until told to stop; answers how many were recorded and whether any was refused. */
function keepWriting() {
  let [going, recorded] = [true, 0];
  const refused: unknown[] = [];
  const written = (async () => {
    while (going) {
      const name = `Under tiden ${recorded}`;
      const { status, body } = await post('/v1/partnerships/start-partnership', { name });
      if (status === 201) recorded += 1;
      else refused.push(body);
    }
  })();
  return {
    async stop() {
      going = false;
      await written;
      return { recorded, refused };
    },
  };
}

describe('While commands come', () => {
  it('every view is rebuilt, nobody sees half of one, and none of the new events is missing', async () => {
    const writing = keepWriting();
    let rebuilding = true;
    const counts: number[] = [];
    const looking = (async () => {
      while (rebuilding) {
        const { items } = await get('/v1/partnerships?limit=1000');
        counts.push(items.filter(({ name }) => name.startsWith('Partnerskap')).length);
      }
    })();
    const rebuilt = await post('/v1/rebuilds', {});
    rebuilding = false;
    await looking;
    const { recorded, refused } = await writing.stop();
    expect(rebuilt).toMatchObject({ status: 200, body: { state: 'switched', differences: 0 } });
    expect(refused).toEqual([]);
    expect(recorded).toBeGreaterThan(0);
    expect(new Set(counts)).toEqual(new Set([PARTNERSHIPS]));
    expect((await post('/v1/verifications', {})).body).toMatchObject({
      events: 1 + PARTNERSHIPS + recorded,
      damage: [],
      differences: [],
    });
  });

  it('a backup is the ledger as it was at one moment, and is restored whole', async () => {
    const writing = keepWriting();
    const to = join(folder, 'under-load.db');
    const { status, body } = await post('/v1/backups', { to });
    const { refused } = await writing.stop();
    expect([status, refused]).toEqual([200, []]);
    const place = mkdtempSync(join(folder, 'restored-'));
    await restoreLedger({ from: to, path: join(place, 'ledger.db') });
    const restored = openSqliteEventStore({ path: join(place, 'ledger.db'), mode: 'reader' });
    expect(await restored.head()).toMatchObject(body['head'] as object);
    await restored.close();
  });

  it('whoever asked for a rebuild and goes away has stopped it; the live views serve', async () => {
    const gone = new AbortController();
    const asked = fetch(`${url}/v1/rebuilds`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
      body: '{}',
      signal: gone.signal,
    });
    const reader = (await asked).body?.getReader();
    await reader?.read();
    expect((await get('/v1/rebuilds')).running?.progress?.total).toBeGreaterThan(PARTNERSHIPS);
    const before = (await get('/v1/rebuilds')).items.length;
    gone.abort();
    for (let tries = 0; (await get('/v1/rebuilds')).running; tries += 1) {
      expect(tries).toBeLessThan(200);
      await setTimeout(25);
    }
    expect((await get('/v1/rebuilds')).items).toHaveLength(before);
    expect((await get('/v1/partnerships?limit=1')).items).toHaveLength(1);
    expect((await post('/v1/rebuilds', { views: ['flags'] })).status).toBe(200);
  });
});

describe('Killed in the middle', () => {
  it.each([60, 300])('of a rebuild, after %i ms: the live views are whole', async (ms) => {
    const cut = post('/v1/rebuilds', {}).catch(() => undefined);
    await setTimeout(ms);
    server.signal('SIGKILL');
    await Promise.all([server.ended, cut]);
    await start();
    expect((await post('/v1/verifications', {})).body).toMatchObject({
      damage: [],
      differences: [],
    });
    expect((await post('/v1/rebuilds', { views: ['registry'] })).status).toBe(200);
  });

  it.each([100, 250])(
    'of a backup, after %i ms: none is there, or one that can be restored',
    async (ms) => {
      const to = join(folder, `killed-${ms}.db`);
      const cut = post('/v1/backups', { to }).catch(() => undefined);
      await setTimeout(ms);
      server.signal('SIGKILL');
      await Promise.all([server.ended, cut]);
      await start();
      if (!existsSync(to)) expect((await post('/v1/backups', { to })).status).toBe(200);
      const place = mkdtempSync(join(folder, 'restored-'));
      await restoreLedger({ from: to, path: join(place, 'ledger.db') });
      rmSync(place, { recursive: true });
      expect(readdirSync(folder).filter((name) => /killed.*unfinished/.test(name))).toEqual([]);
    },
  );
});

describe('A stop', () => {
  it('does not wait for a rebuild: it ends it and exits 0', async () => {
    const cut = post('/v1/rebuilds', {}).catch(() => undefined);
    await setTimeout(50);
    server.signal('SIGTERM');
    expect(await server.ended).toEqual({ code: 0, signal: null });
    const answer = await cut;
    if (answer) expect([200, 503]).toContain(answer.status);
    await start();
    expect((await post('/v1/verifications', {})).body).toMatchObject({ differences: [] });
  });
});
