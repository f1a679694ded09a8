/** Backups: made while the ledger is written, never half, and worth something only once they are restored. */
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { all, anEvent, newAgreement } from '@liggaren/event-store-contract';
import { canonicalEvent, type EventStore } from '@liggaren/event-store-port';
import {
  acquireWriterLock,
  backUpLedger,
  checkLedger,
  manifestPathOf,
  openSqliteEventStore,
  restoreLedger,
  type BackupManifest,
  type SqliteEventStore,
} from './index.js';

const clock = () => '2026-11-24T12:00:00.000Z';
let folder: string;
let path: string;
let store: SqliteEventStore;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'liggaren-test-'));
  path = join(folder, 'ledger.db');
  store = openSqliteEventStore({ path, mode: 'writer' });
  await store.append('agreement-1', 'no-stream', [anEvent(), anEvent()]);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);
const backUp = (to: string) => backUpLedger({ path, to, clock });
const restore = (from: string, name = 'restored/ledger.db') =>
  restoreLedger({ from, path: at(name) });

async function logOf(events: EventStore): Promise<readonly string[]> {
  return (await all(events.readAll())).map(canonicalEvent);
}

async function logIn(file: string): Promise<readonly string[]> {
  const opened = openSqliteEventStore({ path: file, mode: 'reader' });
  const log = await logOf(opened);
  await opened.close();
  return log;
}

describe('A backup', () => {
  it('is one file with a manifest that says what is in it', async () => {
    const manifest = await backUp(at('backup.db'));
    expect(manifest).toEqual({
      schema: 'liggaren/backup',
      version: 1,
      ledgerId: 'ledger-of-the-test',
      head: { position: '0000000000000002', eventId: (await store.head())?.eventId },
      events: 2,
      bytes: readFileSync(at('backup.db')).length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      madeAt: clock(),
    });
    expect(JSON.parse(readFileSync(manifestPathOf(at('backup.db')), 'utf8'))).toEqual(manifest);
    expect(readdirSync(folder).filter((name) => name.startsWith('backup'))).toEqual([
      'backup.db',
      'backup.db.manifest.json',
    ]);
  });

  it('made while commands come is the ledger as it was at one moment, restored event by event', async () => {
    let writing = true;
    const writer = (async () => {
      while (writing)
        await Promise.all(
          Array.from({ length: 20 }, () => store.append(newAgreement(), 'no-stream', [anEvent()])),
        );
    })();
    const manifests: BackupManifest[] = [];
    for (const name of ['one.db', 'two.db', 'three.db']) manifests.push(await backUp(at(name)));
    writing = false;
    await writer;
    const log = await logOf(store);
    for (const [index, manifest] of manifests.entries()) {
      const restored = `restored-${index}.db`;
      await restore(at(`${['one', 'two', 'three'][index]}.db`), restored);
      expect(await logIn(at(restored))).toEqual(log.slice(0, manifest.events));
    }
    const counts = manifests.map(({ events }) => events);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts[2]).toBeGreaterThan(counts[0]!);
  }, 30_000);

  it('tells how far it has come', async () => {
    const phases: string[] = [];
    const onProgress = ({ phase, done, total }: { phase: string; done: number; total: number }) => {
      phases.push(phase);
      expect(done).toBeLessThanOrEqual(total);
    };
    await backUpLedger({ path, to: at('backup.db'), clock, onProgress });
    expect([...new Set(phases)]).toEqual(['copying', 'checking']);
  });

  it('replaces nothing that is there', async () => {
    writeFileSync(at('precious'), 'precious');
    await expect(backUp(at('precious'))).rejects.toMatchObject({ reason: 'exists' });
    expect(readFileSync(at('precious'), 'utf8')).toBe('precious');
    await expect(backUp(folder)).rejects.toMatchObject({ reason: 'exists' });
  });

  it('says where it cannot be written', async () => {
    await expect(backUp(at('nowhere/backup.db'))).rejects.toMatchObject({
      name: 'KeepingFailed',
      reason: 'unwritable',
    });
  });

  it('that was stopped leaves nothing, and can be made again', async () => {
    for (const phase of ['copying', 'checking']) {
      const stop = new AbortController();
      const onProgress = (progress: { phase: string }) =>
        progress.phase === phase && stop.abort(new Error('stopped'));
      const { signal } = stop;
      const stopped = backUpLedger({ path, to: at('backup.db'), clock, onProgress, signal });
      await expect(stopped).rejects.toThrow('stopped');
      expect(readdirSync(folder).filter((name) => name.startsWith('backup.db'))).toEqual([]);
    }
    writeFileSync(at('backup.db.unfinished'), 'left by a process that was killed');
    await backUp(at('backup.db'));
    expect(existsSync(at('backup.db.unfinished'))).toBe(false);
  });

  it('of a damaged ledger is refused, names the event, and leaves nothing', async () => {
    await store.close();
    const bytes = readFileSync(path);
    writeFileSync(
      path,
      Buffer.from(bytes.toString('latin1').replaceAll('"SEK"', '"NOK"'), 'latin1'),
    );
    await expect(backUp(at('backup.db'))).rejects.toMatchObject({
      reason: 'damaged',
      damage: [
        { what: 'contents', stream: 'agreement-1', revision: 0, position: '1' },
        { what: 'contents', stream: 'agreement-1', revision: 1, position: '2' },
      ],
    });
    expect(readdirSync(folder).filter((name) => name.startsWith('backup.db'))).toEqual([]);
  });
});

describe('Restoring', () => {
  const backup = () => at('backup.db');
  beforeEach(() => backUp(backup()));
  const nothingThere = () => expect(existsSync(at('restored/ledger.db'))).toBe(false);

  it('makes a ledger that goes on where the backup ended', async () => {
    await restore(backup());
    const restored = openSqliteEventStore({ path: at('restored/ledger.db'), mode: 'writer' });
    await restored.append('agreement-1', 1, [anEvent()]);
    await restored.close();
    expect(await checkLedger({ path: at('restored/ledger.db') })).toMatchObject({
      events: 3,
      damage: [],
    });
  });

  it('replaces no ledger', async () => {
    await expect(restoreLedger({ from: backup(), path })).rejects.toMatchObject({
      reason: 'exists',
      path,
    });
    expect(await store.head()).toMatchObject({ position: '0000000000000002' });
    writeFileSync(at('other.db-wal'), 'what is left of a ledger');
    await expect(restore(backup(), 'other.db')).rejects.toMatchObject({ reason: 'exists' });
  });

  it('is refused where a server is about to write', async () => {
    const lock = acquireWriterLock(at('restored/ledger.db'));
    await expect(restore(backup())).rejects.toMatchObject({ name: 'WriterLocked' });
    lock.release();
    nothingThere();
    await restore(backup());
  });

  it.each<[string, () => void, string]>([
    ['that is not there', () => rmSync(backup()), 'no-backup'],
    ['without a manifest', () => rmSync(manifestPathOf(backup())), 'no-manifest'],
    ['whose manifest is cut', () => truncateSync(manifestPathOf(backup()), 40), 'broken-manifest'],
    ['whose manifest is another', () => editManifest({ events: 3 }), 'other-than-manifest'],
    ['that was cut', () => truncateSync(backup(), 8_192), 'other-than-manifest'],
    ['that grew', () => writeFileSync(backup(), 'x', { flag: 'a' }), 'other-than-manifest'],
  ])('of a backup %s is refused, and nothing is written', async (_how, damage, reason) => {
    damage();
    await expect(restore(backup())).rejects.toMatchObject({ name: 'KeepingFailed', reason });
    nothingThere();
    expect(existsSync(at('restored/ledger.db.unfinished'))).toBe(false);
  });

  it('of a backup with one changed byte is refused, wherever it is', async () => {
    const bytes = readFileSync(backup());
    for (let index = 0; index < 60; index += 1) {
      const changed = Buffer.from(bytes);
      const place = (index * 7_919) % bytes.length;
      changed[place] = (changed[place] ?? 0) ^ 0x10;
      writeFileSync(backup(), changed);
      await expect(restore(backup())).rejects.toMatchObject({ name: 'KeepingFailed' });
      nothingThere();
    }
  });

  function editManifest(changed: Partial<BackupManifest>): void {
    const file = manifestPathOf(backup());
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as BackupManifest;
    writeFileSync(file, JSON.stringify({ ...manifest, ...changed }));
  }
});
