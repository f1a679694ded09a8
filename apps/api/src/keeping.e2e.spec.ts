/** The ledger's keeping over the API: backups, rebuilds and what they found, and the ledger's own verification. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteEventStore, restoreLedger } from '@liggaren/event-store-sqlite';
import { REGISTRY } from '@liggaren/read-models';
import { type ApiUnderTest, openApiUnderTest, temporaryFolder } from '../testing/api-under-test.js';
import { importSmallLedger } from '../testing/small-ledger.js';

let folder: string;
let api: ApiUnderTest;
beforeEach(async () => {
  folder = temporaryFolder();
  api = await openApiUnderTest({ folder });
  await importSmallLedger(api);
});
afterEach(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const TABLE = `registry_v${REGISTRY.version}`;
const at = (name: string) => join(folder, name);

/** Closes the ledger, does something to its files, and opens it again. */
async function meanwhile(work: () => void | Promise<void>): Promise<void> {
  await api.close();
  await work();
  api = await openApiUnderTest({ folder, configuration: { waitMs: 500 } });
}

function scribble(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

const partnerships = async () =>
  (await api.ask('/v1/partnerships?minPosition=19')).body.items.map(({ name }) => name);

describe('POST /v1/backups', () => {
  it('answers the manifest of a backup that can be restored', async () => {
    const { status, body } = await api.give('/v1/backups', { to: at('backup.db') });
    expect([status, body['schema'], body['events']]).toEqual([200, 'liggaren/backup', 19]);
    await restoreLedger({ from: at('backup.db'), path: at('restored/ledger.db') });
    const store = openSqliteEventStore({ path: at('restored/ledger.db'), mode: 'reader' });
    expect(await store.head()).toMatchObject(body['head'] as object);
    await store.close();
  });

  it.each<[string, () => object, number, string]>([
    ['onto something', () => ({ to: folder }), 409, 'backup-exists'],
    ['where no file can be', () => ({ to: at('no/where.db') }), 422, 'backup-unwritable'],
    ['at a relative place', () => ({ to: 'backup.db' }), 400, 'invalid-request'],
    ['nowhere', () => ({}), 400, 'invalid-request'],
    ['with more', () => ({ to: at('backup.db'), overwrite: true }), 400, 'invalid-request'],
  ])('%s is refused', async (_where, body, status, code) => {
    const answer = await api.give('/v1/backups', body());
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(existsSync(at('backup.db'))).toBe(false);
  });

  it('of a ledger that is not opened is refused', async () => {
    const empty = await openApiUnderTest();
    const { status, body } = await empty.give('/v1/backups', { to: at('backup.db') });
    expect([status, body.code]).toEqual([409, 'no-ledger']);
    await empty.close();
  });
});

describe('POST /v1/rebuilds', () => {
  it('of views that are as they should be finds nothing, and they serve on', async () => {
    const { status, body } = await api.give('/v1/rebuilds', {});
    expect([status, body['state'], body['differences']]).toEqual([200, 'switched', 0]);
    expect((body['views'] as { view: string }[]).map(({ view }) => view)).toContain('registry');
    await api.record('/v1/partnerships/start-partnership', { name: 'Efteråt' });
    const { items } = (await api.ask('/v1/partnerships?minPosition=20')).body;
    expect(items.map(({ name }) => name)).toEqual(['Efteråt', 'Partnerskapet']);
    expect((await api.give('/v1/verifications', {})).body).toMatchObject({ differences: [] });
  });

  it('mends a view, and keeps what it said before beside what it says now', async () => {
    await meanwhile(() =>
      scribble(
        at('ledger.views.db'),
        `UPDATE ${TABLE} SET body = replace(body, 'Partnerskapet', 'Fel namn')`,
      ),
    );
    expect(await partnerships()).toEqual(['Fel namn']);
    const { body } = await api.give('/v1/rebuilds', { views: ['registry'] });
    expect(body).toMatchObject({ differences: 1, views: [{ view: 'registry', differences: 1 }] });
    expect(await partnerships()).toEqual(['Partnerskapet']);

    const list = (await api.ask('/v1/rebuilds')).body;
    expect(list.items).toMatchObject([{ id: body.id, state: 'switched', differences: 1 }]);
    const one = (await api.ask(`/v1/rebuilds/${body.id}`)).body;
    expect(one['found']).toMatchObject([
      {
        view: 'registry',
        what: 'different',
        held: { body: { name: 'Fel namn' } },
        wanted: { body: { name: 'Partnerskapet' } },
      },
    ]);
  });

  it('outlives the views: the list stays when their file is deleted', async () => {
    const { id } = (await api.give('/v1/rebuilds', { views: ['flags'] })).body;
    await meanwhile(() => rmSync(at('ledger.views.db')));
    expect((await api.ask('/v1/rebuilds')).body.items).toMatchObject([{ id }]);
  });

  it('throws away what a killed one left, and the view serves meanwhile', async () => {
    await meanwhile(() => {
      scribble(
        at('ledger.views.db'),
        `CREATE TABLE registry_rebuild_1_v${REGISTRY.version} (x);
         INSERT INTO progress (view, version, checkpoint) VALUES ('registry-rebuild-1', ${REGISTRY.version}, '9')`,
      );
      mkdirSync(at('ledger.views.rebuilds'));
      writeFileSync(at('ledger.views.rebuilds/x.differences.ndjson.new'), '{"half":');
    });
    expect(await partnerships()).toEqual(['Partnerskapet']);
    expect((await api.give('/v1/rebuilds', {})).status).toBe(200);
    const views = new DatabaseSync(at('ledger.views.db'), { readOnly: true });
    const tables = views.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all();
    views.close();
    expect(tables.filter(({ name }) => String(name).includes('rebuild'))).toEqual([]);
    const kept = readdirSync(at('ledger.views.rebuilds'));
    expect(kept.filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  it('that cannot read an event names it, and the live view serves as before', async () => {
    const poison = '00000000-0000-4000-8000-00000000dead';
    await meanwhile(async () => {
      const store = openSqliteEventStore({ path: at('ledger.db'), mode: 'writer' });
      for await (const last of store.readStream('ledger', { direction: 'backwards', max: 1 }))
        await store.append('agreement-x', 'no-stream', [
          { ...last, id: poison, type: 'AgreementBlessed', metadata: last.metadata },
        ]);
      await store.close();
    });
    const { status, body } = await api.give('/v1/rebuilds', { views: ['flags'] });
    expect([status, body.code]).toEqual([409, 'rebuild-halted']);
    expect(body.title).toContain(poison);
    expect((await api.ask('/v1/flags?validOn=2025-04-01')).body.items.length).toBeGreaterThan(0);
    expect((await api.ask('/v1/rebuilds')).body.items).toEqual([]);
  });

  it.each<[string, object, number, string]>([
    ['an unknown view', { views: ['budget'] }, 404, 'unknown-view'],
    ['no view', { views: [] }, 400, 'invalid-request'],
    ['a text', { views: 'flags' }, 400, 'invalid-request'],
    ['more', { views: ['flags'], force: true }, 400, 'invalid-request'],
  ])('of %s is refused', async (_what, body, status, code) => {
    const answer = await api.give('/v1/rebuilds', body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('is one at a time, and can be seen while it lasts', async () => {
    const fastify = api.runtime;
    const first = fastify.keeping.rebuild(['flags']);
    const second = await api.give('/v1/rebuilds', {});
    expect([second.status, second.body.code]).toEqual([503, 'keeping-busy']);
    expect((await api.ask('/v1/rebuilds')).body['running']).toMatchObject({ views: ['flags'] });
    await first;
    expect((await api.ask('/v1/rebuilds')).body['running']).toBeUndefined();
  });

  it('knows no other', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    expect((await api.ask(`/v1/rebuilds/${id}`)).status).toBe(404);
  });
});

describe('POST /v1/verifications', () => {
  const verify = async () => (await api.give('/v1/verifications', {})).body;

  it('reads the file through, and says where a clock was turned back', async () => {
    const body = await verify();
    expect(body).toMatchObject({
      events: 19,
      damage: [],
      differences: [],
      clockSteps: { count: 0 },
    });
  });

  it('names the stream, revision and position of an event that was changed', async () => {
    await meanwhile(() => {
      const bytes = readFileSync(at('ledger.db')).toString('latin1');
      const changed = bytes.replaceAll('"amountMinor":33', '"amountMinor":93');
      expect(changed).not.toBe(bytes);
      writeFileSync(at('ledger.db'), Buffer.from(changed, 'latin1'));
    });
    const body = await verify();
    expect(body).toMatchObject({ views: [], differences: [] });
    expect(body['damage']).toMatchObject([
      { what: 'contents', stream: expect.stringMatching(/^agreement-/), revision: 5 },
    ]);
    const { status, body: refused } = await api.give('/v1/backups', { to: at('backup.db') });
    expect([status, refused.code]).toEqual([503, 'ledger-damaged']);
    expect(refused.errors[0]?.detail).toMatch(/^position \d+, agreement-\S+ revision \d+: /);
  });
});

describe('A log that has lost its end', () => {
  it('is not opened beside views that know more', async () => {
    await api.give('/v1/backups', { to: at('backup.db') });
    await api.record('/v1/partnerships/start-partnership', { name: 'Förlorat' });
    await api.ask('/v1/partnerships?minPosition=20');
    await api.close();
    rmSync(at('ledger.db'));
    await restoreLedger({ from: at('backup.db'), path: at('ledger.db') });
    const opening = openApiUnderTest({ folder });
    await expect(opening).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'damaged' });
    await expect(opening).rejects.toThrow('ends at position 19');
    rmSync(at('ledger.views.db'));
    api = await openApiUnderTest({ folder });
    expect(await partnerships()).toEqual(['Partnerskapet']);
  });
});
