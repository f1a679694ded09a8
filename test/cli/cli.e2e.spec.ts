/** The built command line, called as a process of its own on a ledger made by it; needs the build. */
import { readdirSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { acquireWriterLock } from '@liggaren/event-store-sqlite';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Called, cliIn, golden, ROOT, withoutChance } from './run-cli.js';
import {
  removeFolder,
  type ServerProcess,
  startServer,
  temporaryLedgerFolder,
} from '../faults/server-process.js';

// Each call is a process that loads the whole application: on a busy machine that takes its time.
jest.setTimeout(300_000);

const folder = temporaryLedgerFolder();
/** A copy of the ledger, for a program that does not let go of it. */
const held = temporaryLedgerFolder();
const liggaren = cliIn(folder);
const ON = ['--valid-on', '2025-06-30'];
const FROM = ['--from-valid-on', '2025-06-30'];
const TO = ['--to-valid-on', '2025-06-30'];

/** Every question, and the schema of its answer in docs/openapi.json. */
const QUESTIONS: readonly (readonly [name: string, args: readonly string[], schema: string])[] = [
  ['agreements', ['agreements', ...ON], 'AgreementPage'],
  ['schedule', ['schedule', ...ON, '--party', 'ängen', '--payer', 'socialnämnden'], 'TranchePage'],
  ['timeline', ['timeline', 'ängen', ...ON], 'TimelineEntryPage'],
  // The plan and its tranches are what the last event brought.
  [
    'diff',
    ['diff', '--view', 'payment-schedule', '--from-known-at', '16', ...FROM, ...TO],
    'DiffPage',
  ],
  // Only the day differs: the option lapses, and the agreement expires.
  [
    'diff-of-days',
    ['diff', '--agreement', 'ängen', ...FROM, '--to-valid-on', '2027-01-01'],
    'DiffPage',
  ],
  ['flags', ['flags', ...ON, '--rule', 'organisation-number-invalid'], 'FlagPage'],
  ['organisations', ['organisations', ...ON], 'RegistryEntryPage'],
  ['explain', ['explain', 'TRANCHE', ...ON], 'ExplanationPage'],
  ['events', ['events', '--limit', '5'], 'Event'],
  ['verify', ['verify'], 'Verification'],
];

let opened: Called;
let dry: Called;
let imported: Called;
/** The answers without a server, by the question's name. */
const alone = new Map<string, Called>();
/** The answers of a server: `agreements --json`, `agreements --lang en`. */
const served = new Map<string, Called>();
/** The first tranche, as `explain` takes it. */
let tranche = '';
let server: ServerProcess | undefined;
/** A call on the copy while another holds it: it waits for seconds, meanwhile the others go on. */
let shutOut: Promise<Called> | undefined;

const asked = (args: readonly string[]) => args.map((arg) => (arg === 'TRANCHE' ? tranche : arg));

beforeAll(async () => {
  await copyFile(join(ROOT, 'test/cli/small-ledger.yaml'), join(folder, 'small.yaml'));
  opened = await liggaren(['open', '--owner', 'Åmåls kommun']);
  dry = await liggaren(['import', 'small.yaml', '--dry-run']);
  imported = await liggaren(['import', 'small.yaml']);
  await Promise.all([copyFile(join(folder, 'ledger.db'), join(held, 'ledger.db')), askAlone()]);
  const lock = acquireWriterLock(join(held, 'ledger.db'));
  shutOut = cliIn(held)(['agreements', '--json']).finally(() => lock.release());
  server = startServer({ folder });
  await server.ready;
  // Some at a time: all at once would be more processes than a small machine can start.
  for (const [name, args] of QUESTIONS)
    await Promise.all(
      [['--json'], ['--lang', 'en'], ['--lang', 'sv']].map(async (how) => {
        served.set([name, ...how].join(' '), await liggaren([...asked(args), ...how]));
      }),
    );
});

afterAll(async () => {
  server?.signal('SIGTERM');
  await server?.ended;
  removeFolder(folder);
  removeFolder(held);
});

/** One after another: each holds the ledger while it answers, and on a busy machine for longer than others wait. */
async function askAlone(): Promise<void> {
  for (const [name, args] of QUESTIONS) {
    alone.set(name, await liggaren([...asked(args), '--json']));
    if (name === 'schedule') tranche = JSON.parse(outOf('schedule')).items[0].tranche;
  }
}

function outOf(name: string): string {
  return alone.get(name)?.stdout ?? '';
}

describe('Making a ledger', () => {
  it('opens it, tries the file, and imports it', () => {
    expect([opened.code, dry.code, imported.code]).toEqual([0, 0, 0]);
    expect(withoutChance(opened.stdout)).toMatch(/^Ledger x{36} opened for Åmåls kommun\n$/);
    expect(dry.stdout).toMatch(
      /^Dry run: 14 commands would give 16 new events, 0 carried out before/,
    );
    expect(dry.stdout).toContain('known at position 1 ');
    expect(imported.stdout).toMatch(/^14 commands imported: 16 new events, 0 carried out before\n/);
    expect([opened.stderr, dry.stderr, imported.stderr]).toEqual([
      'Next: liggaren import FILE…\n',
      '',
      '',
    ]);
  });

  it('changes nothing when the file is imported again', async () => {
    const again = await liggaren(['import', '-'], {
      stdin: await readFile(join(folder, 'small.yaml'), 'utf8'),
    });
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toMatch(/0 new events, 14 carried out before\nknown at position 17 /);
  });

  it('opens it once only', async () => {
    expect(await liggaren(['open', '--owner', 'Annan kommun'])).toMatchObject({
      code: 3,
      stdout: '',
      stderr: 'The ledger is open already; its owner is Åmåls kommun\n',
    });
  });
});

describe('Asking', () => {
  it.each(QUESTIONS)('%s answers the same with a server and without', (name) => {
    expect(served.get(`${name} --json`)).toEqual(alone.get(name));
    expect(alone.get(name)).toMatchObject({ code: 0, stderr: '' });
  });

  it.each(QUESTIONS)('%s --json is as docs/openapi.json says', async (name, _args, schema) => {
    const document = JSON.parse(await readFile(join(ROOT, 'docs/openapi.json'), 'utf8')) as object;
    const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, 'api');
    const lines = outOf(name).trimEnd().split('\n');
    expect(lines).toHaveLength(name === 'events' ? 5 : 1);
    for (const line of lines) {
      ajv.validate(`api#/components/schemas/${schema}`, JSON.parse(line));
      expect(ajv.errors).toBeNull();
    }
  });

  it.each(QUESTIONS.flatMap(([name]) => [[name, 'en'] as const, [name, 'sv'] as const]))(
    '%s prints its table (%s)',
    (name, language) => {
      const { code = 1, stdout = '' } = served.get(`${name} --lang ${language}`) ?? {};
      const printed = withoutChance(stdout);
      expect(code).toBe(0);
      expect(printed).toBe(golden(`${name}.${language}`, printed));
      expect(Math.max(...printed.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    },
  );

  it('shows the whole stream of an agreement, by the beginning of its id', async () => {
    const [id] = (JSON.parse(outOf('agreements')).items as { agreement: string }[]).map(
      ({ agreement }) => agreement,
    );
    const printed = await liggaren([
      'events',
      `agreement-${id?.slice(0, 6)}`,
      '--type',
      'FundingAgreed,PartyJoined',
    ]);
    expect(printed.stdout.match(/FundingAgreed|PartyJoined|AgreementDrafted/g)).toEqual([
      'PartyJoined',
      'PartyJoined',
      'FundingAgreed',
    ]);
  });

  it('gives rows to other programs with --plain, each with its quarter and every reason', async () => {
    const { stdout } = await liggaren(['schedule', ...ON, '--plain']);
    const [heads, ...rows] = stdout.split('\n\n', 1)[0]?.split('\n') ?? [];
    const columns = heads?.split('\t').length;
    expect(columns).toBe(9);
    for (const row of rows) {
      expect(row.split('\t')).toHaveLength(columns ?? 0);
      expect(row).toMatch(/^2025-Q[1-4]\t.*• .* • /);
    }
  });

  it('says on stderr that more follows, and goes on from there', async () => {
    const first = await liggaren(['organisations', '--limit', '1']);
    expect(first.stderr).toBe('More follows: use --limit, or --json and its "next"\n');
    const page = JSON.parse((await liggaren(['organisations', '--limit', '1', '--json'])).stdout);
    const second = await liggaren(['organisations', '--cursor', page.next]);
    expect([first.stdout.includes('Åmåls'), second.stdout.includes('Åmåls')]).toEqual([
      false,
      true,
    ]);
  });

  it('knows what was known: before the import, nothing was agreed', async () => {
    const { stdout } = await liggaren(['agreements', ...ON, '--known-at', '1']);
    expect(stdout).toMatch(/^\(none\)\n\ntrue on 2025-06-30 · known at position 1 /);
  });
});

const WRONG = `liggaren: 1
source: cli-wrong
commands:
  - id: barn
    command: RegisterOrganisation
    name: Ladan
    kind: barn
  - id: partnership
    command: StartPartnership
    name: IOP Ladan
    nmae: IOP Ladan
`;

/** Exit code, what is wrong, the call, and a part of what it says on stderr. */
const REFUSALS: readonly (readonly [number, string, readonly string[], string])[] = [
  [
    2,
    'an unknown command',
    ['do', 'RegisterOrganisaton', '--key', 'k', '--data', '{}'],
    'Did you mean RegisterOrganisation?',
  ],
  [
    2,
    'nothing to give it to',
    ['do', 'RecordTerm', '--key', 'k', '--data', '{}'],
    'say to what with --on',
  ],
  [
    3,
    'a broken body',
    ['do', 'RegisterOrganisation', '--key', 'k', '--data', '{'],
    'not valid JSON',
  ],
  [
    3,
    'an unknown field',
    ['do', 'RegisterOrganisation', '--key', 'k', '--data', '{"nam": 1}'],
    '/nam: is not a field of this command',
  ],
  [
    4,
    'a stale revision',
    [
      'do',
      'AddOrganisationAlias',
      '--on',
      'STREAM',
      '--key',
      'k',
      '--if-revision',
      '9',
      '--data',
      '{"alias":"Ä"}',
    ],
    'It is at revision',
  ],
  [
    5,
    'no such stream',
    ['do', 'RecordTerm', '--on', 'agreement-00000000', '--key', 'k', '--data', '{}'],
    'There is no',
  ],
  [
    6,
    'an unknown actor',
    ['do', 'RegisterOrganisation', '--key', 'k', '--as', 'nobody', '--data', '{}'],
    'nobody is not a configured actor',
  ],
  [
    6,
    'an unknown importer',
    ['import', 'small.yaml', '--as', 'nobody'],
    'nobody is not a configured actor',
  ],
  [3, 'a folder for a file', ['import', '.'], '. is a folder'],
  [5, 'no such file', ['import', 'missing.yaml'], 'There is no file missing.yaml'],
  [
    2,
    'a day that is none',
    ['agreements', '--valid-on', '2022-02-30'],
    'validOn: a day that exists',
  ],
  [5, 'no such agreement', ['timeline', 'ladan'], 'There is no "ladan"'],
  [
    2,
    'a day before that is none',
    ['diff', '--from-valid-on', '2022-02-30'],
    'fromValidOn: a day that exists',
  ],
  [
    5,
    'no such event',
    ['events', '--after', '00000000-0000-5000-8000-000000000000'],
    'There is no event',
  ],
  [5, 'no such cell', ['explain', '00000000'], 'There is no 00000000'],
  [
    5,
    'a time before everything',
    ['agreements', '--known-at', '2001-01-01'],
    'Nothing was known then',
  ],
];

describe('Writing', () => {
  const refused = new Map<string, Called>();

  beforeAll(async () => {
    const { items } = JSON.parse(outOf('organisations')) as { items: { id: string }[] };
    const stream = `organisation-${items[0]?.id}`;
    await Promise.all(
      REFUSALS.map(async ([, what, args]) => {
        refused.set(what, await liggaren(args.map((arg) => (arg === 'STREAM' ? stream : arg))));
      }),
    );
  });

  const organisation = (name: string) => JSON.stringify({ name, kind: 'civil-society' });

  it('carries out one command, once for its key', async () => {
    const args = ['do', 'RegisterOrganisation', '--key', 'one', '--json'];
    const first = await liggaren(args, { stdin: organisation('Ladan') });
    const again = await liggaren([...args, '--data', organisation('Ladan')]);
    expect([first.code, again.code]).toEqual([0, 0]);
    expect(JSON.parse(again.stdout)).toEqual({ ...JSON.parse(first.stdout), repeated: true });
    const stream = JSON.parse(first.stdout).stream as string;
    const alias = [
      'do',
      'add-organisation-alias',
      '--on',
      stream.slice(0, 21),
      '--key',
      'two',
      '--data',
      '{"alias": "L"}',
    ];
    expect((await liggaren([...alias, '--if-revision', '0'])).stdout).toContain(
      'is at revision 1, position 19',
    );
    expect((await liggaren(['agreements', '--party', 'ladan'])).stdout).toMatch(/^\(none\)/);
  });

  it.each(REFUSALS)('exits %i for %s', (code, what, _args, message) => {
    expect(refused.get(what)).toMatchObject({ code, stdout: '' });
    expect(refused.get(what)?.stderr).toContain(message);
  });

  it('names file, line and field of every fault, and writes nothing', async () => {
    await writeFile(join(folder, 'wrong.yaml'), WRONG);
    const faulty = await liggaren(['import', 'wrong.yaml', '--lang', 'sv']);
    expect(faulty).toMatchObject({ code: 3, stdout: '' });
    expect(faulty.stderr).toMatch(/^Inget importerades: 2 fel\nwrong\.yaml:4: \/kind: /);
    expect(faulty.stderr).toContain('\nwrong.yaml:8: /nmae: är inget fält i det här kommandot\n');
    const json = await liggaren(['import', 'wrong.yaml', '--json']);
    expect(JSON.parse(json.stderr)).toMatchObject({ status: 400, code: 'import-invalid' });
    expect((await liggaren(['events', '--json'])).stdout).not.toContain('IOP Ladan');
  });
});

describe('A ledger that another program holds', () => {
  it('is waited for, and given up in the end', async () => {
    const { code, stdout, stderr } = (await shutOut) ?? {};
    expect({ code, stdout }).toEqual({ code: 8, stdout: '' });
    expect(JSON.parse(stderr ?? '')).toMatchObject({ status: 503, code: 'locked' });
  });
});

describe('Where there is no ledger', () => {
  const nowhere = temporaryLedgerFolder();
  const elsewhere = cliIn(nowhere);
  afterAll(() => removeFolder(nowhere));

  it.each([
    ['agreements'],
    ['verify'],
    ['events'],
    ['import', '-'],
    ['do', 'RecordTerm', '--key', 'k', '--data', '{}'],
  ])('%s says how to open one, and makes no file', async (...args) => {
    const { code, stdout, stderr } = await elsewhere(args);
    expect({ code, stdout }).toEqual({ code: 8, stdout: '' });
    expect(stderr).toMatch(
      /^There is no ledger at .*ledger\.db\. Open one: liggaren open --owner NAME\n$/,
    );
    expect(readdirSync(nowhere)).toEqual([]);
  });

  it('a refused opening leaves no file either, and its error is JSON with --json', async () => {
    const refused = await elsewhere(['open', '--owner', '191212121212', '--json']);
    expect(refused).toMatchObject({ code: 3, stdout: '' });
    expect(JSON.parse(refused.stderr)).toMatchObject({
      code: 'invalid-command',
      errors: [{ field: '/owner' }],
    });
    expect(readdirSync(nowhere)).toEqual([]);
  });

  it('a wrong option is usage, in JSON with --json', async () => {
    const refused = await elsewhere(['agreements', '--limit', 'many', '--json']);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(JSON.parse(refused.stderr)).toMatchObject({ code: 'usage' });
    expect(await elsewhere(['agreements'], { env: { LIGGAREN_STORE: 'mysql:x' } })).toMatchObject({
      code: 2,
    });
  });
});
