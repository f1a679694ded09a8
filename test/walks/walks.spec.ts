/**
 * The walks in docs/walks, run as they stand: every command of theirs is called on the demonstration, and must print
 * what the walk shows. `UPDATE=1` writes what is printed into the walk instead, for you to read and commit.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ensureDemonstration, openLedgerRuntime, readConfiguration } from '@liggaren/api';
import { cliIn, environmentIn, ROOT } from '../cli/run-cli.js';

const WALKS = join(ROOT, 'docs/walks');
/** A block that begins with a command, and what is printed under it. */
const BLOCK = /```console\n\$ liggaren (.+)\n([^]*?)```/g;

const folder = mkdtempSync(join(tmpdir(), 'liggaren-walks-'));

beforeAll(async () => {
  const runtime = await openLedgerRuntime(readConfiguration(environmentIn(folder)), 'inline');
  await ensureDemonstration(runtime);
  await runtime.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As a shell would: apart at spaces, quoted words as one. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

/** What was printed, without spaces at the ends of lines: a document does not keep them. */
function tidied(printed: string): string {
  return `${printed.replaceAll(/[ \t]+$/gm, '').trimEnd()}\n`;
}

describe.each(readdirSync(WALKS))('The walk %s', (name) => {
  const path = join(WALKS, name);
  const blocks = [...readFileSync(path, 'utf8').matchAll(BLOCK)];

  it('calls the ledger', () => expect(blocks.length).toBeGreaterThan(0));

  it.each(blocks.map(([, command = '', shown = '']) => [command, shown]))(
    'shows what `liggaren %s` prints',
    async (command, shown) => {
      const { code, stdout, stderr } = await cliIn(folder)(wordsOf(command));
      expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
      const printed = tidied(stdout);
      if (process.env['UPDATE'] !== '1') return expect(shown).toBe(printed);
      const walk = readFileSync(path, 'utf8');
      const block = (text: string) => `\`\`\`console\n$ liggaren ${command}\n${text}\`\`\``;
      writeFileSync(
        path,
        walk.replace(block(shown), () => block(printed)),
      );
    },
  );
});
