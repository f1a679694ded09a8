/** `liggaren events --follow`: every event once and in order, with a server, without one, and from one to the other. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { jest } from '@jest/globals';
import { until } from '../../apps/api/testing/waiting.js';
import { removeFolder, startServer, temporaryLedgerFolder } from '../faults/server-process.js';
import { CLI, cliIn, environmentIn } from './run-cli.js';

jest.setTimeout(120_000);

interface Follower {
  lines(): readonly string[];
  /** Waits until so many lines were printed. */
  printed(count: number): Promise<readonly string[]>;
  interrupt(): Promise<number | null>;
  readonly ended: Promise<number | null>;
}

let folder: string;
let running: ChildProcess[] = [];
const stops: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  folder = temporaryLedgerFolder();
  await liggaren('open', '--owner', 'Staden');
});
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
  for (const stop of stops.splice(0)) await stop();
  removeFolder(folder);
});

async function liggaren(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await cliIn(folder)(args);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${stderr}`);
  return stdout;
}

const start = (name: string) =>
  liggaren('do', 'StartPartnership', '--key', name, '--data', JSON.stringify({ name }));

/** The log as it is listed, line by line. */
const listed = async (...args: readonly string[]) =>
  (await liggaren('events', '--json', ...args)).trimEnd().split('\n');

function follow(...args: readonly string[]): Follower {
  const options = ['events', '--follow', ...args];
  const child = spawn(process.execPath, [CLI, ...options], {
    cwd: folder,
    env: environmentIn(folder),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const lines = () => text.split('\n').slice(0, -1);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    lines,
    ended,
    printed: (count) =>
      until(`${count} lines`, () => (lines().length >= count ? lines() : undefined), 60_000),
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

async function server() {
  const process = startServer({ folder });
  await process.ready;
  const stop = async () => {
    process.signal('SIGTERM');
    expect(await process.ended).toEqual({ code: 0, signal: null });
  };
  stops.push(() => {
    process.signal('SIGKILL');
    return process.ended;
  });
  return { stop };
}

describe('Following the events', () => {
  it('without a server reads beside whoever writes, until Ctrl-C', async () => {
    const follower = follow('--json');
    await follower.printed(1);
    await start('Ett');
    await start('Tva');
    await follower.printed(3);
    expect(await follower.interrupt()).toBe(130);
    expect(follower.lines()).toEqual(await listed());
  });

  it('goes over from a server to the file and back, each event once', async () => {
    const first = await server();
    const follower = follow('--json');
    await follower.printed(1);
    await start('Med servern');
    await follower.printed(2);
    await first.stop();
    await start('Utan server');
    await follower.printed(3);
    const second = await server();
    await start('Nasta');
    await follower.printed(4);
    expect(await follower.interrupt()).toBe(130);
    expect(follower.lines()).toEqual(await listed());
    await second.stop();
  });

  it('prints a line for each, from an event on, and ends when it has enough', async () => {
    await start('Ett');
    const [opened] = (await listed()).map((line) => (JSON.parse(line) as { id: string }).id);
    const follower = follow(
      '--after',
      opened ?? '',
      '--limit',
      '2',
      '--type',
      'PartnershipStarted',
    );
    await follower.printed(1);
    await start('Tva');
    expect(await follower.ended).toBe(0);
    expect(follower.lines()).toEqual([
      expect.stringMatching(
        /^ {5}2 {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}partnership-[0-9a-f]{8} {2}PartnershipStarted {2}Ett {2}\(case-officer\)$/,
      ),
      expect.stringMatching(/PartnershipStarted {2}Tva/),
    ]);
  });

  it('after an event that there is not says so', async () => {
    const called = await cliIn(folder)(['events', '--follow', '--after', 'none', '--lang', 'sv']);
    expect(called).toMatchObject({ code: 5, stdout: '' });
    expect(called.stderr).toContain('Händelsen none finns inte');
  });
});
