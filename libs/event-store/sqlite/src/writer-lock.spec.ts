/** One process writes a ledger; its lock dies with it and tells where it listens. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@liggaren/event-store-port';
import { WriterLocked, acquireWriterLock, type WriterLock } from './writer-lock.js';

/** Lets plain Node run the sources: they import each other by the names of the built files. */
const FROM_SOURCE = `data:text/javascript,
  import { registerHooks } from 'node:module';
  const resolve = (name, context, next) => {
    try { return next(name, context); }
    catch { return next(name.replace(/\\.js$/, '.ts'), context); }
  };
  registerHooks({ resolve });`;

const HOLDER = `
  import { acquireWriterLock } from ${JSON.stringify(new URL('./writer-lock.ts', import.meta.url).href)};
  try {
    const lock = acquireWriterLock(process.argv[1]);
    if (process.argv[2]) lock.announce(process.argv[2]);
    console.log('held');
    process.stdin.once('data', () => { lock.release(); console.log('released'); });
  } catch (error) {
    console.log(error.name);
  }`;

describe('The writer lock', () => {
  let directory: string;
  let path: string;
  const held: WriterLock[] = [];
  const children: ChildProcess[] = [];

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'liggaren-test-'));
    path = join(directory, 'ledger.db');
  });
  afterEach(async () => {
    for (const lock of held.splice(0)) lock.release();
    await Promise.all(children.splice(0).map(kill));
    rmSync(directory, { recursive: true });
  });

  const acquire = () => {
    const lock = acquireWriterLock(path);
    held.push(lock);
    return lock;
  };
  const refusal = (): unknown => {
    try {
      acquire();
    } catch (error) {
      return error;
    }
    return undefined;
  };
  /** Another process that has tried to take the lock, and what came of it. */
  const attempt = async (url = '') => {
    const options = ['--no-warnings', '--experimental-transform-types', '--input-type=module'];
    const conditions = ['--conditions=@liggaren/source', '--import', FROM_SOURCE];
    const child = spawn(process.execPath, [...options, ...conditions, '-e', HOLDER, path, url], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    children.push(child);
    return { child, outcome: String(await once(child.stdout, 'data')).trim() };
  };
  /** Another process that holds the lock. */
  const holder = async (url?: string) => {
    const { child, outcome } = await attempt(url);
    expect(outcome).toBe('held');
    return child;
  };
  const kill = async (child: ChildProcess) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };

  it('is held by one at a time, within a process too', () => {
    const lock = acquire();
    expect(refusal()).toBeInstanceOf(WriterLocked);
    lock.release();
    expect(refusal()).toBeUndefined();
  });

  it('holds for one ledger only', () => {
    acquire();
    held.push(acquireWriterLock(join(directory, 'another.db')));
  });

  it('keeps other processes out until it is released', async () => {
    const child = await holder();
    const error = refusal();
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(error).toMatchObject({ reason: 'locked', address: undefined });
    child.stdin!.write('now\n');
    await once(child.stdout!, 'data');
    expect(refusal()).toBeUndefined();
  });

  it('names the address of the process that holds it', async () => {
    const child = await holder('http://127.0.0.1:4600');
    expect(refusal()).toMatchObject({
      address: { url: 'http://127.0.0.1:4600', pid: child.pid },
      message: expect.stringContaining('http://127.0.0.1:4600'),
    });
  });

  it('is free at once when its holder is killed', async () => {
    await kill(await holder());
    expect(readdirSync(directory)).toEqual(['ledger.db.lock']);
    expect(refusal()).toBeUndefined();
  });

  it('does not name the address of a dead holder', async () => {
    await kill(await holder('http://127.0.0.1:4600'));
    expect(existsSync(`${path}.server`)).toBe(true);
    acquire();
    expect(refusal()).toMatchObject({ reason: 'locked', address: undefined });
  });

  it('is not disturbed by an attempt to take it', async () => {
    acquire().announce('http://127.0.0.1:4600');
    expect([refusal(), refusal()]).toEqual([expect.any(WriterLocked), expect.any(WriterLocked)]);
    expect((await attempt()).outcome).toBe('WriterLocked');
  });

  it('takes no notice of an address it cannot read', () => {
    acquire();
    writeFileSync(`${path}.server`, '{"url":');
    expect(refusal()).toMatchObject({ reason: 'locked', address: undefined });
  });

  it('leaves no address behind, and may be released twice', () => {
    const lock = acquire();
    lock.announce('http://127.0.0.1:4600');
    lock.announce('http://127.0.0.1:4601');
    expect(refusal()).toMatchObject({
      address: { url: 'http://127.0.0.1:4601', pid: process.pid },
    });
    lock.release();
    lock.release();
    expect(readdirSync(directory)).toEqual(['ledger.db.lock']);
  });

  it("does not take another holder's address away when released twice", () => {
    const first = acquire();
    first.release();
    acquire().announce('http://127.0.0.1:4602');
    first.release();
    expect(refusal()).toMatchObject({ address: { url: 'http://127.0.0.1:4602' } });
  });
});
