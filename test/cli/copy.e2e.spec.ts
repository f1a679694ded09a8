/** `liggaren copy`: a ledger moved to another store and back, from file to file always, through EventStoreDB on a server. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openEventStoreDb } from '@liggaren/event-store-eventstoredb';
import { canonicalEvent, type EventStore, type Position } from '@liggaren/event-store-port';
import { openSqliteEventStore } from '@liggaren/event-store-sqlite';
import {
  describeOnServer,
  eventStoreForTests,
  newLedgerOn,
  postgresForTests,
} from '@liggaren/testing';
import { all, anEvent } from '@liggaren/event-store-contract';
import { until } from '../../apps/api/testing/waiting.js';
import { removeFolder, temporaryLedgerFolder } from '../faults/server-process.js';
import { killAll, startProjector } from '../scaled/services.js';
import { type Called, CLI, cliIn, environmentIn, golden, ROOT, withoutChance } from './run-cli.js';

// Each call is a process: on a busy machine that takes its time.
jest.setTimeout(120_000);

const folder = temporaryLedgerFolder();
const liggaren = cliIn(folder);
const at = (name: string) => join(folder, name);
const LEDGER = 'sqlite:./ledger.db';
const LARGE = 'sqlite:./large.db';
const LARGE_EVENTS = 6_000;

beforeAll(async () => {
  await copyFile(join(ROOT, 'test/cli/small-ledger.yaml'), at('small.yaml'));
  await liggaren(['open', '--owner', 'Åmåls kommun']);
  expect(await liggaren(['import', 'small.yaml'])).toMatchObject({ code: 0 });
  await writeLarge();
});
afterAll(() => removeFolder(folder));

/** Events of 60 streams, in turn: what they say is of no concern to a copy. */
async function writeLarge() {
  const store = openSqliteEventStore({ path: at('large.db'), mode: 'writer' });
  for (let turn = 0; turn < LARGE_EVENTS / 60; turn += 1)
    await store.appendAll(
      Array.from({ length: 60 }, (_, stream) => ({
        stream: `agreement-${stream}`,
        expectedRevision: turn === 0 ? ('no-stream' as const) : turn - 1,
        events: [anEvent()],
      })),
    );
  await store.close();
}

const textsOf = async (store: EventStore) => {
  const texts = (await all(store.readAll())).map(canonicalEvent);
  await store.close();
  return texts;
};
const textsIn = (name: string) => textsOf(openSqliteEventStore({ path: at(name), mode: 'reader' }));
const idsOf = ({ stdout }: Called) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
const outcome = (text: string) => JSON.parse(text) as { added: number; sha256: string };
/** The printed text without what changes with every ledger. */
const lasting = (text: string) =>
  withoutChance(text)
    .replaceAll(/\b[0-9a-f]{64}\b/g, 'h'.repeat(64))
    .replaceAll(folder, '/FOLDER');

/** "known at", as it stands below every table. */
const PRINTED = /known at position (\d+) \(event ([0-9a-f-]{36}), /;

/** A text from the server with its positions, places in bytes, as the file counts them: from 1. */
async function positionsAsInFile(store: EventStore) {
  const places = (await all(store.readAll())).map(({ position }) => position);
  await store.close();
  return (text: string) =>
    text.replaceAll(/\b\d{20}\b/g, (position) =>
      String(places.indexOf(position as Position) + 1).padStart(16, '0'),
    );
}

/** Kills a copy once it has written something. */
async function killedCopy(to: string, count: () => Promise<number>) {
  const child = spawn(process.execPath, [CLI, 'copy', LARGE, to], {
    cwd: folder,
    env: environmentIn(folder),
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  while (child.exitCode === null && (await count()) === 0) await setTimeout(20);
  child.kill('SIGKILL');
  await ended;
}

describe('A copy from file to file', () => {
  it.each(['en', 'sv'])('says what was copied and proved (%s)', async (language) => {
    const called = await liggaren(['copy', LEDGER, `sqlite:./${language}.db`, '--lang', language]);
    expect(called).toMatchObject({ code: 0 });
    const printed = lasting(called.stdout + called.stderr);
    expect(printed).toBe(golden(`copy.${language}`, printed));
    expect(await textsIn(`${language}.db`)).toEqual(await textsIn('ledger.db'));
  });

  it('keeps what was printed and linked: cursors and "known at" by event id', async () => {
    await liggaren(['copy', LEDGER, 'sqlite:./kept.db']);
    const env = { LIGGAREN_STORE: `sqlite:${at('kept.db')}` };
    expect(await liggaren(['verify'], { env })).toMatchObject({ code: 0 });
    const events = idsOf(await liggaren(['events', '--json']));
    for (const asked of [
      ['agreements', '--known-at', events[10]!, '--json'],
      ['organisations', '--known-at', events[3]!, '--json'],
      ['events', '--after', events[5]!, '--json'],
    ])
      expect((await liggaren(asked, { env })).stdout).toBe((await liggaren(asked)).stdout);
  });

  it('adds what came since, and then nothing', async () => {
    const copied = async () =>
      outcome((await liggaren(['copy', LARGE, 'sqlite:./more.db', '--json'])).stdout);
    await liggaren(['copy', LEDGER, 'sqlite:./grown.db']);
    expect((await copied()).added).toBe(LARGE_EVENTS);
    expect((await copied()).added).toBe(0);
  });

  it('goes on where it was killed', async () => {
    const count = async () => (existsSync(at('killed.db')) ? 1 : 0);
    await killedCopy('sqlite:./killed.db', count);
    const called = await liggaren(['copy', LARGE, 'sqlite:./killed.db', '--json']);
    expect(called).toMatchObject({ code: 0, stderr: '' });
    expect(await textsIn('killed.db')).toEqual(await textsIn('large.db'));
  });

  it('is not made into another ledger, over views of one, from nothing, or by a wrong name', async () => {
    await liggaren(['copy', LEDGER, 'sqlite:./mine.db']);
    const foreign = await liggaren(['copy', LARGE, 'sqlite:./mine.db']);
    expect(foreign).toMatchObject({ code: 3, stdout: '' });
    expect(foreign.stderr).toMatch(
      /mine\.db holds another log: its event 1 is .* Nothing was written/,
    );
    expect(await textsIn('mine.db')).toEqual(await textsIn('ledger.db'));
    const shorter = await liggaren(['copy', 'sqlite:./mine.db', LARGE, '--lang', 'sv']);
    expect(shorter.stderr).toMatch(/har en annan logg/);
    writeFileSync(at('stale.views.db'), '');
    const stale = await liggaren(['copy', LEDGER, 'sqlite:./stale.db']);
    expect([stale.code, stale.stderr]).toEqual([
      3,
      expect.stringMatching(/stale\.views\.db already/),
    ]);
    const absent = await liggaren(['copy', 'sqlite:./absent.db', 'sqlite:./any.db']);
    expect([absent.code, existsSync(at('any.db'))]).toEqual([8, false]);
    const misnamed = await liggaren(['copy', './ledger.db', 'sqlite:./any.db']);
    expect([misnamed.code, misnamed.stderr]).toEqual([
      2,
      expect.stringMatching(/^FROM must be sqlite:/),
    ]);
  });
});

await describeOnServer('A copy through EventStoreDB', eventStoreForTests, ({ url }) => {
  it('has the same canonical bytes there and back, and its cursors lead on', async () => {
    const there = newLedgerOn(url);
    const sent = await liggaren(['copy', LEDGER, there, '--json']);
    expect(sent).toMatchObject({ code: 0, stderr: '' });
    expect(await textsOf(await openEventStoreDb({ url: there }))).toEqual(
      await textsIn('ledger.db'),
    );
    const back = await liggaren(['copy', there, 'sqlite:./back.db', '--json']);
    expect(outcome(back.stdout)).toMatchObject({ sha256: outcome(sent.stdout).sha256 });
    expect(await textsIn('back.db')).toEqual(await textsIn('ledger.db'));
    const events = idsOf(await liggaren(['events', '--json']));
    const following = ['events', '--follow', '--after', events[5]!, '--limit', '4', '--json'];
    const env = { LIGGAREN_STORE: there, LIGGAREN_VIEWS: 'postgres://127.0.0.1/not-asked' };
    const followed = await liggaren(following, { env });
    expect(idsOf(followed)).toEqual(events.slice(6, 10));
  });

  it('is asked "known at" by what was printed before: on servers, and copied back', async () => {
    const there = newLedgerOn(url);
    await liggaren(['copy', LEDGER, there]);
    await liggaren(['copy', there, 'sqlite:./returned.db']);
    const back = { LIGGAREN_STORE: `sqlite:${at('returned.db')}` };
    const postgres = await postgresForTests('A copy that is asked on PostgreSQL');
    if (postgres === undefined) throw new Error('it needs a PostgreSQL');
    const places = { store: there, views: postgres.url, rebuilds: at('rebuilds') };
    const onServers = { LIGGAREN_STORE: there, LIGGAREN_VIEWS: postgres.url };
    const projector = startProjector(places);
    try {
      const answer = async (knownAt: string, env: Readonly<Record<string, string>> = {}) =>
        liggaren(['agreements', '--valid-on', '2025-06-30', '--known-at', knownAt, '--json'], {
          env,
        });
      const ready = async () =>
        (await fetch(`${await projector.url}/health/ready`)).ok ? true : undefined;
      await until('the projector is ready', ready, 60_000);
      const printed = await liggaren(['agreements', '--known-at', '12']);
      const [, position, event] = PRINTED.exec(printed.stdout)!;
      const before = await answer(event!);
      expect(before).toMatchObject({ code: 0, stderr: '' });
      const moved = await answer(event!, onServers);
      const asInFile = await positionsAsInFile(await openEventStoreDb({ url: there }));
      expect({ ...moved, stdout: asInFile(moved.stdout) }).toEqual(before);
      expect(await answer(event!, back)).toEqual(before);
      expect(await answer(position!, back)).toEqual(before);
      // A position means something in one store only: elsewhere it is refused, not taken for another moment.
      const elsewhere = await answer(position!, onServers);
      expect(elsewhere).toMatchObject({ code: 2, stdout: '' });
      expect(elsewhere.stderr).toMatch(/"knownAt".*a position of this ledger/);
    } finally {
      await killAll([projector]);
      await postgres.stop();
    }
  }, 300_000);

  it('goes on where it was killed, and refuses another log', async () => {
    const there = newLedgerOn(url);
    const store = await openEventStoreDb({ url: there });
    const count = async () => (await all(store.readAll({ max: 700 }))).length;
    await killedCopy(there, count);
    const had = await count();
    expect(had).toBeGreaterThan(0);
    const called = await liggaren(['copy', LARGE, there, '--json']);
    expect(called).toMatchObject({ code: 0, stderr: '' });
    expect(outcome(called.stdout).added).toBeLessThan(LARGE_EVENTS);
    expect(await textsOf(store)).toEqual(await textsIn('large.db'));
    const refused = await liggaren(['copy', LEDGER, there]);
    expect([refused.code, refused.stderr]).toEqual([3, expect.stringMatching(/holds another log/)]);
  });

  it('says that no server is there, and that nothing was lost', async () => {
    const nobody = await liggaren(['copy', LEDGER, 'esdb://127.0.0.1:9?tls=false']);
    expect([nobody.code, nobody.stdout]).toEqual([8, '']);
    expect(nobody.stderr).toMatch(/no EventStoreDB can be reached at esdb:\/\/127\.0\.0\.1:9/);
  });
});
