/** Keeping from the command line: backup, restore, rebuild and verify, with a running server and without. */
import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { REGISTRY } from '@liggaren/read-models';
import {
  removeFolder,
  type ServerProcess,
  startServer,
  storeIn,
  temporaryLedgerFolder,
} from '../faults/server-process.js';
import { type Called, type Cli, cliIn, golden, ROOT, withoutChance } from './run-cli.js';

// Each call is a process that loads the whole application: on a busy machine that takes its time.
jest.setTimeout(90_000);

const folder = temporaryLedgerFolder();
const liggaren = cliIn(folder);
const at = (name: string) => join(folder, name);
let server: ServerProcess | undefined;

beforeAll(async () => {
  await copyFile(join(ROOT, 'test/cli/small-ledger.yaml'), at('small.yaml'));
  await liggaren(['open', '--owner', 'Åmåls kommun']);
  expect(await liggaren(['import', 'small.yaml'])).toMatchObject({ code: 0 });
});
afterAll(async () => {
  server?.signal('SIGTERM');
  await server?.ended;
  removeFolder(folder);
});

/** A folder beside the ledger with a place for another, asked through its own command line. */
async function elsewhere(name: string): Promise<{ readonly cli: Cli; readonly store: string }> {
  await mkdir(at(name), { recursive: true });
  return { cli: cliIn(at(name)), store: storeIn(at(name)) };
}

/** A copy of the ledger, which nobody has open, in a folder of its own. */
async function copied(name: string): Promise<{ readonly cli: Cli; readonly store: string }> {
  const place = await elsewhere(name);
  await copyFile(storeIn(folder), place.store);
  return place;
}

/** The printed text without what changes with every ledger: sizes, hashes and the instant as well. */
const lasting = ({ stdout }: Called) =>
  withoutChance(stdout)
    .replaceAll(/\b[0-9a-f]{64}\b/g, 'h'.repeat(64))
    .replaceAll(/\d+ byte/g, 'N byte')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2000-01-01T00:00:00.000Z');

describe('Without a server', () => {
  it('a backup is made, told in both languages, and replaces nothing', async () => {
    const english = await liggaren(['backup', 'english.db']);
    const swedish = await liggaren(['backup', 'svensk.db', '--lang', 'sv']);
    for (const [name, called] of [['en', english] as const, ['sv', swedish] as const]) {
      expect(called).toMatchObject({ code: 0, stderr: '' });
      const printed = lasting(called);
      expect(printed).toBe(golden(`backup.${name}`, printed));
    }
    const again = await liggaren(['backup', 'english.db']);
    expect(again).toMatchObject({ code: 3, stdout: '' });
    expect(again.stderr).toMatch(/^There is something at .*english\.db already: nothing is overw/);
  });

  it('a backup is restored where nothing is, with the same answers, and verified', async () => {
    const manifest = JSON.parse((await liggaren(['backup', 'to-restore.db', '--json'])).stdout);
    const { cli } = await elsewhere('restored');
    const restored = await cli(['restore', '../to-restore.db']);
    expect(restored).toMatchObject({ code: 0, stderr: '' });
    const printed = lasting(restored);
    expect(printed).toBe(golden('restore.en', printed));
    const [before, after] = await Promise.all([
      liggaren(['agreements', '--json']),
      cli(['agreements', '--json']),
    ]);
    expect(after).toEqual(before);

    const json = await (
      await elsewhere('restored-json')
    ).cli([...['restore', '../to-restore.db', '--json', '--lang', 'sv']]);
    expect(JSON.parse(json.stdout)).toMatchObject({
      schema: 'liggaren/restored',
      backup: manifest,
      verification: { events: 17, damage: [], differences: [] },
    });
  });

  it('a restore is refused where a ledger or its views are, and in front of a cut or changed backup', async () => {
    await liggaren(['backup', 'sound.db']);
    const there = await liggaren(['restore', 'sound.db']);
    expect([there.code, there.stdout]).toEqual([3, '']);
    expect(there.stderr).toContain('already: nothing is overwritten');

    const { cli, store } = await elsewhere('refused');
    writeFileSync(join(at('refused'), 'ledger.views.db'), '');
    expect(await cli(['restore', '../sound.db'])).toMatchObject({ code: 3 });
    rmSync(join(at('refused'), 'ledger.views.db'));
    expect(await cli(['restore', '../none.db'])).toMatchObject({ code: 5 });

    const bytes = readFileSync(at('sound.db')).toString('latin1');
    const changed = bytes.replaceAll('"kind":"civil-society"', '"kind":"civil-societY"');
    writeFileSync(at('changed.db'), Buffer.from(changed, 'latin1'));
    await copyFile(at('sound.db.manifest.json'), at('changed.db.manifest.json'));
    const refused = await cli(['restore', '../changed.db', '--lang', 'sv']);
    expect([refused.code, refused.stdout]).toEqual([7, '']);
    expect(refused.stderr).toMatch(/position \d+, organisation-\S+ revision 0: innehållet är inte/);
    truncateSync(at('sound.db'), 5_000);
    expect(await cli(['restore', '../sound.db'])).toMatchObject({ code: 7 });
    expect(existsSync(store)).toBe(false);
  });

  it('a view that says something else is rebuilt, and what differed can be asked for', async () => {
    const { cli } = await copied('rebuilt');
    await cli(['agreements']);
    const views = new DatabaseSync(join(at('rebuilt'), 'ledger.views.db'));
    views.exec(`UPDATE registry_v${REGISTRY.version} SET body = replace(body, 'Ängen', 'Skogen')`);
    views.close();
    expect(await cli(['verify'])).toMatchObject({ code: 7 });
    const rebuilt = await cli(['rebuild', 'registry', 'flags']);
    expect(rebuilt.stdout).toMatch(/^registry was built anew: [1-9]\d* differences?\n/);
    expect(rebuilt.stdout).toMatch(/\nflags was built anew: no difference\n/);
    const list = await cli(['rebuilds', '--lang', 'sv']);
    expect(list.stdout).toMatch(/registry, flags +\d+ +utbytt/);
    const [id = ''] = /^[0-9a-f]{8}/m.exec(list.stdout) ?? [];
    const one = await cli(['rebuilds', id]);
    expect(one.stdout).toMatch(/registry +[0-9a-f-]{36} .* it says something else now/);
    expect(await cli(['rebuild', 'budget'])).toMatchObject({ code: 2, stdout: '' });
    expect(await cli(['rebuilds', 'ffffffff'])).toMatchObject({ code: 5, stdout: '' });
  });

  it('an event with one changed byte makes verify name it, and exit 7', async () => {
    const { cli, store } = await copied('changed');
    const bytes = readFileSync(store).toString('latin1');
    const changed = bytes.replaceAll('"kind":"civil-society"', '"kind":"civil-societY"');
    writeFileSync(store, Buffer.from(changed, 'latin1'));
    const found = await cli(['verify']);
    expect(found.code).toBe(7);
    expect(found.stdout).toMatch(
      /^The ledger’s file is damaged in \d places?; the views were not compared.*\n {2}position \d+, organisation-\S+ revision 0: its contents are not those that were recorded\n/,
    );
    const backup = await cli(['backup', 'no.db']);
    expect([backup.code, existsSync(join(at('changed'), 'no.db'))]).toEqual([7, false]);
  });

  it('a ledger file that was cut is refused with exit 7, and stays as it is', async () => {
    const { cli, store } = await copied('cut');
    const length = readFileSync(store).length - 3_000;
    truncateSync(store, length);
    for (const args of [['verify'], ['backup', 'no.db']]) {
      const refused = await cli(args);
      expect([args[0], refused.code, refused.stdout]).toEqual([args[0], 7, '']);
      expect(refused.stderr).toMatch(/^The ledger is damaged: .* cut short/);
    }
    expect(readFileSync(store).length).toBe(length);
  });
});

describe('While a server runs', () => {
  beforeAll(async () => {
    server = startServer({ folder });
    await server.ready;
  });

  it('backup, rebuild, rebuilds and verify go through it', async () => {
    const [backup, rebuild] = await Promise.all([
      liggaren(['backup', 'served.db', '--json']),
      liggaren(['rebuild', '--json']),
    ]);
    expect([backup.code, rebuild.code]).toEqual([0, 0]);
    expect(JSON.parse(backup.stdout)).toMatchObject({ schema: 'liggaren/backup', events: 17 });
    expect(JSON.parse(rebuild.stdout)).toMatchObject({ state: 'switched', differences: 0 });
    expect(JSON.parse((await liggaren(['rebuilds', '--json'])).stdout).items).toHaveLength(1);
    expect(await liggaren(['verify'])).toMatchObject({ code: 0, stderr: '' });
  });

  it('a restore into its place is refused', async () => {
    await liggaren(['backup', 'while-served.db']);
    expect(await liggaren(['restore', 'while-served.db'])).toMatchObject({ code: 3, stdout: '' });
  });
});
