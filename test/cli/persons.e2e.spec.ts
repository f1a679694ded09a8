/**
 * A name is registered, used and shown everywhere that it can be; then it is erased, and is in no byte of any file: of
 * the ledger, its views, the directory, later backups, the log of a server, or an export. Documents apart.
 */
import { copyFile } from 'node:fs/promises';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  removeFolder,
  type ServerProcess,
  startServer,
  temporaryLedgerFolder,
} from '../faults/server-process.js';
import { type Called, cliIn, ROOT } from './run-cli.js';

// Each call is a process that loads the whole application: on a busy machine that takes its time.
jest.setTimeout(300_000);

const NAME = 'Påhittad Föreståndare';
const FORMER = 'Uppdiktad Vikarie';
const EMAIL = 'pahittad.forestandare@example.se';
const TELEPHONE = '+46 70 000 00 01';
const TEXTS = [NAME, FORMER, EMAIL, TELEPHONE, 'Föreståndare', 'Uppdiktad', 'forestandare'];

const folder = temporaryLedgerFolder();
const liggaren = cliIn(folder);
const at = (name: string) => join(folder, name);
let server: ServerProcess;
let url: string;
/** Whatever servers have printed and logged. */
let logged = '';

beforeAll(async () => {
  await copyFile(join(ROOT, 'test/cli/small-ledger.yaml'), at('small.yaml'));
  expect(await liggaren(['open', '--owner', 'Åmåls kommun'])).toMatchObject({ code: 0 });
  expect(await liggaren(['import', 'small.yaml'])).toMatchObject({ code: 0 });
  await startLogging();
});
afterAll(async () => {
  await stopServer();
  removeFolder(folder);
});

async function startLogging(): Promise<void> {
  server = startServer({ folder, env: { LIGGAREN_LOG: 'debug' } });
  url = await server.ready;
}

async function stopServer(): Promise<void> {
  server.signal('SIGTERM');
  await server.ended;
  logged += server.stdout() + server.stderr();
}

const ended = (called: Called) => {
  const { code, stdout, stderr } = called;
  // What went wrong, where something did.
  expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
  return stdout;
};
const persons = (...args: readonly string[]) => liggaren(['persons', ...args]);
const typed = (details: object) => ({ stdin: JSON.stringify(details) });

/** The texts that are in the bytes, in UTF-8 or UTF-16 of either order. */
function found(bytes: Buffer): readonly string[] {
  return TEXTS.filter((text) => {
    const utf16 = Buffer.from(text, 'utf16le');
    const swapped = Buffer.from(utf16).swap16();
    return [Buffer.from(text), utf16, swapped].some((one) => bytes.includes(one));
  });
}

/** The files of the folder and below that hold any of them. */
function filesWithName(): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => found(readFileSync(file)).length > 0)
    .map((file) => file.slice(folder.length + 1))
    .sort();
}

/** Whatever can be asked for, printed and as documents, into files: exports as people make them. */
async function exportAll(prefix: string): Promise<void> {
  const printed = [
    ['timeline', 'ängen', '--lang', 'sv'],
    ['explain', partnership],
    ['events', '--json'],
    ['agreements', '--json'],
  ];
  for (const [index, args] of printed.entries())
    writeFileSync(at(`${prefix}-${index}.txt`), ended(await liggaren(args)));
  for (const [index, path] of [...QUESTIONS, `explanations?cell=${partnership}`].entries()) {
    const answer = await fetch(`${url}/v1/${path}`);
    expect([path, answer.status]).toEqual([path, 200]);
    writeFileSync(at(`${prefix}-${index}.json`), await answer.text());
  }
  for (const path of ['rebuilds', 'verifications'])
    expect((await fetch(`${url}/v1/${path}`, { method: 'POST', ...EMPTY })).status).toBe(200);
}

const EMPTY = { headers: { 'content-type': 'application/json' }, body: '{}' };
/** Every view of the API that needs no name in its address. */
const QUESTIONS = Object.entries(openApi().paths)
  .filter(([path, { get }]) => get && /^\/v1\/[a-z-]+$/.test(path) && path !== '/v1/persons')
  .flatMap(([path, { get }]) => {
    const needed = (get?.parameters ?? []).some(({ required }) => required);
    return needed ? [] : [path.slice('/v1/'.length)];
  });

interface OpenApi {
  readonly paths: Readonly<
    Record<string, { readonly get?: { readonly parameters?: readonly { required?: boolean }[] } }>
  >;
}

function openApi(): OpenApi {
  return JSON.parse(readFileSync(join(ROOT, 'docs/openapi.json'), 'utf8')) as OpenApi;
}

let person = '';
let partnership = '';

/** Everything that may go wrong with a name in hand: all of it is refused, and what is answered kept. */
async function provokeErrors(): Promise<void> {
  const headers = {
    'content-type': 'application/json',
    'liggaren-actor': 'case-officer',
    'idempotency-key': 'provoked',
  };
  const calls: readonly (readonly [string, string, string?])[] = [
    ['POST', 'persons', `{"name": "${NAME}", "${NAME}": 1}`],
    ['POST', 'persons', `{"name": ${NAME}}`],
    ['POST', 'persons', JSON.stringify({ name: NAME, email: NAME, telephone: EMAIL })],
    ['POST', 'persons', JSON.stringify({ id: person, name: NAME })],
    ['PUT', `persons/${encodeURIComponent(NAME)}`, JSON.stringify({ name: NAME })],
    ['GET', `persons/${encodeURIComponent(NAME)}`],
    ['GET', `persons?name=${encodeURIComponent(NAME)}`],
    ['DELETE', `persons/${encodeURIComponent(EMAIL)}`],
    ['POST', `persons/${encodeURIComponent(NAME)}/erase`, '{}'],
  ];
  for (const [method, path, body] of calls) {
    const options = {
      method,
      headers: body === undefined ? { ...headers, 'content-type': '' } : headers,
    };
    const answer = await fetch(
      `${url}/v1/${path}`,
      body === undefined ? withoutType(options) : { ...options, body },
    );
    expect([method, path.slice(0, 9), answer.status < 500 && answer.status >= 400]).toEqual([
      method,
      path.slice(0, 9),
      true,
    ]);
    expect(found(Buffer.from(decodeURIComponent(await answer.text())))).toEqual([]);
  }
}

function withoutType({ headers, ...rest }: { method: string; headers: Record<string, string> }) {
  const { 'content-type': _, ...others } = headers;
  return { ...rest, headers: others };
}

describe('A person who held roles', () => {
  it('is registered, changed, appointed, shown and backed up', async () => {
    const added = ended(await liggaren(['persons', 'add', '--json'], typed({ name: FORMER })));
    person = (JSON.parse(added) as { id: string }).id;
    const details = { name: NAME, email: EMAIL, telephone: TELEPHONE };
    ended(await liggaren(['persons', 'change', person.slice(0, 8)], typed(details)));

    const { items } = (await (await fetch(`${url}/v1/partnerships`)).json()) as {
      items: { id: string }[];
    };
    partnership = items[0]?.id ?? '';
    const { items: organisations } = (await (await fetch(`${url}/v1/organisations`)).json()) as {
      items: { id: string; name: string }[];
    };
    const organisation = organisations.find(({ name }) => name === 'Föreningen Ängen')?.id;
    const role = { role: 'verksamhetschef', acting: false, person, for: { organisation } };
    ended(
      await liggaren([
        ...['do', 'AppointRole', '--on', `partnership-${partnership}`],
        ...['--key', 'role', '--data', JSON.stringify(role)],
      ]),
    );
    for (const lang of ['sv', 'en']) {
      const shown = ended(await persons('--plain', '--lang', lang));
      for (const text of [NAME, EMAIL, TELEPHONE, person]) expect(shown).toContain(text);
    }
    // Beside the role when it is asked for, and only then.
    expect(ended(await liggaren(['party', 'ängen', '--names', '--plain']))).toContain(NAME);
    expect(found(Buffer.from(ended(await liggaren(['party', 'ängen']))))).toEqual([]);
    await provokeErrors();
    await exportAll('before');
    ended(await liggaren(['backup', 'old.db']));
  });

  it('stands in the directory and its backup alone: in no event, view, export or log', () => {
    logged += server.stdout() + server.stderr();
    expect(filesWithName()).toEqual(['ledger.persons.db', 'old.db.persons.db']);
    expect(found(Buffer.from(logged))).toEqual([]);
    expect(logged).toContain('"path":"/v1/persons"');
  });

  it('is erased, and is in no byte of any file then: only the older backup still has the name', async () => {
    ended(await persons('erase', person.slice(0, 8)));
    const erased = ended(await persons('--lang', 'sv'));
    expect(erased).toMatch(new RegExp(`${person} +raderad \\d{4}-\\d\\d-\\d\\d`));
    const role = ended(await liggaren(['party', 'ängen', '--names', '--plain']));
    expect(role).toMatch(/verksamhetschef.*erased \d{4}-\d\d-\d\d/);
    await provokeErrors();
    await exportAll('after');
    ended(await liggaren(['backup', 'new.db']));
    // While the server has every file open, with what it keeps beside them.
    expect(filesWithName()).toEqual(['old.db.persons.db']);
    await stopServer();
    expect(filesWithName()).toEqual(['old.db.persons.db']);
    expect(found(Buffer.from(logged))).toEqual([]);
  });

  it('leaves a ledger that verifies, and the role with its opaque id', async () => {
    expect(ended(await liggaren(['verify']))).toContain('no difference');
    expect(ended(await liggaren(['events', '--type', 'RoleAppointed', '--json']))).toContain(
      person,
    );
  });

  it('does not come back by the older backup: restoring it beside the list of erasures erases again', async () => {
    for (const file of readdirSync(folder).filter((name) =>
      /^ledger\.(db|views|persons\.db$)/.test(name),
    ))
      rmSync(at(file), { recursive: true });
    const restored = ended(await liggaren(['restore', 'old.db']));
    expect(restored).toContain('The persons’ directory is restored: 1 person, 1 of them erased');
    expect(filesWithName()).toEqual(['old.db.persons.db']);
    expect(ended(await persons())).toMatch(/erased \d{4}/);
  });

  it('is called erased also when a newer backup is restored where nothing is left, not even the list', async () => {
    const elsewhere = { LIGGAREN_STORE: `sqlite:${at('elsewhere/ledger.db')}` };
    ended(await liggaren(['restore', 'new.db'], { env: elsewhere }));
    expect(ended(await liggaren(['persons'], { env: elsewhere }))).toContain(person);
    expect(filesWithName()).toEqual(['old.db.persons.db']);
  });
});
