/** The server as a process: how it starts, what it says, how it stops, and what it does with damaged files. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { jest } from '@jest/globals';
import { openStream } from '../../apps/api/testing/stream-reader.js';
import { until } from '../../apps/api/testing/waiting.js';
import {
  removeFolder,
  ROOT,
  type ServerOptions,
  type ServerProcess,
  startServer,
  storeIn,
  temporaryLedgerFolder,
} from './server-process.js';

const DEMONSTRATION = join(ROOT, 'apps/api/demonstration/joint-activity-report-2018.yaml');
const WITH_DEMONSTRATION = { LIGGAREN_DEMONSTRATION: 'yes' };

let folder: string;
const servers: ServerProcess[] = [];
beforeEach(() => {
  folder = temporaryLedgerFolder();
});
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.signal('SIGKILL');
    await server.ended;
  }
  removeFolder(folder);
});

jest.setTimeout(60_000);

function start(options: Partial<ServerOptions> = {}): ServerProcess {
  const server = startServer({ folder, ...options });
  servers.push(server);
  return server;
}

async function stop(server: ServerProcess): Promise<void> {
  server.signal('SIGTERM');
  expect(await server.ended).toEqual({ code: 0, signal: null });
}

async function post(url: string, path: string, body: object, headers: Record<string, string> = {}) {
  const all = { 'content-type': 'application/json', 'liggaren-actor': 'importer', ...headers };
  return fetch(url + path, { method: 'POST', headers: all, body: JSON.stringify(body) });
}

async function ask(url: string, path: string): Promise<Record<string, unknown>> {
  const response = await fetch(url + path);
  expect(response.status).toBe(200);
  return (await response.json()) as Record<string, unknown>;
}

const headOf = async (url: string) =>
  ((await ask(url, '/v1/ledger'))['head'] as { position: string }).position;

const openLedger = async (url: string) => {
  const body = { owner: 'Staden', demonstration: false };
  expect(
    (await post(url, '/v1/ledger/open-ledger', body, { 'idempotency-key': 'open' })).status,
  ).toBe(201);
};

/** An import that takes a while: its progress tells when it is under way. */
async function importMuch(url: string): Promise<ReadableStreamDefaultReader<string>> {
  const lines = Array.from({ length: 3_000 }, (_, n) =>
    JSON.stringify({ id: `p${n}`, command: 'StartPartnership', name: `Partnerskap ${n}` }),
  );
  const text = [JSON.stringify({ liggaren: 1, source: 'much' }), ...lines].join('\n');
  const accept = { accept: 'application/x-ndjson' };
  const response = await post(
    url,
    '/v1/imports',
    { files: [{ name: 'much.ndjson', text }] },
    accept,
  );
  if (!response.body) throw new Error('no body');
  return response.body.pipeThrough(new TextDecoderStream()).getReader();
}

async function readAll(reader: ReadableStreamDefaultReader<string>): Promise<string> {
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<number>();
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
  });
  return promise;
}

describe('A start', () => {
  it('says that it is ready once /health/ready answers, on the port and the files it was told', async () => {
    const port = await freePort();
    const views = join(folder, 'elsewhere', 'v.db');
    const server = start({ env: { PORT: String(port), LIGGAREN_VIEWS: `sqlite:${views}` } });
    const url = await server.ready;
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect(server.stdout().match(/^Liggaren is ready: /gm)).toHaveLength(1);
    await openLedger(url);
    expect([storeIn(folder), views].map((file) => existsSync(file))).toEqual([true, true]);
    await stop(server);
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '65536'],
    ['LIGGAREN_STORE', 'postgres://localhost/ledger'],
    ['LIGGAREN_VIEWS', '/tmp/views.db'],
    ['LIGGAREN_ACTORS', 'Anyone'],
    ['LIGGAREN_DEMONSTRATION', 'maybe'],
    ['LIGGAREN_STREAMS', '0'],
    ['LIGGAREN_STREAM_HEARTBEAT', 'often'],
    ['LIGGAREN_STREAM_STALLED', '1.5'],
  ])('with %s=%s fails and says which setting it is', async (setting, value) => {
    const server = start({ env: { [setting]: value } });
    expect((await server.ended).code).toBe(1);
    expect(server.stderr()).toContain(`Liggaren cannot start: ${setting} must be`);
    expect(server.stderr()).toContain(value);
    expect(server.stderr()).not.toMatch(/^\s+at /m);
  });

  it('on a ledger that another server writes is refused with its address, and exit code 8', async () => {
    const first = start();
    const url = await first.ready;
    const second = start();
    expect((await second.ended).code).toBe(8);
    expect(second.stderr()).toContain('Liggaren cannot start');
    expect(second.stderr()).toContain(url);
    expect(second.stderr()).toContain(String(first.pid));
    await openLedger(url);
    await stop(first);
  });

  it('on a port that is taken says so, and lets the ledger go', async () => {
    const port = await freePort();
    const first = start({ env: { PORT: String(port) } });
    await first.ready;
    const other = join(folder, 'other.db');
    const env = { PORT: String(port), LIGGAREN_STORE: `sqlite:${other}` };
    const second = start({ env });
    expect((await second.ended).code).toBe(1);
    expect(second.stderr()).toContain(`PORT`);
    expect(second.stderr()).not.toMatch(/^\s+at /m);
    const third = start({ env: { LIGGAREN_STORE: `sqlite:${other}` } });
    await third.ready;
    await stop(third);
  });
});

describe('The demonstration', () => {
  it('is made where no ledger is; a second start imports nothing', async () => {
    const first = start({ env: WITH_DEMONSTRATION });
    const url = await first.ready;
    expect(first.stdout()).toMatch(/^Made the demonstration: \d+ events/m);
    const head = await headOf(url);
    await stop(first);

    const second = start({ env: WITH_DEMONSTRATION });
    const again = await second.ready;
    expect(second.stdout()).not.toContain('Made');
    expect(second.stdout()).not.toContain('changed');
    expect(await headOf(again)).toBe(head);
    await stop(second);
  });

  it('whose file has changed is reported, and not merged', async () => {
    const file = join(folder, 'demonstration.yaml');
    writeFileSync(file, readFileSync(DEMONSTRATION));
    const env = { ...WITH_DEMONSTRATION, LIGGAREN_DEMONSTRATION_FILE: file };
    const first = start({ env });
    const head = await headOf(await first.ready);
    await stop(first);

    const more = '\n  - { id: added, command: StartPartnership, name: Tillagt }\n';
    writeFileSync(file, readFileSync(DEMONSTRATION, 'utf8') + more);
    const second = start({ env });
    expect(await headOf(await second.ready)).toBe(head);
    expect(second.stdout()).toContain('has changed');
    await stop(second);
  });

  it('is not made where a real ledger is', async () => {
    const first = start();
    await openLedger(await first.ready);
    await stop(first);
    const second = start({ env: WITH_DEMONSTRATION });
    expect(Number(await headOf(await second.ready))).toBe(1);
    expect(second.stdout()).not.toContain('emonstration');
    await stop(second);
  });

  it('whose file is broken stops the start with the line at fault, and leaves no half ledger', async () => {
    const file = join(folder, 'broken.yaml');
    writeFileSync(file, 'liggaren: 1\nsource: x\ncommands:\n  - { id: a, command: Nothing }\n');
    const server = start({ env: { ...WITH_DEMONSTRATION, LIGGAREN_DEMONSTRATION_FILE: file } });
    expect((await server.ended).code).not.toBe(0);
    expect(server.stderr()).toContain('"line":4');
    const again = start();
    expect((await fetch(`${await again.ready}/v1/ledger`)).status).toBe(409);
    await stop(again);
  });
});

describe('A stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s finishes the import that is under way, and exits 0',
    async (signal) => {
      const server = start();
      const url = await server.ready;
      await openLedger(url);
      const reader = await importMuch(url);
      const { value: begun } = await reader.read();
      server.signal(signal);
      const text = begun + (await readAll(reader));
      expect(JSON.parse(text.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
        report: { commands: 3_000, events: 3_000 },
      });
      expect(await server.ended).toEqual({ code: 0, signal: null });

      const again = start();
      expect(Number(await headOf(await again.ready))).toBe(3_001);
      await stop(again);
    },
  );

  it('answers every command that is under way, and records what it answered', async () => {
    const server = start();
    const url = await server.ready;
    await openLedger(url);
    const name = (n: number) => ({ name: `Partnerskap ${n}` });
    const key = (n: number) => ({ 'idempotency-key': `k${n}` });
    const first = post(url, '/v1/partnerships/start-partnership', name(0), key(0));
    const others = Array.from({ length: 50 }, (_, n) =>
      post(url, '/v1/partnerships/start-partnership', name(n + 1), key(n + 1)),
    );
    await first;
    server.signal('SIGTERM');
    const settled = await Promise.allSettled(others);
    expect(await server.ended).toEqual({ code: 0, signal: null });
    const answered = settled.filter(
      (one) => one.status === 'fulfilled' && one.value.status === 201,
    ).length;
    const again = start();
    // The ledger's opening, the first command, and the others: none is there that was not answered.
    expect(Number(await headOf(await again.ready))).toBe(2 + answered);
    await stop(again);
  });

  it('ends the streams of events that are open, each plainly, so that their readers come back', async () => {
    const server = start();
    const url = await server.ready;
    await openLedger(url);
    const readers = [1, 2, 3].map(() => openStream(`${url}/v1/events/stream`));
    const open = await Promise.all(readers);
    for (const reader of open) await reader.received(1);
    await stop(server);
    for (const reader of open) expect(await reader.ended).toBe('ended');

    const again = start();
    const more = await openStream(`${await again.ready}/v1/events/stream`, {
      lastEventId: open[0]?.ids[0],
    });
    await stop(again);
    expect([await more.ended, more.ids]).toEqual(['ended', []]);
  });

  it('is one stop when the signal is repeated within a second', async () => {
    const server = start();
    const url = await server.ready;
    await openLedger(url);
    const reader = await importMuch(url);
    await reader.read();
    server.signal('SIGINT');
    server.signal('SIGTERM');
    server.signal('SIGINT');
    expect(await readAll(reader)).toContain('"report"');
    expect(await server.ended).toEqual({ code: 0, signal: null });
  });

  it('of npm stops the server too: npm exits 0 and leaves no orphan', async () => {
    const npm = start({ command: ['npm', 'start'] });
    await npm.ready;
    const { pid } = JSON.parse(readFileSync(`${storeIn(folder)}.server`, 'utf8')) as {
      pid: number;
    };
    expect(isAlive(pid)).toBe(true);
    await stop(npm);
    await until('the server to be gone', () => (isAlive(pid) ? undefined : true));
    expect(existsSync(`${storeIn(folder)}.server`)).toBe(false);
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('The views’ file', () => {
  const views = () => join(folder, 'ledger.views.db');

  async function withSomeLedger(): Promise<void> {
    const server = start();
    const url = await server.ready;
    await openLedger(url);
    for (const key of ['one', 'two', 'three']) {
      const body = { name: `Partnerskap ${key}` };
      await post(url, '/v1/partnerships/start-partnership', body, { 'idempotency-key': key });
    }
    await stop(server);
  }

  async function expectWholeViews(server: ServerProcess): Promise<void> {
    const url = await server.ready;
    const { items } = await ask(url, '/v1/partnerships?minPosition=head');
    expect(items).toHaveLength(3);
    const verification = await (await post(url, '/v1/verifications', {})).json();
    expect(verification).toMatchObject({ events: 4, differences: [] });
    await stop(server);
  }

  it('that was deleted is built again', async () => {
    await withSomeLedger();
    for (const suffix of ['', '-wal', '-shm']) rmSync(views() + suffix, { force: true });
    await expectWholeViews(start());
  });

  it.each([
    [
      'overwritten',
      (file: string) => writeFileSync(file, 'no database, long enough to look at '.repeat(200)),
    ],
    [
      'cut in the middle',
      (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 9_000)),
    ],
    ['scribbled over', (file: string) => writeFileSync(file, scribbled(readFileSync(file)))],
  ])(
    'that was %s is built again, or the start says that it may be deleted',
    async (_how, damage) => {
      await withSomeLedger();
      damage(views());
      const server = start();
      const started = await Promise.race([server.ready, server.ended]);
      if (typeof started === 'string') return expectWholeViews(server);
      expect(started.code).not.toBe(0);
      expect(server.stderr()).toContain('the file may be deleted');
      expect(server.stderr()).toContain(views());
      for (const suffix of ['', '-wal', '-shm']) rmSync(views() + suffix, { force: true });
      await expectWholeViews(start());
    },
  );

  it('that is another database is left untouched, and the start says so', async () => {
    await withSomeLedger();
    const other = join(folder, 'other.db');
    const database = new DatabaseSync(other);
    database.exec('CREATE TABLE precious (x); INSERT INTO precious VALUES (1)');
    database.close();
    const before = readFileSync(other);
    const server = start({ env: { LIGGAREN_VIEWS: `sqlite:${other}` } });
    expect((await server.ended).code).not.toBe(0);
    expect(server.stderr()).toContain('left untouched');
    expect(server.stderr()).not.toMatch(/^\s+at /m);
    expect(readFileSync(other).equals(before)).toBe(true);
  });
});

/** The file with everything after its first page turned around, bit by bit. */
function scribbled(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte, index) => (index < 4_096 ? byte : byte ^ 0xff)));
}
