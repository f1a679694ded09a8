/** `liggaren budget` as people call it, on a ledger with a year of money; needs the build. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  removeFolder,
  type ServerProcess,
  startServer,
  temporaryLedgerFolder,
} from '../faults/server-process.js';
import { type Called, cliIn, golden, ROOT, withoutChance } from './run-cli.js';

// Each call is a process that loads the whole application: on a busy machine that takes its time.
jest.setTimeout(60_000);

const folder = temporaryLedgerFolder();
const liggaren = cliIn(folder);
const ON = ['--valid-on', '2026-06-30'];

const GOLDEN: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['budget.en', ['budget', ...ON, '--lang', 'en']],
  ['budget.sv', ['budget', ...ON, '--lang', 'sv']],
  ['budget-by-year.en', ['budget', ...ON, '--by', 'agreement,fiscalYear', '--lang', 'en']],
  ['budget-by-quarter.sv', ['budget', ...ON, '--by', 'quarter', '--lang', 'sv']],
  ['budget-plain.sv', ['budget', ...ON, '--by', 'instrument', '--plain', '--lang', 'sv']],
  ['budget-explained.sv', ['explain', 'CELL', ...ON, '--lang', 'sv']],
];
const called = new Map<string, Called>();
let json: Called;
let server: ServerProcess | undefined;

type Row = Readonly<Record<'agreement' | 'funding' | 'line' | 'cell', string>>;
const rowsIn = ({ stdout }: Called) => (JSON.parse(stdout) as { readonly items: Row[] }).items;

async function take(file: string, names: Readonly<Record<string, string>> = {}): Promise<void> {
  const text = await readFile(join(ROOT, 'test/cli', file), 'utf8');
  const named = Object.entries(names).reduce((all, [name, id]) => all.replaceAll(name, id), text);
  await writeFile(join(folder, file), named);
  expect(await liggaren(['import', file])).toMatchObject({ code: 0, stderr: '' });
}

beforeAll(async () => {
  await liggaren(['open', '--owner', 'Åmåls kommun']);
  await take('budget-ledger.yaml');
  const personnel = rowsIn(await liggaren(['budget', '--json'])).find(
    ({ line }) => line === 'personnel',
  );
  if (!personnel) throw new Error('there is no line for personnel');
  await take('budget-payments.yaml', {
    AGREEMENT: personnel.agreement,
    FUNDING: personnel.funding,
  });
  // A server, so that the calls do not wait for each other.
  server = startServer({ folder });
  await server.ready;
  json = await liggaren(['budget', ...ON, '--json']);
  await Promise.all(
    GOLDEN.map(async ([name, args]) => {
      const asked = args.map((arg) => (arg === 'CELL' ? personnel.cell : arg));
      called.set(name, await liggaren(asked));
    }),
  );
}, 120_000);
afterAll(async () => {
  server?.signal('SIGTERM');
  await server?.ended;
  removeFolder(folder);
});

describe('The budget on the command line', () => {
  it.each(GOLDEN)('prints %s', (name) => {
    const { code, stdout = '', stderr } = called.get(name) ?? {};
    expect([code, stderr]).toEqual([0, '']);
    const printed = withoutChance(stdout);
    expect(printed).toBe(golden(name, printed));
    if (name !== 'budget-plain.sv')
      expect(Math.max(...printed.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it('--json is as docs/openapi.json says', async () => {
    const document = JSON.parse(await readFile(join(ROOT, 'docs/openapi.json'), 'utf8')) as object;
    const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, 'api');
    ajv.validate('api#/components/schemas/BudgetRowPage', JSON.parse(json.stdout));
    expect(ajv.errors).toBeNull();
  });

  it('narrows to an agreement, a payee and a quarter by their names', async () => {
    const args = ['--agreement', 'ängen', '--party', 'föreningen', '--payer', 'socialnämnden'];
    const asked = await liggaren(['budget', ...ON, ...args, '--quarter', '2026-Q2', '--json']);
    expect(rowsIn(asked).map(({ line }) => line)).toEqual(['camp']);
  });

  it('refuses a division that there is not', async () => {
    const refused = await liggaren(['budget', '--by', 'colour']);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('by: one of: agreement, instrument, funding, line');
  });
});
